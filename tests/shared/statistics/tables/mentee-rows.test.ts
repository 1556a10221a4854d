import { describe, expect, it } from 'vitest'

import type { Mentee } from '#shared/domain/mentee'

import { aCasebook, aMentee, aPairAt, someTerms } from '../../../builders/casebook'
import { aGridVersion, anInterview } from '../../../builders/recruitment'
import { only, tablesIn } from '../../../builders/report'

type Parts = Parameters<typeof aCasebook>[0]
type Decisions = readonly { on: string; outcome: Mentee['decisions'][number]['outcome']; reason?: string; towards?: string }[]

const YEAR = ['2026-01-01', '2026-12-31'] as const
const rowsIn = (parts: Parts, [from, to]: readonly [string, string] = YEAR) => tablesIn(aCasebook(parts), from, to).mentees
const decided = (...decisions: Decisions) => ({ mentees: [aMentee(1, { decisions: [...decisions] })] })

describe('the mentees of a report', () => {
  it('are those who registered, were seen, were decided upon, waited or had a pair in it', () => {
    const never = { decisions: [], before: undefined }
    expect(only(rowsIn({ mentees: [aMentee(1, { ...never, registeredOn: '2026-12-31' })] }))).toMatchObject({ registered: 'yes', interviewed: 'no', decision: 'none', waiting: 'no', accompanied: 'no' })
    expect(only(rowsIn({ mentees: [aMentee(1, { ...never, before: { interviewedOn: '2026-01-01' } })] }))).toMatchObject({ registered: 'no', interviewed: 'yes' })
    const held = { mentees: [aMentee(1, never)], gridVersions: [aGridVersion()], interviews: [anInterview(1, { held: { on: '2026-05-05' } })] }
    expect(only(rowsIn(held))).toMatchObject({ interviewed: 'yes' })
    expect(only(rowsIn(decided({ on: '2025-11-24', outcome: 'waiting-list' })))).toMatchObject({ decision: 'none', waiting: 'no' })
    expect(rowsIn({ mentees: [aMentee(1, never), aMentee(2, { ...never, registeredOn: '2027-01-01' })] })).toEqual([])
    expect(rowsIn(decided({ on: '2025-11-24', outcome: 'redirected' }))).toEqual([])
  })

  it('are told with the last decision of the period, and why', () => {
    const refused = decided({ on: '2025-11-24', outcome: 'accepted' }, { on: '2026-02-02', outcome: 'waiting-list' }, { on: '2026-03-02', outcome: 'redirected', reason: 'project-first', towards: 'cpas' }, { on: '2027-01-04', outcome: 'withdrew' })
    expect(only(rowsIn(refused))).toMatchObject({ decision: 'redirected', reason: 'project-first', towards: 'cpas' })
    expect(only(rowsIn(refused, ['2027-01-01', '2027-12-31']))).toMatchObject({ decision: 'withdrew', reason: 'unknown', towards: 'none' })
    expect(only(rowsIn(refused, ['2025-11-01', '2025-11-30']))).toMatchObject({ decision: 'accepted', reason: 'none', towards: 'none' })
  })

  it('wait from the day they were accepted, until a pair begins or another decision is taken', () => {
    const mentees = [aMentee(1)]
    expect(only(rowsIn({ mentees }))).toMatchObject({ waiting: 'yes', daysWaiting: 402, daysToPair: undefined })
    const paired = { mentees, pairs: [aPairAt('active')] }
    expect(only(rowsIn(paired, ['2026-01-01', '2026-03-11']))).toMatchObject({ waiting: 'yes', accompanied: 'no' })
    expect(only(rowsIn(paired, ['2026-01-01', '2026-03-12']))).toMatchObject({ waiting: 'no', daysWaiting: undefined, accompanied: 'yes', entered: 'yes', pairs: 1, daysToPair: 108 })
    expect(only(rowsIn({ mentees, pairs: [aPairAt('contract-printed')] }))).toMatchObject({ waiting: 'yes' })
  })

  it('wait no more once their pair was closed, unless they are accepted again', () => {
    const pairs = [aPairAt('closed')]
    expect(only(rowsIn({ mentees: [aMentee(1)], pairs }))).toMatchObject({ waiting: 'no', accompanied: 'yes' })
    expect(rowsIn({ mentees: [aMentee(1)], pairs }, ['2027-01-01', '2027-12-31'])).toEqual([])
    const again = decided({ on: '2025-11-24', outcome: 'accepted' }, { on: '2026-11-01', outcome: 'accepted' })
    expect(only(rowsIn({ ...again, pairs }))).toMatchObject({ waiting: 'yes', daysWaiting: 60 })
  })

  it('count once with two pairs, as they were when the later one began; only the first is waited for', () => {
    const second = aPairAt('active', 2, { menteeId: aMentee(1).id, opening: { kind: 'resumed', terms: someTerms({ startsOn: '2026-10-01', endsOn: '2027-04-01' }) }, moves: [] })
    const parts = {
      mentees: [aMentee(1, { birthDate: '1996-09-20' })],
      pairs: [second, aPairAt('closed')],
      entries: [{ id: aPairAt('closed').id, mentee: { studies: 'bachelor' as never }, mentor: {} }],
    }
    expect(only(rowsIn(parts))).toMatchObject({ pairs: 2, entered: 'yes', age: 30, studies: 'unknown', daysToPair: 108 })
    expect(only(rowsIn(parts, ['2026-01-01', '2026-09-30']))).toMatchObject({ pairs: 1, age: undefined, studies: 'bachelor' })
    expect(only(rowsIn(parts, ['2026-10-01', '2026-12-31']))).toMatchObject({ pairs: 1, daysToPair: undefined })
  })

  it('without a pair have the age of the last day, which is never later than today', () => {
    const parts = { mentees: [aMentee(1, { birthDate: '1996-06-15' })] }
    expect(only(rowsIn(parts)).age).toBe(30)
    expect(only(tablesIn(aCasebook(parts), ...YEAR, '2026-06-14').mentees).age).toBe(29)
  })

  it('know how often a mentor declined them', () => {
    const parts = { mentees: [aMentee(1)], pairs: [aPairAt('declined'), aPairAt('not-validated', 2, { menteeId: aMentee(1).id })] }
    expect(only(rowsIn(parts)).refusals).toBe(1)
    expect(only(rowsIn(parts, ['2026-02-05', '2026-12-31'])).refusals).toBe(0)
  })
})
