import { expect, it } from 'vitest'

import { helpAt, helpPages } from '../../../renderer/app/help-pages'
import { places } from '../../../renderer/ui/places'

import { chapterOf } from '#shared/text/guide/chapters'
import { help } from '#shared/text/guide/help'

/** The addresses that need more than words in their gaps. */
const peculiar: readonly string[] = [places.sheet({ kind: 'week-list' }), places.reportsFigureIn('C3e', 'compte', { from: '2025-01-01', to: '2025-12-31' }), places.personData('mentor', 'x'), places.personData('mentee', 'x')]

type Maker = (...gaps: readonly string[]) => string

const made = Object.entries(places)
  .filter(([name]) => !['sheet', 'reportsFigureIn', 'personData', 'stage'].includes(name))
  .map(([, place]) => (typeof place === 'string' ? place : (place as Maker)('x', 'y', 'z'))) // each takes words, and numbers that are written as words
  .map(address => address.split('?')[0] ?? '')
const addresses = [...made, ...peculiar, ...[1, 2, 3, 4, 5, 6].map(places.stage)]

it('every page has help', () => {
  expect(addresses.filter(address => helpAt(address) === undefined)).toEqual([])
})

it('a page that is new has the help of its form, not that of a file', () => {
  expect(helpAt(places.newMentor)).toBe('mentorForm')
  expect(helpAt(places.newPair)).toBe('newPair')
  expect(helpAt('/nulle-part')).toBeUndefined()
})

it('no help is without its page', () => {
  const used = new Set(helpPages.map(([, key]) => key))
  expect(Object.keys(help).filter(key => ![...used].some(each => each === key))).toEqual([])
})

it('each help leads to a part of a chapter that is there', () => {
  const lost = Object.values(help).filter(({ topic, part }) => {
    const chapter = chapterOf(topic)
    return !chapter || (part !== undefined && !chapter.sections.some(({ id }) => id === part))
  })
  expect(lost).toEqual([])
})
