import type { Segment, SegmentRecord } from './journal-segment'
import type { StoredEntry } from './journal-entry'

/** The book that the journal goes on from. */
export interface Start {
  readonly generation: number
  readonly savedAt: string
  /** A record in clear is never believed beside a sealed book: whoever has no key could have written it. */
  readonly isProtected: boolean
}

/** A part of the journal that nothing can be made of, from this byte of a segment on. */
export interface Aside {
  readonly name: string
  readonly from: number
}

export interface Followed {
  /** What happened since, one generation after the other. */
  readonly acts: readonly StoredEntry[]
  /** The last generation that could be reached. */
  readonly reached: number
  /** The last one that the journal tells of, reached or not. */
  readonly furthest: number
  readonly aside: readonly Aside[]
}

/**
 * What the journal adds to a book: the acts that follow it without a gap. Of two records of one generation, the one in the later segment was answered for.
 * It stops at the first record that does not open, does not follow, or was made on another book; that one and all after it are named, to be set aside.
 */
export function follow(start: Start, segments: readonly Segment[], isSound: (entry: StoredEntry) => boolean = () => true): Followed {
  const acts: StoredEntry[] = []
  const aside: Aside[] = []
  let stopped = false
  let furthest = start.generation

  /** True for a record that the book holds already or that could be taken; false where it all ends. */
  const goesOn = (record: SegmentRecord, isSealed: boolean): boolean => {
    if (record.generation < start.generation) return true
    if (record.generation === start.generation) return record.at() === start.savedAt
    const entry = record.generation === start.generation + acts.length + 1 && (isSealed || !start.isProtected) ? record.entry() : undefined
    if (!entry || entry.thinned || !isSound(entry)) return false
    acts.push(entry)
    return true
  }

  segments.forEach((segment, at) => {
    const bound = segments[at + 1]?.first ?? Infinity
    const valid = segment.records.filter(({ generation }) => generation < bound)
    furthest = Math.max(furthest, valid.at(-1)?.generation ?? 0)
    const bad = stopped ? { from: 0 } : valid.find(record => !goesOn(record, segment.head?.salt !== undefined))
    stopped ||= bad !== undefined

    if (bad) aside.push({ name: segment.name, from: bad === valid[0] ? 0 : bad.from })
    else if (segment.records.length === 0) aside.push({ name: segment.name, from: 0 })
    else if (segment.soundUntil < segment.size && start.generation + acts.length + 1 < bound) aside.push({ name: segment.name, from: segment.soundUntil })
  })
  return { acts, reached: start.generation + acts.length, furthest, aside }
}
