import { describe, expect, it } from 'vitest'

import { mentorGaps, mentorPath, type MentorStepKey } from '#shared/casebook/mentor-path'
import type { PathStep } from '#shared/casebook/path'

import { aCasebook, aCompany, aMentor, companyId, day, mentorId } from '../../builders/casebook'
import { aGridVersion, aGroupSession, anInvitee, aPreparation, groupSessionId, interviewId } from '../../builders/recruitment'

const today = day('2026-03-20')
type Parts = Parameters<typeof aCasebook>[0]

/** The step of a mentor, in a book of their own. */
function step(key: MentorStepKey, changes: Parameters<typeof aMentor>[1] = {}, parts: Parts = {}): PathStep<MentorStepKey> | undefined {
  const mentor = aMentor(1, changes)
  const book = aCasebook({ mentors: [mentor], gridVersions: [aGridVersion('mentor-preparation')], ...parts })
  return mentorPath(book, mentor, today).find(each => each.key === key)
}

const bare = { before: undefined } // registered on 1 October 2025, and nothing since
const came = (kind: 'mentor-information' | 'mentor-training', attendance?: 'present' | 'absent' | 'excused') =>
  aGroupSession(1, { kind, invitees: [anInvitee(1, { kind: 'mentor', id: mentorId(1) }, { attendance })] })
const held = { on: '2026-02-02' }

describe('the information session', () => {
  it('is done by coming, by a coupled preparation, or before', () => {
    expect(step('information', bare, { groupSessions: [came('mentor-information', 'present')] })).toEqual({ key: 'information', useful: true, state: 'done', on: '2026-03-10', by: { kind: 'session', sessionId: groupSessionId(1) } })
    expect(step('information', bare, { interviews: [aPreparation(1, { held: { ...held, coupled: true } })] })).toMatchObject({ state: 'done', on: '2026-02-02', by: { kind: 'interview', interviewId: interviewId(1) } })
    expect(step('information')).toMatchObject({ state: 'done', on: '2025-10-06', by: { kind: 'before' } })
  })

  it.each(['absent', 'excused', undefined] as const)('is not done by someone marked %s', attendance => {
    expect(step('information', bare, { groupSessions: [came('mentor-information', attendance)] })).toMatchObject({ state: 'to-do', since: '2025-10-01' })
  })

  it('is not done by a session of another kind, nor by a preparation that stood alone', () => {
    expect(step('information', bare, { groupSessions: [came('mentor-training', 'present')] })).toMatchObject({ state: 'to-do' })
    expect(step('information', bare, { interviews: [aPreparation(1, { held })] })).toMatchObject({ state: 'to-do' })
  })
})

describe('the preparation', () => {
  it('is done by an interview held, under way while it is not, to do otherwise', () => {
    expect(step('preparation', {}, { interviews: [aPreparation(1, { held })] })).toEqual({ key: 'preparation', state: 'done', on: '2026-02-02', by: { kind: 'interview', interviewId: interviewId(1) } })
    expect(step('preparation')).toMatchObject({ state: 'done', on: '2025-10-13', by: { kind: 'before' } })
    expect(step('preparation', bare, { interviews: [aPreparation()] })).toEqual({ key: 'preparation', state: 'under-way', since: '2026-03-02', by: { kind: 'interview', interviewId: interviewId(1) } })
    expect(step('preparation', bare)).toMatchObject({ state: 'to-do', since: '2025-10-01' })
  })

  it('is missing since the information session was done', () => {
    expect(step('preparation', bare, { groupSessions: [came('mentor-information', 'present')] })).toMatchObject({ state: 'to-do', since: '2026-03-10' })
  })
})

describe('the acceptance', () => {
  it('is a decision, or comes with a preparation of before', () => {
    expect(step('acceptance', { decisions: [{ on: '2026-02-04', outcome: 'accepted' }] })).toMatchObject({ state: 'done', on: '2026-02-04', by: { kind: 'decision' } })
    expect(step('acceptance')).toMatchObject({ state: 'done', on: '2025-10-13', by: { kind: 'before' } })
  })

  it('is awaited since the interview, and again since another decision', () => {
    expect(step('acceptance', {}, { interviews: [aPreparation(1, { held })] })).toEqual({ key: 'acceptance', state: 'to-do', since: '2026-02-02' })
    expect(step('acceptance', { decisions: [{ on: '2026-02-04', outcome: 'accepted' }, { on: '2026-03-01', outcome: 'left' }] })).toEqual({ key: 'acceptance', state: 'to-do', since: '2026-03-01' })
  })
})

