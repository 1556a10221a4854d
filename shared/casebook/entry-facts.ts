import { pairsOf } from './availability'
import type { Casebook } from './casebook'
import { entryFor, menteeAtEntry, mentorAtEntry } from './entries'

import type { MenteeAtEntry, MentorAtEntry } from '#shared/domain/entry'
import type { MenteeId, MentorId } from '#shared/domain/ids'
import type { Pair } from '#shared/domain/pair'
import type { Side } from '#shared/domain/pair-move'

/** What is counted of each of the two, in the order in which it is read; town and postcode together are the place. */
export const ENTRY_FACTS = {
  mentee: ['gender', 'birthDate', 'place', 'studies', 'foreignDiploma', 'nationality', 'entryStatus', 'unemployedFor', 'sector', 'languages', 'heardThrough', 'partnerId'],
  mentor: ['gender', 'birthDate', 'place', 'studies', 'frame', 'companyId', 'sector', 'languages'],
} as const satisfies Record<Side, readonly string[]>
export type EntryFact = (typeof ENTRY_FACTS)[Side][number]

/** What one of the two was at entry or is in the file, whichever of the two it is. */
export type PersonAtEntry = MenteeAtEntry & MentorAtEntry

/** One of the two of a pair, as counted and as the file is today. */
export interface EntrySide {
  readonly side: Side
  readonly kept: PersonAtEntry
  readonly today: PersonAtEntry
  /** What was known at entry and is otherwise in the file today. */
  readonly changed: readonly EntryFact[]
  readonly unknown: readonly EntryFact[]
}

/** What is not unknown where it is absent: a mentee who came by herself has no partner. */
const NONE_IS_KNOWN: readonly EntryFact[] = ['partnerId']

/** Both people of a pair as they are counted, beside what their files say today; nothing for a pair that never began. */
export function entrySides(book: Casebook, pair: Pair): readonly EntrySide[] | undefined {
  const [entry, mentee, mentor] = [entryFor(book, pair), book.mentees[pair.menteeId], book.mentors[pair.mentorId]]
  if (!entry || !mentee || !mentor) return undefined
  return [sideOf('mentee', entry.mentee, menteeAtEntry(mentee)), sideOf('mentor', entry.mentor, mentorAtEntry(mentor))]
}

function sideOf(side: Side, kept: PersonAtEntry, today: PersonAtEntry): EntrySide {
  const facts: readonly EntryFact[] = ENTRY_FACTS[side]
  return { side, kept, today, changed: facts.filter(fact => isKnown(kept, fact) && told(kept, fact) !== told(today, fact)), unknown: facts.filter(fact => !isKnown(kept, fact) && !NONE_IS_KNOWN.includes(fact)) }
}

/** True where a fact was known; of a place the postcode or the town is enough. */
const isKnown = (person: PersonAtEntry, fact: EntryFact): boolean => partsOf(fact).some(part => person[part] !== undefined)

/** A fact as text, to be compared: what is left out is the same as what was never asked. */
const told = (person: PersonAtEntry, fact: EntryFact): string => JSON.stringify(partsOf(fact).map(part => person[part] ?? null))

const partsOf = (fact: EntryFact): readonly (keyof PersonAtEntry)[] => (fact === 'place' ? ['postcode', 'municipality'] : [fact])

/** A pair in which a person is counted otherwise than their file says today. */
export interface KeptAtEntry {
  readonly pair: Pair
  readonly changed: readonly EntryFact[]
}

/** The pairs in which a person is counted otherwise than their file says today. */
export const keptAtEntry = (book: Casebook, side: Side, personId: MenteeId | MentorId): readonly KeptAtEntry[] =>
  pairsOf(book, personId).flatMap(pair => {
    const changed = entrySides(book, pair)?.find(each => each.side === side)?.changed ?? []
    return changed.length > 0 ? [{ pair, changed }] : []
  })
