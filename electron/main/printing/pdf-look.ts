import type { Style, TDocumentDefinitions } from 'pdfmake/interfaces'

const MM = 72 / 25.4

/** Old printers leave 15 mm unprinted on each side. */
const EDGE = 15 * MM

/** The measures of a page, in points. */
export const page = {
  width: 210 * MM,
  side: 18 * MM,
  edge: EDGE,
  logo: { width: 100, height: 38 },
} as const

/** How wide the text is. */
export const textWidth = page.width - 2 * page.side

/** Deep green-blue: dark enough to be read from a black-and-white printer. */
export const colours = { ink: '#14181b', accent: '#0b4a52', quiet: '#454f55', rule: '#8a989c', hairline: '#b9c4c6', tint: '#e8f0f0' } as const

export const defaultStyle: NonNullable<TDocumentDefinitions['defaultStyle']> = { font: 'Source', fontSize: 10, lineHeight: 0.965, color: colours.ink }

export const styles = {
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
  blank: { fontSize: 9, alignment: 'center', color: colours.quiet, margin: [0, 280, 0, 0] },
} satisfies Record<string, Style>
