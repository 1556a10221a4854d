import { z } from 'zod'

import { type Casebook, type CollectionName, Collections, type Place } from './casebook'

import { AmendmentId, ArticleSetId, CompanyId, ContractId, CoordinatorId, MeetingId, MenteeId, MentorId, PairId, PartnerId, PieceId } from '#shared/domain/ids'

type Schema = z.core.$ZodType

/** What an id of each kind leads to: a collection, or a piece. Versions of grids and notices are left out: those that the product brings stand in no book. */
const LEADS_TO: ReadonlyMap<Schema, Target> = new Map<Schema, Target>([
  [CoordinatorId, 'coordinators'],
  [CompanyId, 'companies'],
  [PartnerId, 'partners'],
  [MentorId, 'mentors'],
  [MenteeId, 'mentees'],
  [PairId, 'pairs'],
  [ContractId, 'contracts'],
  [AmendmentId, 'amendments'],
  [ArticleSetId, 'articleSets'],
  [MeetingId, 'meetings'],
  [PieceId, 'piece'],
])

/** What an import brought may be gone since: its record is about the past, and needs nothing of it. */
const ABOUT_THE_PAST: ReadonlySet<CollectionName> = new Set(['imports'])

type Target = CollectionName | 'piece'
type Tell = (target: Target, id: string) => void
type Walk = (value: unknown, tell: Tell) => unknown

/** What an entity names of other entities, as the shape of its collection says it; each as often as it is named. */
export function referencesOf({ collection, id }: Place, entity: unknown): readonly Place[] {
  const found: Place[] = []
  if (ABOUT_THE_PAST.has(collection)) return found
  walks[collection]?.(entity, (target, named) => {
    if (target !== 'piece' && (target !== collection || named !== id)) found.push({ collection: target, id: named })
  })
  return found
}

/** The pieces that a book names, once each, or those of some of its entities. */
export function piecesIn(book: Casebook, of: Iterable<Place> = everyPlace(book)): ReadonlySet<PieceId> {
  const found = new Set<PieceId>()
  for (const place of of) walks[place.collection]?.(entityAt(book, place), (target, id) => target === 'piece' && found.add(PieceId.parse(id)))
  return found
}

/** Something that a book names and does not hold. */
export interface Dangling {
  readonly by: Place
  readonly missing: Place
}

/** What the entities of a book name and the book does not hold; only those given, where some are. */
export function danglingReferences(book: Casebook, of: Iterable<Place> = everyPlace(book)): readonly Dangling[] {
  const found: Dangling[] = []
  for (const by of of) {
    for (const missing of referencesOf(by, entityAt(book, by))) if (!entityAt(book, missing)) found.push({ by, missing })
  }
  return found
}

/** What stands at a place of a book. */
export function entityAt(book: Casebook, { collection, id }: Place): object | undefined {
  const entities: Readonly<Record<string, object | undefined>> = book[collection]
  return Object.hasOwn(entities, id) ? entities[id] : undefined
}

export const collectionNames = Object.keys(Collections.shape) as readonly CollectionName[] // the keys of the shape are the names

function* everyPlace(book: Casebook): Generator<Place> {
  for (const collection of collectionNames) for (const id of Object.keys(book[collection])) yield { collection, id }
}

const walks: Readonly<Partial<Record<CollectionName, Walk | undefined>>> = Object.fromEntries(
  collectionNames.map(name => [name, walkOf(entityOf(Collections.shape[name]))]),
)

/** The shape of the entities of a collection. */
function entityOf(collection: Schema): Schema {
  const inner = collection instanceof z.core.$ZodReadonly ? collection._zod.def.innerType : collection
  if (inner instanceof z.core.$ZodRecord) return inner._zod.def.valueType
  throw new Error('a collection is a record')
}

/** How to find what a value of this shape names; nothing for a shape that names nothing, so that most of a book is never looked at. */
function walkOf(schema: Schema): Walk | undefined {
  const target = LEADS_TO.get(schema)
  if (target) return (id, tell) => typeof id === 'string' && tell(target, id)
  if (schema instanceof z.core.$ZodObject) return walkOfObject(schema._zod.def.shape)
  if (schema instanceof z.core.$ZodArray) return walkOfAll(schema._zod.def.element)
  if (schema instanceof z.core.$ZodRecord) return walkOfAll(schema._zod.def.valueType)
  if (schema instanceof z.core.$ZodDiscriminatedUnion) return walkOfTold(schema._zod.def.discriminator, schema._zod.def.options)
  if (schema instanceof z.core.$ZodUnion) return walkOfUnion(schema._zod.def.options)
  if (schema instanceof z.core.$ZodPipe) return walkOf(schema._zod.def.out)
  const isWrapped = schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodReadonly || schema instanceof z.core.$ZodNullable || schema instanceof z.core.$ZodDefault
  return isWrapped ? walkOf(schema._zod.def.innerType) : undefined
}

function walkOfObject(shape: Readonly<Record<string, Schema>>): Walk | undefined {
  const parts = Object.entries(shape).flatMap(([key, part]) => {
    const walk = walkOf(part)
    return walk ? [{ key, walk }] : []
  })
  if (parts.length === 0) return undefined
  return (value, tell) => {
    if (!isRecord(value)) return
    for (const { key, walk } of parts) if (value[key] !== undefined) walk(value[key], tell)
  }
}

function walkOfAll(each: Schema): Walk | undefined {
  const walk = walkOf(each)
  if (!walk) return undefined
  return (value, tell) => {
    if (isRecord(value)) for (const one of Object.values(value)) walk(one, tell)
  }
}

/** Of several shapes, the first that the value has. */
function walkOfUnion(options: readonly Schema[]): Walk | undefined {
  const ways = options.map(option => ({ option, walk: walkOf(option) }))
  if (ways.every(({ walk }) => walk === undefined)) return undefined
  return (value, tell) => ways.find(({ option }) => z.safeParse(option, value).success)?.walk?.(value, tell)
}

/** Of shapes that a key tells from each other, the one that this key names: a book is walked through whole, and reading one shape after the other by its schema takes ten times as long. */
function walkOfTold(key: string, options: readonly Schema[]): Walk | undefined {
  const walks = new Map<unknown, Walk>()
  for (const option of options) {
    const walk = walkOf(option)
    if (walk) for (const told of option._zod.propValues?.[key] ?? []) walks.set(told, walk)
  }
  if (walks.size === 0) return undefined
  return (value, tell) => isRecord(value) && walks.get(value[key])?.(value, tell)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
