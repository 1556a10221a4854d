import { places } from '../../ui/places'

import type { IsoDate } from '#shared/domain/iso-date'
import { cellOf, type Measure } from '#shared/statistics/measure'
import type { PairRow } from '#shared/statistics/rows'
import { figurePage } from '#shared/text/results-pages'
import { decimal } from '#shared/text/statistics'

const words = figurePage.details

/** What a list behind a figure says of a pair, and the page of it on which that stands. */
export interface PairTold {
  readonly on: IsoDate | undefined
  readonly detail: string
  readonly page: (id: string) => string
}

/** True for a number about pairs that left: they are of the period by their last day, the others by their first. */
export const isOfClosed = (what: Measure): boolean => what.kind !== 'given' && what.of === 'pairs' && cellOf(what.where, 'exited') === 'yes'

type LabelOf = (column: string, value: string) => string

/** A pair as the figure of a code is about it. */
export const pairTold = (row: PairRow, code: string, what: Measure, label: LabelOf): PairTold => ({
  on: isOfClosed(what) ? row.endsOn : row.startsOn,
  detail: detailOf(row, code, label),
  page: code.startsWith('D1') ? places.pairMeetings : code.startsWith('D2') ? places.pairCheckIns : places.pair,
})

function detailOf(row: PairRow, code: string, label: LabelOf): string {
  if (code === 'D1e') return words.rhythm(row.meetings, decimal(row.monthsAtWork, 1), decimal(row.meetings / row.monthsAtWork, 1))
  if (row.exited === 'no') return row.openAtEnd === 'yes' ? words.running : ''
  if (code === 'E1') return because(label('trigger', row.trigger), row.stoppedFor, 'stoppedFor', label)
  const outcome = because(label('outcome', row.outcome), row.outcomeKind, 'outcomeKind', label)
  return code === 'E3g' && row.throughMentor === 'yes' ? words.throughMentor(outcome) : outcome
}

/** « emploi : CDI », or the first alone where no more is known. */
const because = (what: string, why: string, column: string, label: LabelOf): string => (why === 'none' || why === 'unknown' || label(column, why) === what ? what : words.because(what, label(column, why)))
