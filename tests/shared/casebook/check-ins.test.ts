import { describe, expect, it } from 'vitest'

import { checkInRounds, checkInTimetable } from '#shared/casebook/check-ins'
import type { Casebook } from '#shared/casebook/casebook'
import { checkInId } from '#shared/domain/check-in'
import type { Pair } from '#shared/domain/pair'

import { aCasebook, aPairAt, coordinatorId, day, pairId, someTerms } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'
import { aCheckIn, aNextStep, anOccasion, nextStepId } from '../../builders/ending'

const roundsOf = (book: Casebook, today: string) => {
  const pair = book.pairs[pairId(1)]
  if (!pair) throw new Error('The pair is missing')
  return checkInRounds(book, pair, day(today))
}
const book = (pair: Pair = aPairAt('active'), more: Parameters<typeof aCasebook>[0] = {}) => aCasebook({ pairs: [pair], ...more })
const days = (at: Casebook, today: string) => roundsOf(at, today).map(({ dueOn }) => dueOn)
const states = (at: Casebook, today: string) => roundsOf(at, today).map(({ mentor, mentee }) => `${mentor.standing.state} ${mentee.standing.state}`)

describe('the six-week contacts of a pair', () => {
  it('fall on the 42nd, 84th, 126th and 168th day from the start', () => {
    expect(days(book(), '2026-03-12')).toEqual(['2026-04-23', '2026-06-04', '2026-07-16', '2026-08-27'])
  })

  it('cross the change of the hour without moving by a day', () => {
    const autumn = aPairAt('active', 1, { moves: aPairAt('active').moves.map(move => (move.kind === 'agree-terms' ? { ...move, terms: someTerms({ startsOn: '2026-09-14', endsOn: '2027-03-14' }) } : move)) })
    expect(days(book(autumn), '2026-09-14')[0]).toBe('2026-10-26')
  })

  it('move with a suspension that lies before them, and stay put before it', () => {
    const pair = aPairAt('suspended')
    const again = { ...pair, moves: [...pair.moves, { kind: 'resume' as const, on: day('2026-05-18'), endsOn: day('2026-09-26') }] }
    expect(days(book(again), '2026-05-20')).toEqual(['2026-04-23', '2026-06-18', '2026-07-30', '2026-09-10'])
  })

  it('are owed from the day the pair is active where it was signed late, and not for those that went by before', () => {
    const late = aPairAt('active', 1, { moves: aPairAt('active').moves.map(move => (move.kind === 'sign' ? { ...move, on: day('2026-06-20') } : move)) })
    expect(days(book(late), '2026-06-20')).toEqual(['2026-06-20', '2026-06-20', '2026-07-16', '2026-08-27'])
    expect(states(book(late), '2026-06-20')).toEqual(['before before', 'due due', 'to-come to-come', 'to-come to-come'])
  })

  it('say with whom one has spoken, whom nobody reached, and what the next one overtook', () => {
    const spoken = anOccasion(1, { kind: 'check-in', id: pairId(1), number: 1, side: 'mentor' }, { held: { on: '2026-04-24' } })
    const begun = anOccasion(2, { kind: 'check-in', id: pairId(1), number: 2, side: 'mentor' })
    const at = book(aPairAt('active'), { interviews: [spoken, begun], checkIns: [aCheckIn('mentee', 2, { leftOn: day('2026-06-12') })] })
    expect(states(at, '2026-06-20')).toEqual(['done missed', 'under-way left', 'to-come to-come', 'to-come to-come'])
  })

  it('are missed once the last day of the pair is past, though nobody brought it to its end', () => {
    expect(states(book(), '2026-09-12').at(-1)).toBe('due due')
    expect(states(book(), '2026-09-13').at(-1)).toBe('missed missed')
  })

  it('are missed once the pair is at its end', () => {
    expect(states(book(aPairAt('to-close')), '2026-09-13')).toEqual(['missed missed', 'missed missed', 'missed missed', 'missed missed'])
  })

  it('do not exist before a pair works', () => {
    expect(roundsOf(book(aPairAt('validated')), '2026-05-01')).toEqual([])
  })

  it('go on every six weeks in a pair that was extended', () => {
    const pair = aPairAt('suspended')
    const longer = { ...pair, moves: [...pair.moves, { kind: 'resume' as const, on: day('2026-05-04'), endsOn: day('2026-12-12') }] }
    expect(days(book(longer), '2026-05-20')).toHaveLength(6)
  })
})

describe('what is noted beside a six-week contact', () => {
  const call = { on: day('2026-04-23'), by: coordinatorId(1) }
  const save = (details: Parameters<typeof reply<'check-in.save'>>[2]['details']) => ({ pairId: pairId(1), number: 1, side: 'mentor' as const, details })

  it('stands once for each pair, number and side', () => {
    const at = after(after(book(), 'check-in.save', save({ attempts: [call] }), '2026-04-24'), 'check-in.save', save({ attempts: [call, call], assessment: { level: 'green', on: day('2026-04-24') } }), '2026-04-24')
    expect(Object.keys(at.checkIns)).toEqual([checkInId({ id: pairId(1), number: 1, side: 'mentor' })])
    expect(Object.values(at.checkIns)[0]?.attempts).toHaveLength(2)
  })

  it('refuses a day to come, a stranger, and a pair that does not work', () => {
    const ahead = save({ attempts: [], leftOn: day('2026-04-25') })
    expect(reply(book(), 'check-in.save', ahead, '2026-04-24')).toEqual(refusal({ code: 'date/in-future', on: day('2026-04-25') }))
    expect(reply(book(), 'check-in.save', save({ attempts: [{ on: day('2026-04-23'), by: coordinatorId(99) }] }), '2026-04-24')).toEqual(refusal({ code: 'casebook/unknown', id: coordinatorId(99) }))
    expect(reply(book(aPairAt('validated')), 'check-in.save', save({ attempts: [call] }), '2026-04-24')).toEqual(refusal({ code: 'pair/not-at-work' }))
  })

  it('keeps a step that was decided, and that it was done', () => {
    const { id: _, pairId: __, ...details } = aNextStep()
    const decided = after(book(), 'next-step.save', { pairId: pairId(1), details }, '2026-04-24')
    const [step] = Object.values(decided.nextSteps)
    if (!step) throw new Error('Nothing was decided')
    const done = after(decided, 'next-step.save', { id: step.id, pairId: pairId(1), details: { ...details, doneOn: day('2026-04-29') } }, '2026-04-29')
    expect(done.nextSteps[step.id]?.doneOn).toBe('2026-04-29')
    expect(reply(done, 'next-step.save', { id: nextStepId(9), pairId: pairId(1), details }, '2026-04-29')).toEqual(refusal({ code: 'casebook/unknown', id: nextStepId(9) }))
    expect(after(done, 'next-step.remove', { id: step.id }, '2026-04-29').nextSteps).toEqual({})
  })

  it('keeps a pair from being taken away', () => {
    expect(reply(book(aPairAt('active'), { checkIns: [aCheckIn()] }), 'pair.remove', { pairId: pairId(1) })).toMatchObject({ error: { code: 'casebook/still-referenced' } })
  })
})

it('a pair that does not work yet has no day of contact', () => {
  expect(checkInTimetable(aPairAt('validated'))).toEqual([])
  expect(checkInTimetable(aPairAt('active')).length).toBeGreaterThan(0)
})
