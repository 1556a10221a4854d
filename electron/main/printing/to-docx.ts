import { AlignmentType, Bookmark, BorderStyle, Document as WordDocument, Footer, Header, ImageRun, LevelFormat, PageNumber, Paragraph, SectionType, SimpleField, Tab, TabStopType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { IRunOptions, ISectionOptions } from 'docx'

import type { Document, Part } from '#shared/documents/document'
import { paper } from '#shared/text/paper'

import { BULLETS, docxBlocks } from './docx-blocks'
import { colours, FOOT, sheet, styles } from './docx-look'
import type { Picture } from './picture'
import { fitted } from './picture'
import type { Pictures } from './to-pdf'

/** The same document in the words of docx: a Word section for each part, which counts its own pages. */
export const toDocx = (document: Document, pictures: Pictures): WordDocument =>
  new WordDocument({
    title: document.title,
    subject: document.subject,
    creator: document.letterhead.name,
    styles,
    numbering: {
      config: [{ reference: BULLETS, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 320, hanging: 220 } } } }] }],
    },
    sections: document.parts.map((part, index) => section(document, part, `_part${index}`, pictures)),
  })

const section = (document: Document, part: Part, end: string, pictures: Pictures): ISectionOptions => ({
  properties: {
    // In two-sided printing a part never begins on the back of the one before it.
    type: SectionType.ODD_PAGE,
    page: {
      size: { width: sheet.width, height: sheet.height },
      margin: { top: sheet.edge + 1100, bottom: sheet.edge + 500, left: sheet.side, right: sheet.side, header: sheet.edge, footer: sheet.edge },
      pageNumbers: { start: 1 },
    },
  },
  headers: { default: header(document, part, pictures) },
  footers: { default: footer(document, end) },
  children: [...docxBlocks(part.blocks), new Paragraph({ spacing: { after: 0, line: 20, lineRule: 'exact' }, children: [new Bookmark({ id: end, children: [] })] })],
})

const rule = { style: BorderStyle.SINGLE, size: 6, color: colours.accent, space: 1 }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const bare = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

const LOGO = { width: 100, height: 38 }
const PIXELS_IN_A_POINT = 96 / 72

function header({ letterhead }: Document, { label }: Part, { logo, supportLogo }: Pictures): Header {
  const { name, details, support, marks = [] } = letterhead
  const cells = [
    ...(logo ? [{ width: wordWidth(logo), children: [picture(logo)] }] : []),
    {
      width: 0,
      children: [small(name, { bold: true, size: 21, color: colours.accent }), small(details, quiet), small(support, { ...quiet, italics: true })],
    },
    ...(label || supportLogo
      ? [{ width: 2800, children: [...(supportLogo ? [picture(supportLogo, AlignmentType.RIGHT)] : []), small(label ?? '', { bold: true, size: 18 }, AlignmentType.RIGHT)] }]
      : []),
  ]
  const rest = sheet.text - cells.reduce((sum, cell) => sum + cell.width, 0)
  const widths = cells.map(cell => cell.width || rest)
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sheet.text, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...bare, bottom: rule },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(({ children }, index) => new TableCell({ width: { size: widths[index] ?? rest, type: WidthType.DXA }, margins: { bottom: 60, left: 0, right: index < cells.length - 1 ? 120 : 0 }, children })),
      }),
    ],
  })
  const frame = { style: BorderStyle.SINGLE, size: 8, color: 'auto', space: 1 }
  const look: IRunOptions = { bold: true, size: 18 }
  const warning = (text: string) =>
    new Paragraph({ alignment: AlignmentType.CENTER, border: { top: frame, bottom: frame, left: frame, right: frame }, spacing: { after: 80 }, children: [new TextRun({ ...look, text })] })
  return new Header({ children: [...marks.map(warning), table, small('', {})] })
}

const quiet = { size: 16, color: colours.quiet }

const small = (text: string, look: { bold?: boolean; italics?: boolean; size?: number; color?: string }, alignment?: 'right') =>
  new Paragraph({ spacing: { after: 0, line: 240 }, ...(alignment && { alignment }), children: [new TextRun({ ...look, text })] })

const wordWidth = (shown: Picture) => Math.round(fitted(shown, LOGO.width, LOGO.height).width * 20) + 160

function picture(shown: Picture, alignment?: 'right'): Paragraph {
  const { width, height } = fitted(shown, LOGO.width, LOGO.height)
  const transformation = { width: Math.round(width * PIXELS_IN_A_POINT), height: Math.round(height * PIXELS_IN_A_POINT) }
  return new Paragraph({ spacing: { after: 0, line: 240, lineRule: 'auto' }, ...(alignment && { alignment }), children: [new ImageRun({ type: shown.format, data: shown.bytes, transformation })] })
}

function footer({ foot }: Document, end: string): Footer {
  const line = { style: BorderStyle.SINGLE, size: 4, color: colours.rule, space: 3 }
  const [before, between] = paper.pageOf
  return new Footer({
    children: [
      new Paragraph({
        style: FOOT,
        border: { top: line },
        tabStops: [{ type: TabStopType.RIGHT, position: sheet.text }],
        children: [
          new TextRun({ ...quiet, text: foot.reference }),
          new TextRun({ children: [new Tab(), before, PageNumber.CURRENT, between] }),
          new PagesOfPart(end),
        ],
      }),
      small(foot.privacy, quiet),
    ],
  })
}

/**
 * How many pages a part has. Word counts the pages of its section; LibreOffice does not know that field and shows what
 * stands in it, another field: the number of the page on which the part ends. (docx takes a field within a field only so.)
 */
class PagesOfPart extends SimpleField {
  constructor(end: string) {
    super('SECTIONPAGES')
    this.root.push(new SimpleField(`PAGEREF ${end}`, '1'))
  }
}
