import type { Casebook } from '#shared/casebook/casebook'
import { keptAtEntry } from '#shared/casebook/entry-facts'
import type { MenteeId, MentorId } from '#shared/domain/ids'
import { entryWords } from '#shared/text/entry'

/** The pairs that count a person otherwise than their file says today, and in what, as a page tells it. */
export const keptPairs = (book: Casebook, side: 'mentee' | 'mentor', id: MenteeId | MentorId) =>
  keptAtEntry(book, side, id).map(({ pair, changed }) => ({ id: pair.id, reference: pair.reference, what: changed.map(fact => entryWords.nouns[fact]) }))
