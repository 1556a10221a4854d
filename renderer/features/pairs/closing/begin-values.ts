import { isAim, situationAsked, type SituationValues, situationValues } from '../../../ui/situation-values'

import type { QuestionOf } from '#shared/casebook/commands'
import { termOpensOn } from '#shared/casebook/closing-commands'
import { daysBetween } from '#shared/domain/calendar'
import { Interruption } from '#shared/domain/closing'
import { type IsoDate, later } from '#shared/domain/iso-date'
import { earliest, openMoves, type Pair } from '#shared/domain/pair'
import { ClosingTrigger } from '#shared/domain/pair-move'
import type { PairState } from '#shared/domain/pair-state'
import type { Situation } from '#shared/domain/situation'

/** What stands in the form by which a closing is begun. */
export interface BeginValues {
  readonly trigger: string
  readonly on: IsoDate | undefined
  readonly by: string
  readonly why: string
  readonly reason: string
  readonly situation: SituationValues
}

/** The last day agreed, for a pair that has terms. */
export const lastDayOf = (state: PairState): IsoDate | undefined => ('terms' in state ? state.terms.endsOn : undefined)

/** True from so many days before the last day agreed. */
export const isNearItsEnd = (state: PairState, today: IsoDate, noticeDays: number): boolean => {
  const endsOn = lastDayOf(state)
  return endsOn !== undefined && daysBetween(today, endsOn) <= noticeDays
}

/** The day proposed: for a term that is past the last day agreed, otherwise today. */
export function dayProposed(trigger: string, state: PairState, today: IsoDate): IsoDate {
  const endsOn = lastDayOf(state)
  return trigger === 'term' && endsOn !== undefined && endsOn <= today ? later(endsOn, earliest(state, 'bring-to-close')) : today
}

/** The first day that may be the last one: a term is not told long before its own day. */
export function firstLastDay(trigger: string, state: PairState): IsoDate {
  const [first, endsOn] = [earliest(state, 'bring-to-close'), lastDayOf(state)]
  return trigger === 'term' && endsOn !== undefined ? later(first, termOpensOn(endsOn)) : first
}

/** The fields at first: the term, where it is near or past. */
export function beginValues(state: PairState, today: IsoDate, noticeDays: number): BeginValues {
  const trigger = isNearItsEnd(state, today, noticeDays) ? 'term' : ''
  return { trigger, on: dayProposed(trigger, state, today), by: '', why: '', reason: '', situation: situationValues(undefined) }
}

/** The fields with another trigger; the day follows it until a person wrote another. */
export const withTrigger = (values: BeginValues, trigger: string, state: PairState, today: IsoDate): BeginValues => ({
  ...values,
  trigger,
  on: values.on === dayProposed(values.trigger, state, today) ? dayProposed(trigger, state, today) : values.on,
})

export type BeginProblem = 'required' | 'future' | 'early' | 'ahead'
export type BeginProblems = Readonly<Partial<Record<'trigger' | 'on' | 'by' | 'why' | 'family', BeginProblem>>>

/** What stands in the way of beginning, field by field. */
export function beginProblems({ trigger, on, by, why, situation }: BeginValues, state: PairState, today: IsoDate): BeginProblems {
  const isStopped = trigger === 'interruption'
  const first = firstLastDay(trigger, state)
  const isAhead = first > today
  return {
    ...(trigger === '' && { trigger: 'required' as const }),
    ...(isAhead && { trigger: 'ahead' as const }),
    ...(on === undefined && { on: 'required' as const }),
    ...(on !== undefined && on > today && { on: 'future' as const }),
    ...(on !== undefined && on < first && !isAhead && { on: 'early' as const }),
    ...(isStopped && by === '' && { by: 'required' as const }),
    ...(isStopped && why === '' && { why: 'required' as const }),
    ...(trigger === 'positive-exit' && !isAim(situation) && { family: 'required' as const }),
  }
}

/** The question that the fields make, with the situation found by a positive exit; nothing before they are complete. */
export function beginAsked({ trigger, on, by, why, reason, situation }: BeginValues, { id }: Pick<Pair, 'id'>): { readonly begin: QuestionOf<'closing.begin'>; readonly found?: Situation } | undefined {
  const known = ClosingTrigger.safeParse(trigger).data
  const interruption = known === 'interruption' ? Interruption.safeParse({ by, why }).data : undefined
  if (known === undefined || on === undefined || (known === 'interruption' && interruption === undefined)) return undefined
  const found = known === 'positive-exit' ? situationAsked(situation) : undefined
  const words = reason.trim()
  return { begin: { pairId: id, on, trigger: known, ...(interruption && { interruption }), ...(words !== '' && { reason: words }) }, ...(found && { found }) }
}

/** True on a day on which a pair may be brought to its end: it runs, and has begun. */
export const canBegin = (state: PairState, today: IsoDate): boolean => openMoves(state, today).includes('bring-to-close')
