import { openPairsOf, pairsOf } from './availability'
import { type Casebook, listed, type World } from './casebook'
import { erasedInterview } from './erased-answers'
import { erasedMentee, erasedMentor } from './erased-people'
import { changedIn, withErasedPairs } from './erased-records'
import { type Sought, withoutMentions } from './erasure-mentions'
import type { ErasureWords } from './erasure-words'
import type { CasebookRefusal } from './refusal'
import { subjectOf, withSubject } from './subjects'

import { searchKey } from '#shared/core/search-key'
import { ok, refuse, type Result } from '#shared/core/result'
import type { Erasure } from '#shared/domain/data-rights'
import { standingDecision } from '#shared/domain/decision'
import type { InviteeWho } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { stateOf } from '#shared/domain/pair'
import { fullName } from '#shared/domain/person'
import type { PersonSubject } from '#shared/grids/interview'

/** The files of one person: their own, and that of the mentee they were, or of the mentor they became. */
export function filesOf(book: Casebook, who: PersonSubject): readonly PersonSubject[] {
  if (who.kind === 'mentor') {
    const former = book.mentors[who.id]?.formerMenteeId
    return former ? [who, { kind: 'mentee', id: former }] : [who]
  }
  const since = listed(book.mentors).find(({ formerMenteeId }) => formerMenteeId === who.id)
  return since ? [who, { kind: 'mentor', id: since.id }] : [who]
}

/** Why somebody cannot be erased now: they are unknown or erased already, or somebody still counts on them in a pair. */
export function whyNotErased(book: Casebook, who: PersonSubject): CasebookRefusal | undefined {
  for (const file of filesOf(book, who)) {
    const person = subjectOf(book, file)
    if (!person) return { code: 'casebook/unknown', id: file.id }
    if (person.erased) return { code: 'person/erased', who: file }
    const open = openPairsOf(book, file.id)
    if (open.length > 0) return { code: 'person/pair-open', pairIds: open.map(({ id }) => id), before: 'erasure' }
  }
  return undefined
}

/** Under which names somebody is looked for, and in which pairs. */
export function soughtOf(book: Casebook, who: PersonSubject, familyNameToo: boolean): Sought {
  const files = filesOf(book, who)
  return {
    known: files.flatMap(file => subjectOf(book, file) ?? []),
    pairIds: new Set(files.flatMap(({ id }) => pairsOf(book, id).map(pair => pair.id))),
    familyNameToo,
  }
}

/** The decisions after which nobody waits for a person any more. */
const GONE: readonly string[] = ['left', 'other-engagement', 'not-accepted', 'redirected', 'withdrew']

/** True for somebody who would be counted as waiting or taking part for ever: being erased is then noted as their leaving. */
export function wouldStay(book: Casebook, { kind, id }: PersonSubject): boolean {
  const person = subjectOf(book, { kind, id } as PersonSubject) // the same subject, put together again
  const outcome = person && standingDecision<{ readonly outcome: string }>(person.decisions)?.outcome
  if (outcome !== undefined && GONE.includes(outcome)) return false
  if (kind === 'mentor') return true
  // A mentee whose mentoring ran to its end waits for nobody.
  return outcome === 'waiting-list' || (outcome === 'accepted' && !pairsOf(book, id).some(pair => stateOf(pair).stage === 'closed'))
}

/** The book once somebody who would be waited for has left, on a day: a fact of its own, which figures count. */
export function departed(book: Casebook, who: PersonSubject, on: IsoDate): Casebook {
  return filesOf(book, who).reduce((left, file) => {
    const person = subjectOf(left, file)
    if (!person || !wouldStay(left, file)) return left
    const decision = { on, outcome: file.kind === 'mentor' ? 'left' : 'withdrew' } as const
    return withSubject(left, file, { ...person, decisions: [...person.decisions, decision] } as Mentor | Mentee) // a mentor leaves, a mentee withdraws
  }, book)
}

/** A number from 1000 to 9999 that nobody erased has, drawn by chance: nothing of the person is in it. */
function drawn(book: Casebook, world: World): number {
  const taken = new Set([...listed(book.mentors), ...listed(book.mentees)].flatMap(({ erased }) => erased?.number ?? []))
  const first = Number.parseInt(world.newId().replace(/-/g, '').slice(-8), 16) % 9000
  const free = Array.from({ length: 9000 }, (_, step) => 1000 + ((first + step) % 9000)).find(number => !taken.has(number))
  if (free === undefined) throw new RangeError('Every number from 1000 to 9999 is taken')
  return free
}

/**
 * Erases a person (RGPD, art. 17): both their files where they were a mentee and became a mentor. What figures count stays, under a number, and so do the
 * days of their pairs; every word of them and about them goes, and their name in the texts of others. Refused as `whyNotErased` says.
 */
export function erase(book: Casebook, who: PersonSubject, { familyNameToo, words }: { readonly familyNameToo: boolean; readonly words: ErasureWords }, world: World): Result<Casebook, CasebookRefusal> {
  const refusal = whyNotErased(book, who)
  if (refusal) return refuse(refusal)
  return ok(withoutMentions(withoutFiles(book, who, words, world), soughtOf(book, who, familyNameToo), words))
}

