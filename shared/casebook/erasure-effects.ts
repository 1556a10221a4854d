import { invitationsOf } from './attendance'
import { pairsOf } from './availability'
import { type Casebook, listed, type World } from './casebook'
import { filesOf, soughtOf, withoutFiles, wouldStay } from './erasure'
import { type MentionFound, mentionsOf } from './erasure-mentions'
import { finderOf, masked } from './erasure-names'
import type { ErasureWords } from './erasure-words'
import { interviewsOf } from './interviews'
import { recordsOf } from './pair-records'
import { subjectOf } from './subjects'

import { searchKey } from '#shared/core/search-key'
import { fullName } from '#shared/domain/person'
import type { PersonSubject } from '#shared/grids/interview'

/** What erasing somebody does, to be read before it is done. */
export interface ErasureEffects {
  /** Their files: both where a mentee became a mentor. */
  readonly files: readonly PersonSubject[]
  /** That they left is noted, since somebody would wait for them for ever. */
  readonly leaves: boolean
  /** A member of the team bears the same name: the team keeps it. */
  readonly isOfTeam: boolean
  readonly counts: {
    readonly pairs: number
    /** Contracts and amendments, which go with their pages. */
    readonly papers: number
    readonly interviews: number
    readonly meetings: number
    readonly exchanges: number
    readonly partnerNotes: number
    /** Sessions at which they stay counted. */
    readonly sessions: number
  }
  /** Where others name them. */
  readonly mentions: readonly MentionFound[]
}

/** What erasing somebody would do. The book is not changed. */
export function whatErasureDoes(book: Casebook, who: PersonSubject, words: ErasureWords, world: World): ErasureEffects {
  const files = filesOf(book, who)
  const ids = new Set<string>(files.map(({ id }) => id))
  const pairs = files.flatMap(({ id }) => pairsOf(book, id))
  const own = new Set<string>(pairs.map(({ id }) => id))
  const ofPairs = (entities: readonly { readonly pairId: string }[]) => entities.filter(({ pairId }) => own.has(pairId)).length
  const people = files.flatMap(file => subjectOf(book, file) ?? [])
  const names = new Set(people.map(person => searchKey(fullName(person))))
  return {
    files,
    leaves: files.some(file => wouldStay(book, file)),
    isOfTeam: listed(book.coordinators).some(member => names.has(searchKey(fullName(member)))),
    counts: {
      pairs: pairs.length,
      papers: ofPairs(listed(book.contracts)) + ofPairs(listed(book.amendments)),
      interviews: listed(book.interviews).filter(({ subject }) => ids.has(subject.id) || (own.has(subject.id) && (!('side' in subject) || files.some(({ kind }) => kind === subject.side)))).length,
      meetings: ofPairs(listed(book.meetings)),
      exchanges: listed(book.exchanges).filter(({ with: { id } }) => ids.has(id)).length,
      partnerNotes: listed(book.progressUpdates).filter(({ menteeId }) => ids.has(menteeId)).length,
      sessions: files.reduce((sum, { id }) => sum + invitationsOf(book, id).length, 0),
    },
    mentions: mentionsOf(withoutFiles(book, who, words, world), soughtOf(book, who, true)),
  }
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/**
 * Tells whether a text of the journal or of a draft is about somebody: it holds an id of theirs or of what was recorded of their pairs, their name, their
 * address of e-mail, their number. The record of another who bears the same family name is not.
 */
export function isAboutThem(book: Casebook, who: PersonSubject): (text: string) => boolean {
  const files = filesOf(book, who)
  const pairs = files.flatMap(({ id }) => pairsOf(book, id))
  const ids = new Set<string>(files.flatMap(({ id }) => [id, ...interviewsOf(book, id).map(interview => interview.id)]))
  for (const pair of pairs) for (const { id } of [pair, ...recordsOf(book, pair.id)]) ids.add(id)
  for (const { id, with: other } of listed(book.exchanges)) if (ids.has(other.id)) ids.add(id)
  for (const { id, menteeId } of listed(book.progressUpdates)) if (ids.has(menteeId)) ids.add(id)
  const people = files.flatMap(file => subjectOf(book, file) ?? [])
  const finders = people.map(person => finderOf(person, { hasNamesake: false }))
  const both = people.map(({ givenName, familyName }) => [searchKey(givenName), searchKey(familyName)] as const)
  return text => {
    if ([...text.matchAll(UUID)].some(([id]) => ids.has(id))) return true
    // Written as JSON, the two names of a newcomer stand apart; the family name alone may be that of another.
    const named = (field: string) => new Set([...text.matchAll(NAME_FIELD)].flatMap(([, key, name]) => (key === field && name !== undefined ? [searchKey(name)] : [])))
    const [given, family] = [named('givenName'), named('familyName')]
    return both.some(([one, other]) => given.has(one) && family.has(other)) || finders.some(find => find(text.replaceAll(NAME_FIELD, ' ')).length > 0)
  }
}

/** The names in the record of a person, or in the form of one, as JSON. */
const NAME_FIELD = /"(givenName|familyName)":\[?"((?:[^"\\]|\\.)*)"/g

/** Puts the mark in the place of somebody in a text of somebody else, their family name alone too. */
export function withoutThem(book: Casebook, who: PersonSubject, { mention }: ErasureWords): (text: string) => string {
  const finders = filesOf(book, who).flatMap(file => subjectOf(book, file) ?? []).map(person => finderOf(person, { hasNamesake: false }))
  return text => finders.reduce((left, find) => masked(left, find(left), mention), text)
}
