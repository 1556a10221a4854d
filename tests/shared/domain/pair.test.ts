import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { advance, opened, openMoves, Pair, retell, stateOf } from '#shared/domain/pair'
import type { Move, Opening } from '#shared/domain/pair-move'
import { STAGES } from '#shared/domain/pair-state'

import { aPairAt, contractId, day, someTerms } from '../../builders/casebook'
import { aStory } from '../../builders/stories'

const on = day('2026-10-01')

describe('where a pair stands when it enters the book', () => {
  it('waits for an answer to its proposal', () => {
    expect(opened({ kind: 'proposed', on: day('2026-02-02'), answerExpectedOn: day('2026-02-16') })).toEqual({
      ...{ stage: 'proposed', since: '2026-02-02', lastOn: '2026-02-02', proposedOn: '2026-02-02', answerExpectedOn: '2026-02-16', reminders: 0 },
    })
  })

  it('is validated since the later of the two agreements', () => {
    const agreement = { firstMeetingOn: day('2026-02-12'), mentorAgreedOn: day('2026-02-18'), menteeAgreedOn: day('2026-02-16') }
    expect(opened({ kind: 'agreed', ...agreement, terms: someTerms() })).toEqual({ stage: 'validated', since: '2026-02-18', lastOn: '2026-02-18', beginning: agreement, terms: someTerms() })
  })

  it.each([
    ['signed before it started', '2026-03-10', '2026-03-12'],
    ['signed after it started', '2026-03-20', '2026-03-20'],
    ['signed on a day nobody knows', undefined, '2026-03-12'],
  ])('taken over, %s', (_, signedOn, activeFrom) => {
    const opening: Opening = { kind: 'resumed', ...(signedOn && { signedOn: day(signedOn) }), terms: someTerms() }
    expect(opened(opening)).toEqual({ stage: 'active', since: activeFrom, lastOn: activeFrom, beginning: {}, terms: someTerms(), activeFrom, suspensions: [] })
  })
})

describe('a pair that cannot enter the book', () => {
  const early = (notBefore: string) => ({ ok: false, error: { code: 'pair/move-too-early', move: 'answer', notBefore } })

  it('has an answer expected before its proposal', () => {
    expect(retell({ kind: 'proposed', on: day('2026-02-02'), answerExpectedOn: day('2026-02-01') }, [])).toEqual(early('2026-02-02'))
  })

  it.each(['mentorAgreedOn', 'menteeAgreedOn'] as const)('has an answer before its first meeting: %s', field => {
    const opening = { kind: 'agreed', firstMeetingOn: day('2026-02-12'), mentorAgreedOn: day('2026-02-16'), menteeAgreedOn: day('2026-02-16'), terms: someTerms() } as const
    expect(retell({ ...opening, [field]: day('2026-02-11') }, [])).toEqual(early('2026-02-12'))
  })
})

