import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'

import { ask } from '../../api/ask'
import { useCasebook } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { protectionChanged, useProtection } from '../../api/use-protection'
import { Notice } from '../../ui/Notice'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { Wizard } from '../../ui/Wizard'
import { ClearStep } from './ClearStep'
import { DoneStep } from './DoneStep'
import { NewPassphrase } from './NewPassphrase'
import { RecoveryCode } from './RecoveryCode'
import { WhyStep } from './WhyStep'

import type { Protected } from '#shared/api/protection'
import { protectionWords } from '#shared/text/protection'

const { wizard: words, passphraseStep, codeStep, refusals } = protectionWords

const STEPS = ['why', 'passphrase', 'code', 'clear', 'done'] as const
type Step = (typeof STEPS)[number]

/** From data in clear to data under a passphrase: nothing on the disk changes before the last answer. */
export function ProtectWizard() {
  const state = useProtection()
  const book = useCasebook()
  const [, navigate] = useLocation()
  const [step, setStep] = useState<Step>('why')
  const [code, setCode] = useState('')
  const [typed, setTyped] = useState('')
  const [done, setDone] = useState<Protected>()
  const [busy, setBusy] = useState(false)
  const { problem, attempt } = useAttempt()

  // The keys of a wizard that is left are forgotten; those that are in use are no longer its own.
  useEffect(() => () => void ask('protection.cancel'), [])

  const choose = async (passphrase: string) => {
    setBusy(true)
    const begun = await attempt(ask('protection.begin', { passphrase }))
    setBusy(false)
    if (!begun) return
    setCode(begun.code)
    setStep('code')
  }
  const protect = async (remove: readonly string[]) => {
    setBusy(true)
    const confirmed = await attempt(ask('protection.confirm', { code: typed, remove: [...remove] }))
    setBusy(false)
    if (!confirmed) return
    setDone(confirmed)
    setStep('done')
    protectionChanged()
  }

  const here = STEPS.indexOf(step)
  const steps = STEPS.map((key, index) => ({ key, label: words.steps[key], state: index < here || step === 'done' ? ('done' as const) : ('to-do' as const) }))
  const goBack = (to: Step) => {
    if (step !== 'done' && !busy && STEPS.indexOf(to) < here) setStep(to)
  }
  return (
    <Wizard title={words.title} lead={words.lead} steps={steps} current={step} onGo={goBack} onLeave={() => navigate(places.settingsProtection)} leaveLabel={step === 'done' ? words.leaveDone : words.leave}>
      {state?.isProtected && step !== 'done' ? (
        <Notice tone="good" title={refusals.already.title}>
          {refusals.already.detail}
        </Notice>
      ) : (
        <>
          {step === 'why' && <WhyStep onNext={() => setStep('passphrase')} />}
          {step === 'passphrase' && (
            <Section title={passphraseStep.title}>
              <NewPassphrase book={book} submitLabel={words.next} busy={busy} problem={<Problem problem={problem} />} onChosen={passphrase => void choose(passphrase)}>
                <p className="form-hint">{passphraseStep.text}</p>
              </NewPassphrase>
            </Section>
          )}
          {step === 'code' && (
            <RecoveryCode
              code={code}
              submitLabel={codeStep.check}
              onTyped={back => {
                setTyped(back)
                protectionChanged() // a backup may have been made since one began
                setStep('clear')
              }}
            />
          )}
          {step === 'clear' && <ClearStep key={(state?.clearCopies ?? []).map(({ name }) => name).join()} copies={state?.clearCopies ?? []} busy={busy} problem={problem} onAgreed={remove => void protect(remove)} />}
          {step === 'done' && done && <DoneStep done={done} />}
        </>
      )}
    </Wizard>
  )
}
