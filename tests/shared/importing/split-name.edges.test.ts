import { expect, it } from 'vitest'

import { nameOrderIn, namesSeveral, splitName } from '#shared/importing/split-name'

it('leaves a name alone that more than one comma cuts', () => {
  expect(splitName('Dubois, Anne, Liège')).toBeUndefined()
})

it('takes a particle alone with one word for a given name where the heading says that the family name comes first', () => {
  expect(splitName('Ben Dupont', 'family-first')).toBeDefined()
  expect(splitName('Vanden Berghe', 'family-first')).toBeUndefined()
})

it('finds nothing to cut in one word, whatever the heading promises', () => {
  expect(splitName('Dupont', 'given-first')).toBeUndefined()
  expect(splitName('Dupont', 'family-first')).toBeUndefined()
  expect(splitName('')).toBeUndefined()
})

it('leaves capitals alone that stand in the middle', () => {
  expect(splitName('Anne DUBOIS Marie')?.isCertain ?? false).toBe(false)
})

it('sees several people behind a second comma', () => {
  expect(namesSeveral('Dubois, Anne, Leroy')).toBe(true)
  expect(namesSeveral('Dubois, Anne')).toBe(false)
})

it('tells no order for a column whose names do not agree', () => {
  expect(nameOrderIn(['DUBOIS Anne', 'Paul LEROY'])).toBeUndefined()
  expect(nameOrderIn(['DUBOIS Anne', 'LEROY Paul'])).toBe('family-first')
  expect(nameOrderIn(['Anne & Paul Dubois'])).toBeUndefined()
})

it('does not take a number for a word in capitals', () => {
  expect(splitName('DUPONT Marie 2')).toMatchObject({ familyName: 'DUPONT', givenName: 'Marie 2' })
})
