import { meantBy, type NamedRecord, type PastEntry, type ToldAct } from './bin'
import { type Casebook, type CollectionName, type Place, listed } from './casebook'
import { recordName } from './compare'
import { type Delta, isEmpty } from './delta'
import { collectionNames, entityAt, referencesOf } from './references'

/** Which acts of the journal one wants to see; everything where a part is absent. */
export interface AuditFilter {
  /** Instants, ISO 8601 in UTC: the first is included, the second is not. */
  readonly from?: string | undefined
  readonly until?: string | undefined
  /** Who did it. */
  readonly by?: string | undefined
  /** Somebody, a firm or a pair: acts on them, and on what names them. */
  readonly about?: string | undefined
}

/** One act, as the audit trail tells it. */
export interface AuditLine extends ToldAct {
  /** What it was about, at most `SHOWN` of it. */
  readonly records: readonly NamedRecord[]
  /** How many records it touched in all. */
  readonly count: number
  /** True once the detail of it was cleared away: who, when and which act are all that is left. */
  readonly isThinned: boolean
}

const SHOWN = 3

/** What follows from a command by itself, and is named only where the act touched nothing else. */
const FOLLOWS: ReadonlySet<CollectionName> = new Set(['entries'])

/** An act as the audit trail tells it, with the names of today, or of then for what is gone. */
export function auditLine(book: Casebook, { generation, at, by, act, undoes, redoes, delta, inverse }: PastEntry): AuditLine {
  const touched = touchedBy(delta)
  const own = touched.filter(({ collection }) => !FOLLOWS.has(collection))
  const records = (own.length > 0 ? own : touched).slice(0, SHOWN).map(place => ({ ...place, name: nameOf(book, place, delta, inverse) }))
  const back = { ...(undoes !== undefined && { undoes }), ...(redoes !== undefined && { redoes }) }
  return { generation, at, by, act, ...back, records, count: Math.max(own.length, records.length), isThinned: isEmpty(delta) && isEmpty(inverse) }
}

/** The acts that lines took back or did again, by their generation: what is to be looked for to name them. */
export const meantIn = (lines: readonly AuditLine[]): ReadonlySet<number> => new Set(lines.flatMap(line => meantBy(line) ?? []))

/** The same lines, each with the act that it took back or did again, as far as that is known by its generation. */
export const withMeant = (lines: readonly AuditLine[], acts: ReadonlyMap<number, string>): readonly AuditLine[] =>
  lines.map(line => {
    const meant = acts.get(meantBy(line) ?? 0)
    return meant === undefined ? line : { ...line, meant }
  })

/** Tells which acts a filter lets through. Acts whose detail is gone are about nobody any more. */
export function auditSieve(book: Casebook, { from, until, by, about }: AuditFilter): (entry: PastEntry) => boolean {
  const circle = about === undefined ? undefined : circleOf(book, about)
  return entry =>
    (from === undefined || entry.at >= from) &&
    (until === undefined || entry.at < until) &&
    (by === undefined || entry.by === by) &&
    (circle === undefined || touchedBy(entry.delta).some(place => isWithin(circle, place, entry)))
}

/** Somebody with the pairs they are in: what is noted of a pair is noted of both. */
function circleOf(book: Casebook, about: string): ReadonlySet<string> {
  const pairs = listed(book.pairs).filter(({ mentorId, menteeId }) => mentorId === about || menteeId === about)
  return new Set([about, ...pairs.map(({ id }) => id)])
}

const isWithin = (circle: ReadonlySet<string>, place: Place, { delta, inverse }: PastEntry): boolean =>
  circle.has(place.id) || [standingIn(delta, place), standingIn(inverse, place)].some(entity => entity !== undefined && referencesOf(place, entity).some(({ id }) => circle.has(id)))

const touchedBy = ({ put, removed }: Delta): readonly Place[] =>
  collectionNames.flatMap(collection => [...Object.keys(put[collection] ?? {}), ...(removed[collection] ?? [])].map(id => ({ collection, id })))

/** What an entry holds of a record, which may be of an earlier shape. */
function standingIn({ put }: Delta, { collection, id }: Place): object | undefined {
  const all: Readonly<Record<string, object | undefined>> = put[collection] ?? {}
  return Object.hasOwn(all, id) ? all[id] : undefined
}

function nameOf(book: Casebook, place: Place, delta: Delta, inverse: Delta) {
  if (entityAt(book, place)) return recordName(book, place)
  const entity = standingIn(inverse, place) ?? standingIn(delta, place)
  if (!entity) return { of: [] }
  // Only this one is needed of its collection: those that it names stand in others, but for a name of its own.
  return recordName({ ...book, [place.collection]: { [place.id]: entity } }, place)
}
