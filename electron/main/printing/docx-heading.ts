import { HeadingLevel, Paragraph, TextRun } from 'docx'
import type { IRunOptions } from 'docx'

import type { Block } from '#shared/documents/document'

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** Half points: how large a title is in a file that has no style for it. */
const SIZES = { 1: 32, 2: 26, 3: 23 } as const

/** The styles of titles in somebody else’s file, by their ids; empty where it has none. */
export type TheirHeadings = Readonly<Partial<Record<1 | 2 | 3, string>>>

/** A title in our own styles, or in those of the file it is put into; without one there, bold and larger. */
export function docxHeading({ level, text }: Extract<Block, { kind: 'heading' }>, theirs: TheirHeadings | undefined): Paragraph {
  if (!theirs) return new Paragraph({ heading: HEADINGS[level], children: [new TextRun(text)] })
  const style = theirs[level]
  if (style) return new Paragraph({ style, keepNext: true, keepLines: true, children: [new TextRun(text)] })
  const look: IRunOptions = { text, bold: true, size: SIZES[level] }
  return new Paragraph({ keepNext: true, keepLines: true, spacing: { before: 200, after: 80 }, children: [new TextRun(look)] })
}
