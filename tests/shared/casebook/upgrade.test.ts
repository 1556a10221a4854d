import { expect, it, test } from 'vitest'

import { Casebook, CURRENT_FORMAT, emptyCasebook } from '#shared/casebook/casebook'
import { steps, upgrade } from '#shared/casebook/upgrade'

/** One real book from each released format; add yours when you raise CURRENT_FORMAT. */
const books: Readonly<Record<number, unknown>> = {
  1: emptyCasebook,
}

test.each(Object.entries(books))('a book of format %s can still be read', (_, book) => {
  expect(Casebook.parse(upgrade(book)).format).toBe(CURRENT_FORMAT)
})

it('has a book and a step for every format there ever was', () => {
  const formats = Array.from({ length: CURRENT_FORMAT }, (_, index) => String(index + 1))

  expect(Object.keys(books)).toEqual(formats)
  expect(Object.keys(steps)).toEqual(formats.slice(0, -1))
})

it('does not guess at a book without a format', () => {
  expect(() => upgrade({ mentors: {} })).toThrow()
})
