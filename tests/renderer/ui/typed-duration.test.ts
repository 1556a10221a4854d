import { expect, it } from 'vitest'

import { typedDuration } from '../../../renderer/ui/typed-duration'

import { duration } from '#shared/text/format'

it.each([
  ['1h30', 90],
  ['1 h 30', 90],
  ['1:30', 90],
  ['90', 90],
  ['1,5 h', 90],
  ['1.5h', 90],
  ['45 min', 45],
  ['2h', 120],
])('reads %s', (typed, minutes) => {
  expect(typedDuration(typed)).toBe(minutes)
})

it.each(['', 'longtemps', '1h75', '1h3', '-30'])('finds no duration in « %s »', typed => {
  expect(typedDuration(typed)).toBeUndefined()
})

it.each([15, 45, 60, 90, 125])('reads back %i minutes as they are shown', minutes => {
  expect(typedDuration(duration(minutes))).toBe(minutes)
})
