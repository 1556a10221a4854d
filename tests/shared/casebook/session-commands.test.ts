import { describe, expect, it } from 'vitest'

import { attended, invitationsOf } from '#shared/casebook/attendance'
import { type Casebook, listed } from '#shared/casebook/casebook'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { attendanceIsComplete, type GroupSession } from '#shared/domain/group-session'

import { aCasebook, coordinatorId, day, id, menteeId, mentorId } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'
import { aGroupSession, anInvitee, aNewcomer, groupSessionId, inviteeId, theMentee, theMentor } from '../../builders/recruitment'

const { id: one, invitees: _, ...details } = aGroupSession()
const bookWith = (...groupSessions: readonly GroupSession[]): Casebook => aCasebook({ groupSessions })
const sessionOf = (book: Casebook, n = 1) => book.groupSessions[groupSessionId(n)]
const both = [anInvitee(1), anInvitee(2)]

describe('planning a session', () => {
  it('enters it without anyone, and corrects it with those who are invited', () => {
    expect(Object.values(after(aCasebook(), 'session.save', { details }).groupSessions)).toEqual([aGroupSession(1, { id: id(9001) })])
    const invited = aGroupSession(1, { invitees: both, cancelledOn: '2026-03-02' })
    const moved = after(bookWith(invited), 'session.save', { id: one, details: { ...details, place: 'Bibliothèque' } })
    expect(sessionOf(moved)).toEqual({ ...invited, place: 'Bibliothèque' })
  })

  it.each<[string, object, CasebookRefusal]>([
    ['a session we do not know', { id: groupSessionId(9) }, { code: 'casebook/unknown', id: groupSessionId(9) }],
    ['an animator we do not know', { details: { ...details, animators: [coordinatorId(9)] } }, { code: 'casebook/unknown', id: coordinatorId(9) }],
    ['another public than those invited', { details: { ...details, kind: 'mentee-presentation' } }, { code: 'session/not-for-them', ids: [mentorId(1), mentorId(2)] }],
  ])('refuses %s', (_, changes, error) => {
    expect(reply(bookWith(aGroupSession(1, { invitees: both })), 'session.save', { id: one, details, ...changes })).toEqual(refusal(error))
  })

  it('puts off a session that nobody came to yet, whoever is excused, and no other', () => {
    const later = { id: one, details: { ...details, on: day('2026-04-09') } }
    const marked = (attendance: 'present' | 'absent' | 'excused') => bookWith(aGroupSession(1, { invitees: [anInvitee(1, theMentor(1), { attendance })] }))
    expect(reply(marked('excused'), 'session.save', later).ok).toBe(true)
    for (const attendance of ['present', 'absent'] as const) expect(reply(marked(attendance), 'session.save', later)).toEqual(refusal({ code: 'session/attended' }))
  })
})

describe('calling a session off', () => {
  it('says since when, and can be taken back', () => {
    const book = after(bookWith(aGroupSession()), 'session.cancel', { id: one, cancelled: true })
    expect(sessionOf(book)?.cancelledOn).toBe('2026-03-20')
    expect(after(book, 'session.cancel', { id: one, cancelled: false })).toEqual(bookWith(aGroupSession()))
  })

  it('and taking it away are refused once somebody came', () => {
    const held = bookWith(aGroupSession(1, { invitees: [anInvitee(1, theMentor(1), { attendance: 'present' })] }))
    expect(reply(held, 'session.cancel', { id: one, cancelled: true })).toEqual(refusal({ code: 'session/attended' }))
    expect(reply(held, 'session.remove', { id: one })).toEqual(refusal({ code: 'session/attended' }))
    expect(after(bookWith(aGroupSession(1, { invitees: both })), 'session.remove', { id: one }).groupSessions).toEqual({})
  })
})

