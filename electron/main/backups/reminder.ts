import type { BackupMemo } from './second-place'

import type { BackupState } from '#shared/api/backups'
import { type Casebook } from '#shared/casebook/casebook'
import { isVacant } from '#shared/casebook/full-export'
import { organisationOf } from '#shared/casebook/organisation-commands'

/** Days without a backup at the second place, or without such a place, before one is reminded. */
const REMIND_AFTER = 7
/** For how long a reminder is put off: the choice of a place once, a late stick each day. */
export const PUT_OFF = { choose: 30, overdue: 1 } as const

/** What one is reminded of on a day: a stick that was not plugged in for a week, or a place to choose once there is something to lose. */
export function reminder(book: Casebook | undefined, { secondPlace, putOffUntil }: BackupMemo, today: string): BackupState['remind'] {
  if (!book || (putOffUntil !== undefined && putOffUntil > today)) return undefined
  if (secondPlace) return daysBetween((secondPlace.lastAt ?? secondPlace.chosenAt).slice(0, 10), today) >= REMIND_AFTER ? 'overdue' : undefined
  const organisation = organisationOf(book)
  if (organisation?.setUpOn === undefined || organisation.programme === 'sample' || isVacant(book)) return undefined
  return daysBetween(organisation.setUpOn, today) >= REMIND_AFTER ? 'choose' : undefined
}

const DAY = 86_400_000

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)

/** The day so many days later. */
export const daysLater = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
