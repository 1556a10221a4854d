import { describe, expect, it } from 'vitest'

import { whyMentorIsNotReady } from '#shared/casebook/availability'
import type { Casebook } from '#shared/casebook/casebook'
import { closingGaps } from '#shared/casebook/closing-commands'
import { type ClosingDetails, emptyClosing } from '#shared/domain/closing'
import { ItemKey } from '#shared/domain/lists'
import { stateOf } from '#shared/domain/pair'
import type { ClosingTrigger } from '#shared/domain/pair-move'
import type { StateAt } from '#shared/domain/pair-state'

import { aCasebook, aPairAt, day, mentorId, pairId } from '../../builders/casebook'
import { after, refusal, reply, stageOf } from '../../builders/commands'
import { aClosing } from '../../builders/ending'
import { amendmentId } from '../../builders/life'

const one = pairId(1)
const TODAY = '2026-09-20'
const ended = (trigger: ClosingTrigger) => {
  const pair = aPairAt('to-close')
  return { ...pair, moves: pair.moves.map(move => (move.kind === 'bring-to-close' ? { ...move, trigger } : move)) }
}
const toClose = (trigger: ClosingTrigger = 'term', closing?: ReturnType<typeof aClosing>) => aCasebook({ pairs: [ended(trigger)], closings: closing ? [closing] : [] })
const gapsOf = (book: Casebook) => {
  const pair = book.pairs[one]
  return pair && closingGaps(book, pair)
}
const held = { on: day('2026-09-12'), how: 'meeting', present: ['mentor', 'mentee'] } as const
const saved = (details: Partial<ClosingDetails>) => ({ pairId: one, details: { ...emptyClosing, ...details } })
const interruption = { by: 'mentee', why: ItemKey.parse('moved') } as const

describe('a pair that comes to its end', () => {
  const begin = { pairId: one, on: day('2026-05-20') } as const
  const active = aCasebook({ pairs: [aPairAt('active')] })

  it('is to be closed, whatever ends it', () => {
    const positive = after(active, 'closing.begin', { ...begin, trigger: 'positive-exit' }, '2026-05-21')
    expect(stageOf(positive)).toBe('to-close')
    expect(gapsOf(positive)).toEqual(['held', 'situation'])
  })

  it('names who stopped and why where it is interrupted', () => {
    expect(reply(active, 'closing.begin', { ...begin, trigger: 'interruption' }, '2026-05-21')).toEqual(refusal({ code: 'closing/incomplete', missing: ['interruption'] }))
    const stopped = after(active, 'closing.begin', { ...begin, trigger: 'interruption', interruption, reason: 'Déménage à Gand' }, '2026-05-21')
    expect(stopped.closings[one]).toMatchObject({ interruption })
    expect(gapsOf(stopped)).toEqual(['held', 'situation'])
  })

  it('is not ended by its term long before the last day agreed', () => {
    const term = (on: string) => ({ pairId: one, on: day(on), trigger: 'term' }) as const
    expect(reply(active, 'closing.begin', term('2026-08-28'), TODAY)).toEqual(refusal({ code: 'closing/term-ahead', endsOn: day('2026-09-12'), notBefore: day('2026-08-29') }))
    expect(stageOf(after(active, 'closing.begin', term('2026-08-29'), TODAY))).toBe('to-close')
  })

  it('owes the reason of an interruption that was noted before closings were kept', () => {
    expect(gapsOf(toClose('interruption'))).toEqual(['interruption', 'held', 'situation'])
  })

  it('is held anew once it was extended after a closing', () => {
    const { terms } = stateOf(aPairAt('to-close')) as StateAt<'to-close'> // as its name says
    const extended = aPairAt('to-close', 1, { moves: [...aPairAt('to-close').moves, { kind: 'amend', on: '2026-09-14', amendmentId: amendmentId(1), terms: { ...terms, endsOn: '2027-01-12' } }] })
    const book = aCasebook({ pairs: [extended], closings: [aClosing({ planned: { on: '2026-09-12' }, attempts: [{ on: '2026-05-02', side: 'mentee' }] })] })
    const again = after(book, 'closing.begin', { pairId: one, on: day('2026-09-18'), trigger: 'positive-exit' }, TODAY)
    expect([again.closings[one]?.held, again.closings[one]?.planned]).toEqual([undefined, undefined])
    expect(again.closings[one]?.attempts).toHaveLength(1)
  })

  it('keeps the meeting that was noted where its end is undone and told otherwise', () => {
    const undone = after(toClose('term', aClosing()), 'pair.undo-move', { pairId: one }, TODAY)
    const again = after(undone, 'closing.begin', { pairId: one, on: day('2026-09-12'), trigger: 'positive-exit' }, TODAY)
    expect(again.closings[one]?.held?.on).toBe('2026-09-12')
  })

  it('comes to it by its closing alone, which asks who stopped', () => {
    expect(reply(active, 'pair.move', { pairId: one, move: { kind: 'bring-to-close', on: day('2026-05-20'), trigger: 'interruption' } }, '2026-05-21')).toEqual(refusal({ code: 'pair/decided-by-closing' }))
  })
})

