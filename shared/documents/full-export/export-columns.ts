import { z } from 'zod'

import { type CollectionName, Collections } from '#shared/casebook/casebook'
import { ItemKey } from '#shared/domain/lists'

/** What stands in a column: plain text, a day, a number, yes or no, several short values, or something deeper as JSON. */
export type ExportKind = 'text' | 'date' | 'number' | 'yes-no' | 'values' | 'json'

/** A column of the export: the way to its value from the entity, by the keys of the JSON. */
export interface ExportColumn {
  readonly path: readonly string[]
  readonly kind: ExportKind
  /** Every key that may stand here, where they are few and known. */
  readonly codes?: readonly string[]
  /** Here stand keys of a list of choices. */
  readonly isItem?: true
}

/** A sheet of the export: the entities of a collection, or the rows of a list within them. */
export interface ExportSheet {
  readonly collection: CollectionName
  /** The key of the list; absent for the entities themselves. */
  readonly list?: string
  readonly columns: readonly ExportColumn[]
}

type Schema = z.core.JSONSchema.BaseSchema

interface Leaf extends ExportColumn {
  /** The shape of a row, where the value is a list of things that get a sheet of their own. */
  readonly rows?: Schema | undefined
}

/** Every sheet of the export, as the shape of the casebook has them: what is added to a file later gets its column by itself. */
export function exportSheets(): readonly ExportSheet[] {
  const { properties = {} } = z.toJSONSchema(Collections, { unrepresentable: 'any' })
  return Object.keys(Collections.shape).flatMap(name => {
    const collection = name as CollectionName // the keys of the shape are the names
    const leaves = leavesOf(inside(properties[collection]) ?? {}, [], true)
    const lists = leaves.flatMap(({ path: [list], rows }) => (rows && list ? [{ collection, list, columns: leavesOf(rows, [], false).map(plain) }] : []))
    return [{ collection, columns: idFirst(leaves.filter(({ rows }) => !rows).map(plain)) }, ...lists]
  })
}

const plain = ({ rows: _, ...column }: Leaf): ExportColumn => column

const idFirst = (columns: readonly ExportColumn[]) => columns.toSorted((one, other) => Number(isId(other)) - Number(isId(one)))

const isId = ({ path }: ExportColumn) => path.length === 1 && path[0] === 'id'

/** The shape of each entity of a collection. */
const inside = (schema: Schema | boolean | undefined) => {
  const found = shapeOf(schema)?.additionalProperties
  return shapeOf(found)
}

/** JSON Schema may say yes or no in place of a shape; ours never does where a value is. */
const shapeOf = (schema: Schema | boolean | undefined): Schema | undefined => (typeof schema === 'object' ? schema : undefined)

/** Where the values of a shape lie; of the alternatives of a union, all together. Lists that lie deeper than the entity itself stay in their cell. */
function leavesOf(schema: Schema, path: readonly string[], withLists: boolean): readonly Leaf[] {
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]
  const found = [...ownLeaves(schema, path, withLists, branches.length > 0), ...branches.flatMap(each => leavesOf(each, path, withLists))]
  const leaves = new Map<string, Leaf>()
  for (const leaf of found) leaves.set(leaf.path.join('.'), merged(leaves.get(leaf.path.join('.')), leaf))
  return [...leaves.values()]
}

/** One column for what several alternatives have; it may hold the keys of each. */
function merged(known: Leaf | undefined, leaf: Leaf): Leaf {
  if (!known) return leaf
  const codes = [...new Set([...(known.codes ?? []), ...(leaf.codes ?? [])])]
  return { ...known, ...(codes.length > 0 && { codes }), ...((known.isItem ?? leaf.isItem) && { isItem: true }) }
}

function ownLeaves(schema: Schema, path: readonly string[], withLists: boolean, isUnion: boolean): readonly Leaf[] {
  const { properties, type, format } = schema
  if (properties) return Object.keys(properties).flatMap(key => leavesOf(shapeOf(properties[key]) ?? {}, [...path, key], withLists))
  if (isUnion) return []
  if (type === 'array') return [listLeaf(schema, path, withLists)]
  if (type === 'object') return [{ path, kind: 'json' }]
  if (type === 'boolean' || schema.const === true) return [{ path, kind: 'yes-no' }]
  return [{ path, kind: type === 'number' || type === 'integer' ? 'number' : format === 'date' ? 'date' : 'text', ...keysIn(schema) }]
}

/** The keys that a shape allows, where it names them all, or whether they come from a list of choices. */
function keysIn(schema: Schema): Pick<ExportColumn, 'codes' | 'isItem'> {
  const keys = [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])].filter(key => typeof key === 'string')
  if (keys.length > 0) return { codes: keys }
  return schema.pattern === ITEM_PATTERN ? { isItem: true } : {}
}

/** How the schema tells a key of a list from any other text. */
const ITEM_PATTERN = z.toJSONSchema(ItemKey).pattern

function listLeaf(schema: Schema, path: readonly string[], withLists: boolean): Leaf {
  const rows = Array.isArray(schema.items) ? undefined : shapeOf(schema.items)
  if (!rows || leavesOf(rows, [], false).every(leaf => leaf.path.length === 0)) return { path, kind: 'values', ...(rows && keysIn(rows)) }
  return { path, kind: 'json', rows: withLists && path.length === 1 ? rows : undefined }
}
