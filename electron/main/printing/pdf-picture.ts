import type { Content } from 'pdfmake/interfaces'

import type { Block } from '#shared/documents/document'
import type { PieceId } from '#shared/domain/ids'
import { newsletterLetter as words } from '#shared/text/newsletters'

import { colours } from './pdf-look'
import { leaf } from './pdf-piece'
import type { Piece } from './pdf-piece'
import { figureIn, tagged, tagIn } from './pdf-tags'
import type { Tag } from './pdf-tags'
import { type Picture, sizeInText } from './picture'

type PictureBlock = Extract<Block, { kind: 'picture' }>
type LinkBlock = Extract<Block, { kind: 'link' }>

/** The name by which a page calls a picture: each stands in the file once. */
export const pictureName = (piece: PieceId) => `piece-${piece}`

/** A picture among the text, with its caption on the same page; where it was lost, what it showed. */
export function pictureUnder({ piece, alt, caption, highest }: PictureBlock, parent: Tag, width: number, found: Picture | undefined): Piece {
  const shown: Content = found
    ? Object.assign({ image: pictureName(piece), ...sizeInText(found, width, highest), margin: [0, 3, 0, 3] as [number, number, number, number] }, { tag: figureIn(parent, alt) })
    : leaf(words.picture(alt), tagIn(parent, 'P'), { style: 'paragraph', italics: true })
  return { content: { stack: [shown, ...(caption === undefined ? [] : [leaf(caption, tagIn(parent, 'P'), { style: 'small' })])], unbreakable: true } }
}

/** Words that lead to an address: clicked on the screen, read on paper. */
export const linkUnder = ({ label, address, shown }: LinkBlock, parent: Tag): Piece => ({
  content: tagged({ text: [{ text: label, link: address, color: colours.accent, decoration: 'underline' }, { text: words.address(shown) }], style: 'paragraph' }, tagIn(parent, 'P')),
})
