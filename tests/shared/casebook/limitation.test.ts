import { describe, expect, it } from 'vitest'

import { aCasebook, aMentee, aMentor, aPairAt, coordinatorId, day, menteeId, mentorId, pairId } from '../../builders/casebook'
import { after, refusal, reply, stageOf } from '../../builders/commands'

import { inUse } from '#shared/casebook/limitation'
import { newsletterRecipients } from '#shared/casebook/newsletters'
import { ItemKey } from '#shared/domain/lists'
import { menteeDetails } from '#shared/domain/mentee'
import { matchingPool } from '#shared/matching/pool'

const asked = { since: day('2026-03-02'), reason: 'Elle conteste ses coordonnées.' }
const who = { kind: 'mentee', id: menteeId(1) } as const
const frozen = { code: 'person/limited', who, since: asked.since } as const
const limited = (book = aCasebook()) => after(book, 'mentee.limit', { id: who.id, ...asked })
const save = { id: who.id, details: menteeDetails(aMentee(1)) }

describe('a file that is frozen', () => {
  it('is changed by nobody until it is taken up again', () => {
    const book = limited()
    expect(reply(book, 'mentee.save', { id: who.id, details: { ...save.details, notes: 'Rappeler.' } })).toEqual(refusal(frozen))
    expect(reply(book, 'mentee.remove', { id: who.id })).toEqual(refusal(frozen))
    expect(reply(book, 'mentee.limit', { id: who.id, ...asked })).toEqual(refusal(frozen))
    const lifted = after(book, 'mentee.lift-limitation', { id: who.id })
    expect(lifted.mentees[who.id]).not.toHaveProperty('limitation')
    expect(reply(lifted, 'mentee.save', save).ok).toBe(true)
  })

  it('lets what it says of who the person is and how one reaches them be put right', () => {
    const details = { ...save.details, familyName: 'Celik', phone: '0470 11 22 33' }
    expect(after(limited(), 'mentee.save', { id: who.id, details }).mentees[who.id]).toMatchObject({ familyName: 'Celik', limitation: asked })
    expect(reply(limited(), 'mentee.save', { id: who.id, details: { ...details, wishedJob: 'soudeuse' } })).toEqual(refusal(frozen))
  })

  it('is proposed, invited and written to no more', () => {
    const book = limited()
    expect(reply(book, 'pairing.note', { mentorId: mentorId(1), menteeId: who.id, kind: 'to-avoid', on: day('2026-03-16') })).toEqual(refusal(frozen))
    expect(matchingPool(book, day('2026-03-16')).mentees.map(({ id }) => id)).not.toContain(who.id)
    expect(inUse(book.mentees).map(({ id }) => id)).not.toContain(who.id)
  })

  it('keeps a mentor out of the newsletter they had agreed to', () => {
    const book = aCasebook({ mentors: [aMentor(1, { email: 'anne@exemple.be', consents: { newsletter: [{ given: true, on: '2026-01-05' }] } })] })
    expect(newsletterRecipients(book).reached).toHaveLength(1)
    expect(newsletterRecipients(after(book, 'mentor.limit', { id: mentorId(1), ...asked })).reached).toEqual([])
  })

  it('lets others of the same programme be worked with', () => {
    const book = limited(aCasebook({ mentees: [aMentee(1), aMentee(2)] }))
    expect(reply(book, 'mentee.save', { id: menteeId(2), details: menteeDetails(aMentee(2)) }).ok).toBe(true)
  })
})

describe('freezing a file', () => {
  it('is refused for whom the programme does not know, and where nobody of the team said so', () => {
    expect(reply(aCasebook(), 'mentee.limit', { id: menteeId(9), ...asked })).toEqual(refusal({ code: 'casebook/unknown', id: menteeId(9) }))
    expect(reply(aCasebook(), 'mentee.limit', { id: who.id, ...asked, by: coordinatorId(9) })).toEqual(refusal({ code: 'casebook/unknown', id: coordinatorId(9) }))
  })

  it('keeps who of the team noted it', () => {
    expect(after(aCasebook(), 'mentee.limit', { id: who.id, ...asked, by: coordinatorId(1) }).mentees[who.id]?.limitation).toEqual({ ...asked, by: coordinatorId(1) })
  })

  it('waits until what runs is suspended or brought to its end', () => {
    const book = aCasebook({ pairs: [aPairAt('active')] })
    expect(reply(book, 'mentee.limit', { id: who.id, ...asked })).toEqual(refusal({ code: 'person/pair-open', pairIds: [pairId(1)], before: 'limitation' }))
    expect(reply(aCasebook({ pairs: [aPairAt('suspended')] }), 'mentee.limit', { id: who.id, ...asked }, '2026-12-01').ok).toBe(true)
  })

  it('then lets the pair be brought to its end, and nothing else', () => {
    const book = after(aCasebook({ pairs: [aPairAt('suspended')] }), 'mentee.limit', { id: who.id, ...asked }, '2026-12-01')
    expect(reply(book, 'pair.move', { pairId: pairId(1), move: { kind: 'resume', on: day('2026-11-30'), endsOn: day('2027-02-28') } }, '2026-12-01')).toEqual(refusal(frozen))
    const closing = after(book, 'closing.begin', { pairId: pairId(1), on: day('2026-11-30'), trigger: 'interruption', interruption: { by: 'mentee', why: ItemKey.parse('other') } }, '2026-12-01')
    expect(stageOf(closing)).toBe('to-close')
  })

  it('refuses a day to come, and lifting what is not frozen', () => {
    expect(reply(aCasebook(), 'mentee.limit', { id: who.id, ...asked, since: day('2027-01-01') }, '2026-03-16')).toEqual(refusal({ code: 'date/in-future', on: day('2027-01-01') }))
    expect(reply(aCasebook(), 'mentor.lift-limitation', { id: mentorId(1) })).toEqual(refusal({ code: 'person/not-limited' }))
  })
})
