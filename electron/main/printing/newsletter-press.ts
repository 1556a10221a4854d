import type { MailDraft, MailEnvelope } from '#shared/documents/mail-draft'
import { newsletterHtml, type PictureInHtml } from '#shared/documents/newsletter-html'
import type { NewsletterLetter } from '#shared/documents/newsletter-letter'
import { newsletterPlainText } from '#shared/documents/newsletter-plain-text'
import type { PieceId } from '#shared/domain/ids'

import type { Picture } from './picture'

type Found = ReadonlyMap<PieceId, Picture>

/** A newsletter as one file of HTML, its pictures written into it. */
export function newsletterPage(letter: NewsletterLetter, found: Found): Uint8Array {
  const pictures = each(found, ({ bytes, format }) => `data:${typeOf(format)};base64,${Buffer.from(bytes).toString('base64')}`)
  return new TextEncoder().encode(newsletterHtml(letter, { pictures, alone: true }))
}

/** A newsletter as a draft of a message, its pictures within; the title is its subject. */
export function newsletterDraft(letter: NewsletterLetter, envelope: MailEnvelope, found: Found): MailDraft {
  const names = new Map([...found.keys()].map((piece, index) => [piece, `image-${index + 1}`]))
  const pictures = [...found].map(([piece, { bytes, format }]) => ({ id: contentId(names.get(piece)), fileName: `${names.get(piece) ?? ''}.${format}`, bytes }))
  return {
    ...envelope,
    subject: letter.title,
    body: newsletterPlainText(letter),
    layout: { html: newsletterHtml(letter, { pictures: each(found, (_, piece) => `cid:${contentId(names.get(piece))}`) }), pictures },
  }
}

const contentId = (name = '') => `${name}@infolettre`

const typeOf = (format: Picture['format']) => (format === 'png' ? 'image/png' : 'image/jpeg')

const each = (found: Found, sourceOf: (picture: Picture, piece: PieceId) => string): ReadonlyMap<PieceId, PictureInHtml> =>
  new Map([...found].map(([piece, picture]) => [piece, { source: sourceOf(picture, piece), width: picture.width, height: picture.height }]))
