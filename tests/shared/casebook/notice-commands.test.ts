import { describe, expect, it } from 'vitest'

import { aCasebook, aMentee, aMentor, coordinatorId, day, menteeId, mentorId } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'

import { informedState, noticeInForce, peopleToInform } from '#shared/casebook/notices'
import { defaults } from '#shared/defaults/defaults'
import { defaultNotices } from '#shared/defaults/notices'
import { noticeId } from '#shared/domain/notice'

const [first, second] = [noticeId('mentee', 1), noticeId('mentee', 2)]
const given = { notice: first, people: [menteeId(1), menteeId(2)], on: day('2026-03-16'), way: 'on-paper', by: coordinatorId(1) } as const

describe('a notice', () => {
  it('begins with the text of the product, and each text of the association is the next version', () => {
    expect(noticeInForce(aCasebook(), 'mentee', defaults)).toMatchObject({ id: first, version: 1, text: defaultNotices.mentee })
    const book = after(aCasebook(), 'notice.save', { audience: 'mentee', text: 'Nos mots.' })
    expect(noticeInForce(book, 'mentee', defaults)).toEqual({ id: second, audience: 'mentee', version: 2, savedOn: '2026-03-20', text: 'Nos mots.' })
    expect(noticeInForce(book, 'mentor', defaults).version).toBe(1)
    expect(after(book, 'notice.save', { audience: 'mentee', text: 'Nos mots.' })).toEqual(book)
  })

  it('is kept as people were given it, even where it was the product’s own', () => {
    const book = after(aCasebook(), 'notice.give', given)
    expect(book.notices[first]).toMatchObject({ version: 1, text: defaultNotices.mentee })
    expect(book.mentees[menteeId(2)]?.informed).toEqual([{ notice: first, on: '2026-03-16', way: 'on-paper', by: coordinatorId(1) }])
    expect(after(book, 'notice.give', { ...given, on: day('2026-03-18') })).toEqual(book)
  })

  it('is refused on a day to come, to people it is not written for, and where there is no such version', () => {
    expect(reply(aCasebook(), 'notice.give', { ...given, on: day('2026-03-21') })).toEqual(refusal({ code: 'date/in-future', on: day('2026-03-21') }))
    expect(reply(aCasebook(), 'notice.give', { ...given, people: [mentorId(1)] })).toEqual(refusal({ code: 'casebook/unknown', id: mentorId(1) }))
    expect(reply(aCasebook(), 'notice.give', { ...given, notice: second })).toEqual(refusal({ code: 'casebook/unknown', id: second }))
  })
})

describe('several versions given to one person', () => {
  it('stand in the order of their days, whichever was noted first', () => {
    const book = after(after(aCasebook(), 'notice.save', { audience: 'mentee', text: 'Nos mots.' }), 'notice.save', { audience: 'mentee', text: 'Nos mots, revus.' })
    const third = noticeId('mentee', 3)
    const [later, earlier, sameDay] = [{ ...given, notice: second, on: day('2026-03-18') }, { ...given, on: day('2026-03-10') }, { ...given, notice: third, on: day('2026-03-18') }]
    const informed = after(after(after(book, 'notice.give', later), 'notice.give', earlier), 'notice.give', sameDay).mentees[menteeId(1)]?.informed
    expect(informed?.map(({ notice }) => notice)).toEqual([first, second, third])
  })

  it('are noted by nobody who is not of the team', () => {
    expect(reply(aCasebook(), 'notice.give', { ...given, by: coordinatorId(9) })).toEqual(refusal({ code: 'casebook/unknown', id: coordinatorId(9) }))
  })
})

describe('who is still to be informed', () => {
  it('is whoever was not given the version in force, and neither left nor was turned down', () => {
    const informed = [{ notice: 'mentee@1', on: '2026-03-16' }]
    const book = aCasebook({ mentors: [aMentor(1), aMentor(2, { decisions: [{ on: '2026-01-12', outcome: 'left' }] })], mentees: [aMentee(1, { informed }), aMentee(2)] })
    const told = (each: typeof book) => peopleToInform(each, defaults).map(({ person, state }) => [person.id, state])
    expect(told(book)).toEqual([[mentorId(1), 'never'], [menteeId(2), 'never']])
    expect(told(after(book, 'notice.save', { audience: 'mentee', text: 'Nos mots.' }))).toEqual([[mentorId(1), 'never'], [menteeId(1), 'older'], [menteeId(2), 'never']])
    expect(informedState(aMentee(1, { informed }), first)).toBe('up-to-date')
  })
})
