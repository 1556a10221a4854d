import { describe, expect, it } from 'vitest'

import { aCasebook, aMentee, coordinatorId, day, menteeId, mentorId } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'

import type { Casebook } from '#shared/casebook/casebook'
import type { ConsentTold } from '#shared/domain/consent'

const yes = { given: true, on: day('2026-03-12') } as const
const today = '2026-03-20' // of the world of the tests

const told = (book: Casebook, consent: ConsentTold) => after(book, 'mentee.record-consent', { menteeId: menteeId(1), kind: 'sharing', consent })
const sharing = (book: Casebook) => book.mentees[menteeId(1)]?.consents.sharing
const agreedBefore = () => aCasebook({ mentees: [aMentee(1, { consents: { sharing: [yes] } })] })

describe('an answer', () => {
  it('is kept after those before, with the day on which it was written down', () => {
    const withdrawn = told(agreedBefore(), { given: false, on: day('2026-03-18'), way: 'by-email', by: coordinatorId(1) })
    expect(sharing(withdrawn)).toEqual([yes, { given: false, on: '2026-03-18', way: 'by-email', by: coordinatorId(1), notedOn: today }])
    expect(after(aCasebook(), 'mentor.record-consent', { mentorId: mentorId(1), kind: 'photo', consent: yes }).mentors[mentorId(1)]?.consents).toEqual({ photo: [{ ...yes, notedOn: today }] })
  })

  it('tells the notice that the person had been given that day', () => {
    const informed = [{ notice: 'mentee@1', on: '2026-01-05' }, { notice: 'mentee@2', on: '2026-03-15' }]
    const book = aCasebook({ mentees: [aMentee(1, { informed })] })
    expect(sharing(told(book, yes))?.at(-1)?.notice).toBe('mentee@1')
    expect(sharing(told(book, { given: true, on: day('2026-03-15') }))?.at(-1)?.notice).toBe('mentee@2')
  })

  it('is corrected on the day it was written down, by the same hand', () => {
    const book = told(aCasebook(), { given: true, on: day(today) })
    expect(sharing(told(book, { given: false, on: day(today) }))).toHaveLength(1)
    expect(sharing(told(book, yes))).toEqual([{ ...yes, notedOn: today }])
    expect(sharing(told(book, { given: false, on: day(today), by: coordinatorId(1) }))).toHaveLength(2)
  })

  it('that takes back an older one is no correction, though both are written down on one day', () => {
    expect(sharing(told(told(aCasebook(), yes), { given: false, on: day(today) }))?.map(({ given }) => given)).toEqual([true, false])
  })

  it('of today can be taken back, one of another day cannot', () => {
    const undo = { menteeId: menteeId(1), kind: 'sharing' } as const
    expect(sharing(after(told(agreedBefore(), { given: false, on: day(today) }), 'mentee.record-consent', undo))).toEqual([yes])
    expect(after(told(aCasebook(), yes), 'mentee.record-consent', undo)).toEqual(aCasebook())
    expect(reply(agreedBefore(), 'mentee.record-consent', undo)).toEqual(refusal({ code: 'consent/nothing-to-undo' }))
  })

  it('is refused on a day to come, before the answer before, and from or for somebody we do not know', () => {
    const asked = (consent: ConsentTold, id = menteeId(1)) => reply(agreedBefore(), 'mentee.record-consent', { menteeId: id, kind: 'sharing', consent })
    expect(asked({ given: false, on: day('2026-03-21') })).toEqual(refusal({ code: 'date/in-future', on: day('2026-03-21') }))
    expect(asked({ given: false, on: day('2026-03-11') })).toEqual(refusal({ code: 'date/too-early', notBefore: yes.on }))
    expect(asked({ given: false, on: day('2026-03-13'), by: coordinatorId(9) })).toEqual(refusal({ code: 'casebook/unknown', id: coordinatorId(9) }))
    expect(asked(yes, menteeId(9))).toEqual(refusal({ code: 'casebook/unknown', id: menteeId(9) }))
  })
})
