import { describe, expect, it } from 'vitest'

import type { Move } from '#shared/domain/pair-move'

import { aCasebook, aMentee, aPairAt, aPartner, companyId, day, menteeId, partnerId, someTerms } from '../../../builders/casebook'
import { aGridVersion, aGroupSession, anExchange, anInterview, anInvitee, aProgressUpdate, theMentor } from '../../../builders/recruitment'
import { only, tablesIn } from '../../../builders/report'

type Parts = Parameters<typeof aCasebook>[0]

const YEAR = ['2026-01-01', '2026-12-31'] as const
const tables = (parts: Parts, [from, to]: readonly [string, string] = YEAR) => tablesIn(aCasebook(parts), from, to)

describe('the sessions of a report', () => {
  it('are those that were held, with who was expected and who came', () => {
    const invitees = [anInvitee(1, theMentor(1), { attendance: 'present' }), anInvitee(2, theMentor(2), { attendance: 'excused' }), anInvitee(3, { kind: 'newcomer', givenName: 'Zoé', familyName: 'Lambert' }, { attendance: 'present' })]
    const groupSessions = [aGroupSession(2, { on: '2026-05-01', kind: 'community' }), aGroupSession(1, { invitees }), aGroupSession(3, { cancelledOn: '2026-03-01' }), aGroupSession(4, { on: '2027-01-01' })]
    expect(tables({ groupSessions }).sessions).toMatchObject([
      { number: 'S-001', kind: 'mentor-information', on: '2026-03-10', invited: 3, present: 2, minutes: 60 },
      { number: 'S-002', kind: 'community', invited: 0, present: 0 },
    ])
  })
})

describe('the proposals of a report', () => {
  const rowOf = (parts: Parts, period?: readonly [string, string]) => only(tables(parts, period).proposals)
  const told = (moves: readonly Move[]) => ({ pairs: [aPairAt('proposed', 1, { moves })] })

  it('say what the mentor answered', () => {
    const waiting = rowOf({ pairs: [aPairAt('proposed')] })
    expect(waiting).toMatchObject({ number: 'B-2026-001', proposed: 'yes', proposedOn: '2026-02-02', answer: 'waiting', refusal: 'none', met: 'no', signed: 'none', daysToMeeting: undefined })
    expect(rowOf({ pairs: [aPairAt('declined')] })).toMatchObject({ answer: 'declined', refusal: 'unknown' })
    expect(rowOf({ pairs: [aPairAt('withdrawn')] })).toMatchObject({ answer: 'withdrawn', refusal: 'none' })
    expect(rowOf({ pairs: [aPairAt('first-meeting-planned')] })).toMatchObject({ answer: 'accepted', met: 'no' })
    const accepts: Move = { kind: 'respond', on: day('2026-02-03'), response: 'accepts' }
    expect(rowOf(told([accepts]))).toMatchObject({ answer: 'accepted' })
    expect(rowOf(told([{ ...accepts, response: 'to-discuss' }]))).toMatchObject({ answer: 'waiting' })
    expect(rowOf(told([accepts, { kind: 'decline', on: day('2026-02-04'), why: 'travel' as never, reason: 'Trop loin' }]))).toMatchObject({ answer: 'declined', refusal: 'travel' })
  })

  it('say where a first meeting was held, whether all three signed, and how long after the interview', () => {
    expect(rowOf({ pairs: [aPairAt('not-validated')] })).toMatchObject({ met: 'yes', metOn: '2026-02-12', signed: 'no', daysToMeeting: 84 })
    expect(rowOf({ pairs: [aPairAt('closed')] })).toMatchObject({ signed: 'yes', answer: 'accepted' })
    const interviews = [anInterview(1, { held: { on: '2026-02-02' } }), anInterview(2, { subject: { kind: 'mentee', id: menteeId(1) }, held: { on: '2026-03-01' } })]
    expect(rowOf({ pairs: [aPairAt('active')], gridVersions: [aGridVersion()], interviews })).toMatchObject({ daysToMeeting: 10 })
    expect(rowOf({ mentees: [aMentee(1, { before: undefined })], pairs: [aPairAt('active')] }).daysToMeeting).toBeUndefined()
  })

  it('are those of the period, and the first meetings held in it of earlier ones or of agreements already reached', () => {
    expect(rowOf({ pairs: [aPairAt('active')] }, ['2026-02-10', '2026-12-31'])).toMatchObject({ proposed: 'no', met: 'yes' })
    expect(rowOf({ pairs: [aPairAt('active')] }, ['2026-01-01', '2026-02-11'])).toMatchObject({ proposed: 'yes', met: 'no', signed: 'none' })
    const agreed = aPairAt('validated', 1, { opening: { kind: 'agreed', firstMeetingOn: '2026-02-12', mentorAgreedOn: '2026-02-13', menteeAgreedOn: '2026-02-13', terms: someTerms() }, moves: [] })
    expect(rowOf({ pairs: [agreed] })).toMatchObject({ proposed: 'no', proposedOn: undefined, answer: 'none', met: 'yes', signed: 'no' })
    expect(tables({ pairs: [aPairAt('active', 1, { opening: { kind: 'resumed', terms: someTerms() }, moves: [] })] }).proposals).toEqual([])
  })
})

describe('the contacts with partners of a report', () => {
  it('are what was exchanged with them and what was sent to them, not what was left aside', () => {
    const parts = {
      partners: [aPartner(1)],
      exchanges: [anExchange(1, { on: '2026-06-01', with: { kind: 'partner', id: partnerId(1) } }), anExchange(2, { on: '2026-06-01', with: { kind: 'company', id: companyId(1) } })],
      progressUpdates: [aProgressUpdate(1, { on: '2026-05-01', done: { kind: 'sent', means: 'email', text: 'Bonjour' } }), aProgressUpdate(2, { on: '2026-05-02', done: { kind: 'skipped' } })],
    }
    const told = { partner: partnerId(1), partnerKind: 'mission-regionale' }
    expect(tables(parts).partnerContacts).toMatchObject([{ number: 'P-001', on: '2026-05-01', what: 'update', ...told }, { number: 'P-002', on: '2026-06-01', what: 'exchange', ...told }])
    expect(tables(parts, ['2026-01-01', '2026-05-01']).partnerContacts).toHaveLength(1)
  })
})
