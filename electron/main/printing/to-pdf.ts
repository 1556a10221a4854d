import type { Column, Content, TDocumentDefinitions } from 'pdfmake/interfaces'

import type { Document, Part } from '#shared/documents/document'
import { paper } from '#shared/text/paper'

import { pdfBlocks } from './pdf-blocks'
import { colours, defaultStyle, page, styles, textWidth } from './pdf-look'
import { tagIn } from './pdf-tags'
import { fitted } from './picture'
import type { Picture } from './picture'

/** The pictures of a letterhead, when it has them. */
export interface Pictures {
  readonly logo?: Picture | undefined
  readonly supportLogo?: Picture | undefined
}

/** A document laid out, once drawn it knows which parts ended on the front of a sheet. */
export interface Layout {
  readonly definition: TDocumentDefinitions
  readonly partsToPad: () => ReadonlySet<number>
}

/** The document in the words of pdfmake, with a blank page after each part to pad. Nothing is drawn here. */
export function toPdf(document: Document, pictures: Pictures, padded: ReadonlySet<number> = new Set()): Layout {
  const { title, subject, letterhead, parts } = document
  const root = tagIn(undefined, 'Document')
  const band = letterheadHeight(document, pictures)
  // pdfmake draws all headers before the first footer: by then we know which pages each part takes.
  const partOfPage: (number | undefined)[] = []
  const pagesOf = (part: number) => partOfPage.filter(other => other === part).length

  const sections = parts.flatMap((part, index) => [
    {
      section: pdfBlocks(part.blocks, tagIn(root, 'Part'), { id: `part-${index}`, ...(part.label && { label: part.label }) }),
      header: (current: number, count: number) => {
        partOfPage.length = count
        partOfPage[current - 1] = index
        return header(document, part, pictures)
      },
      footer: (current: number) => footer(document, current - partOfPage.indexOf(index), pagesOf(index)),
    },
    ...(padded.has(index) ? [blankPage()] : []),
  ])

  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [page.side, page.edge + band + 5, page.side, page.edge + footHeight(document)],
    version: '1.7',
    language: 'fr-BE',
    tagged: true,
    displayTitle: true,
    info: { title, subject, author: letterhead.name, creator: 'Binôme', producer: 'pdfmake' },
    images: { ...(pictures.logo && { logo: dataUrl(pictures.logo) }), ...(pictures.supportLogo && { supportLogo: dataUrl(pictures.supportLogo) }) },
    defaultStyle,
    styles,
    content: sections,
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel !== undefined && getFollowingNodesOnPage().every(isBand),
  }
  // A document of one part is printed alone: nothing would stand on the back of its last sheet.
  return { definition, partsToPad: () => new Set(parts.length > 1 ? [...parts.keys()].filter(part => pagesOf(part) % 2 === 1) : []) }
}

/** The back of the last sheet of a part, so that the next part never begins there in two-sided printing. */
const blankPage = () => ({ section: [{ text: paper.blankPage, style: 'blank' }], header: () => null, footer: () => null })

/** Room for « exemplaire du ou de la mentor », and for « page 10 / 10 ». */
const LABEL = 135
const PAGE = 60

/** The words of the header and the footer, which come last in pdfmake's list of what stands on a page. */
const BANDS: readonly unknown[] = ['band', 'sender', 'partLabel', 'mark']
const isBand = ({ style }: { readonly style?: unknown }) => BANDS.includes(style)

function header({ letterhead }: Document, { label }: Part, pictures: Pictures): Content {
  const { name, details, support, marks = [] } = letterhead
  const { logo, supportLogo } = pictures
  const columns: Column[] = [
    ...(logo ? [image('logo', logo)] : []),
    { width: nameWidth(label !== undefined, pictures), style: 'band', stack: [{ text: name, style: 'sender' }, { text: details, style: 'band' }, { text: support, style: 'band', italics: true }] },
    ...(label || supportLogo ? [{ width: LABEL, style: 'band', stack: [...(supportLogo ? [supporter(supportLogo)] : []), { text: label ?? '', style: 'partLabel' }] }] : []),
  ]
  return {
    margin: [page.side, page.edge, page.side, 0],
    style: 'band',
    stack: [
      ...marks.map((mark, index) => markBand(mark, index === 0, index === marks.length - 1)),
      { columns, columnGap: 10, style: 'band' },
      { style: 'band', canvas: [{ type: 'line', x1: 0, y1: 4, x2: textWidth, y2: 4, lineWidth: 0.8, lineColor: colours.accent }] },
    ],
  }
}

/** A picture by its name, so that it stands in the file once for all pages. */
const image = (name: keyof Pictures, picture: Picture) => ({ image: name, style: 'band', ...sizeOf(picture) })

const supporter = (picture: Picture): Content => ({ ...image('supportLogo', picture), alignment: 'right', margin: [0, 0, 0, 3] })

const sizeOf = (picture: Picture) => fitted(picture, page.logo.width, page.logo.height)

const dataUrl = ({ format, bytes }: Picture) => `data:image/${format === 'png' ? 'png' : 'jpeg'};base64,${Buffer.from(bytes).toString('base64')}`

const markBand = (mark: string, first: boolean, last: boolean): Content => ({
  style: 'mark',
  table: { widths: ['*'], body: [[{ text: mark, style: 'mark' }]] },
  layout: { hLineWidth: () => 0.8, vLineWidth: () => 0.8, paddingTop: () => 1, paddingBottom: () => 0 },
  margin: [0, first ? -6 : 0, 0, last ? 5 : 2],
})

const footer = ({ foot }: Document, current: number, count: number): Content => ({
  margin: [page.side, 7, page.side, 0],
  style: 'band',
  stack: [
    { style: 'band', canvas: [{ type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: 0.5, lineColor: colours.rule }], margin: [0, 0, 0, 3] },
    {
      style: 'band',
      columns: [
        { width: textWidth - PAGE - 10, text: foot.reference, style: 'band' },
        { width: PAGE, text: paper.page(current, count), style: 'band', alignment: 'right', color: colours.ink },
      ],
      columnGap: 10,
    },
    { text: foot.privacy, style: 'band' },
  ],
})

/** How many lines a text of the bands takes at most. */
const linesOf = (text: string, letterWidth: number, width: number) => Math.ceil((text.length * letterWidth) / width)

/** How much room the foot takes above the edge that printers leave blank. */
const footHeight = ({ foot }: Document) => 12 + (linesOf(foot.reference, 4.2, textWidth - PAGE - 10) + linesOf(foot.privacy, 4.2, textWidth)) * 11

/** How much room the letterhead takes; a long name makes it grow, so that it never runs over the text. */
function letterheadHeight({ letterhead, parts }: Document, pictures: Pictures): number {
  const { logo, supportLogo } = pictures
  const right = (supportLogo ? sizeOf(supportLogo).height + 3 : 0) + 11
  const width = nameWidth(parts.some(part => part.label), pictures)
  const text = linesOf(letterhead.name, 6, width) * 14 + (linesOf(letterhead.details, 4.4, width) + linesOf(letterhead.support, 4.4, width)) * 11.5
  return Math.max(text, right, logo ? sizeOf(logo).height : 0) + 6 + (letterhead.marks?.length ?? 0) * 15
}

/** What the pictures and the label leave to the name. */
const nameWidth = (labelled: boolean, { logo, supportLogo }: Pictures) =>
  textWidth - (labelled || supportLogo ? LABEL + 10 : 0) - (logo ? sizeOf(logo).width + 10 : 0)
