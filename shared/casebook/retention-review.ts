import { type Casebook, listed } from './casebook'
import { linesToDecide, type RetentionLine, retentionLines } from './retention'

import type { IsoDate } from '#shared/domain/iso-date'
import type { RetentionSettings } from '#shared/domain/retention'
import { yearlyTaskId } from '#shared/domain/yearly-task'

/** The review about a year: what was decided since the one before, and what waits. */
export interface RetentionReview {
  /** The day of the review before, after which decisions belong to this one; nothing for the first. */
  readonly after?: IsoDate | undefined
  readonly to: IsoDate
  readonly doneOn?: IsoDate | undefined
  /** How many people were erased, files emptied of their old words, and lengths made longer; the erased are only counted, since nobody can name them any more. */
  readonly decided: { readonly erased: number; readonly emptied: number; readonly kept: number }
  /** What was due by its day and nothing holds back; once a review is done, what was left open in it. */
  readonly toDecide: readonly RetentionLine[]
  /** What was kept long enough by its day and is held back. */
  readonly held: readonly RetentionLine[]
  /** How many lines came up after it was done: they belong to the next one. */
  readonly sinceThen: number
}

/** The review about a year as it stands on a day. */
export function retentionReview(book: Casebook, year: number, today: IsoDate, settings: RetentionSettings): RetentionReview {
  const doneOn = book.yearlyTasks[yearlyTaskId('retention-review', year)]?.doneOn
  const after = lastReview(book, year)?.doneOn
  const to = doneOn ?? today
  const isOfThis = (on: IsoDate | undefined) => on !== undefined && (after === undefined || on > after) && on <= to
  const decisions = listed(book.retentionDecisions).filter(({ decidedOn }) => isOfThis(decidedOn))
  const all = retentionLines(book, today, settings)
  const lines = all.filter(({ dueOn }) => dueOn <= to)
  return {
    ...(after && { after }),
    to,
    ...(doneOn && { doneOn }),
    decided: {
      erased: [...listed(book.mentors), ...listed(book.mentees)].filter(({ erased }) => isOfThis(erased?.on)).length,
      emptied: decisions.filter(({ kind }) => kind === 'emptied').length,
      kept: decisions.filter(({ kind }) => kind === 'kept').length,
    },
    toDecide: linesToDecide(lines),
    held: lines.filter(({ held }) => held.length > 0),
    sinceThen: linesToDecide(all).length - linesToDecide(lines).length,
  }
}

/** The year whose review one works at on a day: the year before, or the year itself once that one is done. */
export function reviewUnderWay(book: Casebook, today: IsoDate): number {
  const lastYear = Number(today.slice(0, 4)) - 1
  return book.yearlyTasks[yearlyTaskId('retention-review', lastYear)] === undefined ? lastYear : lastYear + 1
}

/** The review that was done last, about a year before the one given where one is. */
export function lastReview(book: Casebook, before = Infinity): { readonly year: number; readonly doneOn: IsoDate } | undefined {
  return listed(book.yearlyTasks)
    .flatMap(({ id, doneOn }) => {
      const [kind, year] = id.split('@')
      return kind === 'retention-review' && Number(year) < before ? [{ year: Number(year), doneOn }] : []
    })
    .toSorted((one, other) => other.year - one.year)[0]
}