describe('a step of a pair', () => {
  const reply = (move: Move, from: Parameters<typeof aPairAt>[0]) => advance(stateOf(aPairAt(from)), move)

  it('is refused on a day before the last one', () => {
    expect(reply({ kind: 'decline', on: day('2026-02-01'), reason: 'Trop loin' }, 'proposed')).toEqual({
      ok: false,
      error: { code: 'pair/move-too-early', move: 'decline', notBefore: '2026-02-02' },
    })
  })

  it('may be taken on the day of the last one', () => {
    expect(reply({ kind: 'decline', on: day('2026-02-02'), reason: 'Trop loin' }, 'proposed').ok).toBe(true)
  })

  it('is refused from every stage where it is closed', () => {
    const sign: Move = { kind: 'sign', on }
    const refused = STAGES.filter(stage => !openMoves(stateOf(aPairAt(stage)), on).includes('sign'))
    expect(refused).toHaveLength(11)
    for (const stage of refused) expect(reply(sign, stage)).toEqual({ ok: false, error: { code: 'pair/move-closed', stage, move: 'sign' } })
  })

  it('refuses an end that is not after the start', () => {
    expect(reply({ kind: 'resume', on, endsOn: day('2026-03-12') }, 'suspended')).toEqual({ ok: false, error: { code: 'pair/end-before-start' } })
  })

  it('refuses to resume until a day that is not after it', () => {
    expect(reply({ kind: 'resume', on, endsOn: on }, 'suspended')).toEqual({ ok: false, error: { code: 'pair/end-before-start' } })
  })

  it('refuses to plan a first meeting before the proposal', () => {
    const plan: Move = { kind: 'plan-first-meeting', on, meetingOn: day('2026-02-01') }
    for (const stage of ['proposed', 'first-meeting-planned'] as const)
      expect(reply(plan, stage)).toEqual({ ok: false, error: { code: 'pair/move-too-early', move: 'plan-first-meeting', notBefore: '2026-02-02' } })
  })

  it.each<Move>([
    { kind: 'suspend', on: day('2026-03-11'), reason: 'Maladie' },
    { kind: 'bring-to-close', on: day('2026-03-11'), trigger: 'interruption' },
  ])('of a running pair is refused before the day it is active from: $kind', move => {
    expect(reply(move, 'active')).toEqual({ ok: false, error: { code: 'pair/move-too-early', move: move.kind, notBefore: '2026-03-12' } })
    expect(reply({ ...move, on: day('2026-03-12') }, 'active').ok).toBe(true)
  })

  it('lets a signed pair withdraw before the day it is active from, and not from then on', () => {
    const withdraw = (iso: string): Move => ({ kind: 'withdraw', on: day(iso), reason: 'Déménagement' })
    expect(reply(withdraw('2026-03-11'), 'active')).toMatchObject({ ok: true, value: { stage: 'withdrawn', since: '2026-03-11' } })
    expect(reply(withdraw('2026-03-12'), 'active')).toEqual({ ok: false, error: { code: 'pair/move-closed', stage: 'active', move: 'withdraw' } })
  })

  it('refuses to print a contract while the terms are not agreed', () => {
    const { moves, opening } = aPairAt('validated')
    const print: Move = { kind: 'print-contract', on, contractId: contractId() }
    expect(retell(opening, [...moves.slice(0, -1), print])).toEqual({ ok: false, error: { code: 'pair/move-closed', stage: 'validated', move: 'print-contract' } })
  })

  it('validates only when both have said yes, each on their day', () => {
    const first = reply({ kind: 'answer', on: day('2026-02-20'), side: 'mentee', answer: 'yes' }, 'first-meeting-held')
    expect(first).toMatchObject({ ok: true, value: { stage: 'first-meeting-held', answers: { mentee: { answer: 'yes', on: '2026-02-20' } } } })
    const second = first.ok ? advance(first.value, { kind: 'answer', on: day('2026-02-22'), side: 'mentor', answer: 'yes' }) : first
    expect(second).toMatchObject({ ok: true, value: { stage: 'validated', since: '2026-02-22', beginning: { mentorAgreedOn: '2026-02-22', menteeAgreedOn: '2026-02-20' } } })
  })

  it('is over with the first no, whatever the other said', () => {
    expect(reply({ kind: 'answer', on, side: 'mentor', answer: 'no' }, 'first-meeting-held')).toMatchObject({ ok: true, value: { stage: 'not-validated' } })
  })

  it('forgets the contract when other terms are agreed', () => {
    const terms = someTerms({ startsOn: '2026-04-01', endsOn: '2026-10-01' })
    const next = reply({ kind: 'agree-terms', on: day('2026-03-05'), terms }, 'contract-printed')
    expect(next).toMatchObject({ ok: true, value: { stage: 'validated', terms } })
    expect(next.ok && 'contractId' in next.value).toBe(false)
  })

  it('makes a pair active from the later of its start and the third signature', () => {
    expect(stateOf(aPairAt('active'))).toMatchObject({ since: '2026-03-12', lastOn: '2026-03-10', activeFrom: '2026-03-12' })
    expect(reply({ kind: 'sign', on: day('2026-03-20') }, 'contract-printed')).toMatchObject({ ok: true, value: { activeFrom: '2026-03-20' } })
  })

  it('closes the suspension and moves the end when work begins again', () => {
    expect(reply({ kind: 'resume', on: day('2026-06-03'), endsOn: day('2026-10-12') }, 'suspended')).toMatchObject({
      ok: true,
      value: { stage: 'active', terms: { endsOn: '2026-10-12' }, suspensions: [{ from: '2026-05-04', until: '2026-06-03' }] },
    })
  })

  it('drops the reason of a suspension that is over', () => {
    for (const move of [{ kind: 'resume', on, endsOn: day('2026-12-01') }, { kind: 'bring-to-close', on, trigger: 'interruption' }] as const) {
      const next = reply(move, 'suspended')
      expect(next.ok && 'reason' in next.value).toBe(false)
    }
  })
})

describe('the story of a pair', () => {
  it('told at once is the same as step by step', () => {
    fc.assert(
      fc.property(aStory, ({ opening, moves, state }) => {
        expect(retell(opening, moves)).toEqual({ ok: true, value: state })
      }),
    )
  })

  it('keeps its days in order', () => {
    fc.assert(
      fc.property(aStory, ({ opening, moves }) => {
        const days = [opened(opening).lastOn, ...moves.map(move => move.on)]
        expect(days).toEqual([...days].sort())
      }),
    )
  })

  it('holds together with each last step taken back, down to the opening', () => {
    fc.assert(
      fc.property(aStory, ({ opening, moves }) => {
        for (let count = moves.length; count >= 0; count -= 1) expect(retell(opening, moves.slice(0, count)).ok).toBe(true)
        expect(retell(opening, [])).toEqual({ ok: true, value: opened(opening) })
      }),
    )
  })

  it('has every suspension follow the one before, and only the last still open', () => {
    fc.assert(
      fc.property(aStory, ({ state }) => {
        const suspensions = 'suspensions' in state ? state.suspensions : []
        suspensions.forEach(({ from, until }, index) => {
          if (index < suspensions.length - 1) expect(until !== undefined && from <= until && until <= (suspensions[index + 1]?.from ?? '')).toBe(true)
        })
        if (state.stage === 'active') expect(suspensions.every(({ until }) => until !== undefined)).toBe(true)
      }),
    )
  })

  it('that does not hold together cannot be written down', () => {
    const pair = aPairAt('active')
    expect(Pair.safeParse({ ...pair, moves: pair.moves.slice(1) }).success).toBe(false)
    expect(Pair.safeParse({ ...pair, moves: [...pair.moves].reverse() }).success).toBe(false)
    expect(Pair.safeParse(pair).success).toBe(true)
  })
})
