import { describe, expect, it } from 'vitest'

import type { Casebook } from '#shared/casebook/casebook'
import { type Pair } from '#shared/domain/pair'

import { aCasebook, aContract, aPairAt, day, pairId, threeSignatures } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'
import { aMeeting, anIntroduction, aPairContact, aPlan, aPlanRow, heldOn, introductionId, meetingId, pairContactId, planRowId } from '../../builders/life'

const TODAY = '2026-04-20'
const bookOf = (parts: Parameters<typeof aCasebook>[0], pair: Pair = aPairAt('active')) => aCasebook({ pairs: [pair], contracts: [aContract(1, { signatures: threeSignatures })], ...parts })
const stepsOf = (book: Casebook) => book.actionPlans[pairId(1)]?.rows[0]?.steps

describe('what a meeting told of the plan', () => {
  it('stays among the steps of its day where it stood, when the meeting is put right', () => {
    const row = aPlanRow(1, { steps: [{ on: '2026-04-10', state: 'in-progress', meetingId: meetingId() }, { on: '2026-04-10', state: 'done' }] })
    const book = bookOf({ actionPlans: [aPlan([row])], meetings: [aMeeting(1, heldOn('2026-04-10'))] })
    const righted = after(book, 'meeting.save', { id: meetingId(), pairId: pairId(1), details: heldOn('2026-04-10', { minutes: 60 }), moved: [{ rowId: planRowId(1), state: 'in-progress' }] }, TODAY)
    expect(stepsOf(righted)).toEqual(row.steps)
  })

  it('stays told when the meeting is saved among several', () => {
    const row = aPlanRow(1, { steps: [{ on: '2026-04-10', state: 'done', note: 'CV prêt', meetingId: meetingId() }] })
    const book = bookOf({ actionPlans: [aPlan([row])], meetings: [aMeeting(1, heldOn('2026-04-10'))] })
    const saved = after(book, 'meeting.save-many', { entries: [{ id: meetingId(), pairId: pairId(1), details: heldOn('2026-04-10', { minutes: 75 }) }] }, TODAY)
    expect(stepsOf(saved)).toEqual(row.steps)
  })

  it('is never told by a meeting of another pair', () => {
    const book = bookOf({ actionPlans: [aPlan()] })
    const step = { on: day('2026-04-10'), state: 'done', meetingId: meetingId(9) } as const
    expect(reply(book, 'plan.step', { pairId: pairId(1), rowId: planRowId(1), step }, TODAY)).toMatchObject({ ok: false, error: { code: 'casebook/unknown', id: meetingId(9) } })
  })
})

describe('a meeting planned for after the end of a pair', () => {
  const planned = aMeeting(1, { state: 'planned', on: day('2026-09-20'), place: 'workplace' })
  const book = bookOf({ meetings: [planned] }, aPairAt('closed'))
  const saved = (details: typeof planned.details) => ({ id: planned.id, pairId: pairId(1), details, moved: [] })

  it('can be called off', () => {
    const off = after(book, 'meeting.save', saved({ ...planned.details, state: 'cancelled', by: 'mentee' }), '2026-10-01')
    expect(off.meetings[planned.id]?.details.state).toBe('cancelled')
  })

  it('cannot have been held', () => {
    expect(reply(book, 'meeting.save', saved(heldOn('2026-09-20')), '2026-10-01')).toMatchObject({ ok: false, error: { code: 'meeting/after-end' } })
  })
})

describe('what is noted of a meeting or a call', () => {
  const book = bookOf({ pairs: [aPairAt('active'), aPairAt('active', 2)], meetings: [aMeeting(1, heldOn('2026-04-10'))], pairContacts: [aPairContact(1)] })
  const of = (n: number) => ({ pairId: pairId(n), details: heldOn('2026-04-10', { minutes: 60 }) })

  it('is put right under its own pair alone', () => {
    expect(after(book, 'meeting.save', { id: meetingId(), ...of(1), moved: [] }, TODAY).meetings[meetingId()]?.details).toMatchObject({ minutes: 60 })
    expect(reply(book, 'meeting.save', { id: meetingId(), ...of(2), moved: [] }, TODAY)).toEqual(refusal({ code: 'casebook/unknown', id: meetingId() }))
    const call = { id: pairContactId(), details: { on: day('2026-04-02'), means: 'email' } } as const
    expect(after(book, 'pair-contact.save', { ...call, pairId: pairId(1) }, TODAY).pairContacts[pairContactId()]).toEqual({ id: pairContactId(), pairId: pairId(1), ...call.details })
    expect(reply(book, 'pair-contact.save', { ...call, pairId: pairId(2) }, TODAY)).toEqual(refusal({ code: 'casebook/unknown', id: pairContactId() }))
  })

  it('is kept of none where the first of several cannot be, whatever comes after', () => {
    const late = { pairId: pairId(1), details: heldOn('2026-04-21') }
    expect(reply(book, 'meeting.save-many', { entries: [late, of(1)] }, TODAY)).toEqual(refusal({ code: 'meeting/entry-refused', entry: 0, refusal: { code: 'date/in-future', on: day('2026-04-21') } }))
    expect(reply(book, 'meeting.save-many', { entries: [of(1), late] }, TODAY)).toEqual(refusal({ code: 'meeting/entry-refused', entry: 1, refusal: { code: 'date/in-future', on: day('2026-04-21') } }))
  })

  it('leaves what another meeting told of the plan', () => {
    const row = aPlanRow(1, { steps: [{ on: '2026-04-03', state: 'in-progress', meetingId: meetingId(2) }, { on: '2026-04-10', state: 'done', meetingId: meetingId() }] })
    const told = bookOf({ actionPlans: [aPlan([row])], meetings: [aMeeting(1, heldOn('2026-04-10')), aMeeting(2, heldOn('2026-04-03'))] })
    expect(stepsOf(after(told, 'meeting.save-many', { entries: [{ id: meetingId(), ...of(1) }] }, TODAY))).toEqual(row.steps)
    expect(stepsOf(after(told, 'meeting.remove', { id: meetingId() }, TODAY))).toEqual(row.steps.slice(0, 1))
  })

  it('goes from the introduction that was made there, and from no other', () => {
    const introductions = [anIntroduction(1, { meetingId: meetingId() }), anIntroduction(2, { meetingId: meetingId(2) }), anIntroduction(3)]
    const told = bookOf({ introductions, meetings: [aMeeting(1, heldOn('2026-04-02')), aMeeting(2, heldOn('2026-04-02'))] })
    const left = after(told, 'meeting.remove', { id: meetingId() }, TODAY).introductions
    expect([1, 2, 3].map(n => left[introductionId(n)])).toEqual([anIntroduction(1), introductions[1], introductions[2]])
  })
})
