import { keyInWords } from './full-export/export-codes'
import type { SheetSource } from './sheet-source'

import type { CollectionName } from '#shared/casebook/casebook'
import { listInForce } from '#shared/casebook/content-in-force'
import { finderOf, masked } from '#shared/casebook/erasure-names'
import { ProgressItem } from '#shared/domain/evaluation'
import { fullName, type Named } from '#shared/domain/person'
import { shortDay } from '#shared/text/format'
import { exportHeads } from '#shared/text/full-export-sheets'
import { accessFile as words } from '#shared/text/sheets/access-file'
import type { PersonSubject } from '#shared/grids/interview'

/** One thing that is kept about somebody, in words. */
export interface AccessLine {
  /** The same each time, so that what was reviewed stays so. */
  readonly key: string
  readonly label: string
  readonly value: string
  /** What it is one fact of: one meeting of several, one address. Those of the same stand together on paper. */
  readonly within?: string
  /**
   * Written by somebody else, and looked at before it leaves: by the team about the person, by the two of a pair, told by the other one in confidence, or
   * written about somebody else and naming the person. The last two stay here unless one decides otherwise.
   */
  readonly remark?: Remark
}

export type Remark = 'staff' | 'pair' | 'other' | 'elsewhere'

/** Whom the others are, and how one names them here: by a first name and an initial. */
export interface Telling {
  readonly source: SheetSource
  readonly who: PersonSubject
  /** The other one of each pair. */
  readonly others: readonly Named[]
}

/** « Karim H. » */
const reducedName = ({ givenName, familyName }: Named): string => `${givenName} ${familyName.slice(0, 1).toUpperCase()}.`

/** A text in which the others are named by a first name and an initial. */
export const withOthersReduced = (text: string, { others }: Pick<Telling, 'others'>): string =>
  others.reduce((told, other) => {
    const mentions = finderOf(other, { hasNamesake: false })(told)
    return mentions.length === 0 ? told : masked(told, mentions, reducedName(other))
  }, text)

/** What the staff writes, for itself or for a partner. */
const OF_STAFF: readonly string[] = ['mentors.notes', 'mentees.notes', 'pairs.opening.why', 'pairs.moves.note', 'pairs.moves.reason', 'pairingNotes.reason', 'pairingNotes.kind', 'exchanges.note', 'checkIns.attempts.note', 'checkIns.assessment.reason', 'closings.attempts.note', 'followUps.attempts.note', 'followUps.answer.note', 'nextSteps.what', 'progressUpdates.done.text', 'retentionDecisions.reason', 'limitation.reason']
/** What the two of a pair write, the mentor most of the time. */
const OF_PAIR: readonly string[] = ['meetings.topics', 'meetings.decisions', 'pairContacts.note', 'introductions.note', 'intakes.opportunities', 'intakes.threats', 'intakes.assets', 'intakes.synthesis']
const OF_DOMAIN: readonly string[] = ['strengths', 'weaknesses', 'evidence']

function remarkOf(collection: CollectionName, path: readonly string[], { kind }: PersonSubject): Remark | undefined {
  const full = [collection, ...path].join('.')
  if (OF_STAFF.includes(full) || OF_STAFF.includes(path.join('.'))) return 'staff'
  const isOfPair = OF_PAIR.includes(full) || (collection === 'intakes' && OF_DOMAIN.includes(path.at(-1) ?? ''))
  // What a mentor noted of the in-take is about the mentee.
  return isOfPair ? (collection === 'intakes' && kind === 'mentor' ? 'other' : 'pair') : undefined
}

/** What names nothing to a person: ids of things, bytes, what agrees in a sentence. */
const SILENT: readonly string[] = ['id', 'pdf', 'docx', 'contractId', 'amendmentId', 'gridVersionId', 'articleSetId', 'meetingId', 'reconstructed', 'format', 'pairId', 'from']

const DAY = /^\d{4}-\d{2}-\d{2}$/
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/

/** Everything an entity says, line by line; `without` names what is told elsewhere. */
export function linesOf(telling: Telling, collection: CollectionName, entity: object & { readonly id: string }, without: readonly string[] = []): readonly AccessLine[] {
  const walk = (value: unknown, path: readonly string[], place: string, beside: object): readonly AccessLine[] => {
    const last = path.at(-1) ?? ''
    if (value === undefined || value === null || SILENT.includes(last) || without.includes(path.join('.'))) return []
    if (Array.isArray(value) && value.every((each: unknown) => typeof each !== 'object')) return lineOf(telling, collection, entity.id, path, place, value.map((each: unknown) => said(telling, collection, path, each, beside) ?? '').filter(Boolean).join(words.between))
    if (Array.isArray(value)) return value.flatMap((each: unknown, index) => walk(each, path, `${place}.${index + 1}`, beside))
    if (typeof value === 'object') return Object.entries(value).flatMap(([key, each]: [string, unknown]) => walk(each, [...path, key], `${place}.${key}`, value))
    return lineOf(telling, collection, entity.id, path, place, said(telling, collection, path, value, beside) ?? '')
  }
  return Object.entries(entity).flatMap(([key, value]: [string, unknown]) => walk(value, [key], key, entity))
}

