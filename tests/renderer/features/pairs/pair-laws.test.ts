import { describe, expect, it } from 'vitest'

import { agreementsOf, neutralWords } from '../../../../renderer/features/pairs/agreements'
import { endAfterResuming, factsProposed, moveOf, moveProblems, smallMoves, withDay } from '../../../../renderer/features/pairs/move-form'
import { datesAhead } from '../../../../renderer/features/pairs/next-dates'
import { eventsOf } from '../../../../renderer/features/pairs/story'
import { daysOf } from '../../../../renderer/features/pairs/story-days'
import { withTerms } from '../../../../renderer/features/pairs/story-terms'

import { ItemKey } from '#shared/domain/lists'
import { openMoves, Pair, stateOf } from '#shared/domain/pair'
import { STAGES } from '#shared/domain/pair-state'
import { pairWords } from '#shared/text/pairs'

import { aCasebook, aPairAt, day, someTerms } from '../../../builders/casebook'

describe('the dates ahead of a pair', () => {
  it('are the start, the action plan, a check-in every six weeks and the end', () => {
    expect(datesAhead(stateOf(aPairAt('active')), 45, day('2026-03-12')).map(({ kind, on }) => `${on} ${kind}`)).toEqual([
      '2026-03-12 start',
      '2026-04-23 check-in',
      '2026-04-26 action-plan',
      '2026-06-04 check-in',
      '2026-07-16 check-in',
      '2026-08-27 check-in',
      '2026-09-12 end',
    ])
  })

  it('leave out what is past', () => {
    expect(datesAhead(stateOf(aPairAt('active')), 45, day('2026-08-28'))).toEqual([{ kind: 'end', on: '2026-09-12' }])
    expect(datesAhead(stateOf(aPairAt('closed')), 45, day('2026-08-28'))).toEqual([])
  })
})

describe('the dates of a pair that was suspended', () => {
  const suspended = aPairAt('suspended')

  it('are none while nobody knows when it goes on', () => {
    expect(datesAhead(stateOf(suspended), 45, day('2026-05-10'))).toEqual([])
  })

  it('come later by the days of the suspension once it goes on', () => {
    const resumed = aPairAt('suspended', 1, { moves: [...suspended.moves, { kind: 'resume', on: '2026-06-03', endsOn: '2026-10-12' }] })
    expect(datesAhead(stateOf(resumed), 45, day('2026-06-03')).map(({ kind, on }) => `${on} ${kind}`)).toEqual([
      ...['2026-07-04 check-in', '2026-08-15 check-in', '2026-09-26 check-in', '2026-10-12 end'],
    ])
  })
})

