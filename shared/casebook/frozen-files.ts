import { pairsOf } from './availability'
import { type Casebook, type CollectionName, listed } from './casebook'
import { type Delta, deltaBetween } from './delta'
import { isSetAside } from './limitation'
import type { CasebookRefusal } from './refusal'

import { remembered } from '#shared/core/remembered'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import type { Pair } from '#shared/domain/pair'
import { person as identity } from '#shared/domain/person'
import type { PersonSubject } from '#shared/grids/interview'

interface SetAside {
  readonly subject: PersonSubject
  readonly person: Mentor | Mentee
}

const mentorsAside = remembered((mentors: Casebook['mentors']): readonly SetAside[] => listed(mentors).flatMap(person => (isSetAside(person) ? [{ subject: { kind: 'mentor', id: person.id }, person }] : [])))
const menteesAside = remembered((mentees: Casebook['mentees']): readonly SetAside[] => listed(mentees).flatMap(person => (isSetAside(person) ? [{ subject: { kind: 'mentee', id: person.id }, person }] : [])))

/** What is followed up for the rules themselves, and never a use of the file: how long it is kept, and what is counted at entry. */
const APART: readonly CollectionName[] = ['retentionDecisions', 'entries', 'imports']

/**
 * Why a change may not be: it touches the file of somebody who asked that nothing be done with it, or of somebody who was erased.
 * What runs may still be brought to its end: a pair is closed, with the interview and the steps of its closing. What a frozen file says of who the person is
 * and of how one reaches them may be put right.
 */
export function whyFrozen(before: Casebook, after: Casebook): CasebookRefusal | undefined {
  const aside = [...mentorsAside(before.mentors), ...menteesAside(before.mentees)]
  if (aside.length === 0) return undefined
  const delta = deltaBetween(before, after)
  return aside.map(each => whyRefused(before, after, delta, each)).find(refusal => refusal !== undefined)
}

function whyRefused(before: Casebook, after: Casebook, delta: Delta, { subject, person }: SetAside): CasebookRefusal | undefined {
  const { limitation, erased } = person
  const refusal: CasebookRefusal | undefined = erased ? { code: 'person/erased', who: subject } : limitation && { code: 'person/limited', who: subject, since: limitation.since }
  // Of an erased person only the file is closed: the other one of the pair goes on with theirs.
  const names: readonly string[] = [person.id, ...(erased ? [] : pairsOf(before, person.id).map(({ id }) => id))]
  const isTouched = changed(before, after, delta).some(change => isUse(change, person, names))
  return isTouched ? refusal : undefined
}

interface Changed {
  readonly collection: CollectionName
  readonly id: string
  readonly was: object | undefined
  readonly is: object | undefined
}

function changed(before: Casebook, after: Casebook, { put, removed }: Delta): readonly Changed[] {
  const collections = Object.keys({ ...put, ...removed }) as CollectionName[] // the keys of a delta are names of collections
  return collections
    .filter(collection => !APART.includes(collection))
    .flatMap(collection => {
      const [was, is]: Readonly<Record<string, object | undefined>>[] = [before[collection], after[collection]]
      return [...Object.keys(put[collection] ?? {}), ...(removed[collection] ?? [])].map(id => ({ collection, id, was: was?.[id], is: is?.[id] }))
    })
}

function isUse({ collection, id, was, is }: Changed, person: Mentor | Mentee, names: readonly string[]): boolean {
  if (collection === 'mentors' || collection === 'mentees') return id === person.id ? !isLifted(was, is) && !(person.limitation && isRectified(was, is)) : was === undefined && isNamed(is, names)
  if (collection === 'closings') return false
  if (collection === 'pairs') return isNamed(was ?? is, names) && !(person.limitation && isBroughtToEnd(was, is))
  if (collection === 'groupSessions') return invitationIn(was, person.id) !== invitationIn(is, person.id)
  return (isNamed(was, names) || isNamed(is, names)) && !isOfClosing(is ?? was)
}

/** True where the file is the same but for the limitation, which is gone. */
function isLifted(was: object | undefined, is: object | undefined): boolean {
  if (!was || !is || 'limitation' in is) return false
  const { limitation, ...others }: { limitation?: unknown } = was
  return limitation !== undefined && JSON.stringify(others) === JSON.stringify(is)
}

const RECTIFIED: ReadonlySet<string> = new Set(Object.keys(identity))

/** True where nothing but who the person is and how one reaches them differs: what they contest is put right while it is frozen (art. 16 and 18.1.a). */
function isRectified(was: object | undefined, is: object | undefined): boolean {
  if (!was || !is) return false
  const [before, after] = [new Map<string, unknown>(Object.entries(was)), new Map<string, unknown>(Object.entries(is))]
  return [...new Set([...before.keys(), ...after.keys()])].every(key => RECTIFIED.has(key) || JSON.stringify(before.get(key)) === JSON.stringify(after.get(key)))
}

const isPair = (value: object | undefined): value is Pair => value !== undefined && 'moves' in value

function isBroughtToEnd(was: object | undefined, is: object | undefined): boolean {
  if (!isPair(was) || !isPair(is) || JSON.stringify({ ...was, moves: [] }) !== JSON.stringify({ ...is, moves: [] })) return false
  return was.moves.every((move, index) => is.moves[index] === move) && is.moves.slice(was.moves.length).every(({ kind }) => kind === 'bring-to-close' || kind === 'close')
}

/** What a session says of a person; the others on the list go their own way. */
function invitationIn(session: object | undefined, id: string): string {
  const invitees: readonly unknown[] = session && 'invitees' in session && Array.isArray(session.invitees) ? session.invitees : []
  return JSON.stringify(invitees.filter(invitee => isNamed(invitee, [id])))
}

/** True for the interview and for the steps agreed at a closing. */
function isOfClosing(entity: object | undefined): boolean {
  const about: unknown = entity && ('subject' in entity ? entity.subject : 'from' in entity ? entity.from : undefined)
  return typeof about === 'object' && about !== null && 'kind' in about && about.kind === 'closing'
}

/** True where one of these ids stands somewhere, alone or at the head of a longer one (`…:3:mentor`). */
function isNamed(value: unknown, names: readonly string[]): boolean {
  if (typeof value === 'string') return names.some(name => value === name || value.startsWith(`${name}:`))
  return typeof value === 'object' && value !== null && Object.values(value).some(each => isNamed(each, names))
}
