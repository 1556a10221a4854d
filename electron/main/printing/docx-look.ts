import type { IStylesOptions } from 'docx'

/** Twentieths of a point, in which Word counts. */
const mm = (millimetres: number) => Math.round((millimetres / 25.4) * 1440)

export const sheet = {
  width: mm(210),
  height: mm(297),
  side: mm(20),
  edge: mm(15),
  text: mm(210 - 40),
} as const

/** The same colours as the PDF, without the sign that Word does not take. */
export const colours = { accent: '0B4A52', quiet: '454F55', rule: '8A989C', tint: 'E8F0F0' } as const

/** Every machine that opens a Word file has this font or one that measures the same. */
const FONT = 'Calibri'

const heading = (size: number, before: number, after: number, color?: string) => ({
  run: { font: FONT, size, bold: true, ...(color && { color }) },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
})

/** The style of the lines at the foot of a page. */
export const FOOT = 'Footer'

export const styles: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: 21, language: { value: 'fr-BE' } }, paragraph: { spacing: { line: 252, after: 80 } } },
    heading1: heading(38, 40, 40, colours.accent),
    heading2: heading(24, 180, 50, colours.accent),
    heading3: heading(22, 120, 40),
  },
  // A style of its own, since the fields that count pages take their size from the paragraph.
  paragraphStyles: [{ id: FOOT, name: 'footer', run: { size: 16 }, paragraph: { spacing: { after: 0, line: 240 } } }],
}
