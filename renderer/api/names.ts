import type { Casebook, Place } from '#shared/casebook/casebook'
import { listInForce } from '#shared/casebook/content-in-force'
import { refusalsIn } from '#shared/casebook/pairings'
import { defaults } from '#shared/defaults/defaults'
import type { IsoDate } from '#shared/domain/iso-date'
import { labelOf } from '#shared/domain/lists'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { PairDraft } from '#shared/domain/pair-draft'
import { standingOn, standingSince } from '#shared/domain/pair-state'
import { fullName } from '#shared/domain/person'
import { shell } from '#shared/text/shell'

/** « Anne Dubois et Yusuf Çelik »; who is not chosen yet is named as such. */
export function pairNames(book: Casebook, { mentorId, menteeId }: Pick<Pair | PairDraft, 'mentorId' | 'menteeId'>): string {
  const mentor = mentorId && book.mentors[mentorId]
  const mentee = menteeId && book.mentees[menteeId]
  return shell.search.pairOf(mentor ? fullName(mentor) : shell.today.noMentor, mentee ? fullName(mentee) : shell.today.noMentee)
}

/** What a person calls something of the book. */
export function placeName(book: Casebook, { collection, id }: Place): string {
  const found: object | undefined = (book[collection] as Readonly<Record<string, object | undefined>>)[id] // a place names its own collection
  if (!found) return id
  if ('givenName' in found && 'familyName' in found) return `${String(found.givenName)} ${String(found.familyName)}`
  if ('reference' in found && 'mentorId' in found) return `${String(found.reference)} – ${pairNames(book, found as Pair)}` // only a pair has both
  if (collection === 'pairDrafts') return pairNames(book, found)
  return 'name' in found ? String(found.name) : id
}

/** What a page says of a pair it links to. */
export function pairFacts(book: Casebook, pair: Pair, today: IsoDate) {
  const state = stateOf(pair)
  const endsOn = 'terms' in state ? state.terms.endsOn : undefined
  const why = refusedBecause(book, pair)
  return {
    ...{ id: pair.id, reference: pair.reference, names: pairNames(book, pair), standing: standingOn(state, today), since: standingSince(state, today) },
    ...(endsOn && { endsOn }),
    ...(why && { why }),
  }
}

/** Why one of the two said no, by the list and in the words noted; nothing where nobody did. */
function refusedBecause(book: Casebook, { id }: Pair): string | undefined {
  const refusal = refusalsIn(book).find(({ pairId }) => pairId === id)
  const label = refusal?.why && labelOf(listInForce(book, 'proposal-refusals', defaults), refusal.why)
  return [...new Set([label, refusal?.reason].filter(Boolean))].join(' · ') || undefined
}

/** What an address of the window names: its id is text that anyone may have typed. */
export const entityAt = <Entity,>(entities: Readonly<Partial<Record<string, Entity>>>, id: string): Entity | undefined =>
  Object.hasOwn(entities, id) ? entities[id] : undefined
