import { z } from 'zod'

import { parsedJson } from './parsed-json'

import { Casebook, CURRENT_FORMAT } from '#shared/casebook/casebook'
import { upgrade } from '#shared/casebook/upgrade'

/** A book that was read and checked, brought up to the present format, and the format it was written in. */
export interface ReadBook {
  readonly savedFormat: number
  readonly book: Casebook
}

/**
 * Reads the JSON of one casebook (UTF-8, without its envelope, unpacked and unsealed, its sum already found right) and checks all of it.
 * Nothing for what is no casebook, without a word of why: the message of a parser quotes what it read. `readBook` does it here; another may do it in a process of its own.
 */
export type BookReader = (json: Uint8Array) => Promise<ReadBook | undefined>

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const Formatted = z.looseObject({ format: z.int() })

/** Reads a casebook in this process: a book of 25 MB holds it up for about half a second. */
export const readBook: BookReader = json => Promise.resolve(bookIn(json))

/** The same, at once. */
export function bookIn(json: Uint8Array): ReadBook | undefined {
  try {
    const found = Formatted.parse(parsedJson(decoder.decode(json)))
    return { savedFormat: found.format, book: Casebook.parse(upgrade(found)) }
  } catch {
    return undefined // what went wrong is not told: it would quote what was read, and people's lives stand there
  }
}

/** Takes a book of the present format as it stands; for bytes that were checked before, or written by us. One of another format is checked as ever. */
export const readSound: BookReader = json => {
  const found: unknown = parsedJson(decoder.decode(json))
  const isPresent = typeof found === 'object' && found !== null && 'format' in found && found.format === CURRENT_FORMAT
  return isPresent ? Promise.resolve({ savedFormat: CURRENT_FORMAT, book: found as Casebook }) : readBook(json) // its bytes were checked whole, or made of checked acts
}
