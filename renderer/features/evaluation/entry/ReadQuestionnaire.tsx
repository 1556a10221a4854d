import '../evaluation.css'

import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

import { useLists } from '../../../api/lists'
import { useCasebook, useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { ButtonLink } from '../../../ui/ButtonLink'
import { AnswerList } from '../../../ui/grid/AnswerList'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { nextAfter, type Questionnaire } from './questionnaire'
import { QuestionnaireLead } from './QuestionnaireLead'

import { gridOf, type HeldInterview } from '#shared/casebook/interviews'
import { awaitedQuestionnaires } from '#shared/casebook/questionnaires'
import { evaluationWords } from '#shared/text/evaluation'

const words = evaluationWords.held

interface ReadQuestionnaireProps {
  readonly interview: HeldInterview
  readonly of: Questionnaire
  /** True just after it was entered: the next one is at hand. */
  readonly isNew: boolean
}

/** A questionnaire that was entered: to be read, corrected, and followed by the next one of the pile. */
export function ReadQuestionnaire({ interview, of, isNew }: ReadQuestionnaireProps) {
  const [book, send, lists] = [useCasebook(), useSend(), useLists()]
  const [, navigate] = useLocation()
  const { problem, attempt } = useAttempt()
  const awaited = awaitedQuestionnaires(book)
  const next = nextAfter(awaited, of)
  const onward = useRef<HTMLButtonElement>(null)

  // The pile goes on without the mouse: Enter opens the next one.
  useEffect(() => {
    if (isNew) onward.current?.focus()
  }, [isNew])

  return (
    <Page
      title={evaluationWords.entry.title(of.side, of.pair.reference)}
      lead={<QuestionnaireLead of={of} lead={words.lead(interview.held.on)} />}
      actions={
        <>
          <Button variant="default" onClick={() => void attempt(send('interview.reopen', { interviewId: interview.id }))}>
            {words.correct}
          </Button>
          <ButtonLink variant="default" href={places.sheet({ kind: 'interview', interviewId: interview.id })}>
            {words.print}
          </ButtonLink>
        </>
      }
    >
      <Problem problem={problem} />
      {isNew && (
        <Notice
          tone="good"
          title={words.saved}
          action={
            next && (
              <Button ref={onward} onClick={() => navigate(places.evaluation(next.pair.id, next.side))}>
                {words.next(next.side, next.pair.reference)}
              </Button>
            )
          }
        >
          {awaited.length === 0 ? words.noneLeft : words.left(awaited.length)}
        </Notice>
      )}
      <Section title={words.answers}>
        <AnswerList sections={gridOf(book, interview).sections} answers={interview.answers} lists={lists} team={[]} includePrivate />
      </Section>
    </Page>
  )
}
