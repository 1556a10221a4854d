import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'

import { places } from '../../../ui/places'
import { useAskedField } from '../../../ui/use-asked-field'
import { Wizard } from '../../../ui/Wizard'
import { NotKept } from '../life/NotKept'
import { type AtWork, PairLead } from '../life/PairAtWork'
import { AppointmentSection } from './AppointmentSection'
import { ClosedNext } from './ClosedNext'
import { FinishStep } from './FinishStep'
import { InterviewStep } from './InterviewStep'
import { MeetingStep } from './MeetingStep'
import { PapersStep } from './PapersStep'
import { PathStep } from './PathStep'
import { SituationStep } from './SituationStep'
import { CLOSING_STEPS, closingStates, type ClosingStep, whereLeft } from './step-states'
import { type StepProps, useClosing } from './use-closing'

import { closingWords as words } from '#shared/text/closing'

interface WizardProps {
  readonly at: AtWork
  /** Something to know before one goes on. */
  readonly notice?: ReactNode
}

/** The closing of a pair step by step, taken up where it was left; once it is closed everything can still be read and put right. */
export function ClosingWizard({ at, notice }: WizardProps) {
  const { book, pair, state } = at
  const [, navigate] = useLocation()
  const { step: asked, backTo } = useAskedField()
  const closing = useClosing(at)
  const states = closingStates(book, pair)
  const [current, setCurrent] = useState<ClosingStep>(() => CLOSING_STEPS.find(step => step === asked) ?? whereLeft(states))
  const next = CLOSING_STEPS[CLOSING_STEPS.indexOf(current) + 1]
  const go = (step: ClosingStep) => {
    closing.flush()
    setCurrent(step)
  }
  const leave = async () => {
    if (await closing.settled()) navigate(backTo ?? places.pair(pair.id))
  }

  return (
    <Wizard
      title={words.pageTitle(pair.reference)}
      lead={<PairLead book={book} pair={pair} lead={state.stage === 'closed' ? words.leadClosed(state.since) : words.lead} />}
      steps={CLOSING_STEPS.map(key => ({ key, label: words.steps[key], state: states[key] }))}
      current={current}
      onGo={go}
      onLeave={() => void leave()}
      {...(state.stage === 'closed' && { leaveLabel: words.leave })}
    >
      {notice}
      {current !== 'appointment' && <NotKept refusal={closing.refusal} onRetry={closing.flush} />}
      <Step step={current} at={at} closing={closing} onGo={go} />
      {next && (
        <div>
          <Button onClick={() => go(next)}>{words.next(words.steps[next])}</Button>
        </div>
      )}
    </Wizard>
  )
}

function Step({ step, onGo, ...props }: StepProps & { readonly step: ClosingStep; readonly onGo: (step: ClosingStep) => void }) {
  switch (step) {
    case 'appointment':
      return <AppointmentSection {...props} />
    case 'meeting':
      return <MeetingStep {...props} />
    case 'interview':
      return <InterviewStep {...props} />
    case 'situation':
      return <SituationStep {...props} />
    case 'path':
      return <PathStep at={props.at} />
    case 'papers':
      return <PapersStep {...props} />
    case 'finish':
      return props.at.state.stage === 'closed' ? <ClosedNext at={props.at} onGo={onGo} /> : <FinishStep {...props} onGo={onGo} />
  }
}