/** The book without a word of a person in their files and their pairs; others may name them still. */
export const withoutFiles = (book: Casebook, who: PersonSubject, words: ErasureWords, world: World): Casebook =>
  filesOf(book, who).reduce((left, file) => emptiedFile(left, file, { on: world.today(), number: drawn(left, world) }, words), departed(book, who, world.today()))

function emptiedFile(book: Casebook, subject: PersonSubject, erased: Erasure, words: ErasureWords): Casebook {
  const person = subjectOf(book, subject)
  if (!person) return book
  const side = subject.kind
  const paired = withErasedPairs(book, pairsOf(book, subject.id).map(pair => ({ pair, side })), words)
  return withoutTraces({ ...paired, ...emptiedIn(paired, subject, erased, words) }, subject, person, erased, words)
}

function emptiedIn(book: Casebook, { kind, id }: PersonSubject, erased: Erasure, words: ErasureWords): Pick<Casebook, 'mentors' | 'mentees'> {
  const { mentors, mentees } = book
  return kind === 'mentor'
    ? { mentees, mentors: changedIn(mentors, mentor => (mentor.id === id ? erasedMentor(mentor, erased, words) : mentor)) }
    : { mentors, mentees: changedIn(mentees, mentee => (mentee.id === id ? erasedMentee(mentee, erased, words) : mentee)) }
}

/** What stands of a person outside their file and their pairs. */
function withoutTraces(book: Casebook, { id, kind }: PersonSubject, person: Mentor | Mentee, erased: Erasure, words: ErasureWords): Casebook {
  const isTheirs = ({ mentorId, menteeId }: { readonly mentorId?: string | undefined; readonly menteeId?: string | undefined }) => mentorId === id || menteeId === id
  const name = searchKey(fullName(person))
  const contacts = <Some extends { readonly contacts: readonly { readonly name: string }[] }>(firm: Some): Some =>
    firm.contacts.some(contact => searchKey(contact.name) === name) ? { ...firm, contacts: firm.contacts.filter(contact => searchKey(contact.name) !== name) } : firm
  return {
    ...book,
    interviews: changedIn(book.interviews, interview => (interview.subject.kind === kind && interview.subject.id === id ? erasedInterview(book, interview) : interview)),
    // Words between the association and the person alone.
    exchanges: changedIn(book.exchanges, exchange => (exchange.with.id === id ? undefined : exchange)),
    pairDrafts: changedIn(book.pairDrafts, draft => (isTheirs(draft) ? undefined : draft)),
    pairingNotes: changedIn(book.pairingNotes, note => (isTheirs(note) ? undefined : note)),
    // That a partner was told is counted; what it was told goes.
    progressUpdates: changedIn(book.progressUpdates, update => (update.menteeId === id ? { ...update, done: update.done.kind === 'sent' ? { ...update.done, text: words.nothing } : { kind: 'skipped' } } : update)),
    retentionDecisions: changedIn(book.retentionDecisions, decision => (decision.id.startsWith(`${id}:`) ? undefined : decision)),
    imports: changedIn(book.imports, record => withoutImported(record, id)),
    companies: changedIn(book.companies, contacts),
    partners: changedIn(book.partners, contacts),
    groupSessions: changedIn(book.groupSessions, session =>
      session.invitees.some(({ who }) => isSameNewcomer(who, person)) ? { ...session, invitees: session.invitees.map(invitee => (isSameNewcomer(invitee.who, person) ? { ...invitee, who: { kind: 'newcomer', givenName: words.givenName, familyName: words.familyName(erased.number) } } : invitee)) } : session,
    ),
  }
}

/** A list that brought somebody is not taken back with them any more: what it counts of them stays. */
function withoutImported<Imported extends NonNullable<Casebook['imports'][keyof Casebook['imports']]>>(record: Imported, id: string): Imported {
  const without = <Some>(those: readonly Some[], idOf: (each: Some) => string) => those.filter(each => idOf(each) !== id)
  const isIn = record.created.some(each => each === id) || record.completed?.some(each => each.id === id) === true
  if (!isIn) return record
  const accepted = 'accepted' in record ? record.accepted : undefined
  return {
    ...record,
    created: without<string>(record.created, each => each),
    ...(record.completed && { completed: without<{ readonly id: string }>(record.completed, each => each.id) }),
    ...(accepted && { accepted: without(accepted, each => each.id) }),
  } as unknown as Imported // of the same target, with fewer people
}

/** Somebody who came before there was a file of them: by their name, or by how one reaches them. */
const isSameNewcomer = (who: InviteeWho, { givenName, familyName, email, phone }: Mentor | Mentee): boolean =>
  who.kind === 'newcomer' && (searchKey(fullName(who)) === searchKey(fullName({ givenName, familyName })) || (email !== undefined && who.email === email) || (phone !== undefined && who.phone === phone))
