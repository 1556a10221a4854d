import { describe, expect, it } from 'vitest'

import { edited, emptyLine, entriesOf, faultsOf, isReady, pairsAtWork, problemsOf, warningOf, withAnother } from '../../../../../../renderer/features/pairs/life/table/entry-lines'

import { meetingsOf } from '#shared/casebook/pair-life'
import { pairLife } from '#shared/text/pair-life'

import { aBookWithTwo, acted, day, pairId, withClosedIntake, withMeeting } from '../a-pair-at-work'

const words = pairLife.table
const today = day('2026-05-20')
const book = aBookWithTwo()
const [first, second] = pairsAtWork(book, today).map(pair => emptyLine(book, pair))
if (!first || !second) throw new Error('Two pairs are at work')

describe('the lines of the table', () => {
  it('stand for the pairs at work on the day, and propose what was agreed', () => {
    expect(first).toMatchObject({ pairId: pairId(1), on: undefined, minutes: 90, place: 'workplace', phase: 'intake' })
    const suspended = acted(book, 'pair.move', { pairId: pairId(1), move: { kind: 'suspend', on: day('2026-05-04'), reason: 'Congé' } })
    expect(pairsAtWork(suspended, today).map(({ id }) => id)).toEqual([pairId(2)])
  })

  it('have no problem while they are empty', () => {
    expect(problemsOf(book, { ...first, minutes: undefined }, today)).toEqual({})
  })

  it('say what is wrong with a day and a length', () => {
    expect(problemsOf(book, { ...first, topics: 'Le CV' }, today)).toEqual({ on: words.problems.on })
    expect(problemsOf(book, { ...first, on: day('2026-05-21') }, today)).toEqual({ on: words.problems.inFuture })
    expect(problemsOf(book, { ...first, on: day('2026-03-11'), minutes: 4 }, today)).toEqual({ on: words.problems.beforeStart('2026-03-12'), minutes: words.problems.tooLong })
    expect(problemsOf(book, { ...first, on: day('2026-03-12'), minutes: 600 }, today)).toEqual({})
  })

  it('say at once what is wrong with a day, but what is missing only when one saves', () => {
    const begun = { ...first, topics: 'Le CV' }
    expect(faultsOf(book, begun, today)).toEqual({})
    expect(faultsOf(book, { ...begun, on: day('2026-05-21') }, today)).toEqual({ on: words.problems.inFuture })
    expect([first, begun, { ...begun, on: day('2026-05-21') }, { ...begun, on: today }].map(line => isReady(book, line, today))).toEqual([false, false, false, true])
  })

  it('propose the in-take up to the day it was closed and the work after, until a person chose', () => {
    const closed = withClosedIntake(book, '2026-04-20')
    const phases = ['2026-04-20', '2026-04-21'].map(on => edited(closed, first, { on: day(on) }).phase)
    expect(phases).toEqual(['intake', 'work'])
    expect(edited(closed, edited(closed, first, { phase: 'work' }), { on: day('2026-04-20') }).phase).toBe('work')
  })

  it('warn of what was noted or planned that day, of twins, and of work that comes too early', () => {
    const on = day('2026-05-12')
    const line = { ...first, on }
    expect(warningOf(book, line, [line])).toBe('')
    expect(warningOf(withMeeting(book, on), line, [line])).toBe(words.noted)
    const planned = acted(book, 'meeting.save', { pairId: pairId(), details: { state: 'planned', on, place: 'workplace' }, moved: [] })
    expect(warningOf(planned, line, [line])).toBe(words.plannedThatDay)
    expect(warningOf(book, line, [line, { ...line, key: 'other' }])).toBe(words.twice)
    expect(warningOf(book, { ...line, phase: 'work' }, [line])).toBe(words.workBeforeClosed)
  })

  it('grow by one below those of the same pair', () => {
    const pair = book.pairs[pairId(1)]
    if (!pair) throw new Error('The first pair is in the book')
    const twice = withAnother(withAnother([first, second], book, pair).lines, book, pair)
    expect(twice.lines.map(({ pairId: id, number }) => [id, number])).toEqual([[pairId(1), 1], [pairId(1), 2], [pairId(1), 3], [pairId(2), 1]])
    expect(twice.added).toBe(twice.lines[2]?.key)
  })

  it('become a meeting that was held, without blank words', () => {
    const told = { pairId: pairId(1), details: { state: 'held', on: '2026-05-12', minutes: 90, place: 'workplace', phase: 'intake' } }
    expect(entriesOf(book, [{ ...first, on: day('2026-05-12'), topics: ' ' }, second])).toEqual([told])
  })

  it('tell of the meeting that was planned that day, the first of them alone, and keep its hour and where it was', () => {
    const on = day('2026-05-12')
    const planned = acted(book, 'meeting.save', { pairId: pairId(), details: { state: 'planned', on, at: '17:30', place: 'workplace', where: 'salle 2' }, moved: [] })
    const [id] = meetingsOf(planned, pairId(1)).map(meeting => meeting.id)
    const entries = entriesOf(planned, [{ ...first, on }, { ...first, key: 'other', on }])
    expect(entries.map(entry => [entry.id, entry.details.at, entry.details.where])).toEqual([[id, '17:30', 'salle 2'], [undefined, undefined, undefined]])
    expect(entriesOf(planned, [{ ...first, on, place: 'online' }])[0]?.details).not.toHaveProperty('where')
    const saved = acted(planned, 'meeting.save-many', { entries: [...entries] })
    expect(meetingsOf(saved, pairId(1)).map(({ details }) => details.state)).toEqual(['held', 'held'])
  })
})
