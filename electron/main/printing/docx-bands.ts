import { AlignmentType, BorderStyle, Footer, Header, ImageRun, PageNumber, Paragraph, SimpleField, Tab, TabStopType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import type { IRunOptions } from 'docx'

import type { Document, Part } from '#shared/documents/document'
import { paper } from '#shared/text/paper'

import { lowGap } from './docx-form'
import { colours, FOOT, lineOf } from './docx-look'
import type { Look } from './docx-look'
import { footOnOneLine } from './form-layout'
import { fitted } from './picture'
import type { Picture, Pictures } from './picture'

const rule = { style: BorderStyle.SINGLE, size: 6, color: colours.accent, space: 1 }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const bare = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

const PIXELS_IN_A_POINT = 96 / 72
/** Room for « exemplaire du ou de la mentor ». */
const LABEL = 2800
/** Between a picture and the words beside it. */
const BESIDE = 120

/** What stands side by side at the top of a page; the words take the width that the others leave. */
interface Column {
  readonly width: number
  readonly children: readonly Paragraph[]
}

/** Who speaks, at the top of a page, under the warnings. */
export function header(document: Document, { label }: Part, pictures: Pictures, look: Look): Header {
  const columns = document.dense ? onTwoLines(document, label, pictures, look) : senderAndLabel(document, label, pictures, look)
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: look.text, type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    borders: { ...bare, bottom: rule },
    rows: [new TableRow({ cantSplit: true, children: columns.map(({ width, children }, index) => columnCell(width, children, index === columns.length - 1)) })],
  })
  const { marks = [] } = document.letterhead
  return new Header({ children: [...marks.map(warning), table, lowGap(140)] })
}

const columnCell = (size: number, children: readonly Paragraph[], last: boolean) =>
  new TableCell({ width: { size, type: WidthType.DXA }, margins: { bottom: 60, left: 0, right: last ? 0 : BESIDE }, children })

function senderAndLabel({ letterhead: { name, details, support } }: Document, label: string | undefined, { logo, supportLogo }: Pictures, look: Look): readonly Column[] {
  const before = logo ? [pictureColumn(logo, look)] : []
  const after = label || supportLogo ? [{ width: LABEL, children: [...(supportLogo ? [picture(supportLogo, look, AlignmentType.RIGHT)] : []), line([new TextRun({ ...strong, text: label ?? '' })], NAME, AlignmentType.RIGHT)] }] : []
  const words = [line([new TextRun({ ...sender, text: name })], NAME), line([new TextRun({ ...quiet, text: details })]), line([new TextRun({ ...slanted, text: support })])]
  return [...before, { width: look.text - widthOf([...before, ...after]), children: words }, ...after]
}

/** A dense page says it lower: the label stands beside the name, and all the rest in one line below them. */
function onTwoLines({ letterhead: { name, details, support } }: Document, label: string | undefined, { logo, supportLogo }: Pictures, look: Look): readonly Column[] {
  const before = logo ? [pictureColumn(logo, look)] : []
  const after = supportLogo ? [pictureColumn(supportLogo, look)] : []
  const width = look.text - widthOf([...before, ...after])
  const position = after.length > 0 ? width - BESIDE : width
  const children = [
    new Paragraph({
      spacing: { after: 0, ...NAME },
      tabStops: [{ type: TabStopType.RIGHT, position }],
      children: [new TextRun({ ...sender, text: name }), ...(label ? [new TextRun({ ...strong, children: [new Tab(), label] })] : [])],
    }),
    line([new TextRun({ ...quiet, text: `${details} · ` }), new TextRun({ ...slanted, text: support })]),
  ]
  return [...before, { width, children }, ...after]
}

const widthOf = (columns: readonly Column[]) => columns.reduce((sum, { width }) => sum + width, 0)

const frame = { style: BorderStyle.SINGLE, size: 8, color: 'auto', space: 1 }
const strong: IRunOptions = { bold: true, size: 18 }
const sender: IRunOptions = { bold: true, size: 21, color: colours.accent }
const quiet: IRunOptions = { size: 16, color: colours.quiet }
const slanted: IRunOptions = { ...quiet, italics: true }

const warning = (text: string) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    border: { top: frame, bottom: frame, left: frame, right: frame },
    spacing: { after: 80, ...lineOf(9, 0.965) },
    children: [new TextRun({ ...strong, text })],
  })

/** How high a line of each band is. */
const NAME = lineOf(10.5, 1)
const BAND = lineOf(8, 1.08)

const line = (children: readonly TextRun[], height = BAND, alignment?: 'right') => new Paragraph({ spacing: { after: 0, ...height }, ...(alignment && { alignment }), children })

const pictureColumn = (shown: Picture, look: Look): Column => ({ width: Math.round(fitted(shown, look.logo.width, look.logo.height).width * 20) + 160, children: [picture(shown, look)] })

function picture(shown: Picture, { logo }: Look, alignment?: 'right'): Paragraph {
  const { width, height } = fitted(shown, logo.width, logo.height)
  const transformation = { width: Math.round(width * PIXELS_IN_A_POINT), height: Math.round(height * PIXELS_IN_A_POINT) }
  return new Paragraph({ spacing: { after: 0, line: 240, lineRule: 'auto' }, ...(alignment && { alignment }), children: [new ImageRun({ type: shown.format, data: shown.bytes, transformation })] })
}

/** Template, data protection and number of the page, at the foot of it. */
export function footer({ foot, dense, numbered }: Document, end: string, look: Look): Footer {
  const border = { top: { style: BorderStyle.SINGLE, size: 4, color: colours.rule, space: 3 } }
  const [before, between] = paper.pageOf
  const number = [new TextRun({ children: [new Tab(), before, PageNumber.CURRENT, between, ...(numbered ? [PageNumber.TOTAL_PAGES] : [])] }), ...(numbered ? [] : [new PagesOfPart(end)])]
  const tabStops = [{ type: TabStopType.RIGHT, position: look.text }]
  const whole = `${foot.reference} · ${foot.privacy}`
  const oneLine = dense === true && footOnOneLine(whole, look.text / 20)
  return new Footer({
    children: [
      new Paragraph({ style: FOOT, border, tabStops, children: [new TextRun({ ...quiet, text: oneLine ? whole : foot.reference }), ...number] }),
      ...(oneLine ? [] : [line([new TextRun({ ...quiet, text: foot.privacy })])]),
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
