import { keptByWhatItReads } from './kept-by-what-it-reads'

import type { Casebook } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'

/** What a page tells of the book by a day, worked out once for each state of what it reads, however often one comes to the page and whatever else is noted meanwhile. */
export const byDay = <Told,>(tell: (book: Casebook, today: IsoDate) => Told) => keptByWhatItReads(tell)

/** What a page tells of a year of the book, worked out once for each state of what it reads; nothing of it may depend on the day it is. */
export const byYear = <Told,>(tell: (book: Casebook, year: number) => Told) => keptByWhatItReads(tell)

interface DaysAsked {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly today: IsoDate
}

/** What a page tells of a period by a day, worked out once for each state of what it reads. */
export function byPeriod<Told>(tell: (book: Casebook, asked: DaysAsked) => Told): (book: Casebook, asked: DaysAsked) => Told {
  const told = keptByWhatItReads(tell)
  const known = new Map<string, DaysAsked>()
  return (book, asked) => {
    const key = `${asked.from} ${asked.to} ${asked.today}`
    const same = known.get(key) ?? asked
    known.set(key, same)
    return told(book, same)
  }
}