describe('inviting', () => {
  it('adds people and newcomers, each with an id, and nobody twice', () => {
    const book = after(bookWith(aGroupSession(1, { invitees: [anInvitee(1)] })), 'session.invite', { id: one, who: [theMentor(1), theMentor(2), aNewcomer()] })
    expect(sessionOf(book)?.invitees).toEqual([anInvitee(1), { id: id(9001), who: theMentor(2) }, { id: id(9002), who: aNewcomer() }])
    expect(after(book, 'session.uninvite', { id: one, inviteeId: inviteeId(1) }).groupSessions[one]?.invitees).toHaveLength(2)
  })

  it.each<[string, Parameters<typeof reply<'session.invite'>>[2], CasebookRefusal]>([
    ['people whom it is not for', { id: one, who: [theMentor(1), theMentee(1)] }, { code: 'session/not-for-them', ids: [menteeId(1)] }],
    ['people we do not know', { id: one, who: [theMentor(9)] }, { code: 'casebook/unknown', id: mentorId(9) }],
    ['people to a session we do not know', { id: groupSessionId(9), who: [theMentor(1)] }, { code: 'casebook/unknown', id: groupSessionId(9) }],
  ])('refuses %s', (_, question, error) => {
    expect(reply(bookWith(aGroupSession()), 'session.invite', question)).toEqual(refusal(error))
  })
})

describe('marking who was there', () => {
  const three = aGroupSession(1, { invitees: [...both, anInvitee(3, aNewcomer())] })
  const mark = (n: number, attendance: 'present' | 'absent' | 'excused' | null) => ({ inviteeId: inviteeId(n), attendance })

  it('is done for all at once, and taken back for one', () => {
    const marks = [mark(1, 'present'), mark(2, 'absent'), { ...mark(3, 'present'), wishes: 'yes' as const }]
    const book = after(bookWith(three), 'session.mark', { id: one, marks })
    expect(sessionOf(book)?.invitees.map(({ attendance, wishes }) => [attendance, wishes])).toEqual([['present', undefined], ['absent', undefined], ['present', 'yes']])
    expect(attended(book, mentorId(1), 'mentor-information')?.id).toBe(one)
    expect([attended(book, mentorId(2), 'mentor-information'), attended(book, mentorId(1), 'mentor-training')]).toEqual([undefined, undefined])

    const back = after(book, 'session.mark', { id: one, marks: [mark(1, null), { inviteeId: inviteeId(3), wishes: null }] })
    expect(back.groupSessions[one]?.invitees).toEqual([anInvitee(1), anInvitee(2, theMentor(2), { attendance: 'absent' }), anInvitee(3, aNewcomer(), { attendance: 'present' })])
    expect([sessionOf(book), sessionOf(back)].map(session => session && attendanceIsComplete(session))).toEqual([true, false])
  })

  it('comes on the day at the earliest; excuses may come before', () => {
    const eve = '2026-03-09'
    expect(reply(bookWith(three), 'session.mark', { id: one, marks: [mark(1, 'present')] }, eve)).toEqual(refusal({ code: 'session/not-held-yet', on: day('2026-03-10') }))
    expect(reply(bookWith(three), 'session.mark', { id: one, marks: [mark(1, 'excused')] }, eve).ok).toBe(true)
    expect(reply(bookWith(three), 'session.mark', { id: one, marks: [mark(1, 'present')] }, '2026-03-10').ok).toBe(true)
  })

  it('is refused for a session called off, and for someone who is not on the list', () => {
    expect(reply(bookWith(aGroupSession(1, { invitees: both, cancelledOn: '2026-03-02' })), 'session.mark', { id: one, marks: [mark(1, 'present')] })).toEqual(refusal({ code: 'session/cancelled' }))
    expect(reply(bookWith(three), 'session.mark', { id: one, marks: [mark(9, 'present')] })).toEqual(refusal({ code: 'casebook/unknown', id: inviteeId(9) }))
    expect(reply(bookWith(three), 'session.uninvite', { id: one, inviteeId: inviteeId(9) })).toEqual(refusal({ code: 'casebook/unknown', id: inviteeId(9) }))
  })
})

