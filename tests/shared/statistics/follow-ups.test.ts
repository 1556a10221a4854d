import { describe, expect, it } from 'vitest'

import { aMentee, aPairAt, day } from '../../builders/casebook'
import { aFollowUp, closedPairs } from '../../builders/evaluation'

import { followUpsOf, followUpYear, followUpYears } from '#shared/statistics/follow-ups'

const today = day('2027-04-01')
const no = { 'follow-up': [{ given: false, on: '2026-09-12' }] } as const

describe('what became of the mentees', () => {
  it('asks again six and twelve months after the last day, and says how far one is', () => {
    const book = closedPairs(1)
    expect(followUpsOf(book, aPairAt('closed', 1), today)).toMatchObject([
      { months: 6, dueOn: '2027-03-12', standing: { state: 'to-do' } },
      { months: 12, dueOn: '2027-09-12', standing: { state: 'to-come' } },
    ])
  })

  it('asks nobody who did not agree, nor of a pair that goes on', () => {
    expect(followUpsOf(closedPairs(1, { mentees: [aMentee(1, { consents: no })] }), aPairAt('closed', 1), today)).toEqual([])
    expect(followUpsOf(closedPairs(1, { pairs: [aPairAt('to-close', 1)] }), aPairAt('to-close', 1), today)).toEqual([])
  })

  it('counts by the year of the end, and every number adds up', () => {
    const book = closedPairs(5, {
      mentees: [1, 2, 3, 4].map(n => aMentee(n, { consents: { 'follow-up': [{ given: true, on: '2026-09-12' }] } })).concat(aMentee(5, { consents: no })),
      followUps: [aFollowUp(1, 6), aFollowUp(2, 6, { answer: { on: '2027-03-20', situation: { family: 'job', kind: 'temporary' }, items: {} } }), aFollowUp(3, 6, { answer: undefined, leftOn: '2027-03-30' }), aFollowUp(5, 6)],
    })
    expect(followUpYears(book)).toEqual([2026])
    const counts = followUpYear(book, 2026, 6, today)
    expect(counts).toMatchObject({ ended: 5, agreed: 4, toCome: 0, toDo: 1, reached: 2, left: 1 })
    expect(counts.toCome + counts.toDo + counts.reached + counts.left).toBe(counts.agreed)
    expect(counts.families).toEqual([{ family: 'job', count: 2, kinds: [{ kind: 'cdi', count: 1 }, { kind: 'temporary', count: 1 }] }])
  })

  it('counts a situation that nobody knows apart from one that is no aim', () => {
    const told = ['searching', 'unknown', undefined].map((kind, index) => aFollowUp(index + 1, 6, { answer: { on: '2027-03-20', situation: { family: 'other', ...(kind && { kind }) }, items: {} } }))
    expect(followUpYear(closedPairs(3, { followUps: told }), 2026, 6, today).families.map(({ family, count }) => [family, count])).toEqual([['other', 1], ['unknown', 2]])
  })
})
