import type { Tone } from '../../../ui/StateBadge'

import type { IntakeStanding } from '#shared/casebook/pair-life'
import { type PlanRow, type PlanRowState, isOpenRow } from '#shared/domain/action-plan'
import type { CadenceMonth } from '#shared/domain/cadence'
import { daysBetween } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import { pairLife } from '#shared/text/pair-life'

/** Where the in-take stands by a day, in words. */
export function intakeState({ closedOn, dueOn, daysLate }: IntakeStanding, today: IsoDate): string {
  const words = pairLife.intake
  if (closedOn !== undefined) return words.closed(closedOn, daysLate)
  return daysLate > 0 ? words.late(daysLate) : words.open(daysBetween(today, dueOn))
}

/** How the state of a row is drawn. */
export const rowLooks = {
  'to-do': { sign: '○', tone: 'neutral' },
  'in-progress': { sign: '◔', tone: 'wait' },
  done: { sign: '✓', tone: 'good' },
  postponed: { sign: '→', tone: 'wait' },
  abandoned: { sign: '✕', tone: 'neutral' },
} as const satisfies Record<PlanRowState, { readonly sign: string; readonly tone: Tone }>

/** How many days an open row is past its due date; 0 where it is in time, without a date, or over. */
export const daysLateOf = (row: PlanRow, today: IsoDate): number => (isOpenRow(row) && row.due !== undefined && row.due < today ? daysBetween(row.due, today) : 0)

export type MonthLook = keyof typeof pairLife.rhythm.looks

/** How a month of a pair looks: full as soon as what its whole length owes was held; what is missing is behind, unless other months have made up for it. */
export function lookOf({ standing, held, owed, owedInAll, suspendedDays, unknownDays }: CadenceMonth, behind: number): MonthLook {
  if (owedInAll === 0 && unknownDays > 0) return 'unknown'
  if (owedInAll === 0 && suspendedDays > 0) return 'suspended'
  if (standing === 'to-come') return 'next'
  if (held < owed) return behind > 0 ? 'behind' : 'made-up'
  return standing === 'past' || held >= owedInAll ? 'done' : 'in-progress'
}

export const monthTones = { done: 'good', behind: 'bad', 'in-progress': 'wait', next: 'neutral', suspended: 'neutral', unknown: 'neutral', 'made-up': 'good' } as const satisfies Record<MonthLook, Tone>
