import { expect, it } from 'vitest'

import { tenYearsOfPeople } from '../builders/ten-years-of-people'
import { THE_DAY } from '../builders/ten-years'

import { Casebook, listed } from '#shared/casebook/casebook'
import { sortName } from '#shared/domain/person'

it('ten years of people are a casebook of the size that is promised, with names one can search', () => {
  const book = tenYearsOfPeople(THE_DAY)

  const sizes = [book.mentors, book.mentees, book.pairs].map(all => Object.keys(all).length)
  expect(sizes).toEqual([2000, 5000, 4000])
  expect(listed(book.meetings).length + listed(book.pairContacts).length).toBeGreaterThan(60_000)
  expect(new Set(listed(book.mentees).map(sortName)).size).toBeGreaterThan(2000)
  const text = JSON.stringify(book)
  expect(text.length / 1e6).toBeGreaterThan(20)
  expect(text.length / 1e6).toBeLessThan(30)
  const firsts = Object.entries(book).map(([name, all]) => [name, typeof all === 'number' ? all : Object.fromEntries(Object.entries(all).slice(0, 20))])
  expect(Casebook.safeParse(Object.fromEntries(firsts)).error).toBeUndefined()
})
