import { describe, expect, it } from 'vitest'

import { emptyClosing } from '#shared/domain/closing'

import { aCasebook, aPairAt, coordinatorId, day, mentorId, pairId } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'
import { aClosing } from '../../builders/ending'

const one = pairId(1)
const TODAY = '2026-09-20'

describe('an end that is undone, to be told otherwise', () => {
  it('keeps the meeting that was planned, and what was begun to be told of it', () => {
    const begun = { how: 'phone', present: ['mentor'], by: coordinatorId(1) } as const
    const noted = { planned: { on: day('2026-09-18'), at: '14:00' }, begun } as const
    const book = aCasebook({ pairs: [aPairAt('to-close')], closings: [{ ...emptyClosing, id: one, ...noted }] })
    const undone = after(book, 'pair.undo-move', { pairId: one }, TODAY)
    const again = after(undone, 'closing.begin', { pairId: one, on: day('2026-09-12'), trigger: 'positive-exit' }, TODAY)
    expect(again.closings[one]).toEqual({ ...emptyClosing, id: one, ...noted })
  })
})

describe('an end told of', () => {
  const begin = { pairId: one, on: day('2026-09-12'), trigger: 'term' } as const

  it('a pair that is in no book is refused', () => {
    expect(reply(aCasebook(), 'closing.begin', begin, TODAY)).toEqual(refusal({ code: 'casebook/unknown', id: one }))
  })

  it('a pair that has not begun to work is refused, whatever its last day', () => {
    expect(reply(aCasebook({ pairs: [aPairAt('validated')] }), 'closing.begin', begin, TODAY).ok).toBe(false)
    expect(reply(aCasebook({ pairs: [aPairAt('active')] }), 'closing.begin', begin, TODAY).ok).toBe(true)
  })
})

it('a pause is noted of nobody who is in the book no more', () => {
  const book = aCasebook({ mentors: [], pairs: [aPairAt('to-close')], closings: [aClosing()] })
  const finish = { pairId: one, on: day('2026-09-15') }
  expect(reply(book, 'closing.finish', { ...finish, pause: { from: day('2026-09-15') } }, TODAY)).toEqual(refusal({ code: 'casebook/unknown', id: mentorId(1) }))
  expect(reply(book, 'closing.finish', finish, TODAY).ok).toBe(true)
})
