import type { Casebook } from '#shared/casebook/casebook'
import { remembered } from '#shared/core/remembered'
import type { IsoDate } from '#shared/domain/iso-date'

/** What a page tells of the book by a day, worked out once for each state of the book however often one comes to the page; the book is never changed in place. */
export function byDay<Told>(tell: (book: Casebook, today: IsoDate) => Told): (book: Casebook, today: IsoDate) => Told {
  const days = remembered((_: Casebook) => new Map<IsoDate, { readonly told: Told }>())
  return (book, today) => {
    const known = days(book)
    const found = known.get(today) ?? { told: tell(book, today) }
    known.set(today, found)
    return found.told
  }
}
