import { z } from 'zod'

import { CURRENT_FORMAT } from './casebook'

const Saved = z.looseObject({ format: z.int().positive() })
type Saved = z.infer<typeof Saved>

/** `steps[n]` carries a book from format n to n + 1. Once released, a step is never edited. */
export const steps: Readonly<Record<number, (book: Saved) => Saved>> = {}

/** Brings a saved book up to the present format, one step at a time. Throws for a format that no step leads from. */
export function upgrade(saved: unknown): unknown {
  let book = Saved.parse(saved)
  while (book.format < CURRENT_FORMAT) {
    const step = steps[book.format]
    if (!step) throw new Error(`No way to read a casebook of format ${book.format}`)
    book = step(book)
  }
  return book
}
