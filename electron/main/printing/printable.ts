import type { Document } from '#shared/documents/document'
import type { LabelSheet } from '#shared/documents/label-sheet'

import { eachText } from './each-text'
import type { Covers } from './font-coverage'

/** Stands where a character that the font cannot draw would have been: seen, never lost without a word. */
const MISSING = '□'

// Joiners and variation marks draw nothing by themselves.
const INVISIBLE = /[\u200C\u200D\uFE00-\uFE0F]/gu

const isControl = (codePoint: number) => codePoint < 0x20

/** A document or a sheet of labels in the characters of a font; each one it lacks is a visible box. */
export const printable = <Printed extends Document | LabelSheet>(printed: Printed, covers: Covers): Printed =>
  eachText(printed, text => Array.from(text.replace(INVISIBLE, ''), letter => (draws(letter, covers) ? letter : MISSING)).join(''))

/** The characters of a document or of labels that a font cannot draw, each once: a name in them is better printed from Word, or by hand. */
export function unprintable(printed: Document | LabelSheet, covers: Covers): readonly string[] {
  const missing = new Set<string>()
  eachText(printed, text => {
    for (const letter of text.replace(INVISIBLE, '')) if (!draws(letter, covers)) missing.add(letter)
    return text
  })
  return [...missing]
}

function draws(letter: string, covers: Covers): boolean {
  const codePoint = letter.codePointAt(0) ?? 0
  return isControl(codePoint) || covers(codePoint)
}
