import { describe, expect, it } from 'vitest'

import { cancelledInAll, checkInFacts } from '#shared/casebook/check-in-facts'
import { isRunning } from '#shared/casebook/pair-life'
import { stateOf } from '#shared/domain/pair'

import { aCasebook, aPairAt, day, pairId } from '../../builders/casebook'
import { aMeeting, aPairContact, aPlan, aPlanRow, heldOn } from '../../builders/life'
import { aGridVersion, anInterview } from '../../builders/recruitment'

const pair = aPairAt('active') // at work since 12 March 2026

function facts(parts: Parameters<typeof aCasebook>[0], number: number, side: 'mentor' | 'mentee', on: string) {
  const state = stateOf(pair)
  if (!isRunning(state)) throw new Error('The pair is not at work')
  return checkInFacts(aCasebook({ pairs: [pair], ...parts }), pair, state, { number }, side, day(on))
}

const life = {
  meetings: [
    aMeeting(1, heldOn('2026-03-12', { applications: 2 })),
    aMeeting(2, heldOn('2026-04-23', { minutes: 60 })),
    aMeeting(3, heldOn('2026-04-24', { minutes: 45, newContacts: 0 })),
    aMeeting(4, { state: 'cancelled', on: day('2026-04-02'), place: 'online', by: 'mentee' }),
    aMeeting(5, { state: 'cancelled', on: day('2026-04-30'), place: 'online', by: 'mentor' }),
    aMeeting(6, { state: 'planned', on: day('2026-05-02'), place: 'online' }),
  ],
  pairContacts: [aPairContact(1, { on: day('2026-04-23') }), aPairContact(2, { on: day('2026-04-28') })],
  actionPlans: [aPlan([aPlanRow(1, { steps: [{ on: day('2026-04-01'), state: 'done' }] }), aPlanRow(2)])],
}

const version = { gridVersionId: aGridVersion('check-in-mentee').id }
const spoken = anInterview(1, { ...version, subject: { kind: 'check-in', id: pairId(), number: 1, side: 'mentee' }, held: { on: day('2026-04-23') } })

describe('what the book knows at a six-week contact', () => {
  it('counts from the start of the pair at the first one, the day itself included', () => {
    expect(facts(life, 1, 'mentee', '2026-04-23')).toMatchObject({ from: '2026-03-12', lastOn: undefined, held: 2, minutes: 150, cancelled: { mentee: 1 }, contacts: 1, plan: { done: 1, open: 1 }, applications: 2 })
  })

  it('counts from the day after the last one with the same person', () => {
    const book = { ...life, gridVersions: [aGridVersion('check-in-mentee')], interviews: [spoken] }
    expect(facts(book, 2, 'mentee', '2026-05-01')).toMatchObject({ from: '2026-04-24', lastOn: '2026-04-23', held: 1, minutes: 45, planned: 1, cancelled: { mentor: 1 }, contacts: 1 })
    expect(facts(book, 2, 'mentor', '2026-05-01')).toMatchObject({ from: '2026-03-12', held: 3 })
  })

  it('tells a number of the search that was noted as none apart from one that was not noted', () => {
    const book = { ...life, gridVersions: [aGridVersion('check-in-mentee')], interviews: [spoken] }
    expect(facts(book, 2, 'mentee', '2026-05-01')).toMatchObject({ networkContacts: 0, applications: undefined })
  })

  it('adds the cancellations of everyone', () => {
    expect(cancelledInAll({ cancelled: { mentor: 2, association: 1 } })).toBe(3)
    expect(cancelledInAll({ cancelled: {} })).toBe(0)
  })
})
