import { describe, expect, it } from 'vitest'

import type { Casebook } from '#shared/casebook/casebook'
import { interviewsOf, lastHeld, underWay } from '#shared/casebook/interviews'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { firstMeetingOf } from '#shared/domain/first-meeting'
import type { Move } from '#shared/domain/pair-move'
import type { Stage } from '#shared/domain/pair-state'
import type { Subject } from '#shared/grids/interview'

import { aCasebook, aPairAt, coordinatorId, day, pairId, someTerms } from '../../builders/casebook'
import { after, refusal, reply, stageOf } from '../../builders/commands'
import { aFirstMeeting, aGridVersion, interviewId } from '../../builders/recruitment'

const subject: Subject = { kind: 'pair', id: pairId(1) }
const held = { on: day('2026-02-12'), by: coordinatorId(1), minutes: 90 }
const question = { interviewId: interviewId(1), held }

/** A pair at a stage, with its first meeting noted along the grid and not ended. */
const bookAt = (stage: Stage, changes: Parameters<typeof aPairAt>[2] = {}): Casebook =>
  aCasebook({ pairs: [aPairAt(stage, 1, changes)], gridVersions: [aGridVersion('first-meeting')], interviews: [aFirstMeeting(1, { answers: { travel: true } })] })

describe('the grid of a first meeting', () => {
  it('is begun for a pair by its own version, with nothing written in', () => {
    const begun = after(aCasebook({ pairs: [aPairAt('proposed')] }), 'interview.begin', { subject })
    expect(underWay(begun, pairId(1))).toMatchObject({ gridVersionId: 'first-meeting@1', subject, answers: {} })
    expect(reply(begun, 'interview.begin', { subject })).toMatchObject({ error: { code: 'interview/already-begun' } })
  })

  it('is refused for a pair we do not know', () => {
    expect(reply(aCasebook(), 'interview.begin', { subject })).toEqual(refusal({ code: 'casebook/unknown', id: pairId(1) }))
  })

  it('notes in one gesture that a planned meeting was held, in the story too', () => {
    const book = after(bookAt('first-meeting-planned'), 'interview.hold', question)
    expect(lastHeld(book, pairId(1))?.held).toEqual(held)
    expect(stageOf(book)).toBe('first-meeting-held')
    expect(book.pairs[pairId(1)]?.moves.at(-1)).toEqual({ kind: 'hold-first-meeting', on: held.on })
  })

  it.each<Stage>(['first-meeting-held', 'validated', 'active', 'closed', 'not-validated'])('only records beside the story of a pair that is %s', stage => {
    const before = bookAt(stage)
    const book = after(before, 'interview.hold', { ...question, held: { ...held, on: day('2026-02-14') } })
    expect(book.pairs).toEqual(before.pairs)
    expect(lastHeld(book, pairId(1))?.held.on).toBe('2026-02-14')
  })

  it('records beside a pair that was running before the application came', () => {
    const before = bookAt('active', { opening: { kind: 'resumed', terms: someTerms({ startsOn: '2026-01-12', endsOn: '2026-07-12' }) }, moves: [] })
    expect(after(before, 'interview.hold', question).pairs).toEqual(before.pairs)
  })

  it.each<[string, Stage, object, CasebookRefusal]>([
    ['before a meeting is planned', 'proposed', {}, { code: 'interview/first-meeting-not-planned' }],
    ['when the proposal was declined', 'declined', {}, { code: 'interview/first-meeting-not-planned' }],
    ['when the pair was given up before it', 'withdrawn', {}, { code: 'interview/first-meeting-not-planned' }],
    ['before the proposal', 'first-meeting-planned', { on: day('2026-02-01') }, { code: 'date/too-early', notBefore: day('2026-02-02') }],
    ['before the proposal, once it was held', 'validated', { on: day('2026-02-01') }, { code: 'date/too-early', notBefore: day('2026-02-02') }],
    ['before the day on which it was planned', 'first-meeting-planned', { on: day('2026-02-04') }, { code: 'pair/move-too-early', move: 'hold-first-meeting', notBefore: day('2026-02-05') }],
    ['on a day to come', 'first-meeting-planned', { on: day('2026-03-21') }, { code: 'date/in-future', on: day('2026-03-21') }],
    ['coupled with the information of a mentor', 'first-meeting-planned', { coupled: true }, { code: 'interview/cannot-be-coupled' }],
  ])('is not ended %s', (_, stage, changes, error) => {
    expect(reply(bookAt(stage), 'interview.hold', { ...question, held: { ...held, ...changes } })).toEqual(refusal(error))
  })

  it('is opened again without touching the story, and ended on another day without moving it', () => {
    const book = after(bookAt('first-meeting-planned'), 'interview.hold', question)
    const open = after(book, 'interview.reopen', { interviewId: interviewId(1) })
    expect(open.pairs).toEqual(book.pairs)
    const corrected = after(open, 'interview.hold', { ...question, held: { ...held, on: day('2026-02-13') } })
    expect(corrected.pairs).toEqual(book.pairs)
    expect(firstMeetingOf(aPairIn(corrected)).heldOn).toBe('2026-02-12')
  })

  it('keeps its pair in the book, and stays when the story takes the meeting back', () => {
    const planned = bookAt('first-meeting-planned')
    expect(reply(planned, 'pair.remove', { pairId: pairId(1) })).toEqual(refusal({ code: 'casebook/still-referenced', by: [{ collection: 'interviews', id: interviewId(1) }] }))
    expect(after(after(planned, 'interview.remove', { interviewId: interviewId(1) }), 'pair.remove', { pairId: pairId(1) }).pairs).toEqual({})

    const undone = after(after(planned, 'interview.hold', question), 'pair.undo-move', { pairId: pairId(1) })
    expect([stageOf(undone), interviewsOf(undone, pairId(1))]).toEqual(['first-meeting-planned', [aFirstMeeting(1, { answers: { travel: true }, held })]])
  })
})

describe('what a story tells of the first meeting', () => {
  it('is when and where it was last arranged, and when it was held', () => {
    const plan = { kind: 'plan-first-meeting', on: day('2026-02-05') } as const
    const again = { ...plan, meetingOn: day('2026-02-19'), at: '09:30', place: 'Bouge' }
    const moves: readonly Move[] = [{ ...plan, meetingOn: day('2026-02-12') }, again, { kind: 'hold-first-meeting', on: day('2026-02-20') }]
    expect(firstMeetingOf(aPairAt('proposed', 1, { moves }))).toEqual({ planned: { on: '2026-02-19', at: '09:30', place: 'Bouge' }, heldOn: '2026-02-20' })
    expect(firstMeetingOf(aPairAt('proposed'))).toEqual({})
  })

  it('is told by the agreement of a pair that had met already', () => {
    const opening = { kind: 'agreed', firstMeetingOn: '2026-02-12', mentorAgreedOn: '2026-02-16', menteeAgreedOn: '2026-02-18', terms: someTerms() } as const
    expect(firstMeetingOf(aPairAt('validated', 1, { opening, moves: [] }))).toEqual({ heldOn: '2026-02-12' })
  })
})

function aPairIn(book: Casebook) {
  const pair = book.pairs[pairId(1)]
  if (!pair) throw new Error('The pair is missing')
  return pair
}
