import { expect, it } from 'vitest'

import { casebookSchema } from '#shared/casebook/full-export'
import { exportSchema } from '#shared/documents/full-export/export-schema'

/** The same shape without its titles; a property called « title » is none. */
const bare = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(bare)
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]: [string, unknown]) => (key === 'title' && typeof each === 'string' ? [] : [[key, bare(each)]])))
}

it('the schema of the export gives each property its French title and changes nothing else', () => {
  const schema = exportSchema()

  expect(schema).toMatchObject({ properties: { mentors: { title: 'Mentors', additionalProperties: { properties: { birthDate: { title: 'Date de naissance', format: 'date' } } } } } })
  expect(bare(schema)).toEqual(bare(casebookSchema()))
})
