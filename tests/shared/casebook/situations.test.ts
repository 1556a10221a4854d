import { describe, expect, it } from 'vitest'

import { listed } from '#shared/casebook/casebook'
import { MENTEE_SITUATIONS, MENTOR_SITUATIONS, menteeSituation, mentorSituation } from '#shared/casebook/situations'

import { aCasebook, aCompany, aMentee, aMentor, aPairAt, companyId, day } from '../../builders/casebook'
import { aGridVersion, anInterview, aPreparation } from '../../builders/recruitment'
import { played } from '../sample/played'

const today = day('2026-03-20')
type Parts = Parameters<typeof aCasebook>[0]

describe('where a mentor stands', () => {
  const situation = (changes: Parameters<typeof aMentor>[1] = {}, parts: Parts = {}) => {
    const mentor = aMentor(1, changes)
    return mentorSituation(aCasebook({ mentors: [mentor], gridVersions: [aGridVersion('mentor-preparation')], ...parts }), mentor, today)
  }
  const onWorkingTime = { kind: 'working-time', companyId: companyId() } as const

  it('is the first thing missing on their way', () => {
    expect(situation({ before: undefined, frame: { kind: 'unknown' } })).toBe('to-prepare')
    expect(situation({ before: undefined }, { interviews: [aPreparation()] })).toBe('to-prepare')
    expect(situation({ before: undefined }, { interviews: [aPreparation(1, { held: { on: '2026-03-02' } })] })).toBe('to-decide')
    expect(situation({ decisions: [{ on: '2026-03-02', outcome: 'to-review' }] })).toBe('to-decide')
    expect(situation({ before: { preparedOn: '2025-10-13' }, frame: { kind: 'unknown' } })).toBe('to-train')
    expect(situation({ frame: { kind: 'unknown' } })).toBe('to-frame')
    expect(situation({ frame: onWorkingTime }, { companies: [aCompany(1, { talks: [] })] })).toBe('no-agreement')
  })

  it('is free, taken or away once nothing is missing', () => {
    expect(situation()).toBe('free')
    expect(situation({ frame: onWorkingTime })).toBe('free')
    expect(situation({}, { pairs: [aPairAt('active')] })).toBe('taken')
    expect(situation({ capacity: 2 }, { pairs: [aPairAt('active')] })).toBe('free')
    expect(situation({ absences: [{ from: '2026-03-20' }] })).toBe('away')
    expect(situation({ capacity: 0 })).toBe('away')
  })

  it.each(['other-engagement', 'not-accepted', 'left'] as const)('is out after « %s », whatever else is missing', outcome => {
    expect(situation({ before: undefined, decisions: [{ on: '2026-03-02', outcome }] })).toBe('out')
  })
})

describe('where a mentee stands', () => {
  const situation = (changes: Parameters<typeof aMentee>[1] = {}, parts: Parts = {}) => {
    const mentee = aMentee(1, changes)
    return menteeSituation(aCasebook({ mentees: [mentee], gridVersions: [aGridVersion()], ...parts }), mentee)
  }
  const bare = { before: undefined, decisions: [] }

  it('goes from the interview to the decision', () => {
    expect(situation(bare)).toBe('to-interview')
    expect(situation(bare, { interviews: [anInterview()] })).toBe('to-interview')
    expect(situation(bare, { interviews: [anInterview(1, { held: { on: '2026-03-12' } })] })).toBe('to-decide')
    expect(situation({ decisions: [] })).toBe('to-decide')
  })

  it('follows the decision, and the pair once there is one', () => {
    expect(situation()).toBe('free')
    expect(situation({ decisions: [{ on: '2026-03-02', outcome: 'waiting-list', told: 'Plus tard' }] })).toBe('waiting')
    expect(situation({ decisions: [{ on: '2026-03-02', outcome: 'redirected', told: 'Un cours' }] })).toBe('out')
    expect(situation({}, { pairs: [aPairAt('proposed')] })).toBe('in-pair')
    expect(situation(bare, { pairs: [aPairAt('active')] })).toBe('in-pair')
    expect(situation({}, { pairs: [aPairAt('closed')] })).toBe('over')
    expect(situation({}, { pairs: [aPairAt('declined')] })).toBe('free')
  })
})

it('is shown in the sample, each of them but a frame alone to settle', async () => {
  const book = await played()
  const on = day('2026-11-20')
  const mentors = new Set(listed(book.mentors).map(mentor => mentorSituation(book, mentor, on)))
  expect(MENTOR_SITUATIONS.filter(situation => !mentors.has(situation))).toEqual(['to-frame'])
  const mentees = new Set(listed(book.mentees).map(mentee => menteeSituation(book, mentee)))
  expect(MENTEE_SITUATIONS.filter(situation => !mentees.has(situation))).toEqual([])
})
