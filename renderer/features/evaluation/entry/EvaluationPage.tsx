import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'

import { useCasebook, useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { NotFound } from '../../../ui/NotFound'
import { Page } from '../../../ui/Page'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { FastEntry } from './FastEntry'
import { occasionOf, type Questionnaire } from './questionnaire'
import { QuestionnaireLead } from './QuestionnaireLead'
import { ReadQuestionnaire } from './ReadQuestionnaire'

import { lastHeld, underWay } from '#shared/casebook/interviews'
import { isRunning } from '#shared/casebook/pair-life'
import type { PairId } from '#shared/domain/ids'
import { stateOf } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'
import { evaluationWords } from '#shared/text/evaluation'

const words = evaluationWords.entry

/** The questionnaire of one of the two: to be entered, or to be read once it was. */
export function EvaluationPage({ pairId, side: named }: { readonly pairId: PairId; readonly side: string }) {
  const book = useCasebook()
  const pair = book.pairs[pairId]
  const side = Side.safeParse(named).data
  if (!pair || !side || !isRunning(stateOf(pair))) return <NotFound title={evaluationWords.unknown} />
  return <Known key={`${pairId} ${side}`} of={{ pair, side }} />
}

function Known({ of }: { readonly of: Questionnaire }) {
  const book = useCasebook()
  const [isNew, setIsNew] = useState(false)
  const [begun, held] = [underWay(book, occasionOf(of)), lastHeld(book, occasionOf(of))]
  if (begun) return <FastEntry key={begun.id} interview={begun} of={of} onHeld={() => setIsNew(true)} />
  return held ? <ReadQuestionnaire interview={held} of={of} isNew={isNew} /> : <Start of={of} />
}

/** Nothing is begun by looking at a page: one key begins. */
function Start({ of }: { readonly of: Questionnaire }) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <Page title={words.title(of.side, of.pair.reference)} lead={<QuestionnaireLead of={of} lead={words.lead} />}>
      <Problem problem={problem} />
      <Section title={evaluationWords.of[of.side]}>
        <div className="page-body">
          <p>{words.startWhy(of.side)}</p>
          <div>
            <Button ref={button} onClick={() => void attempt(send('interview.begin', { subject: occasionOf(of) }))}>
              {words.start}
            </Button>
          </div>
        </div>
      </Section>
    </Page>
  )
}
