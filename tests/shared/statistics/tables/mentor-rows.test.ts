import { describe, expect, it } from 'vitest'

import type { Mentor } from '#shared/domain/mentor'

import { aCasebook, aMentor, aPairAt, day, mentorId, someTerms } from '../../../builders/casebook'
import { aGridVersion, aGroupSession, anInvitee, aPreparation, theMentor } from '../../../builders/recruitment'
import { only, tablesIn } from '../../../builders/report'

type Parts = Parameters<typeof aCasebook>[0]

const YEAR = ['2026-01-01', '2026-12-31'] as const
const rowsIn = (parts: Parts, [from, to]: readonly [string, string] = YEAR, today?: string) => tablesIn(aCasebook({ mentors: [aMentor(1)], ...parts }), from, to, today).mentors
const rowIn = (...asked: Parameters<typeof rowsIn>) => only(rowsIn(...asked))
const decided = (...decisions: readonly { on: string; outcome: Mentor['decisions'][number]['outcome']; reason?: string }[]) => ({ mentors: [aMentor(1, { decisions: [...decisions] })] })
const session = (n: number, kind: 'mentor-information' | 'mentor-training', on: string, changes: object = {}) =>
  aGroupSession(n, { kind, on, invitees: [anInvitee(n, theMentor(1), { attendance: 'present' })], ...changes })

describe('the mentors of a report', () => {
  it('are those who were of the programme on one of its days', () => {
    expect(rowIn({}, ['2025-10-01', '2025-10-01'])).toMatchObject({ registered: 'yes', pairs: 0, active: 'no' })
    expect(rowsIn({}, ['2025-01-01', '2025-09-30'])).toEqual([])
    const gone = decided({ on: '2025-10-20', outcome: 'accepted' }, { on: '2026-03-01', outcome: 'left', reason: 'own-choice' })
    expect(rowIn(gone)).toMatchObject({ left: 'yes', leftFor: 'own-choice' })
    expect(rowIn(gone, ['2026-01-01', '2026-02-28'])).toMatchObject({ left: 'no', leftFor: 'none' })
    expect(rowsIn(gone, ['2026-03-02', '2026-12-31'])).toEqual([])
    expect(rowIn(decided({ on: '2025-12-01', outcome: 'left' }, { on: '2026-06-01', outcome: 'accepted' }))).toMatchObject({ left: 'no' })
  })

  it('are prepared and trained by what was held until the last day, not by what was held since', () => {
    const mentors = [aMentor(1, { before: undefined })]
    const parts = { mentors, gridVersions: [aGridVersion('mentor-preparation')], interviews: [aPreparation(1, { held: { on: '2026-04-01' } })], groupSessions: [session(1, 'mentor-training', '2026-05-01')] }
    expect(rowIn(parts, ['2026-01-01', '2026-03-31'])).toMatchObject({ prepared: 'no', trained: 'no' })
    expect(rowIn(parts, ['2026-01-01', '2026-04-30'])).toMatchObject({ prepared: 'yes', trained: 'no' })
    expect(rowIn(parts)).toMatchObject({ prepared: 'yes', trained: 'yes' })
    expect(rowIn({}, ['2025-10-14', '2025-10-19'])).toMatchObject({ prepared: 'yes', trained: 'no' })
    expect(rowIn({ ...parts, groupSessions: [session(1, 'mentor-training', '2026-05-01', { cancelledOn: '2026-04-20' })] })).toMatchObject({ trained: 'no' })
  })

  it('are active while a pair of theirs is there at the end of the last day, and away during an absence', () => {
    const pairs = [aPairAt('closed')]
    expect(rowIn({ pairs }, ['2026-01-01', '2026-09-11'])).toMatchObject({ active: 'yes', pairs: 1, closed: 0, hasClosed: 'no' })
    expect(rowIn({ pairs }, ['2026-01-01', '2026-09-12'])).toMatchObject({ active: 'no', pairs: 1, closed: 1, hasClosed: 'yes' })
    const mentors = [aMentor(1, { absences: [{ from: '2026-06-01', until: '2026-06-30' }] })]
    expect(rowIn({ mentors }, ['2026-01-01', '2026-06-30'])).toMatchObject({ paused: 'yes' })
    expect(rowIn({ mentors })).toMatchObject({ paused: 'no' })
  })

  it('stay when they had a pair before the one that left, or began another since', () => {
    const next = aPairAt('active', 2, { mentorId: mentorId(1), opening: { kind: 'resumed', terms: someTerms({ startsOn: '2027-02-01', endsOn: '2027-08-01' }) }, moves: [] })
    expect(rowIn({ pairs: [aPairAt('closed')] }).stays).toBe('no')
    expect(rowIn({ pairs: [aPairAt('closed'), next] }).stays).toBe('yes')
    expect(rowIn({ pairs: [aPairAt('closed'), next] }, YEAR, '2027-01-31').stays).toBe('no')
    expect(rowIn({ pairs: [aPairAt('closed'), next] }, ['2027-01-01', '2027-12-31'])).toMatchObject({ hasClosed: 'no', stays: 'no' })
  })

  it('who were informed in the period are active where they had a pair since', () => {
    const groupSessions = [session(1, 'mentor-information', '2026-02-01')]
    expect(rowIn({ groupSessions })).toMatchObject({ informed: 'yes', activeSinceInformed: 'no' })
    expect(rowIn({ groupSessions, pairs: [aPairAt('active')] })).toMatchObject({ informed: 'yes', activeSinceInformed: 'yes' })
    expect(rowIn({ groupSessions, pairs: [aPairAt('active')] }, ['2026-01-01', '2026-03-11'])).toMatchObject({ informed: 'yes', activeSinceInformed: 'no' })
    expect(rowIn({ groupSessions: [session(1, 'mentor-information', '2026-10-01')], pairs: [aPairAt('closed')] })).toMatchObject({ informed: 'yes', activeSinceInformed: 'no' })
  })

  it('are told as they were when their last pair of the period began, or else as their file has them', () => {
    const mentors = [aMentor(1, { birthDate: '1970-06-15', frame: { kind: 'pensioner' } })]
    const entries = [{ id: aPairAt('active').id, mentee: {}, mentor: { frame: 'self-employed' as const, birthDate: day('1970-06-15') } }]
    expect(rowIn({ mentors, entries, pairs: [aPairAt('active')] })).toMatchObject({ frame: 'self-employed', age: 55 })
    expect(rowIn({ mentors, entries, pairs: [aPairAt('active')] }, ['2026-01-01', '2026-03-11'])).toMatchObject({ frame: 'pensioner', age: 55 })
    expect(rowIn({ mentors })).toMatchObject({ frame: 'pensioner', age: 56, market: 'none', company: 'none' })
  })
})