describe('registering a newcomer', () => {
  const came = { attendance: 'present', wishes: 'yes' } as const
  const withNewcomer = (changes: Parameters<typeof aNewcomer>[0] = {}, session: Parameters<typeof aGroupSession>[1] = {}) =>
    bookWith(aGroupSession(1, { invitees: [anInvitee(1, aNewcomer(changes), came), anInvitee(2)], ...session }))
  const register = { id: one, inviteeId: inviteeId(1) }

  it('makes a mentor of the day of the session, who was there; their frame is still to be asked', () => {
    const book = after(withNewcomer({ comesFrom: 'Bâtisseurs de Wallonie sa' }), 'session.register', register)
    const mentor = listed(book.mentors).at(-1)
    expect(mentor).toMatchObject({ id: id(9001), givenName: 'Zoé', agreement: 'feminine', registeredOn: '2026-03-10', frame: { kind: 'unknown', companyId: expect.any(String) }, capacity: 1, decisions: [] })
    expect(sessionOf(book)?.invitees[0]).toEqual({ id: inviteeId(1), who: { kind: 'mentor', id: id(9001) }, ...came })
    expect(mentor && attended(book, mentor.id, 'mentor-information')?.id).toBe(one)
  })

  it('keeps the name of an employer who is not in the book', () => {
    expect(listed(after(withNewcomer({ comesFrom: 'Ateliers SA', agreement: undefined }), 'session.register', register).mentors).at(-1)).toMatchObject({ agreement: 'neutral', frame: { kind: 'unknown', employer: 'Ateliers SA' } })
  })

  it('makes a mentee at a presentation, with the partner that sent them', () => {
    const invitees = [anInvitee(1, aNewcomer({ comesFrom: 'mission regionale de NAMUR' }), came)]
    const book = after(bookWith(aGroupSession(1, { kind: 'mentee-presentation', invitees })), 'session.register', register)
    expect(listed(book.mentees).at(-1)).toMatchObject({ partnerId: expect.any(String), registeredOn: '2026-03-10', email: 'zoe.lambert@example.be' })
    const other = [anInvitee(1, aNewcomer({ comesFrom: 'une amie' }), came)]
    expect(listed(after(bookWith(aGroupSession(1, { kind: 'mentee-presentation', invitees: other })), 'session.register', register).mentees).at(-1)).toMatchObject({ notes: 'une amie' })
  })

  it('is dated today before a session that is still to come', () => {
    expect(listed(after(withNewcomer({}, { on: '2026-04-09' }), 'session.register', register).mentors).at(-1)?.registeredOn).toBe('2026-03-20')
  })

  it('knows someone who is in the book already', () => {
    const book = after(withNewcomer(), 'session.register', { ...register, as: mentorId(1) })
    expect(listed(book.mentors)).toHaveLength(2)
    expect(invitationsOf(book, mentorId(1)).map(({ invitee }) => invitee.attendance)).toEqual(['present'])
  })

  it.each<[string, object, CasebookRefusal]>([
    ['someone who is registered', { inviteeId: inviteeId(2) }, { code: 'session/already-registered' }],
    ['someone who is on the list already', { as: mentorId(2) }, { code: 'session/already-registered' }],
    ['as somebody we do not know', { as: mentorId(9) }, { code: 'casebook/unknown', id: mentorId(9) }],
    ['as a mentee, at a session for mentors', { as: menteeId(1) }, { code: 'casebook/unknown', id: menteeId(1) }],
    ['somebody who is not on the list', { inviteeId: inviteeId(9) }, { code: 'casebook/unknown', id: inviteeId(9) }],
    ['at a session we do not know', { id: groupSessionId(9) }, { code: 'casebook/unknown', id: groupSessionId(9) }],
  ])('refuses %s', (_, changes, error) => {
    expect(reply(withNewcomer(), 'session.register', { ...register, ...changes })).toEqual(refusal(error))
  })
})

it('tells the sessions of a person, the earliest first', () => {
  const book = bookWith(aGroupSession(2, { on: '2026-05-05', invitees: [anInvitee(2, theMentor(1))] }), aGroupSession(1, { invitees: [anInvitee(1)] }))
  expect(invitationsOf(book, mentorId(1)).map(({ session }) => session.id)).toEqual([groupSessionId(1), groupSessionId(2)])
})
