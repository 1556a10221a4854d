import { type Casebook, listed } from '#shared/casebook/casebook'
import { followUpDay } from '#shared/casebook/evaluation-commands'
import { lastHeld } from '#shared/casebook/interviews'
import { endedOn } from '#shared/casebook/pair-life'
import { followUpId, type FollowUpMonths } from '#shared/domain/follow-up'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { Side } from '#shared/domain/pair-move'

/** How many questionnaires went out to one side, and how many are in the book. */
interface Returned {
  readonly handed: number
  readonly entered: number
}

/** The evaluation of the pairs whose last day lay in one year. */
export interface EvaluatedYear {
  readonly year: number
  readonly closed: number
  readonly mentor: Returned
  readonly mentee: Returned
  /** Follow-ups whose day has come, of mentees who agreed, and those that were answered. */
  readonly asked: number
  readonly answered: number
}

const MONTHS: readonly FollowUpMonths[] = [6, 12]

/** The years in which pairs were closed that have a closing of their own, the latest first; those closed before the closing was kept here owe nothing. */
export function evaluatedYears(book: Casebook, today: IsoDate): readonly EvaluatedYear[] {
  const byYear = new Map<number, Pair[]>()
  for (const { id } of listed(book.closings)) {
    const pair = book.pairs[id]
    const end = pair && stateOf(pair).stage === 'closed' ? endedOn(pair) : undefined
    if (!pair || !end) continue
    const year = Number(end.slice(0, 4))
    const own = byYear.get(year)
    if (own) own.push(pair)
    else byYear.set(year, [pair])
  }
  return [...byYear.entries()].sort(([one], [other]) => other - one).map(([year, pairs]) => yearOf(book, today, year, pairs))
}

function yearOf(book: Casebook, today: IsoDate, year: number, pairs: readonly Pair[]): EvaluatedYear {
  const returned = (side: Side): Returned => {
    const isEntered = ({ id }: Pair) => lastHeld(book, { kind: 'evaluation', id, side }) !== undefined
    const [entered, others] = [pairs.filter(isEntered).length, pairs.filter(pair => !isEntered(pair))]
    // One that is in the book was handed out, whether or not somebody noted the day.
    return { handed: entered + others.filter(({ id }) => book.evaluations[id]?.sides[side]?.handedOn !== undefined).length, entered }
  }
  const followUps = pairs.flatMap(pair => MONTHS.flatMap(months => {
    const on = followUpDay(book, pair, months)
    return on && on <= today ? [book.followUps[followUpId(pair.id, months)]] : []
  }))
  return { year, closed: pairs.length, mentor: returned('mentor'), mentee: returned('mentee'), asked: followUps.length, answered: followUps.filter(each => each?.answer).length }
}
