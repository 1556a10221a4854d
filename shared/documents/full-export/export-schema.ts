import { casebookSchema } from '#shared/casebook/full-export'
import { headWords } from '#shared/text/full-export-heads'
import { fullExportSheets as words } from '#shared/text/full-export-sheets'

const collections: Readonly<Record<string, string>> = words.sheets

/** The shape of a casebook as JSON Schema, each property with its French title: the head it has in the workbook. */
export function exportSchema(): Readonly<Record<string, unknown>> {
  const { properties, ...schema } = casebookSchema()
  const titled = Object.entries(properties ?? {}).map(([key, shape]) => [key, { title: collections[key] ?? headWords[key], ...withTitles(shape) }] as const)
  return { ...schema, properties: Object.fromEntries(titled) }
}

/** A shape with the titles of all that lies in it; a title that stands there already is kept. */
function withTitles(shape: unknown): Readonly<Record<string, unknown>> {
  if (!isShape(shape)) return {}
  return Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, key === 'properties' && isShape(value) ? titledIn(value) : inside(value)]))
}

const inside = (value: unknown): unknown => (Array.isArray(value) ? value.map(inside) : isShape(value) ? withTitles(value) : value)

const titledIn = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(properties).map(([key, shape]) => [key, headWords[key] === undefined ? inside(shape) : { title: headWords[key], ...withTitles(shape) }]))

const isShape = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
