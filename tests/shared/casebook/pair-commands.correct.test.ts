import { describe, expect, it } from 'vitest'

import type { Move } from '#shared/domain/pair-move'

import { aCasebook, aContract, aPairAt, contractId, coordinatorId, day, menteeId, pairId } from '../../builders/casebook'
import { after, refusal, reply, stageOf } from '../../builders/commands'

const one = pairId(1)

describe('correcting the story of a pair', () => {
  const pair = aPairAt('active')
  const correct = (moves: readonly Move[], from = pair, today?: string) =>
    reply(aCasebook({ pairs: [from], contracts: [aContract()] }), 'pair.correct', { pairId: one, opening: from.opening, moves: [...moves] }, today)
  const moving = (index: number, to: string) => pair.moves.map((move, at) => (at === index ? { ...move, on: day(to) } : move))

  it('moves a day', () => {
    const book = aCasebook({ pairs: [pair] })
    const corrected = after(book, 'pair.correct', { pairId: one, opening: pair.opening, moves: moving(1, '2026-02-13') })
    expect(corrected.pairs[one]?.moves[1]).toEqual({ kind: 'hold-first-meeting', on: '2026-02-13' })
  })

  it('refuses other moves, fewer moves or another contract', () => {
    const differs = refusal({ code: 'pair/story-differs' })
    expect(correct(pair.moves.slice(0, -1))).toEqual(differs)
    expect(correct(pair.moves.map(move => (move.kind === 'sign' ? { kind: 'close' as const, on: move.on } : move)))).toEqual(differs)
    expect(correct(pair.moves.map(move => (move.kind === 'print-contract' ? { ...move, contractId: contractId(2) } : move)))).toEqual(differs)
  })

  it('refuses days out of order, to come, or decided by the contract', () => {
    expect(correct(moving(0, '2026-02-13'))).toEqual(refusal({ code: 'pair/move-too-early', move: 'hold-first-meeting', notBefore: day('2026-02-13') }))
    const suspended = aPairAt('suspended')
    expect(correct(suspended.moves, suspended)).toEqual(refusal({ code: 'pair/date-in-future', on: day('2026-05-04') }))
    expect(correct(moving(5, '2026-03-03'))).toEqual(refusal({ code: 'pair/decided-by-contract' }))
    expect(correct(moving(6, '2026-03-11'))).toEqual(refusal({ code: 'pair/decided-by-contract' }))
  })

  it('refuses to turn a no into a yes once the mentee has been taken', () => {
    const ended = aPairAt('not-validated')
    const moves = ended.moves.map(move => (move.kind === 'answer' ? { ...move, answer: 'yes' as const } : move))
    const book = aCasebook({ pairs: [ended, aPairAt('proposed', 2, { menteeId: menteeId(1) })] })
    expect(reply(book, 'pair.correct', { pairId: one, opening: ended.opening, moves })).toEqual(refusal({ code: 'pair/mentee-has-open-pair', menteeId: menteeId(1), pairId: pairId(2) }))
    expect(stageOf(after(aCasebook({ pairs: [ended] }), 'pair.correct', { pairId: one, opening: ended.opening, moves }))).toBe('validated')
  })
})

describe('who follows a pair', () => {
  it('can be changed, and the substitute left out', () => {
    const assigned = after(aCasebook({ pairs: [aPairAt('active')] }), 'pair.assign', { pairId: one, coordinatorId: coordinatorId(2) })
    expect(assigned.pairs[one]).toMatchObject({ coordinatorId: coordinatorId(2) })
    expect(assigned.pairs[one]).not.toHaveProperty('substituteId')
  })

  it('is not one person twice', () => {
    const book = aCasebook({ pairs: [aPairAt('active')] })
    expect(reply(book, 'pair.assign', { pairId: one, coordinatorId: coordinatorId(2), substituteId: coordinatorId(2) })).toEqual(refusal({ code: 'pair/same-coordinator-twice' }))
  })
})

describe('taking away a pair entered by mistake', () => {
  it('frees both people', () => {
    expect(after(aCasebook({ pairs: [aPairAt('validated')] }), 'pair.remove', { pairId: one }).pairs).toEqual({})
  })

  it('is refused once a contract was printed, even a void one', () => {
    const book = aCasebook({ pairs: [aPairAt('validated')], contracts: [aContract(1, { voidedOn: '2026-03-03' })] })
    expect(reply(book, 'pair.remove', { pairId: one })).toEqual(refusal({ code: 'casebook/still-referenced', by: [{ collection: 'contracts', id: contractId() }] }))
  })
})
