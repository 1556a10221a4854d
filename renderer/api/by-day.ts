import type { Casebook } from '#shared/casebook/casebook'
import { remembered } from '#shared/core/remembered'
import type { IsoDate } from '#shared/domain/iso-date'

/** What a page tells of the book by a day, worked out once for each state of the book however often one comes to the page; the book is never changed in place. */
export const byDay = <Told,>(tell: (book: Casebook, today: IsoDate) => Told) => toldOnce(tell)

/** What a page tells of a year of the book, worked out once for each state of the book; nothing of it may depend on the day it is. */
export const byYear = <Told,>(tell: (book: Casebook, year: number) => Told) => toldOnce(tell)

function toldOnce<By, Told>(tell: (book: Casebook, by: By) => Told): (book: Casebook, by: By) => Told {
  const allOf = remembered((_: Casebook) => new Map<By, { readonly told: Told }>())
  return (book, by) => {
    const known = allOf(book)
    const found = known.get(by) ?? { told: tell(book, by) }
    known.set(by, found)
    return found.told
  }
}
