import { z } from 'zod'

// Control characters, and the marks that turn the direction of what follows on the page.
const INVISIBLE = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu

const wellFormed = (text: string) => text.toWellFormed().normalize('NFC')

// The narrow space that stands before a French colon stays: a text of ours that is saved again is the same.
const SPACES = /[^\S\u202F]+/g

const oneLine = (text: string) => wellFormed(text).replace(SPACES, ' ').replace(INVISIBLE, '').trim()

const manyLines = (text: string) =>
  wellFormed(text)
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, mark => (mark === '\n' || mark === '\t' ? mark : ''))
    .trim()

/** One line of text as it is kept: composed accents, single spaces, nothing invisible. Refuses an empty line and one over `max` characters. */
export const line = (max = 200) => z.string().transform(oneLine).pipe(z.string().min(1).max(max))

/** Several lines of text; empty ones between paragraphs are kept. Refuses an empty text and one over `max` characters. */
export const paragraphs = (max = 5000) => z.string().transform(manyLines).pipe(z.string().min(1).max(max))
