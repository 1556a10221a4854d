import '../organisation.css'

import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'

import { ask } from '../../../api/ask'
import { useCasebook } from '../../../api/mirror'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import { Notice } from '../../../ui/Notice'
import { somethingIsUnsaved } from '../../../ui/unsaved'
import { Wizard } from '../../../ui/Wizard'
import { ContactForm } from '../ContactForm'
import { ContractForm } from '../ContractForm'
import { IdentityForm } from '../IdentityForm'
import { LogoForm } from '../LogoForm'
import { TeamForm } from '../TeamForm'
import { EndStep } from './EndStep'
import { TakeOver } from './TakeOver'
import { doneSteps, nextStep, stateOfStep, type StepKey, STEPS, stepsBefore, stepToResume } from './steps'

import { isVacant } from '#shared/casebook/full-export'
import { forms } from '#shared/text/forms'
import { organisation as words } from '#shared/text/organisation'

const { firstRun: text } = words

const labels: Readonly<Record<StepKey, string>> = {
  identity: words.identity.title,
  contact: words.contact.title,
  logo: words.logo.title,
  team: words.team.title,
  contract: words.contract.title,
  end: text.end,
}

interface FirstRunProps {
  /** The state of saving. */
  readonly mark?: ReactNode
  /** Other ways to begin than by entering everything. */
  readonly otherStart?: ReactNode
  /** True where one of those other ways was asked for outside of this window. */
  readonly isOtherAsked?: boolean
  readonly onDone: () => void
}

/** The first start: short steps, each saved as it is finished, resumed where one left. */
export function FirstRun({ mark, otherStart, isOtherAsked = false, onDone }: FirstRunProps) {
  const book = useCasebook()
  const [chosen, setCurrent] = useState(() => stepToResume(book))
  const showsOther = isOtherAsked && isVacant(book) && !somethingIsUnsaved()
  const current = showsOther ? 'identity' : chosen
  const [passed, setPassed] = useState<ReadonlySet<StepKey>>(new Set())
  const [isStuck, setStuck] = useState(false)
  const content = useRef<HTMLDivElement>(null)
  const leaving = useRef(false)

  const quit = () => void ask('window.quit')
  const leave = () => {
    leaving.current = true
    const form = content.current?.querySelector('form')
    if (somethingIsUnsaved() && form) form.requestSubmit()
    else quit()
  }
  const go = (step: StepKey) => {
    setPassed(before => new Set([...before, ...stepsBefore(step)]))
    setCurrent(step)
  }
  const next = () => (leaving.current ? quit() : go(nextStep(current)))
  const stuck = () => {
    if (leaving.current) setStuck(true)
    leaving.current = false
  }

  return (
    <main>
      <Wizard
        title={text.title}
        lead={text.lead}
        steps={STEPS.map(key => ({ key, label: labels[key], state: stateOfStep(book, key, passed) }))}
        current={current}
        onGo={go}
        onLeave={leave}
        mark={mark}
      >
        {current === 'identity' && (
          <details className="other-starts" hidden={!isVacant(book)} {...(showsOther && { open: true })}>
            <summary>{text.haveData}</summary>
            <div className="page-body">
              <TakeOver onDone={onDone} />
              {isVacant(book) && otherStart}
            </div>
          </details>
        )}
        <div ref={content} key={current}>
          <Step current={current} onNext={next} onStuck={stuck} onGo={go} onDone={onDone} />
        </div>
      </Wizard>
      <ConfirmDialog opened={isStuck} title={text.stuckTitle} confirmLabel={text.stuckLeave} cancelLabel={text.stuckStay} danger onConfirm={quit} onClose={() => setStuck(false)}>
        {text.stuckText}
      </ConfirmDialog>
    </main>
  )
}

interface StepProps {
  readonly current: StepKey
  readonly onNext: () => void
  readonly onStuck: () => void
  readonly onGo: (step: StepKey) => void
  readonly onDone: () => void
}

function Step({ current, onNext, onStuck, onGo, onDone }: StepProps) {
  const done = doneSteps(useCasebook())
  const part = { submitLabel: forms.next, onSaved: onNext, onStuck }
  const skip = (
    <div>
      <Button onClick={onNext}>{text.skip}</Button>
    </div>
  )
  if (current !== 'identity' && current !== 'team' && !done.identity) {
    return (
      <Notice tone="info" title={text.identityFirst} action={<Button variant="default" onClick={() => onGo('identity')}>{text.goIdentity}</Button>}>
        {text.identityFirstText}
      </Notice>
    )
  }
  switch (current) {
    case 'identity':
      return <IdentityForm {...part} />
    case 'contact':
      return <ContactForm {...part} />
    case 'logo':
      return <LogoForm>{skip}</LogoForm>
    case 'team':
      return <TeamForm>{done.team && skip}</TeamForm>
    case 'contract':
      return <ContractForm {...part} />
    case 'end':
      return <EndStep onDone={onDone} onGo={onGo} />
  }
}
