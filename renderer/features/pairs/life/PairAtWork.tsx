import type { ReactNode } from 'react'
import { Link } from 'wouter'

import { useCasebook } from '../../../api/mirror'
import { pairNames } from '../../../api/names'
import { useToday } from '../../../api/surroundings'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import { isRunning, type RunningState } from '#shared/casebook/pair-life'
import type { PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.common

/** A pair that works or has worked, with the book it stands in. */
export interface AtWork {
  readonly book: Casebook
  readonly pair: Pair
  readonly state: RunningState
  readonly today: IsoDate
}

interface PairAtWorkProps {
  readonly pairId: PairId
  /** Names the page while there is nothing else to show. */
  readonly title: string
  readonly children: (at: AtWork) => ReactNode
}

/** A page about the life of a pair; says so where there is no such pair, or where it is not at work yet. */
export function PairAtWork({ pairId, title, children }: PairAtWorkProps) {
  const [book, today] = [useCasebook(), useToday()]
  const pair = book.pairs[pairId]
  if (!pair) {
    return (
      <Page title={words.unknown} lead={words.unknownMeaning}>
        <Link href={places.pairs}>{words.toPair}</Link>
      </Page>
    )
  }
  const state = stateOf(pair)
  if (isRunning(state)) return children({ book, pair, state, today })
  return (
    <Page title={title} lead={<PairLine book={book} pair={pair} />}>
      <Notice tone="info" title={words.notAtWork} action={<Link href={places.pair(pair.id)}>{words.toPair}</Link>}>
        {words.notAtWorkMeaning}
      </Notice>
    </Page>
  )
}

/** What a page is for, whom it is about, and the way back to them. */
export const PairLead = ({ book, pair, lead }: Pick<AtWork, 'book' | 'pair'> & { readonly lead: string }) => (
  <>
    {lead}
    <br />
    <PairLine book={book} pair={pair} />
  </>
)

/** Whom a page is about, and the way back to them. */
export function PairLine({ book, pair }: Pick<AtWork, 'book' | 'pair'>) {
  return (
    <span style={{ overflowWrap: 'anywhere' }}>
      {words.about(pairNames(book, pair), pair.reference)} ·{' '}
      <Link href={places.pair(pair.id)} className="no-break">
        {words.toPairOf(pair.reference)}
      </Link>
    </span>
  )
}
