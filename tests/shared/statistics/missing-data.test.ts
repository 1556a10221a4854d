import { describe, expect, it } from 'vitest'

import { aCasebook, aMentee, aMentor, aPairAt, day, menteeId, mentorId, pairId } from '../../builders/casebook'
import { aClosing } from '../../builders/ending'
import { closedPairs } from '../../builders/evaluation'
import { aMeeting, meetingId } from '../../builders/life'

import type { Casebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { resultsOf } from '#shared/documents/results'
import { missingData } from '#shared/statistics/missing-data'
import { filesOf, missingCounts, type MissingKind } from '#shared/statistics/missing-datum'

const missingOf = (book: Casebook, today: string) => missingData(book, resultsOf(book, { from: day('2026-01-01'), to: day('2026-12-31') }, { defaults, today: day(today) }))
const kindsOf = (book: Casebook, today: string, of: string) => missingOf(book, today).flatMap(datum => (datum.of === of ? [datum.kind] : []))

/** All that is asked of a mentee. */
const whole = { gender: 'woman', birthDate: '1994-05-02', studies: 'bachelor', entryStatus: 'full-unemployment', unemployedFor: 'under-6-months' } as const

describe('what is missing for a report', () => {
  it('is what nobody knows of the people counted, each once', () => {
    const book = aCasebook({ mentees: [aMentee(1, { gender: 'woman', address: {} })], pairs: [aPairAt('active')] })
    const kinds = kindsOf(book, '2026-06-01', 'mentee')
    expect(kinds).toContain('studies')
    expect(kinds).toContain('postcode')
    expect(kinds).not.toContain('gender')
    expect(new Set(kinds).size).toBe(kinds.length)
  })

  it('is nothing of a mentee whose file is whole', () => {
    const book = aCasebook({ mentees: [aMentee(1, whole)], pairs: [aPairAt('active')] })
    expect(kindsOf(book, '2026-06-01', 'mentee')).toEqual([])
  })

  it('asks a nationality of all once it was entered of one, and never before', () => {
    const others = [aMentee(2, { nationality: 'BE' }), aMentee(1, whole)]
    expect(kindsOf(aCasebook({ mentees: others, pairs: [aPairAt('active')] }), '2026-06-01', 'mentee')).toContain('nationality')
  })

  it('tells of a pair that left what is not known of where the mentee stands', () => {
    const { proof: _, since: _since, ...situation } = aClosing().situation ?? { family: 'job' as const }
    const book = closedPairs(1, { closings: [aClosing({ situation })] })
    expect(kindsOf(book, '2026-10-01', 'pair')).toEqual(['situation-since', 'situation-proof'])
  })

  it('tells of a pair whose last day is past that nobody noted its end', () => {
    const book = aCasebook({ mentees: [aMentee(1, whole)], mentors: [aMentor(1)], pairs: [aPairAt('active')] })
    expect(kindsOf(book, '2026-06-01', 'pair')).toEqual([])
    expect(kindsOf(book, '2026-12-31', 'pair')).toEqual(['end'])
  })

  it('tells of meetings that were planned and never confirmed, in the period only', () => {
    const planned = aMeeting(1, { state: 'planned', on: day('2026-04-02'), place: 'workplace' })
    const book = aCasebook({ pairs: [aPairAt('active')], meetings: [planned] })
    expect(missingOf(book, '2026-06-01').filter(({ of }) => of === 'meeting')).toEqual([{ kind: 'meeting', on: '2026-04-02', of: 'meeting', id: meetingId(1), pairId: pairId() }])
    expect(kindsOf(book, '2026-04-01', 'meeting')).toEqual([])
  })

  it('is told by kind in the order in which it is filled in, and counted', () => {
    const data = missingOf(closedPairs(1), '2027-04-01')
    const counts = missingCounts(data)
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(data.length)
    expect([...counts.keys()].indexOf('studies' satisfies MissingKind)).toBeLessThan([...counts.keys()].indexOf('questionnaire'))
    expect(data.some(datum => datum.of === 'mentee' && datum.id === menteeId())).toBe(true)
    expect(data.some(datum => datum.of === 'mentor' && datum.id === mentorId())).toBe(true)
  })
  it('is of each person and of each pair once, however much is missing', () => {
    const data = missingOf(closedPairs(1), '2027-04-01')
    expect(data.length).toBeGreaterThan(3)
    expect(filesOf(data)).toEqual({ people: 2, others: 1 })
  })
})