describe('what is noted of a closing', () => {
  it('is kept whole', () => {
    const book = after(toClose(), 'closing.save', saved({ held, planned: { on: day('2026-09-12'), at: '14:00' } }), TODAY)
    expect(book.closings[one]).toEqual({ ...emptyClosing, id: one, held, planned: { on: '2026-09-12', at: '14:00' } })
  })

  it('is kept though something of the meeting is missing, and closes nothing yet', () => {
    const begun = { how: 'meeting', present: ['mentor'], minutes: 60 } as const
    const book = after(toClose(), 'closing.save', saved({ begun }), TODAY)
    expect(book.closings[one]?.begun).toEqual(begun)
    expect(gapsOf(book)).toContain('held')
  })

  it('may happen without one side once one tried to reach them', () => {
    const alone = { ...held, how: 'phone', present: ['mentor'] } as const
    expect(reply(toClose(), 'closing.save', saved({ held: alone }), TODAY)).toEqual(refusal({ code: 'closing/no-attempt', side: 'mentee' }))
    const tried = saved({ held: alone, attempts: [{ on: day('2026-09-10'), side: 'mentee' }] })
    expect(after(toClose(), 'closing.save', tried, TODAY).closings[one]?.held?.present).toEqual(['mentor'])
  })

  it('may be done by the association alone, after an attempt towards each', () => {
    const nobody = { ...held, how: 'unilateral', present: [] } as const
    const attempts = [{ on: day('2026-09-10'), side: 'mentee' }, { on: day('2026-09-11'), side: 'mentor' }] as const
    expect(reply(toClose(), 'closing.save', saved({ held: nobody, attempts: [attempts[0]] }), TODAY)).toEqual(refusal({ code: 'closing/no-attempt', side: 'mentor' }))
    expect(reply(toClose(), 'closing.save', saved({ held: nobody, attempts }), TODAY).ok).toBe(true)
    expect(reply(toClose(), 'closing.save', saved({ held: { ...nobody, how: 'meeting' }, attempts }), TODAY)).toEqual(refusal({ code: 'closing/nobody-present' }))
  })

  it('lies neither in the future nor before the pair', () => {
    expect(reply(toClose(), 'closing.save', saved({ held: { ...held, on: day('2026-09-21') } }), TODAY)).toEqual(refusal({ code: 'date/in-future', on: day('2026-09-21') }))
    expect(reply(toClose(), 'closing.save', saved({ held: { ...held, on: day('2026-03-01') } }), TODAY)).toEqual(refusal({ code: 'date/too-early', notBefore: day('2026-03-12') }))
  })

  it('can be put right once the pair is closed', () => {
    const book = aCasebook({ pairs: [aPairAt('closed')], closings: [aClosing()] })
    const righted = after(book, 'closing.save', saved({ held, situation: { family: 'studies', kind: ItemKey.parse('higher') } }), TODAY)
    expect(righted.closings[one]?.situation?.family).toBe('studies')
  })

  it('leaves a closed pair what it was closed by', () => {
    const closed = after(toClose('positive-exit', aClosing()), 'closing.finish', { pairId: one, on: day('2026-09-15') }, TODAY)
    expect(reply(closed, 'closing.save', saved({}), TODAY)).toEqual(refusal({ code: 'closing/incomplete', missing: ['held', 'situation'] }))
    expect(reply(closed, 'closing.save', saved({ held, situation: { family: 'other' } }), TODAY)).toEqual(refusal({ code: 'closing/not-a-positive-exit' }))
    const old = aCasebook({ pairs: [aPairAt('closed')] })
    expect(after(old, 'closing.save', saved({ certificates: { mentor: day('2026-09-18') } }), TODAY).closings[one]?.certificates.mentor).toBe('2026-09-18')
  })
})

