import './evaluation.css'

import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { NotFound } from '../../ui/NotFound'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { aboutOf } from './entry/questionnaire'
import { OwnWay } from './OwnWay'
import { QuestionnaireSection } from './QuestionnaireSection'

import { isRunning } from '#shared/casebook/pair-life'
import type { PairId } from '#shared/domain/ids'
import { stateOf } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'
import { evaluationWords as words } from '#shared/text/evaluation'

/** The two questionnaires of a pair: handed out, awaited, entered; and how far its mentee came. */
export function PairEvaluationPage({ pairId }: { readonly pairId: PairId }) {
  const [book, today] = [useCasebook(), useToday()]
  const pair = book.pairs[pairId]
  if (!pair) return <NotFound title={words.unknown} />
  const back = <Link href={places.pair(pair.id)}>{words.backToPair(pair.reference)}</Link>

  return (
    <Page
      title={words.pairTitle(pair.reference)}
      lead={
        <>
          {words.lead}
          <br />
          {aboutOf(book, pair)}
        </>
      }
      actions={back}
    >
      {isRunning(stateOf(pair)) ? (
        <>
          {Side.options.map(side => (
            <QuestionnaireSection key={side} of={{ pair, side }} today={today} />
          ))}
          <OwnWay pair={pair} />
        </>
      ) : (
        <Notice tone="info" title={words.notAtWork}>
          {words.notAtWorkText}
        </Notice>
      )}
    </Page>
  )
}