function lineOf(telling: Telling, collection: CollectionName, id: string, path: readonly string[], place: string, value: string): readonly AccessLine[] {
  if (value === '') return []
  const remark = remarkOf(collection, path, telling.who)
  const within = withinOf(telling, collection, path, place)
  return [{ key: `${collection}:${id}:${place}`, label: headOf(telling, collection, path.slice(within ? withinDepth(collection) : 0)), value: outsidersReduced(collection, path, withOthersReduced(value, telling)), ...(within !== undefined && { within }), ...(remark && { remark }) }]
}

/** How many keys lead to what a fact is one of: the domains of an in-take stand one deeper. */
const withinDepth = (collection: CollectionName): number => (collection === 'intakes' ? 2 : 1)

/** What a fact is one of, by the head of its column; of several, which one. */
function withinOf(telling: Telling, collection: CollectionName, path: readonly string[], place: string): string | undefined {
  if (path.length <= withinDepth(collection)) return undefined
  const rank = place.split('.').find(part => /^\d+$/.test(part))
  const head = headOf(telling, collection, path.slice(0, withinDepth(collection)))
  return rank === undefined ? head : words.ranked(head, Number(rank))
}

/** The heads of the keys that lead to a value; domains and sentences are called as the list and the grid call them. */
function headOf({ source }: Telling, collection: CollectionName, path: readonly string[]): string {
  const domain = collection === 'intakes' && path[0] === 'domains' ? path[1] : undefined
  const named = domain === undefined ? undefined : listInForce(source.book, 'search-domains', source.defaults).find(({ key }) => key === domain)?.label
  if (named !== undefined) return named.slice(0, 1).toUpperCase() + named.slice(1)
  const asked = source.defaults.grids['evaluation-mentee'].sections.flatMap(({ questions }) => questions).find(({ key }) => isProgressItem(key) && key === path.at(-1))
  return asked ? asked.label : exportHeads.label(path)
}

const isProgressItem = (key: string): boolean => ProgressItem.safeParse(key).success

/** A name of two words or more that begin with a capital: « Inge Callens » becomes « Inge C. ». */
const NAME = /(\p{Lu}[\p{L}’'-]+) (?:(?:van|de|den|der|du|d’|le|la) )*(\p{Lu})[\p{L}’'-]+/gu
const OUTSIDERS: readonly string[] = ['introductions.person', 'meetings.others']

/** People from outside, who stand in no file. */
const outsidersReduced = (collection: CollectionName, path: readonly string[], value: string): string => (OUTSIDERS.includes([collection, ...path].join('.')) ? value.replace(NAME, '$1 $2.') : value)

function said({ source, who }: Telling, collection: CollectionName, path: readonly string[], value: unknown, beside: object): string | undefined {
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return path.at(-1) === 'cents' ? undefined : String(value)
  if (typeof value !== 'string') return undefined
  if (DAY.test(value)) return shortDay(value)
  if (UUID.test(value)) return value.startsWith(who.id) ? undefined : nameOf(source, value)
  const family: unknown = 'family' in beside ? beside.family : undefined
  return keyInWords(source.book, source.defaults, [collection, ...path], value, typeof family === 'string' ? family : undefined) ?? value
}

/** Members of the team and firms by their names, other people by a first name and an initial, pairs by their reference. */
function nameOf({ book }: SheetSource, id: string): string | undefined {
  const named: Readonly<Partial<Record<string, Named>>> = { ...book.mentors, ...book.mentees }
  const [team, firms]: [Readonly<Partial<Record<string, Named>>>, Readonly<Partial<Record<string, { readonly name: string }>>>] = [book.coordinators, { ...book.companies, ...book.partners }]
  const pairs: Readonly<Partial<Record<string, { readonly reference: string }>>> = book.pairs
  const [person, member] = [named[id], team[id]]
  return member ? fullName(member) : person ? reducedName(person) : (firms[id]?.name ?? pairs[id]?.reference)
}
