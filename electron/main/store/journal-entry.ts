import { z } from 'zod'

import type { JournalEntry } from './store'

import type { Delta } from '#shared/casebook/delta'

/** An entry as its record holds it. One that was thinned out keeps neither way. */
export interface StoredEntry extends JournalEntry {
  readonly thinned: boolean
}

export const NOTHING: Delta = { put: {}, removed: {} }

/** Entities were checked as they were written; those of an earlier format come back as they were then. */
const AnyDelta = z.object({
  put: z.record(z.string(), z.record(z.string(), z.unknown())),
  removed: z.record(z.string(), z.array(z.string())),
})
const Entry = z.object({
  at: z.string(),
  by: z.string(),
  act: z.string(),
  delta: AnyDelta.optional(),
  inverse: AnyDelta.optional(),
  undoes: z.int().positive().optional(),
  redoes: z.int().positive().optional(),
  thinned: z.literal(true).optional(),
})

/** The text of an entry in its record; its generation stands beside it. */
export const entryText = ({ at, by, act, delta, inverse, undoes, redoes }: JournalEntry): string => JSON.stringify({ at, by, act, delta, inverse, undoes, redoes })

/** The same entry with who, when and what alone. */
export const thinnedText = ({ at, by, act, undoes, redoes }: JournalEntry): string => JSON.stringify({ at, by, act, undoes, redoes, thinned: true })

/** The entry in a text, or nothing for what is none. */
export function entryIn(text: string, generation: number): StoredEntry | undefined {
  try {
    const { delta, inverse, thinned, ...entry } = Entry.parse(JSON.parse(text))
    const ways = { delta: delta as Delta | undefined, inverse: inverse as Delta | undefined } // as they were checked when they were written
    if (thinned !== true && !(ways.delta && ways.inverse)) return undefined
    return { ...entry, generation, delta: ways.delta ?? NOTHING, inverse: ways.inverse ?? NOTHING, thinned: thinned === true }
  } catch {
    return undefined
  }
}
