import type { Column, Content } from 'pdfmake/interfaces'

import type { Document, Part } from '#shared/documents/document'
import { paper } from '#shared/text/paper'

import { aboutWidth, FOOT_NUMBER, footOnOneLine } from './form-layout'
import { colours, page } from './pdf-look'
import type { Look } from './pdf-look'
import { fitted } from './picture'
import type { Picture, Pictures } from './picture'

/** Room for « exemplaire du ou de la mentor ». */
const LABEL = 135
/** Room for « page 10 / 10 ». */
const PAGE = 60

/** The words of the header and the footer, which come last in pdfmake's list of what stands on a page. */
const BANDS: readonly unknown[] = ['band', 'sender', 'partLabel', 'mark']

/** True for what belongs to the header or the footer of a page. */
export const isBand = ({ style }: { readonly style?: unknown }) => BANDS.includes(style)

/** Who speaks, at the top of a page, under the warnings. */
export function header(document: Document, { label }: Part, pictures: Pictures, look: Look): Content {
  const { marks = [] } = document.letterhead
  return {
    margin: [look.side, page.edge, look.side, 0],
    style: 'band',
    stack: [
      ...marks.map((mark, index) => markBand(mark, index === marks.length - 1)),
      { columns: document.dense ? onTwoLines(document, label, pictures, look) : senderAndLabel(document, label, pictures, look), columnGap: GAP, style: 'band' },
      { style: 'band', canvas: [{ type: 'line', x1: 0, y1: 4, x2: look.width, y2: 4, lineWidth: 0.8, lineColor: colours.accent }] },
    ],
  }
}

const GAP = 10

function senderAndLabel({ letterhead: { name, details, support } }: Document, label: string | undefined, pictures: Pictures, look: Look): Column[] {
  const { logo, supportLogo } = pictures
  return [
    ...(logo ? [image('logo', logo, look)] : []),
    { width: nameWidth(label !== undefined, pictures, look), style: 'band', stack: [{ text: name, style: 'sender' }, { text: details, style: 'band' }, { text: support, style: 'band', italics: true }] },
    ...(label || supportLogo ? [{ width: LABEL, style: 'band', stack: [...(supportLogo ? [supporter(supportLogo, look)] : []), { text: label ?? '', style: 'partLabel' }] }] : []),
  ]
}

/** A dense page says it lower: the label stands beside the name, and all the rest in one line below them. */
function onTwoLines({ letterhead: { name, details, support } }: Document, label: string | undefined, pictures: Pictures, look: Look): Column[] {
  const { logo, supportLogo } = pictures
  const width = betweenPictures(pictures, look)
  const sender: Content = { text: name, style: 'sender' }
  return [
    ...(logo ? [image('logo', logo, look)] : []),
    {
      width,
      style: 'band',
      stack: [
        label ? { style: 'band', columns: [{ ...sender, width: width - LABEL - GAP }, { width: LABEL, text: label, style: 'partLabel', margin: [0, 1.5, 0, 0] }], columnGap: GAP } : sender,
        { text: [`${details} · `, { text: support, italics: true }], style: 'band' },
      ],
    },
    ...(supportLogo ? [image('supportLogo', supportLogo, look)] : []),
  ]
}

/** A picture by its name, so that it stands in the file once for all pages. */
const image = (name: keyof Pictures, picture: Picture, look: Look) => ({ image: name, style: 'band', ...sizeOf(picture, look) })

const supporter = (picture: Picture, look: Look): Content => ({ ...image('supportLogo', picture, look), alignment: 'right', margin: [0, 0, 0, 3] })

const sizeOf = (picture: Picture, { logo }: Look) => fitted(picture, logo.width, logo.height)

const markBand = (mark: string, last: boolean): Content => ({
  style: 'mark',
  table: { widths: ['*'], body: [[{ text: mark, style: 'mark' }]] },
  layout: { hLineWidth: () => 0.8, vLineWidth: () => 0.8, paddingTop: () => 1, paddingBottom: () => 0 },
  margin: [0, 0, 0, last ? 2.5 : 2],
})

