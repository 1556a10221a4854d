import { Bookmark, CharacterSet, Document as WordDocument, PageOrientation, Paragraph, SectionType } from 'docx'
import type { ISectionOptions } from 'docx'

import type { Document, Part } from '#shared/documents/document'

import { footer, header } from './docx-bands'
import { bulletLists, docxBlocks } from './docx-blocks'
import type { ChartPictures } from './docx-chart'
import { FONT, lookOf, sheet } from './docx-look'
import type { Look } from './docx-look'
import type { Pictures } from './picture'

/** The bytes of the faces that a Word file carries. */
export interface WordFonts {
  readonly data: Buffer
  readonly bold: Buffer
}

/** What Word is given to show beside the words. */
export interface WordPictures extends Pictures {
  readonly charts: ChartPictures
}

/** The same document in the words of docx: a Word section for each part, which counts its own pages. */
export const toDocx = (document: Document, pictures: WordPictures, fonts: WordFonts): WordDocument =>
  new WordDocument({
    title: document.title,
    subject: document.subject,
    creator: document.letterhead.name,
    styles: lookOf(document).styles,
    fonts: [{ name: FONT, ...fonts, characterSet: CharacterSet.ANSI }],
    numbering: bulletLists,
    sections: document.parts.map((part, index) => section(document, part, `_part${index}`, pictures, lookOf(document))),
  })

const section = (document: Document, part: Part, end: string, pictures: WordPictures, look: Look): ISectionOptions => ({
  properties: {
    // In two-sided printing a part never begins on the back of the one before it.
    type: document.oneSided ? SectionType.NEXT_PAGE : SectionType.ODD_PAGE,
    page: {
      // Word is told the sides of the upright sheet, and the library turns them.
      size: { width: sheet.width, height: sheet.height, orientation: document.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      margin: { top: sheet.edge + look.head, bottom: sheet.edge + look.foot, left: look.side, right: look.side, header: sheet.edge, footer: sheet.edge },
      // Pages counted as one begin at 1 once.
      ...((!document.numbered || part === document.parts[0]) && { pageNumbers: { start: 1 } }),
    },
  },
  headers: { default: header(document, part, pictures, look) },
  footers: { default: footer(document, end, look) },
  children: [...docxBlocks(part.blocks, { width: look.text, charts: pictures.charts, ...(pictures.inText && { pictures: pictures.inText }) }), new Paragraph({ spacing: { after: 0, line: 20, lineRule: 'exact' }, children: [new Bookmark({ id: end, children: [] })] })],
})
