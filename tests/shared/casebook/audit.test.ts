import { describe, expect, it } from 'vitest'

import { auditLine, auditSieve, meantIn, withMeant } from '#shared/casebook/audit'
import type { PastEntry } from '#shared/casebook/bin'
import type { Casebook } from '#shared/casebook/casebook'
import { deltaBetween, inverse } from '#shared/casebook/delta'

import { aCasebook, aCompany, aMentor, aPairAt, menteeId, mentorId } from '../../builders/casebook'
import { aMeeting, meetingId } from '../../builders/life'

function entryBetween(before: Casebook, after: Casebook, changes: Partial<PastEntry> = {}): PastEntry {
  const delta = deltaBetween(before, after)
  return { generation: 2, at: '2026-03-12T09:00:00.000Z', by: 'first-run', act: 'mentor.save', delta, inverse: inverse(delta, before), ...changes }
}

const empty: Casebook = { ...aCasebook(), mentors: {}, companies: {} }
const withMentor: Casebook = { ...empty, mentors: { [mentorId()]: aMentor() } }

describe('a line of the audit trail', () => {
  it('names what was touched as it is called today', () => {
    const renamed = { ...empty, mentors: { [mentorId()]: aMentor(1, { familyName: 'Lejeune' }) } }
    expect(auditLine(renamed, entryBetween(empty, withMentor)).records).toEqual([{ collection: 'mentors', id: mentorId(), name: { of: [`${aMentor().givenName} Lejeune`] } }])
  })

  it('names what is gone as it was called then', () => {
    expect(auditLine(empty, entryBetween(withMentor, empty)).records[0]?.name.of).toEqual([`${aMentor().givenName} ${aMentor().familyName}`])
  })

  it('shows a few records of many and counts them all', () => {
    const many = { ...empty, companies: aCasebook({ companies: [1, 2, 3, 4, 5].map(n => aCompany(n)) }).companies }
    const line = auditLine(many, entryBetween(empty, many))
    expect([line.records.length, line.count]).toEqual([3, 5])
  })

  it('keeps who, when and which act once the detail was cleared away', () => {
    const nothing = { put: {}, removed: {} }
    expect(auditLine(empty, entryBetween(withMentor, empty, { delta: nothing, inverse: nothing }))).toMatchObject({ act: 'mentor.save', isThinned: true, records: [], count: 0 })
  })
})

describe('a filter of the audit trail', () => {
  const entry = entryBetween(empty, withMentor)
  it.each([
    ['everything', {}, true],
    ['from that instant', { from: '2026-03-12T09:00:00.000Z' }, true],
    ['until that instant', { until: '2026-03-12T09:00:00.000Z' }, false],
    ['who did it', { by: 'first-run' }, true],
    ['somebody else', { by: 'karim' }, false],
    ['whom it was about', { about: mentorId() }, true],
    ['another person', { about: mentorId(2) }, false],
  ])('lets through by %s', (_, filter, passes) => {
    expect(auditSieve(withMentor, filter)(entry)).toBe(passes)
  })

  it('finds what is noted of a pair under both of its people', () => {
    const before = aCasebook({ pairs: [aPairAt('active')] })
    const met = entryBetween(before, { ...before, meetings: { [meetingId()]: aMeeting() } })
    expect([mentorId(), menteeId(), mentorId(2)].map(about => auditSieve(before, { about })(met))).toEqual([true, true, false])
  })
})

describe('an act that took another back', () => {
  const line = auditLine(withMentor, entryBetween(empty, withMentor, { act: 'history.undo', undoes: 1 }))

  it('names it as far as the journal still knows it', () => {
    expect(withMeant([line], new Map([[1, 'mentor.remove']]))).toEqual([{ ...line, meant: 'mentor.remove' }])
    expect(withMeant([line], new Map())).toEqual([line])
  })

  it('is not confused with one that stands for itself', () => {
    const plain = auditLine(withMentor, entryBetween(empty, withMentor))
    expect([...meantIn([plain, line])]).toEqual([1])
    expect(withMeant([plain], new Map([[1, 'mentor.remove']]))).toEqual([plain])
  })
})

it('a record that is gone, and of which no detail was kept, has no name any more', () => {
  const entry = entryBetween(withMentor, empty, { inverse: { put: {}, removed: {} } })
  expect(auditLine(empty, entry).records).toEqual([{ collection: 'mentors', id: mentorId(), name: { of: [] } }])
})
