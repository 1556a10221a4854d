import type { Casebook } from '#shared/casebook/casebook'
import { remembered } from '#shared/core/remembered'
import { defaults } from '#shared/defaults/defaults'
import type { IsoDate } from '#shared/domain/iso-date'
import type { DueLine } from '#shared/due/due-line'
import { dueLines } from '#shared/due/due-lines'

const byDay = remembered((_: Casebook) => new Map<IsoDate, readonly DueLine[]>())

/** What is due by a day, the most pressing first: worked out once for each state of the book, however many places of the window show it. */
export function dueIn(book: Casebook, today: IsoDate): readonly DueLine[] {
  const known = byDay(book)
  const found = known.get(today)
  if (found) return found
  const lines = dueLines(book, today, defaults)
  known.set(today, lines)
  return lines
}
