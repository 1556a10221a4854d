import { describe, expect, it } from 'vitest'

import { menteePath, type MenteeStepKey } from '#shared/casebook/mentee-path'

import { aCasebook, aMentee, partnerId } from '../../builders/casebook'
import { aGridVersion, aGroupSession, anInterview, anInvitee, groupSessionId, interviewId, theMentee } from '../../builders/recruitment'

function step(key: MenteeStepKey, changes: Parameters<typeof aMentee>[1] = {}, parts: Parameters<typeof aCasebook>[0] = {}) {
  const mentee = aMentee(1, changes)
  return menteePath(aCasebook({ mentees: [mentee], gridVersions: [aGridVersion()], ...parts }), mentee).find(each => each.key === key)
}

const bare = { before: undefined, decisions: [] } // registered on 12 November 2025, and nothing since
const came = aGroupSession(1, { kind: 'mentee-presentation', invitees: [anInvitee(1, theMentee(1), { attendance: 'present' })] })

describe('the way of a mentee', () => {
  it('has its steps in the order of the brochure', () => {
    const mentee = aMentee(1, bare)
    expect(menteePath(aCasebook(), mentee).map(({ key, state }) => `${key} ${state}`)).toEqual(['contact done', 'preselection not-needed', 'presentation to-do', 'interview to-do', 'decision to-do'])
  })

  it('asks a pre-selection only of a partner', () => {
    expect(step('preselection', { ...bare, partnerId: partnerId(1) })).toEqual({ key: 'preselection', useful: true, state: 'to-do', since: '2025-11-12' })
    expect(step('preselection', { ...bare, partnerId: partnerId(1), preselectedOn: '2025-11-10' })).toMatchObject({ state: 'done', on: '2025-11-10' })
  })

  it('counts a presentation one came to, or of before', () => {
    expect(step('presentation', bare, { groupSessions: [came] })).toMatchObject({ useful: true, state: 'done', on: '2026-03-10', by: { kind: 'session', sessionId: groupSessionId(1) } })
    expect(step('presentation', { ...bare, before: { presentedOn: '2025-11-13' } })).toMatchObject({ state: 'done', by: { kind: 'before' } })
    expect(step('presentation', bare, { groupSessions: [aGroupSession(1, { kind: 'mentee-presentation', invitees: [anInvitee(1, theMentee(1))] })] })).toMatchObject({ state: 'to-do' })
  })

  it('counts the interview held, tells of the one under way, and waits since the presentation', () => {
    expect(step('interview', bare, { interviews: [anInterview(1, { held: { on: '2026-03-12' } })] })).toMatchObject({ state: 'done', on: '2026-03-12', by: { kind: 'interview', interviewId: interviewId(1) } })
    expect(step('interview')).toMatchObject({ state: 'done', on: '2025-11-20', by: { kind: 'before' } })
    expect(step('interview', bare, { interviews: [anInterview()] })).toMatchObject({ state: 'under-way', since: '2026-03-02' })
    expect(step('interview', bare, { groupSessions: [came] })).toEqual({ key: 'interview', state: 'to-do', since: '2026-03-10' })
  })

  it.each([
    ['accepted', { state: 'done', on: '2026-03-16' }],
    ['redirected', { state: 'done', on: '2026-03-16' }],
    ['not-accepted', { state: 'done', on: '2026-03-16' }],
    ['withdrew', { state: 'done', on: '2026-03-16' }],
    ['waiting-list', { state: 'under-way', since: '2026-03-16' }],
  ] as const)('ends with the decision, but a waiting list is still to be settled: %s', (outcome, expected) => {
    expect(step('decision', { decisions: [{ on: '2026-03-16', outcome, told: 'Un motif' }] })).toMatchObject(expected)
  })

  it('awaits the decision since the interview', () => {
    expect(step('decision', bare, { interviews: [anInterview(1, { held: { on: '2026-03-12' } })] })).toEqual({ key: 'decision', state: 'to-do', since: '2026-03-12' })
  })
})
