import { Button, Group } from '@mantine/core'

import { useLists } from '../../../api/lists'
import { useSend } from '../../../api/mirror'
import { teamOf } from '../../../api/team'
import { useAttempt } from '../../../api/use-attempt'
import { ButtonLink } from '../../../ui/ButtonLink'
import { AnswerList } from '../../../ui/grid/AnswerList'
import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { AskedClosing } from './AskedClosing'
import type { StepProps } from './use-closing'

import { listed } from '#shared/casebook/casebook'
import { gridOf, type HeldInterview, lastHeld, underWay } from '#shared/casebook/interviews'
import { closingWords } from '#shared/text/closing'

const words = closingWords.interview

/** What is said at the closing, along its grid: begun, answered on one page, ended, and put right later. */
export function InterviewStep({ at, closing }: StepProps) {
  const { book, pair } = at
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const subject = { kind: 'closing', id: pair.id } as const
  const [asked, held] = [underWay(book, subject), lastHeld(book, subject)]

  if (asked) return <AskedClosing key={asked.id} at={at} interview={asked} heldOn={closing.values.held.on} minutes={closing.values.held.minutes} by={closing.values.held.by} />
  if (held) return <Answered at={at} interview={held} />
  return (
    <Section title={words.title}>
      <div className="page-body">
        <p>{words.lead}</p>
        <p className="form-hint">{words.optional}</p>
        <Problem problem={problem} />
        <Group>
          <Button onClick={() => void attempt(send('interview.begin', { subject }))}>{words.begin}</Button>
          <ButtonLink variant="default" href={places.sheet({ kind: 'occasion-grid', occasion: subject })}>
            {closingWords.appointment.sheet}
          </ButtonLink>
        </Group>
      </div>
    </Section>
  )
}

/** The answers once the interview was held, with the way to put them right. */
function Answered({ at: { book }, interview }: Pick<StepProps, 'at'> & { readonly interview: HeldInterview }) {
  const [send, lists] = [useSend(), useLists()]
  const { problem, attempt } = useAttempt()
  const everyone = teamOf(book, listed(book.coordinators).map(({ id }) => id))
  return (
    <>
      <Problem problem={problem} />
      <Notice tone="good" title={words.held(interview.held.on)} />
      <Group>
        <Button variant="default" onClick={() => void attempt(send('interview.reopen', { interviewId: interview.id }))}>
          {words.reopen}
        </Button>
        <ButtonLink variant="default" href={places.sheet({ kind: 'interview', interviewId: interview.id })}>
          {words.print}
        </ButtonLink>
      </Group>
      <Section title={words.title}>
        <AnswerList sections={gridOf(book, interview).sections} answers={interview.answers} lists={lists} team={everyone} includePrivate />
      </Section>
    </>
  )
}
