import { useCasebook } from '../../api/mirror'

import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { MatchingSettings } from '#shared/domain/programme-settings'

/** What a comparison rests on. */
const PARTS = ['mentors', 'mentees', 'companies', 'pairs', 'interviews', 'gridVersions', 'groupSessions', 'pairingNotes'] as const

let last: Casebook = emptyCasebook

/** What a comparison rests on, and nothing else: the same object until one of these changes, so that nothing is ranked anew for an unrelated note, nor when one comes back to a page. */
function matchedBook(book: Casebook): Casebook {
  if (PARTS.every(name => last[name] === book[name])) return last
  const { mentors, mentees, companies, pairs, interviews, gridVersions, groupSessions, pairingNotes } = book
  last = { ...emptyCasebook, mentors, mentees, companies, pairs, interviews, gridVersions, groupSessions, pairingNotes }
  return last
}

/** The part of the casebook that a comparison rests on. */
export const useMatchedBook = (): Casebook => matchedBook(useCasebook())

/** How the association compares people. */
export const useMatchingSettings = (): MatchingSettings => settingsInForce(useCasebook(), 'matching', defaults)
