import { describe, expect, it } from 'vitest'

import { advance, opened, stateOf } from '#shared/domain/pair'
import type { Move } from '#shared/domain/pair-move'
import { ItemKey } from '#shared/domain/lists'

import { aPairAt, day, someTerms } from '../../builders/casebook'
import { amendmentId } from '../../builders/life'

const proposed = opened({ kind: 'proposed', on: day('2026-02-02'), answerExpectedOn: day('2026-02-09') })
const after = (...moves: readonly Move[]) =>
  moves.reduce((state, move) => {
    const next = advance(state, move)
    if (!next.ok) throw new Error(next.error.code)
    return next.value
  }, proposed)

describe('a proposal', () => {
  it('is waited for until another day once the mentor was asked again, and counts the reminders', () => {
    const remind = (on: string, until: string): Move => ({ kind: 'remind', on: day(on), answerExpectedOn: day(until) })
    expect(after(remind('2026-02-10', '2026-02-14'), remind('2026-02-15', '2026-02-18'))).toMatchObject({ stage: 'proposed', answerExpectedOn: '2026-02-18', reminders: 2, lastOn: '2026-02-15' })
  })

  it('refuses to expect an answer before it is asked for again', () => {
    expect(advance(proposed, { kind: 'remind', on: day('2026-02-10'), answerExpectedOn: day('2026-02-09') })).toEqual({
      ...{ ok: false, error: { code: 'pair/move-too-early', move: 'remind', notBefore: '2026-02-10' } },
    })
  })

  it('stays a proposal while the mentor takes it up or wishes to talk, until the first meeting is planned', () => {
    const talked = after({ kind: 'respond', on: day('2026-02-04'), response: 'to-discuss' }, { kind: 'respond', on: day('2026-02-06'), response: 'accepts' })
    expect(talked).toMatchObject({ stage: 'proposed', since: '2026-02-02', response: { response: 'accepts', on: '2026-02-06' } })
  })

  it('keeps when and where the first meeting is to be, and drops them where a later plan does not say', () => {
    const planned = after({ kind: 'plan-first-meeting', on: day('2026-02-05'), meetingOn: day('2026-02-12'), at: '14:30', place: 'rue Haute 3, 5000 Namur' })
    expect(planned).toMatchObject({ stage: 'first-meeting-planned', meetingOn: '2026-02-12', at: '14:30', place: 'rue Haute 3, 5000 Namur' })
    const moved = advance(planned, { kind: 'plan-first-meeting', on: day('2026-02-06'), meetingOn: day('2026-02-13') })
    expect(moved).toEqual({ ok: true, value: { stage: 'first-meeting-planned', since: '2026-02-05', lastOn: '2026-02-06', proposedOn: '2026-02-02', meetingOn: '2026-02-13' } })
  })

  it('is declined for a reason of the list and in words', () => {
    expect(after({ kind: 'decline', on: day('2026-02-05'), why: ItemKey.parse('travel'), reason: 'Trois quarts d’heure de bus' })).toMatchObject({ stage: 'declined', why: 'travel', reason: 'Trois quarts d’heure de bus' })
  })
})

describe('the answers after a first meeting', () => {
  const met = [{ kind: 'plan-first-meeting', on: day('2026-02-05'), meetingOn: day('2026-02-12') }, { kind: 'hold-first-meeting', on: day('2026-02-12') }] as const
  const yes = (side: 'mentor' | 'mentee', on: string): Move => ({ kind: 'answer', on: day(on), side, answer: 'yes' })

  it('may be noted in another order than they were given', () => {
    expect(after(...met, yes('mentee', '2026-02-15'), yes('mentor', '2026-02-14'))).toMatchObject({ stage: 'validated', since: '2026-02-15', lastOn: '2026-02-15', beginning: { mentorAgreedOn: '2026-02-14', menteeAgreedOn: '2026-02-15' } })
  })

  it('never come before the meeting', () => {
    expect(advance(after(...met, yes('mentee', '2026-02-15')), yes('mentor', '2026-02-11'))).toEqual({ ok: false, error: { code: 'pair/move-too-early', move: 'answer', notBefore: '2026-02-12' } })
  })
})