/** Template, data protection and number of the page, at the foot of it. */
export function footer(document: Document, current: number, count: number, look: Look): Content {
  const [above, below] = footLines(document, look)
  // Beside the whole foot, its number has just the room it needs.
  const [number, gap] = below === undefined ? [FOOT_NUMBER, 0] : [PAGE, GAP]
  return {
    margin: [look.side, document.dense ? 5 : 7, look.side, 0],
    style: 'band',
    stack: [
      { style: 'band', canvas: [{ type: 'line', x1: 0, y1: 0, x2: look.width, y2: 0, lineWidth: 0.5, lineColor: colours.rule }], margin: [0, 0, 0, 3] },
      {
        style: 'band',
        columns: [
          { width: look.width - number - gap, text: above, style: 'band' },
          { width: number, text: paper.page(current, count), style: 'band', alignment: 'right', color: colours.ink },
        ],
        columnGap: gap,
      },
      ...(below === undefined ? [] : [{ text: below, style: 'band' }]),
    ],
  }
}

/** On a dense page, one line where it can be. */
function footLines({ foot: { reference, privacy }, dense }: Document, { width }: Look): readonly [above: string, below?: string] {
  const whole = `${reference} · ${privacy}`
  return dense && footOnOneLine(whole, width) ? [whole] : [reference, privacy]
}

/** How many lines a text of the bands takes at most. */
const linesOf = (text: string, letterWidth: number, width: number) => Math.ceil((text.length * letterWidth) / width)

/** The same, nearer to what it will be. */
const linesAt = (text: string, size: number, width: number) => Math.max(1, Math.ceil(aboutWidth(text, size) / width))

/** How much room the foot takes above the edge that printers leave blank, in points. */
export function footHeight(document: Document, look: Look): number {
  const [above, below] = footLines(document, look)
  const around = document.dense ? 10 : 12
  if (below === undefined) return around + 11.5
  return around + (linesOf(above, 4.2, look.width - PAGE - GAP) + linesOf(below, 4.2, look.width)) * 11
}

/** How much room the letterhead takes, in points; a long name makes it grow, so that it never runs over the text. */
export function letterheadHeight(document: Document, pictures: Pictures, look: Look): number {
  const { letterhead, parts, dense } = document
  const { logo, supportLogo } = pictures
  const labelled = parts.some(part => part.label)
  const below = 6 + (letterhead.marks?.length ?? 0) * 15
  if (dense) {
    const width = betweenPictures(pictures, look)
    const text = linesAt(letterhead.name, 10.5, width - (labelled ? LABEL + GAP : 0)) * 15 + linesAt(`${letterhead.details} · ${letterhead.support}`, 8, width) * 12.3
    return Math.max(text, ...[logo, supportLogo].map(picture => (picture ? sizeOf(picture, look).height : 0))) + below
  }
  const right = (supportLogo ? sizeOf(supportLogo, look).height + 3 : 0) + 11
  const width = nameWidth(labelled, pictures, look)
  const text = linesOf(letterhead.name, 6, width) * 14 + (linesOf(letterhead.details, 4.4, width) + linesOf(letterhead.support, 4.4, width)) * 11.5
  return Math.max(text, right, logo ? sizeOf(logo, look).height : 0) + below
}

/** What the pictures and the label leave to the name. */
const nameWidth = (labelled: boolean, { logo, supportLogo }: Pictures, look: Look) =>
  look.width - (labelled || supportLogo ? LABEL + GAP : 0) - (logo ? sizeOf(logo, look).width + GAP : 0)

const betweenPictures = ({ logo, supportLogo }: Pictures, look: Look) =>
  look.width - [logo, supportLogo].reduce((sum, picture) => sum + (picture ? sizeOf(picture, look).width + GAP : 0), 0)