describe('the small form of a step', () => {
  it('is there for every open move but those decided elsewhere', () => {
    for (const stage of STAGES) {
      const state = stateOf(aPairAt(stage))
      const today = day('2026-09-20')
      expect(smallMoves(state, today)).toEqual(openMoves(state, today).filter(kind => !['print-contract', 'sign', 'agree-terms', 'amend', 'bring-to-close', 'close'].includes(kind)))
    }
  })

  it.each(STAGES)('proposes at « %s » what the law takes, once what is asked is filled in', stage => {
    const today = day('2026-09-20')
    const state = stateOf(aPairAt(stage))
    for (const kind of smallMoves(state, today)) {
      const facts = { reason: 'Raison', why: ItemKey.parse('unavailable'), response: 'accepts', answer: 'yes', trigger: 'term', meetingOn: day('2026-09-25'), ...factsProposed(kind, state, today) } as const
      expect(moveProblems(kind, facts, state, today)).toEqual({})
      const move = moveOf(kind, facts)
      expect(move && Pair.safeParse({ ...aPairAt(stage), moves: [...aPairAt(stage).moves, move] }).success).toBe(true)
    }
  })

  it('moves the end by the days of the suspension, and with the day of resuming', () => {
    const state = stateOf(aPairAt('suspended'))
    expect(endAfterResuming(state, day('2026-06-03'))).toBe('2026-10-12')
    const facts = factsProposed('resume', state, day('2026-06-03'))
    expect(withDay(facts, day('2026-05-14'), state).endsOn).toBe('2026-09-22')
    expect(withDay({ ...facts, endsOn: day('2026-12-31') }, day('2026-05-14'), state).endsOn).toBe('2026-12-31')
  })

  it('says what is missing, to come, too early or upside down', () => {
    const state = stateOf(aPairAt('suspended'))
    expect(moveProblems('resume', { on: day('2026-05-03'), endsOn: day('2026-03-01') }, state, day('2026-06-01'))).toEqual({ on: 'too-early', endsOn: 'end-before-start' })
    expect(moveProblems('resume', { on: day('2026-05-20'), endsOn: day('2026-05-20') }, state, day('2026-06-01'))).toEqual({ endsOn: 'end-before-resuming' })
    expect(moveProblems('plan-first-meeting', { on: day('2026-05-20'), meetingOn: day('2026-02-01') }, stateOf(aPairAt('proposed')), day('2026-06-01'))).toEqual({ meetingOn: 'before-proposal' })
    expect(moveProblems('withdraw', { on: day('2026-06-02') }, state, day('2026-06-01'))).toEqual({ on: 'in-future', reason: 'required' })
    expect(moveProblems('suspend', { reason: ' ' }, stateOf(aPairAt('active')), day('2026-06-01'))).toEqual({ on: 'required', reason: 'required' })
  })
})

describe('the story on the page of a pair', () => {
  it.each(STAGES)('at « %s » tells every move with its words', stage => {
    const pair = aPairAt(stage)
    expect(eventsOf(pair, neutralWords)).toHaveLength(pair.moves.length + 1)
    expect(pairWords.states[stage]).toMatchObject({ label: expect.stringMatching(/./), sign: expect.stringMatching(/./) })
  })

  it('tells who said yes, in words that agree with them', () => {
    const pair = aPairAt('validated')
    const told = eventsOf(pair, agreementsOf(aCasebook({ pairs: [pair] }), pair)).map(({ what }) => what)
    expect(told.filter(what => what.endsWith('oui'))).toEqual(['La mentor a dit oui', 'Le mentee a dit oui'])
  })

  it('tells an agreement in the order of its days', () => {
    const opening = { kind: 'agreed', firstMeetingOn: '2026-02-12', mentorAgreedOn: '2026-02-18', menteeAgreedOn: '2026-02-16', terms: someTerms() } as const
    expect(eventsOf(aPairAt('validated', 1, { opening, moves: [] }), neutralWords).map(({ on }) => on)).toEqual(['2026-02-12', '2026-02-16', '2026-02-18'])
  })

  it('can have each of its days put right, except those of the contract', () => {
    const pair = aPairAt('active')
    const days = daysOf(pair, neutralWords)
    expect(days.filter(({ locked }) => locked).map(({ label }) => label)).toEqual(['Contrat imprimé', 'Contrat signé par les trois parties'])
    const held = days.find(({ label }) => label === 'Première rencontre tenue')
    expect(held?.put(day('2026-02-13'))).toEqual({ opening: pair.opening, moves: pair.moves.map(move => (move.kind === 'hold-first-meeting' ? { ...move, on: '2026-02-13' } : move)) })
    for (const each of days) expect(each.put(each.value)).toEqual({ opening: pair.opening, moves: pair.moves })
  })

  it('has its terms put right where they were agreed, and the end in the last resumption', () => {
    const terms = someTerms({ meetingPlace: 'Bibliothèque', endsOn: '2026-10-30' })
    const after = (pair: Pair) => stateOf(Pair.parse({ ...pair, ...withTerms(pair, terms) }))
    const resumed = aPairAt('suspended')
    for (const pair of [aPairAt('active'), aPairAt('active', 1, { moves: [...resumed.moves, { kind: 'resume', on: '2026-05-20', endsOn: '2026-09-28' }] })])
      expect(after(pair)).toMatchObject({ stage: 'active', terms })
  })
})
