import type { Style, TDocumentDefinitions } from 'pdfmake/interfaces'

import type { Document } from '#shared/documents/document'

const MM = 72 / 25.4

/** Old printers leave 15 mm unprinted on each side. */
const EDGE = 15 * MM

/** The measures of a page, in points. */
export const page = {
  width: 210 * MM,
  height: 297 * MM,
  edge: EDGE,
} as const

/** Millimetres in points. */
export const mm = (millimetres: number) => millimetres * MM

/** Deep green-blue: dark enough to be read from a black-and-white printer. */
export const colours = { ink: '#14181b', accent: '#0b4a52', quiet: '#454f55', rule: '#8a989c', hairline: '#b9c4c6', tint: '#e8f0f0' } as const

const letters = { font: 'Source', fontSize: 10, lineHeight: 0.965, color: colours.ink } as const

const styles = {
  heading1: { fontSize: 18, bold: true, color: colours.accent, lineHeight: 1.05, margin: [0, 1, 0, 1] },
  heading2: { fontSize: 11.5, bold: true, color: colours.accent, margin: [0, 6, 0, 1] },
  heading3: { fontSize: 10.5, bold: true, margin: [0, 6, 0, 1] },
  paragraph: { margin: [0, 0, 0, 2.5] },
  small: { fontSize: 8.5, color: colours.quiet, margin: [0, 0, 0, 4] },
  caption: { bold: true, margin: [0, 4, 0, 1] },
  label: { color: colours.quiet },
  box: { fontSize: 12, lineHeight: 0.9 },
  frameTitle: { bold: true, fontSize: 9.5 },
  frame: { fontSize: 9 },
  hint: { fontSize: 8, color: colours.quiet },
  sender: { bold: true, fontSize: 10.5, color: colours.accent, lineHeight: 1 },
  band: { fontSize: 8, color: colours.quiet, lineHeight: 1.08 },
  partLabel: { bold: true, fontSize: 9, alignment: 'right' },
  mark: { bold: true, fontSize: 9, alignment: 'center' },
  question: { fontSize: 9.5, lineHeight: 0.85 },
  questionHint: { fontSize: 8.5, lineHeight: 0.85, color: colours.quiet },
  asked: { fontSize: 8.5, lineHeight: 0.86, color: colours.quiet },
  said: { fontSize: 10, lineHeight: 0.88 },
  cell: { fontSize: 9.5, lineHeight: 0.86 },
  cellHead: { fontSize: 9.5, lineHeight: 0.86, bold: true },
  blank: { fontSize: 9, alignment: 'center', color: colours.quiet, margin: [0, 280, 0, 0] },
} satisfies Record<string, Style>

/** How a document is set: airy, as a letter or a contract, or dense, as a grid that must hold on two pages. */
export interface Look {
  readonly side: number
  /** The most that a logo takes. */
  readonly logo: { readonly width: number; readonly height: number }
  /** How wide the text is. */
  readonly width: number
  /** Between the letterhead and the text. */
  readonly gap: number
  readonly defaultStyle: NonNullable<TDocumentDefinitions['defaultStyle']>
  readonly styles: Record<string, Style>
}

const look = (side: number, gap: number, logoHeight: number, defaultStyle: Look['defaultStyle'], changes: Record<string, Style> = {}): Look => ({
  side,
  logo: { width: 100, height: logoHeight },
  width: page.width - 2 * side,
  gap,
  defaultStyle,
  styles: { ...styles, ...changes },
})

const airy = look(18 * MM, 5, 38, letters)

const dense = look(EDGE, 3, 28, { ...letters, fontSize: 9.5, lineHeight: 0.88 }, {
  heading1: { ...styles.heading1, fontSize: 15, lineHeight: 0.9, margin: [0, 0, 0, 0] },
  heading2: { ...styles.heading2, fontSize: 10.5, lineHeight: 0.86, margin: [0, 3, 0, 0.5] },
  heading3: { ...styles.heading3, fontSize: 10, lineHeight: 0.86, margin: [0, 2, 0, 0] },
  paragraph: { margin: [0, 0, 0, 1.5] },
  small: { ...styles.small, lineHeight: 0.86, margin: [0, 0, 0, 1] },
  caption: { bold: true, margin: [0, 2, 0, 1] },
})

/** The same on a page that lies on its long side. */
const lying = (upright: Look): Look => ({ ...upright, width: page.height - 2 * upright.side })

const looks = { upright: { airy, dense }, lying: { airy: lying(airy), dense: lying(dense) } } as const

/** The look that a document asks for. */
export const lookOf = ({ dense: tight, landscape }: Pick<Document, 'dense' | 'landscape'>): Look => looks[landscape ? 'lying' : 'upright'][tight ? 'dense' : 'airy']
