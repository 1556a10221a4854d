import { describe, expect, it } from 'vitest'

import { day } from '../../builders/built'
import { aCasebook, aContract, aMentee, aMentor, anOrganisation, aPairAt, aPairDraft, menteeId, mentorId } from '../../builders/casebook'
import { aCheckIn, aClosing, anEvaluation, aFollowUp, aNewsletter, aNextStep } from '../../builders/ending'
import { aMeeting, anIntroduction, aPairContact, heldOn } from '../../builders/life'
import { aGroupSession, anExchange, anInterview, anInvitee, aPreparation, aProgressUpdate, theMentor } from '../../builders/recruitment'
import type { Parts } from '../../builders/parts'

import { lastContacts } from '#shared/casebook/last-contact'

const people = { organisation: anOrganisation(), mentors: [aMentor()], mentees: [aMentee()] } satisfies Parts
const contacts = (parts: Parts) => {
  const found = lastContacts(aCasebook({ ...people, ...parts }))
  return { mentor: found.get(mentorId()), mentee: found.get(menteeId()) }
}

describe('the last contact with a person', () => {
  it('is the day of the file while nothing else is known', () => {
    expect(contacts({ mentors: [aMentor(1, { before: undefined })] })).toEqual({ mentor: '2025-10-01', mentee: '2025-11-24' })
  })

  it.each<[string, Parts, Partial<Record<'mentor' | 'mentee', string>>]>([
    ['a decision', { mentees: [aMentee(1, { decisions: [{ on: '2026-04-02', outcome: 'withdrew' }] })] }, { mentee: '2026-04-02' }],
    ['a consent', { mentors: [aMentor(1, { consents: { newsletter: [{ given: true, on: '2026-04-03' }] } })] }, { mentor: '2026-04-03' }],
    ['a notice given', { mentees: [aMentee(1, { informed: [{ notice: 'mentee@1', on: '2026-04-04' }] })] }, { mentee: '2026-04-04' }],
    ['the information note', { mentors: [aMentor(1, { informationNote: { givenOn: '2026-04-05', receiptOn: '2026-04-07' } })] }, { mentor: '2026-04-07' }],
    ['a pair', { pairs: [aPairAt('closed')] }, { mentor: '2026-09-15', mentee: '2026-09-15' }],
    ['a draft', { pairDrafts: [aPairDraft(1, { menteeId: menteeId(), begunOn: '2026-04-08' })] }, { mentee: '2026-04-08' }],
    ['a contract signed', { pairs: [aPairAt('contract-printed')], contracts: [aContract(1, { signatures: { mentor: '2026-04-09' } })] }, { mentee: '2026-04-09' }],
    ['a meeting', { pairs: [aPairAt('closed')], meetings: [aMeeting(1, heldOn('2026-10-01'))] }, { mentor: '2026-10-01', mentee: '2026-10-01' }],
    ['a call between the two', { pairs: [aPairAt('closed')], pairContacts: [aPairContact(1, { on: '2026-10-02' })] }, { mentor: '2026-10-02' }],
    ['what came of an introduction', { pairs: [aPairAt('closed')], introductions: [anIntroduction(1, { on: '2026-10-01', resultOn: '2026-10-03' })] }, { mentee: '2026-10-03' }],
    ['a step that was done', { pairs: [aPairAt('closed')], nextSteps: [aNextStep(1, { doneOn: '2026-10-04' })] }, { mentee: '2026-10-04' }],
    ['a call of a six-week contact', { pairs: [aPairAt('closed')], checkIns: [aCheckIn('mentor', 1, { attempts: [{ on: '2026-10-05' }] })] }, { mentor: '2026-10-05' }],
    ['a certificate handed over', { pairs: [aPairAt('closed')], closings: [aClosing({ certificates: { mentee: '2026-10-06' } })] }, { mentee: '2026-10-06' }],
    ['a questionnaire handed over', { pairs: [aPairAt('closed')], evaluations: [anEvaluation({ sides: { mentee: { handedOn: '2026-10-07' } } })] }, { mentee: '2026-10-07' }],
    ['a call after the end', { pairs: [aPairAt('closed')], followUps: [aFollowUp(6, { attempts: [{ on: '2027-03-08' }] })] }, { mentee: '2027-03-08' }],
    ['an interview', { interviews: [anInterview(1, { begunOn: '2026-10-08' }), aPreparation(2, { subject: { kind: 'mentor', id: mentorId() }, begunOn: '2026-10-09' })] }, { mentor: '2026-10-09', mentee: '2026-10-08' }],
    ['an exchange', { exchanges: [anExchange(1, { with: { kind: 'mentor', id: mentorId() }, on: '2026-10-10' })] }, { mentor: '2026-10-10' }],
    ['a note to the partner', { progressUpdates: [aProgressUpdate(1, { on: '2026-10-11' })] }, { mentee: '2026-10-11' }],
    ['a session', { groupSessions: [aGroupSession(1, { on: '2026-10-12', invitees: [anInvitee(1, theMentor(), { attendance: 'present' })] })] }, { mentor: '2026-10-12' }],
  ])('is told by %s', (_, parts, expected) => {
    expect(contacts(parts)).toMatchObject(expected)
  })

  it('is one for both files of a mentee who became a mentor', () => {
    const both = contacts({ mentors: [aMentor(1, { formerMenteeId: menteeId() })], exchanges: [anExchange(1, { with: { kind: 'mentor', id: mentorId() }, on: '2026-10-10' })] })
    expect(both).toEqual({ mentor: '2026-10-10', mentee: '2026-10-10' })
  })

  it('is not a session one was missed at, one that was called off, a term to come, nor a newsletter', () => {
    const invited = (attendance: 'absent' | 'present') => [anInvitee(1, theMentor(), { attendance })]
    const { mentor, mentee } = contacts({
      mentors: [aMentor(1, { before: undefined, absences: [{ from: day('2026-07-01'), until: day('2026-08-31') }] })],
      groupSessions: [aGroupSession(1, { on: '2026-06-01', invitees: invited('absent') }), aGroupSession(2, { on: '2026-06-02', cancelledOn: '2026-05-30', invitees: invited('present') })],
      newsletters: [aNewsletter(1, { issued: { on: '2026-06-03', number: 1, recipients: 1, meetings: [] } })],
      pairs: [aPairAt('active')],
    })
    expect({ mentor, mentee }).toEqual({ mentor: '2026-03-10', mentee: '2026-03-10' })
  })
})
