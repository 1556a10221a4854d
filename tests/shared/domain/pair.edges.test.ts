import { describe, expect, it } from 'vitest'

import { aPairAt, contractId, day, someTerms } from '../../builders/casebook'

import { advance, openMoves, opened, retell, stateOf } from '#shared/domain/pair'
import type { Move, Opening } from '#shared/domain/pair-move'
import { standingOn } from '#shared/domain/pair-state'

const on = day('2026-10-01')
const proposed = (answerExpectedOn?: string): Opening => ({ kind: 'proposed', on: day('2026-02-02'), ...(answerExpectedOn !== undefined && { answerExpectedOn: day(answerExpectedOn) }) })
const met: readonly Move[] = [{ kind: 'plan-first-meeting', on: day('2026-02-05'), meetingOn: day('2026-02-12') }, { kind: 'hold-first-meeting', on: day('2026-02-12') }]
const says = (side: 'mentor' | 'mentee', said: 'yes' | 'no' | 'hesitates', iso: string): Move => ({ kind: 'answer', on: day(iso), side, answer: said })
const tooEarly = (move: Move['kind'], notBefore: string) => ({ ok: false, error: { code: 'pair/move-too-early', move, notBefore } })

describe('a day that just holds', () => {
  it('is that of the proposal itself for its answer, for the next one asked for, and for the first meeting', () => {
    expect(retell(proposed('2026-02-02'), []).ok).toBe(true)
    expect(retell(proposed('2026-03-02'), []).ok).toBe(true)
    expect(advance(opened(proposed()), { kind: 'remind', on: day('2026-02-10'), answerExpectedOn: day('2026-02-10') }).ok).toBe(true)
    expect(advance(opened(proposed()), { kind: 'plan-first-meeting', on: day('2026-02-02'), meetingOn: day('2026-02-02') }).ok).toBe(true)
  })

  it('is that of the first meeting for both answers of a pair that had agreed before it was entered', () => {
    const metOn = day('2026-02-12')
    expect(retell({ kind: 'agreed', firstMeetingOn: metOn, mentorAgreedOn: metOn, menteeAgreedOn: metOn, terms: someTerms() }, [])).toMatchObject({ ok: true, value: { stage: 'validated', since: '2026-02-12' } })
  })

  it('is not that of an earlier event for whoever withdraws, though each of the two may have answered before', () => {
    const answered = retell(proposed(), [...met, says('mentee', 'yes', '2026-02-15')])
    expect(answered.ok && advance(answered.value, { kind: 'withdraw', on: day('2026-02-13'), reason: 'Déménagement' })).toEqual(tooEarly('withdraw', '2026-02-15'))
    expect(answered.ok && advance(answered.value, says('mentor', 'yes', '2026-02-13')).ok).toBe(true)
  })
})

describe('a pair after the first no', () => {
  const refused = (...moves: readonly Move[]) => retell(proposed(), [...met, says('mentor', 'no', '2026-02-16'), ...moves])

  it('takes nothing but the word of the other, and nothing once it was said', () => {
    const [once, twice] = [refused(), refused(says('mentee', 'yes', '2026-02-17'))]
    expect(once.ok && openMoves(once.value, on)).toEqual(['answer'])
    expect(twice.ok && openMoves(twice.value, on)).toEqual([])
  })

  it('keeps no answer of somebody who hesitates', () => {
    const hesitating = refused(says('mentee', 'hesitates', '2026-02-17'))
    expect(hesitating).toMatchObject({ ok: true, value: { stage: 'not-validated', since: '2026-02-16', answers: { mentor: { answer: 'no' } } } })
    expect(hesitating.ok && hesitating.value).not.toHaveProperty('answers.mentee')
  })
})

describe('a contract', () => {
  const print: Move = { kind: 'print-contract', on, contractId: contractId(2) }

  it('printed again takes the place of the first, and the pair stands there since the first', () => {
    const printed = stateOf(aPairAt('contract-printed'))
    expect(advance(printed, print)).toMatchObject({ ok: true, value: { stage: 'contract-printed', since: printed.since, contractId: contractId(2) } })
  })

  it('is not printed for a pair at work, whose terms are agreed all the same', () => {
    expect(advance(stateOf(aPairAt('active')), print)).toEqual({ ok: false, error: { code: 'pair/move-closed', stage: 'active', move: 'print-contract' } })
  })

  it('that is to be made again leaves the pair validated since the second yes', () => {
    const printed = stateOf(aPairAt('contract-printed'))
    const { mentorAgreedOn = '', menteeAgreedOn = '' } = printed.stage === 'contract-printed' ? printed.beginning : {}
    const second = mentorAgreedOn > menteeAgreedOn ? mentorAgreedOn : menteeAgreedOn
    expect(advance(printed, { kind: 'agree-terms', on, terms: someTerms({ endsOn: '2026-12-12' }) })).toMatchObject({ ok: true, value: { stage: 'validated', since: second } })
    expect(second).toMatch(/^2026-02/)
  })
})

it('a pair whose story does not hold together is a fault that bears its number', () => {
  const pair = aPairAt('active')
  expect(() => stateOf({ ...pair, moves: pair.moves.toReversed() })).toThrow(pair.reference)
})

it('a pair that is suspended stands so on every day: only one at work is signed before it begins', () => {
  expect(['suspended', 'active'].map(stage => standingOn(stateOf(aPairAt(stage === 'active' ? 'active' : 'suspended')), day('2026-01-02')))).toEqual(['suspended', 'signed'])
})