describe('closing a pair', () => {
  const finish = { pairId: one, on: day('2026-09-15') }

  it('waits until everything is told', () => {
    expect(reply(toClose(), 'closing.finish', finish, TODAY)).toEqual(refusal({ code: 'closing/incomplete', missing: ['held', 'situation'] }))
    expect(reply(aCasebook({ pairs: [aPairAt('active')] }), 'closing.finish', finish, TODAY)).toEqual(refusal({ code: 'closing/not-open', standing: 'active' }))
  })

  it('frees both, and the mentor only after a pause', () => {
    const pause = { from: day('2026-09-15'), until: day('2026-10-31') }
    const book = after(toClose('term', aClosing()), 'closing.finish', { ...finish, pause }, TODAY)
    const mentor = book.mentors[mentorId(1)]
    expect(stageOf(book)).toBe('closed')
    expect(mentor && whyMentorIsNotReady(book, mentor, finish.on)).toHaveLength(1)
    expect(mentor && whyMentorIsNotReady(book, mentor, day('2026-10-31'))).toEqual([{ code: 'pair/mentor-absent', mentorId: mentorId(1), until: '2026-10-31' }])
    expect(mentor && whyMentorIsNotReady(book, mentor, day('2026-11-01'))).toEqual([])
  })

  it('is a positive exit only towards one of the five aims', () => {
    const searching = aClosing({ situation: { family: 'other', kind: 'searching' } })
    expect(reply(toClose('positive-exit', searching), 'closing.finish', finish, TODAY)).toEqual(refusal({ code: 'closing/not-a-positive-exit' }))
    expect(reply(toClose('term', searching), 'closing.finish', finish, TODAY).ok).toBe(true)
  })

  it('does not come before the closing was held', () => {
    expect(reply(toClose('term', aClosing({ held: { ...held, on: '2026-09-18' } })), 'closing.finish', finish, TODAY)).toEqual(refusal({ code: 'date/too-early', notBefore: day('2026-09-18') }))
  })

  it('takes the same pause once, though it was taken back and closed again', () => {
    const pause = { from: day('2026-09-16') }
    const closed = after(toClose('term', aClosing()), 'closing.finish', { ...finish, pause }, TODAY)
    const again = after(after(closed, 'pair.undo-move', { pairId: one }, TODAY), 'closing.finish', { ...finish, pause: { ...pause, until: day('2026-10-31') } }, TODAY)
    expect(again.mentors[mentorId(1)]?.absences).toEqual([{ ...pause, until: '2026-10-31' }])
  })

  it('can be taken back', () => {
    const closed = after(toClose('term', aClosing()), 'closing.finish', finish, TODAY)
    expect(stageOf(after(closed, 'pair.undo-move', { pairId: one }, TODAY))).toBe('to-close')
  })
})
