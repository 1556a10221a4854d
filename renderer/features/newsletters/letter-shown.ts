import type { Casebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { letterOf, type NewsletterLetter } from '#shared/documents/newsletter-letter'
import type { NewsletterId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'

/** The letter that a newsletter makes today; nothing while the association is not known. */
export function letterShown(book: Casebook, id: NewsletterId, today: IsoDate): NewsletterLetter | undefined {
  const letter = letterOf(book, id, { today, defaults })
  return letter.ok ? letter.value : undefined
}
