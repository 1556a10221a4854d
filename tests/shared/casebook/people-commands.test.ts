import { describe, expect, it } from 'vitest'

import { aCasebook, aCompany, aMentee, aMentor, aPairAt, aPartner, aWorld, companyId, id, menteeId, mentorId, pairId, partnerId } from '../../builders/casebook'
import { aGroupSession, aNewcomer, anInvitee, theMentee } from '../../builders/recruitment'

import { changeBy, commands } from '#shared/casebook/commands'
import { mentorDetails } from '#shared/domain/mentor'

const world = aWorld()

describe('entering a person', () => {
  it('gives a new one a new id', () => {
    const { id: _, ...details } = aMentor()
    const change = changeBy('mentor.save', { details }, { ...world, newId: () => id(999) })(aCasebook({ mentors: [] }))

    expect(change).toMatchObject({ ok: true, value: { mentors: { [id(999)]: { ...details, id: id(999) } } } })
  })

  it('corrects one that is there, and leaves the others the same objects', () => {
    const book = aCasebook()
    const { id: one, ...details } = aMentor(1)
    const change = changeBy('mentor.save', { id: one, details: { ...details, givenName: 'Léa' } }, world)(book)

    expect(change.ok && change.value.mentors[one]?.givenName).toBe('Léa')
    expect(change.ok && change.value.mentors[mentorId(2)]).toBe(book.mentors[mentorId(2)])
    expect(change.ok && change.value.mentees).toBe(book.mentees)
  })

  it('takes the details of a mentor who was a mentee, and keeps that they were', () => {
    const mentor = aMentor(1, { formerMenteeId: menteeId(1), consents: { newsletter: [{ given: true, on: '2026-01-05' }] } })
    const question = commands['mentor.save'].question.parse({ id: mentor.id, details: mentorDetails(mentor) })
    const change = changeBy('mentor.save', question, world)(aCasebook({ mentors: [mentor] }))

    expect(change.ok && change.value.mentors[mentor.id]).toEqual(mentor)
  })

  it('refuses to correct one that is not there', () => {
    const { id: missing, ...details } = aMentee()

    expect(changeBy('mentee.save', { id: missing, details }, world)(aCasebook({ mentees: [] }))).toEqual({ ok: false, error: { code: 'casebook/unknown', id: missing } })
  })
})

describe('removing', () => {
  const free = aCasebook()

  it('takes away a person whom nothing names', () => {
    const change = changeBy('mentee.remove', { id: menteeId() }, world)(free)

    expect(change.ok && change.value.mentees[menteeId()]).toBeUndefined()
  })

  it('refuses one whom a pair names, and says which', () => {
    expect(changeBy('mentor.remove', { id: mentorId() }, world)(aCasebook({ pairs: [aPairAt('active')] }))).toMatchObject({
      ok: false,
      error: { code: 'casebook/still-referenced', by: [{ collection: 'pairs', id: pairId() }] },
    })
  })

  it('refuses a company that a mentor works for and a partner who referred a mentee', () => {
    const book = aCasebook({
      companies: [aCompany()],
      partners: [aPartner()],
      mentors: [aMentor(1, { frame: { kind: 'working-time', companyId: companyId() } })],
      mentees: [aMentee(1, { partnerId: partnerId() })],
    })

    expect(changeBy('company.remove', { id: companyId() }, world)(book)).toMatchObject({ ok: false, error: { by: [{ collection: 'mentors', id: mentorId() }] } })
    expect(changeBy('partner.remove', { id: partnerId() }, world)(book)).toMatchObject({ ok: false, error: { by: [{ collection: 'mentees', id: menteeId() }] } })
  })

  it('refuses what is not there', () => {
    expect(changeBy('company.remove', { id: companyId(9) }, world)(free)).toEqual({ ok: false, error: { code: 'casebook/unknown', id: companyId(9) } })
  })
})

it('a person is removed though somebody else, who is in no file yet, is invited to a session', () => {
  const free = aCasebook({ mentees: [aMentee(1)], groupSessions: [aGroupSession(1, { invitees: [anInvitee(1, aNewcomer())] })] })
  const invited = aCasebook({ mentees: [aMentee(1)], groupSessions: [aGroupSession(1, { invitees: [anInvitee(1, aNewcomer()), anInvitee(2, theMentee(1))] })] })
  expect(changeBy('mentee.remove', { id: menteeId(1) }, world)(free)).toMatchObject({ ok: true, value: { mentees: {} } })
  expect(changeBy('mentee.remove', { id: menteeId(1) }, world)(invited)).toMatchObject({ ok: false, error: { code: 'casebook/still-referenced', by: [{ collection: 'groupSessions' }] } })
})
