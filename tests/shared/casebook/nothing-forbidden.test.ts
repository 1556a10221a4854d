import { expect, it } from 'vitest'

import { casebookSchema } from '#shared/casebook/full-export'
import { defaultGrids } from '#shared/defaults/grids'
import { questionsOf } from '#shared/grids/grid'

/** What no field may be for, in the words of code and of the association (privacy §5.3). */
const FORBIDDEN = [
  ...['niss', 'nrn', 'ssn', 'nationalnumber', 'nationalregister', 'registrenational', 'numeronational', 'religion', 'faith', 'church', 'culte', 'ethnic', 'ethnie', 'race', 'skin', 'politic', 'politique', 'opinionpolitique', 'syndica', 'tradeunion'],
  ...['health', 'sante', 'medical', 'disease', 'illness', 'maladie', 'handicap', 'disabilit', 'diagnos', 'criminal', 'judicial', 'judiciaire', 'casier', 'conviction', 'prison', 'debt', 'dette', 'overindebt', 'sexual', 'maritalstatus', 'etatcivil'],
]

const plain = (name: string) => name.normalize('NFD').replaceAll(/[^a-zA-Z]/g, '').toLowerCase()

/** The names of all properties of a JSON schema, wherever they stand. */
function namesIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn)
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => (key === 'properties' && typeof value === 'object' && value !== null ? [...Object.keys(value), ...Object.values(value).flatMap(namesIn)] : namesIn(value)))
}

const forbiddenAmong = (names: readonly string[]) => [...new Set(names)].filter(name => FORBIDDEN.some(word => plain(name).includes(word)))

it('no field of the casebook is for what must not be kept of a person', () => {
  const names = namesIn(casebookSchema())
  expect(names).toEqual(expect.arrayContaining(['givenName', 'birthDate', 'consents', 'wishedJob'])) // the schema was walked through
  expect(forbiddenAmong(names)).toEqual([])
})

it('no question that the product asks is for it', () => {
  expect(forbiddenAmong(Object.values(defaultGrids).flatMap(grid => questionsOf(grid).map(({ key }) => key)))).toEqual([])
})
