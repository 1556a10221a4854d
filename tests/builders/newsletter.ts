import { newsletterLetter } from '#shared/documents/newsletter-letter'
import { sourceOf } from '#shared/documents/sheet-source'
import { defaults } from '#shared/defaults/defaults'
import { NewsletterId } from '#shared/domain/ids'
import { IsoDate } from '#shared/domain/iso-date'
import { Newsletter, type NewsletterBlock } from '#shared/domain/newsletter'

import { aCasebook, anOrganisation, id } from './casebook'

/** A newsletter that is still written, begun on 1 March 2026. */
export const aNewsletter = (blocks: readonly NewsletterBlock[], title = 'Des nouvelles du printemps'): Newsletter =>
  Newsletter.parse({ id: NewsletterId.parse(id(7701)), title, blocks, begunOn: '2026-03-01' })

/** Its source on 20 March 2026, in an association that has an address to write to. */
export function aNewsletterSource(book = aCasebook({ organisation: anOrganisation({ email: 'info@tremplin.example' }) })) {
  const source = sourceOf(book, { today: IsoDate.parse('2026-03-20'), defaults })
  if (!source.ok) throw new Error(source.error.code)
  return source.value
}

/** The letter that it makes that day. */
export const aLetter = (blocks: readonly NewsletterBlock[], title?: string) => newsletterLetter(aNewsletterSource(), aNewsletter(blocks, title))
