import { expect, it } from 'vitest'

import { aCasebook, aMentor, mentorId } from '../../builders/casebook'

import { setDown } from '#shared/casebook/set-down'

it('sets an entity down as spreading would, in the same order', () => {
  const { mentors } = aCasebook({ mentors: [aMentor(1), aMentor(2)] })
  for (const mentor of [aMentor(1, { capacity: 3 }), aMentor(7)]) {
    expect(JSON.stringify(setDown(mentors, mentor))).toBe(JSON.stringify({ ...mentors, [mentor.id]: mentor }))
  }
  expect(mentors[mentorId(7)]).toBeUndefined()
})