describe('the frame and its papers', () => {
  it('is to be settled while it is unknown, and asks for no paper until then', () => {
    const frame = { kind: 'unknown', employer: 'Carrières SA' } as const
    expect(step('frame', { frame })).toEqual({ key: 'frame', state: 'to-do', since: '2025-10-01' })
    expect(step('employer-agreement', { frame })).toEqual({ key: 'employer-agreement', state: 'not-needed', untilKnown: true })
    expect(step('information-note', { frame })).toMatchObject({ state: 'not-needed', untilKnown: true })
  })

  it.each([
    ['granted', [{ state: 'granted', on: '2025-11-03', signatory: 'Paul Thiry' }], { state: 'done', on: '2025-11-03' }],
    ['over', [{ state: 'granted', on: '2025-11-03', signatory: 'Paul Thiry', until: '2026-02-28' }], { state: 'to-do', since: '2026-02-28' }],
    ['renewed', [{ state: 'granted', on: '2025-11-03', signatory: 'Paul Thiry', until: '2026-02-28', renewed: true }], { state: 'done', on: '2025-11-03' }],
    ['suspended', [{ state: 'granted', on: '2025-11-03', signatory: 'Paul Thiry' }, { state: 'suspended', on: '2026-03-02' }], { state: 'to-do', since: '2026-03-02' }],
    ['refused before the mentor came', [{ state: 'refused', on: '2025-01-06' }], { state: 'to-do', since: '2025-10-01' }],
    ['not spoken of', [], { state: 'to-do', since: '2025-10-01' }],
  ] as const)('needs the employer’s agreement on working time: %s', (_, talks, expected) => {
    const frame = { kind: 'working-time', companyId: companyId() } as const
    expect(step('employer-agreement', { frame }, { companies: [aCompany(1, { talks: [...talks] })] })).toMatchObject(expected)
    expect(step('information-note', { frame })?.state).toBe('not-needed')
  })

  it('owes volunteers the note, done once its receipt is signed', () => {
    expect(step('information-note')).toMatchObject({ state: 'to-do', since: '2025-10-13' })
    expect(step('information-note', { informationNote: { givenOn: '2026-01-12' } })).toMatchObject({ state: 'under-way', since: '2026-01-12' })
    expect(step('information-note', { informationNote: { givenOn: '2026-01-12', receiptOn: '2026-01-14' } })).toMatchObject({ state: 'done', on: '2026-01-14' })
    expect(step('employer-agreement')).toEqual({ key: 'employer-agreement', state: 'not-needed' })
  })
})

describe('the training', () => {
  it('is done by coming, or before; to do since the preparation otherwise', () => {
    expect(step('training', bare, { groupSessions: [came('mentor-training', 'present')] })).toMatchObject({ state: 'done', on: '2026-03-10', by: { kind: 'session', sessionId: groupSessionId(1) } })
    expect(step('training')).toMatchObject({ state: 'done', on: '2025-10-20', by: { kind: 'before' } })
    expect(step('training', bare, { interviews: [aPreparation(1, { held })] })).toMatchObject({ state: 'to-do', since: '2026-02-02' })
  })
})

describe('the gaps of a mentor', () => {
  it('are the steps that keep them from any pair, the useful ones and the employer’s left aside', () => {
    const gaps = (changes: Parameters<typeof aMentor>[1], parts: Parts = {}) => {
      const mentor = aMentor(1, changes)
      return mentorGaps(aCasebook({ mentors: [mentor], gridVersions: [aGridVersion('mentor-preparation')], ...parts }), mentor)
    }
    expect(gaps({})).toEqual([])
    expect(gaps({ ...bare, frame: { kind: 'unknown' } })).toEqual(['preparation', 'acceptance', 'frame', 'training'])
    expect(gaps({ before: { preparedOn: '2025-10-13', trainedOn: '2025-10-20' }, frame: { kind: 'working-time', companyId: companyId() } }, { companies: [aCompany(1, { talks: [] })] })).toEqual([])
    expect(gaps({}, { interviews: [aPreparation(1, { held })] })).toEqual(['acceptance'])
  })

  it('are among the steps of their way, none of them done', () => {
    const mentor = aMentor(1, bare)
    const book = aCasebook({ mentors: [mentor] })
    const open = mentorPath(book, mentor, today).flatMap(({ key, state }) => (state === 'done' || state === 'not-needed' ? [] : [key]))
    expect(open).toEqual(expect.arrayContaining([...mentorGaps(book, mentor)]))
  })
})
