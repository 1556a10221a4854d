import { endedOn } from '#shared/casebook/pair-life'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'

/** True once a pair has no day left to meet on: it is closed, or its last day of work has gone by. */
export function isTimeOver(pair: Pair, today: IsoDate): boolean {
  const end = endedOn(pair)
  return stateOf(pair).stage === 'closed' || (end !== undefined && end < today)
}
