import { describe, expect, it } from 'vitest'

import type { Casebook } from '#shared/casebook/casebook'
import { referencesTo } from '#shared/casebook/people-commands'

import { aCasebook, aMentee, aMentor, aPairAt, aPairDraft, companyId, coordinatorId, menteeId, mentorId, partnerId } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'
import { aGridVersion, aGroupSession, anExchange, anInterview, anInvitee, aProgressUpdate, exchangeId, groupSessionId, interviewId, progressUpdateId, theMentee, theMentor } from '../../builders/recruitment'

/** A book in which every kind of thing names someone. */
const full: Casebook = aCasebook({
  mentors: [aMentor(1, { frame: { kind: 'own-time', companyId: companyId(1) }, decisions: [{ on: '2026-01-12', outcome: 'accepted', by: coordinatorId(1) }] }), aMentor(2, { informationNote: { givenOn: '2026-01-12', by: coordinatorId(2) } })],
  mentees: [aMentee(1, { partnerId: partnerId(1) }), aMentee(2, { decisions: [{ on: '2026-01-12', outcome: 'accepted', by: coordinatorId(2) }] })],
  pairs: [aPairAt('closed', 1, { substituteId: undefined })],
  pairDrafts: [aPairDraft(1, { menteeId: menteeId(2) })],
  exchanges: [anExchange(1)],
  groupSessions: [aGroupSession(1, { animators: [coordinatorId(2)], invitees: [anInvitee(1, theMentor(2))] }), aGroupSession(2, { kind: 'mentee-presentation', animators: [], invitees: [anInvitee(1, theMentee(2))] })],
  gridVersions: [aGridVersion()],
  interviews: [anInterview(1, { answers: { interviewer: coordinatorId(2) }, held: { on: '2026-03-12', by: coordinatorId(1) } })],
  progressUpdates: [aProgressUpdate(1)],
})
const naming = (...ids: readonly string[]) => referencesTo(full, new Set(ids)).map(({ collection, id }) => `${collection} ${id}`)

describe('what names someone of the book', () => {
  it('is found wherever it stands', () => {
    expect(naming(mentorId(1))).toEqual([`pairs ${aPairAt('closed').id}`])
    expect(naming(mentorId(2))).toEqual([`groupSessions ${groupSessionId(1)}`])
    expect(naming(menteeId(1))).toEqual([`pairs ${aPairAt('closed').id}`, `interviews ${interviewId(1)}`, `progressUpdates ${progressUpdateId(1)}`])
    expect(naming(menteeId(2))).toEqual([`pairDrafts ${aPairDraft().id}`, `groupSessions ${groupSessionId(2)}`])
    expect(naming(companyId(1))).toEqual([`mentors ${mentorId(1)}`, `exchanges ${exchangeId(1)}`])
    expect(naming(partnerId(1))).toEqual([`mentees ${menteeId(1)}`, `progressUpdates ${progressUpdateId(1)}`])
    expect(naming(coordinatorId(1))).toEqual([`mentors ${mentorId(1)}`, `pairs ${aPairAt('closed').id}`, `exchanges ${exchangeId(1)}`, `interviews ${interviewId(1)}`])
    expect(naming(coordinatorId(2))).toEqual([`mentors ${mentorId(2)}`, `mentees ${menteeId(2)}`, `groupSessions ${groupSessionId(1)}`, `interviews ${interviewId(1)}`])
  })

  it('is found in an interview that is open again', () => {
    const reopened = after(full, 'interview.reopen', { interviewId: interviewId(1) })
    expect(referencesTo(reopened, new Set([coordinatorId(1)]))).toContainEqual({ collection: 'interviews', id: interviewId(1) })
  })

  it('is told once, whatever it names twice', () => {
    expect(naming(mentorId(1), menteeId(1))).toHaveLength(3)
    expect(naming(mentorId(9))).toEqual([])
  })

  it('keeps it in the book until it is gone', () => {
    expect(reply(full, 'mentor.remove', { id: mentorId(2) })).toEqual(refusal({ code: 'casebook/still-referenced', by: [{ collection: 'groupSessions', id: groupSessionId(1) }] }))
    const gone = after(full, 'session.remove', { id: groupSessionId(1) })
    expect(after(gone, 'mentor.remove', { id: mentorId(2) }).mentors[mentorId(2)]).toBeUndefined()
  })
})
