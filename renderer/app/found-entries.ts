import { pairNames } from '../api/names'
import { places } from '../ui/places'
import { type Keys, wordsKey } from './found-keys'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { remembered } from '#shared/core/remembered'
import type { Company } from '#shared/domain/company'
import type { GroupSession } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { type Pair, stateOf } from '#shared/domain/pair'
import { standingOn } from '#shared/domain/pair-state'
import type { Partner } from '#shared/domain/partner'
import { fullName } from '#shared/domain/person'
import { shortDay } from '#shared/text/format'
import { pairWords } from '#shared/text/pairs'
import { sessionKinds } from '#shared/text/session-kinds'
import { shell } from '#shared/text/shell'

const { search: words } = shell

/** Something of the book that the palette can find; what is said beside its name is put together only when it is shown. */
export interface Entry {
  readonly kind: 'mentors' | 'mentees' | 'companies' | 'partners' | 'pairs' | 'groupSessions'
  readonly id: string
  readonly label: string
  readonly href: string
  readonly keys: Keys
  readonly told: (today: IsoDate) => string
}

function entry(kind: Entry['kind'], id: string, label: string, href: string, told: Entry['told'], also = ''): Entry {
  const name = wordsKey(label)
  return { kind, id, label, href, keys: { name, all: also === '' ? name : name + wordsKey(also) }, told }
}

// Prepared once for each entity, however often one looks: the book of ten years holds more than ten thousand.
const ofMentor = remembered((mentor: Mentor) => entry('mentors', mentor.id, fullName(mentor), places.mentor(mentor.id), () => words.mentor, words.mentor))
const ofMentee = remembered((mentee: Mentee) => entry('mentees', mentee.id, fullName(mentee), places.mentee(mentee.id), () => words.mentee, words.mentee))
const ofCompany = remembered(({ id, name }: Company) => entry('companies', id, name, places.company(id), () => words.company, words.company))
const ofPartner = remembered(({ id, name }: Partner) => entry('partners', id, name, places.partner(id), () => words.partner, words.partner))
const ofSession = remembered(({ id, kind, title, on, place }: GroupSession) => {
  const told = `${shortDay(on)}, ${place}`
  return entry('groupSessions', id, title ?? sessionKinds[kind], places.session(id), () => told, `${told} ${sessionKinds[kind]}`)
})

interface OfPair {
  readonly mentor: Mentor | undefined
  readonly mentee: Mentee | undefined
  readonly entry: Entry
}

const knownPairs = new WeakMap<Pair, OfPair>()

/** A pair is called by its two people, who may be renamed without it. */
function ofPair(book: Casebook, pair: Pair): Entry {
  const [mentor, mentee] = [book.mentors[pair.mentorId], book.mentees[pair.menteeId]]
  const known = knownPairs.get(pair)
  if (known && known.mentor === mentor && known.mentee === mentee) return known.entry
  const made = entry('pairs', pair.id, pairNames(book, pair), places.pair(pair.id), today => `${pair.reference}, ${pairWords.states[standingOn(stateOf(pair), today)].label}`, pair.reference)
  knownPairs.set(pair, { mentor, mentee, entry: made })
  return made
}

/** Everybody and everything of the book that has a page of its own, group by group; nobody who was erased. */
export const entriesOf = remembered((book: Casebook) => ({
  people: [
    ...listed(book.mentors).flatMap(mentor => (mentor.erased ? [] : [ofMentor(mentor)])),
    ...listed(book.mentees).flatMap(mentee => (mentee.erased ? [] : [ofMentee(mentee)])),
    ...listed(book.companies).map(ofCompany),
    ...listed(book.partners).map(ofPartner),
  ] satisfies readonly Entry[],
  pairs: listed(book.pairs).map(pair => ofPair(book, pair)) satisfies readonly Entry[],
  sessions: listed(book.groupSessions).map(ofSession) satisfies readonly Entry[],
}))
