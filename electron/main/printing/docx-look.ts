import type { IStylesOptions } from 'docx'

import type { Document } from '#shared/documents/document'

/** Millimetres in twentieths of a point, in which Word counts. */
export const mm = (millimetres: number) => Math.round((millimetres / 25.4) * 1440)

export const sheet = { width: mm(210), height: mm(297), edge: mm(15) } as const

/** The same colours as the PDF, without the sign that Word does not take. */
export const colours = { accent: '0B4A52', quiet: '454F55', rule: '8A989C', hairline: 'B9C4C6', tint: 'E8F0F0' } as const

/** The font of the PDF, which each file carries: no machine has it, and any other would change where the pages end. */
export const FONT = 'Source Sans 3'

/** How high the font asks a line to be, for its size. */
const NATURAL = 1.424

/**
 * The height of a line of letters of some size in points, as a share of what the font asks for; sizes and shares are those of
 * the PDF. It is exact, since Word and LibreOffice do not read the same height in the font.
 */
export const lineOf = (points: number, share: number) => ({ line: Math.round(points * NATURAL * share * 20), lineRule: 'exact' as const })

const heading = (points: number, share: number, before: number, after: number, color?: string) => ({
  run: { font: FONT, size: points * 2, bold: true, ...(color && { color }) },
  paragraph: { spacing: { ...lineOf(points, share), before, after }, keepNext: true, keepLines: true },
})

/** The style of the lines at the foot of a page. */
export const FOOT = 'Footer'

/** The style of words beside boxes to tick: a box takes its size from the paragraph. */
export const BOXES = 'Boxes'

/** The style of paragraphs in small letters. */
export const SMALL = 'Small'

// Styles of their own, since the fields that count pages, and boxes, take their size from the paragraph.
const paragraphStyles = (small: { readonly share: number; readonly after: number }) => [
  { id: FOOT, name: 'footer', run: { size: 16 }, paragraph: { spacing: { after: 0, ...lineOf(8, 1.08) } } },
  { id: BOXES, name: 'boxes', run: { size: 33 }, paragraph: { spacing: { after: 0, line: mm(7), lineRule: 'exact' as const } } },
  { id: SMALL, name: 'small', run: { size: 17, color: colours.quiet }, paragraph: { spacing: { after: small.after, ...lineOf(8.5, small.share) } } },
]

/** How a document is set: airy, as a letter or a contract, or dense, as a grid that must hold on two pages. */
export interface Look {
  readonly side: number
  /** How wide the text is. */
  readonly text: number
  /** Room for the letterhead and the foot, besides the edge; a header that needs more takes it. */
  readonly head: number
  readonly foot: number
  /** The most that a logo takes, in points. */
  readonly logo: { readonly width: number; readonly height: number }
  readonly styles: IStylesOptions
}

const airy: Look = {
  side: mm(18),
  text: mm(210 - 36),
  head: 1000,
  foot: 500,
  logo: { width: 100, height: 38 },
  styles: {
    default: {
      document: { run: { font: FONT, size: 20, language: { value: 'fr-BE' } }, paragraph: { spacing: { ...lineOf(10, 0.965), after: 50 } } },
      heading1: heading(18, 1.05, 20, 20, colours.accent),
      heading2: heading(11.5, 0.965, 120, 20, colours.accent),
      heading3: heading(10.5, 0.965, 120, 20),
    },
    paragraphStyles: paragraphStyles({ share: 0.965, after: 80 }),
  },
}

const dense: Look = {
  side: mm(15),
  text: mm(210 - 30),
  head: 640,
  foot: 300,
  logo: { width: 100, height: 28 },
  styles: {
    default: {
      document: { run: { font: FONT, size: 19, language: { value: 'fr-BE' } }, paragraph: { spacing: { ...lineOf(9.5, 0.88), after: 30 } } },
      heading1: heading(15, 0.9, 0, 0, colours.accent),
      heading2: heading(10.5, 0.86, 60, 10, colours.accent),
      heading3: heading(10, 0.86, 40, 0),
    },
    paragraphStyles: paragraphStyles({ share: 0.86, after: 20 }),
  },
}

/** The same on a page that lies on its long side. */
const lying = (upright: Look): Look => ({ ...upright, text: sheet.height - 2 * upright.side })

const looks = { upright: { airy, dense }, lying: { airy: lying(airy), dense: lying(dense) } } as const

/** The look that a document asks for. */
export const lookOf = ({ dense: tight, landscape }: Pick<Document, 'dense' | 'landscape'>): Look => looks[landscape ? 'lying' : 'upright'][tight ? 'dense' : 'airy']