describe('one who hesitates after the first meeting', () => {
  const met = [{ kind: 'plan-first-meeting', on: day('2026-02-05'), meetingOn: day('2026-02-12') }, { kind: 'hold-first-meeting', on: day('2026-02-12') }] as const
  const says = (side: 'mentor' | 'mentee', answer: 'yes' | 'hesitates' | 'no', on: string): Move => ({ kind: 'answer', on: day(on), side, answer })

  it('has not answered: the pair stays where it stands, also once the other has said yes', () => {
    const waiting = after(...met, says('mentee', 'hesitates', '2026-02-14'), says('mentor', 'yes', '2026-02-15'))
    expect(waiting).toMatchObject({ stage: 'first-meeting-held', since: '2026-02-12', answers: { mentor: { answer: 'yes' } }, hesitations: { mentee: '2026-02-14' } })
    expect(waiting).not.toHaveProperty('answers.mentee')
  })

  it('is taken at the next word, which no longer tells of the hesitation', () => {
    const again = after(...met, says('mentee', 'hesitates', '2026-02-14'), says('mentee', 'yes', '2026-02-16'))
    expect(again).not.toHaveProperty('hesitations')
    expect(again).toMatchObject({ answers: { mentee: { answer: 'yes', on: '2026-02-16' } } })
    expect(after(...met, says('mentee', 'hesitates', '2026-02-14'), says('mentor', 'yes', '2026-02-15'), says('mentee', 'yes', '2026-02-16'))).toMatchObject({ stage: 'validated', since: '2026-02-16' })
    expect(after(...met, says('mentee', 'hesitates', '2026-02-14'), says('mentee', 'no', '2026-02-16'))).toMatchObject({ stage: 'not-validated', answers: { mentee: { answer: 'no' } } })
  })

  it('may begin to hesitate after a yes, which counts no more', () => {
    const unsure = after(...met, says('mentee', 'yes', '2026-02-14'), says('mentee', 'hesitates', '2026-02-15'), says('mentor', 'yes', '2026-02-15'))
    expect(unsure).toMatchObject({ stage: 'first-meeting-held', hesitations: { mentee: '2026-02-15' } })
  })

  it('cannot have decided before they hesitated', () => {
    const hesitating = after(...met, says('mentee', 'hesitates', '2026-02-14'))
    expect(advance(hesitating, says('mentee', 'yes', '2026-02-13'))).toEqual({ ok: false, error: { code: 'pair/move-too-early', move: 'answer', notBefore: '2026-02-14' } })
    expect(advance(hesitating, says('mentor', 'yes', '2026-02-13'))).toMatchObject({ ok: true })
  })
})

describe('a first meeting after which one said no', () => {
  const held = after({ kind: 'plan-first-meeting', on: day('2026-02-05'), meetingOn: day('2026-02-12') }, { kind: 'hold-first-meeting', on: day('2026-02-12') })
  const answer = (side: 'mentor' | 'mentee', said: 'yes' | 'no', on: string): Move => ({ kind: 'answer', side, answer: said, on: day(on) })
  const told = (...moves: readonly Move[]) => moves.reduce<ReturnType<typeof advance>>((state, move) => (state.ok ? advance(state.value, move) : state), { ok: true, value: held })

  it('still takes the answer of the other, even of an earlier day, and stays where it stands', () => {
    expect(told(answer('mentor', 'no', '2026-02-16'), answer('mentee', 'yes', '2026-02-14'))).toMatchObject({
      ...{ ok: true, value: { stage: 'not-validated', since: '2026-02-16', lastOn: '2026-02-16', answers: { mentor: { answer: 'no' }, mentee: { answer: 'yes', on: '2026-02-14' } } } },
    })
  })

  it('takes no second answer of the same person', () => {
    expect(told(answer('mentor', 'no', '2026-02-16'), answer('mentor', 'yes', '2026-02-17'))).toMatchObject({ ok: false, error: { code: 'pair/move-closed' } })
  })
})

describe('an amendment', () => {
  const amend = (endsOn: string): Move => ({ kind: 'amend', on: day('2026-09-12'), amendmentId: amendmentId(), terms: someTerms({ endsOn }) })

  it('gives a pair at work other terms', () => {
    expect(advance(stateOf(aPairAt('active')), amend('2026-12-12'))).toMatchObject({ ok: true, value: { stage: 'active', since: '2026-03-12', terms: { endsOn: '2026-12-12' } } })
  })

  it('puts a pair that came to its end back to work', () => {
    const extended = advance(stateOf(aPairAt('to-close')), amend('2026-12-12'))
    expect(extended).toMatchObject({ ok: true, value: { stage: 'active', since: '2026-09-12' } })
    expect(extended.ok && 'trigger' in extended.value).toBe(false)
  })

  it('refuses an end that is not after the start', () => {
    expect(advance(stateOf(aPairAt('active')), { ...amend('2026-12-12'), terms: { ...someTerms(), endsOn: day('2026-03-12') } } as Move)).toEqual({ ok: false, error: { code: 'pair/end-before-start' } })
  })

  it('is closed to a pair that is not at work', () => {
    expect(advance(stateOf(aPairAt('validated')), amend('2026-12-12'))).toMatchObject({ ok: false, error: { code: 'pair/move-closed' } })
  })
})
