import { describe, expect, it } from 'vitest'

import { betterChoice, blockingPairs, givenMentors, rowsByMentor } from '#shared/matching/blocking'
import { IMPOSSIBLE, type Table } from '#shared/matching/group-table'

import { aMenteeProfile, aMentorProfile } from '../../builders/matching'

/** A row for each mentee, a column for each mentor. */
function table(...scores: readonly (readonly number[])[]): Table {
  return {
    mentees: scores.map((_, index) => aMenteeProfile(index + 1)),
    mentors: (scores[0] ?? []).map((_, index) => aMentorProfile(index + 1)),
    scores: scores.map(row => Int16Array.from(row)),
    removedBy: [],
  }
}
const free = { byHand: [], places: [] }

describe('two people who would both rather have each other', () => {
  it('are told with what it would cost, and what would be left for who loses the mentor', () => {
    const people = table([60, 90], [70, 80])
    const { blocking, blockingCount } = blockingPairs(people, free, [0, 1])
    expect(blockingCount).toBe(1)
    expect(blocking).toEqual([
      { mentor: people.mentors[1], mentee: people.mentees[0], score: 90, insteadOf: 60, displaced: { mentee: people.mentees[1], score: 80, next: { mentor: people.mentors[0], score: 70 } } },
    ])
  })

  it('are told where one of them has nobody, and nothing would be left for the other', () => {
    const people = table([90], [80])
    expect(blockingPairs(people, free, [undefined, 0]).blocking).toEqual([{ mentor: people.mentors[0], mentee: people.mentees[0], score: 90, displaced: { mentee: people.mentees[1], score: 80 } }])
    const apart = table([60, 90], [IMPOSSIBLE, 80])
    expect(blockingPairs(apart, free, [0, 1]).blocking[0]?.displaced).toEqual({ mentee: apart.mentees[1], score: 80 })
  })

  it('are not those who were chosen by hand, nor who would be chosen no better', () => {
    const people = table([60, 90], [70, 80])
    expect(blockingPairs(people, { byHand: [0], places: [] }, [0, 1])).toEqual({ blocking: [], blockingCount: 0 })
    expect(blockingPairs(people, { byHand: [undefined, 1], places: [] }, [0, 1])).toEqual({ blocking: [], blockingCount: 0 })
    expect(blockingPairs(table([60, 80], [70, 80]), free, [0, 1]).blockingCount).toBe(0)
    expect(blockingPairs(table([60, 60], [40, 50]), free, [0, 1]).blockingCount).toBe(0)
  })

  it('would take the place of the mentee who suits the mentor least, of equal ones who has waited least', () => {
    const people = table([50, 90], [10, 70], [10, 60], [10, 60])
    const { blocking } = blockingPairs(people, free, [0, 1, 1, 1])
    expect(blocking.map(({ displaced }) => displaced.mentee)).toEqual([people.mentees[3]])
  })

  it('are told the dearest first, and fifty of them at most', () => {
    const rows = Array.from({ length: 60 }, (_, row) => [10, 40 + row])
    const { blocking, blockingCount } = blockingPairs(table(...rows, [5, 20]), free, [...rows.map(() => 0), 1])
    expect([blocking.length, blockingCount, blocking[0]?.score, blocking.at(-1)?.score]).toEqual([50, 60, 99, 50])
    const alike = blockingPairs(table([10, 50, 50], [10, 50, 50], [5, 20, 1], [5, 1, 20]), free, [0, 0, 1, 2]).blocking
    const [first, second] = [aMentorProfile(2).id, aMentorProfile(3).id]
    expect(alike.map(({ mentee, mentor }) => [mentee.id, mentor.id])).toEqual([[aMenteeProfile(1).id, first], [aMenteeProfile(1).id, second], [aMenteeProfile(2).id, first], [aMenteeProfile(2).id, second]])
  })
})

describe('the best mentor for a mentee', () => {
  const people = table([60, 90], [70, IMPOSSIBLE])
  const held = rowsByMentor(people, [0, 1])

  it('is told with who holds them, where another was given', () => {
    expect(betterChoice(people, held, 0, 0)).toEqual({ mentor: people.mentors[1], score: 90, heldBy: [people.mentees[1]] })
    expect([betterChoice(people, held, 0, 1), betterChoice(people, held, 1, 0), betterChoice(people, held, 7, 0)]).toEqual([undefined, undefined, undefined])
  })

  it('comes first among the three who would do, each with whom they were given to', () => {
    expect(givenMentors(people, held, 0).map(({ mentor, to }) => [mentor.id, to.map(({ id }) => id)])).toEqual([[people.mentors[1]?.id, [people.mentees[1]?.id]], [people.mentors[0]?.id, [people.mentees[0]?.id]]])
    expect(givenMentors(people, held, 1)).toHaveLength(1)
    expect(givenMentors(table([10, 20, 30, 40]), [], 0).map(({ mentor }) => mentor.id)).toEqual([4, 3, 2].map(n => aMentorProfile(n).id))
    expect(givenMentors(people, held, 7)).toEqual([])
  })
})
