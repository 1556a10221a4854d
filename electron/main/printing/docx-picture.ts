import { ExternalHyperlink, ImageRun, Paragraph, TextRun, UnderlineType } from 'docx'

import type { Block } from '#shared/documents/document'
import { newsletterLetter as words } from '#shared/text/newsletters'

import { colours, SMALL } from './docx-look'
import { type Picture, sizeInText } from './picture'

const PIXELS_IN_A_POINT = 96 / 72
const POINT = 20

/** A picture among the text, with its caption on the same page; where it was lost, what it showed. `width` in twentieths of a point. */
export function pictureUnder({ alt, caption, highest }: Extract<Block, { kind: 'picture' }>, keepNext: boolean, width: number, found: Picture | undefined): readonly Paragraph[] {
  const under = caption === undefined ? [] : [new Paragraph({ style: SMALL, keepNext, children: [new TextRun(caption)] })]
  const staysWithNext = keepNext || under.length > 0
  if (!found) return [new Paragraph({ keepNext: staysWithNext, children: [new TextRun({ text: words.picture(alt) })] }), ...under]
  const size = sizeInText(found, width / POINT, highest)
  const image = new ImageRun({
    type: found.format,
    data: found.bytes,
    transformation: { width: Math.round(size.width * PIXELS_IN_A_POINT), height: Math.round(size.height * PIXELS_IN_A_POINT) },
    altText: { name: alt.slice(0, 60), title: alt, description: alt },
  })
  // A line of exact height would show no more of a picture than that.
  return [new Paragraph({ spacing: { before: 60, after: 60, line: 240, lineRule: 'auto' }, keepNext: staysWithNext, children: [image] }), ...under]
}

/** Words that lead to an address: clicked on the screen, read on paper. */
export const linkUnder = ({ label, address, shown }: Extract<Block, { kind: 'link' }>, keepNext: boolean): Paragraph =>
  new Paragraph({
    keepLines: true,
    keepNext,
    children: [new ExternalHyperlink({ link: address, children: [new TextRun({ text: label, color: colours.accent, underline: { type: UnderlineType.SINGLE } })] }), new TextRun(words.address(shown))],
  })
