import { aClosedPairRow, aFollowUpRow, aMenteeRow, aMentorRow, anEnteredPairRow, aPairRow, aProposalRow, aQuestionnaireRow, someTables } from './rows'

import { ItemKey } from '#shared/domain/lists'
import type { MenteeRow, PairRow, Tables } from '#shared/statistics/rows'

/** Numbers that look like chance and are the same in every run. */
export function chance(seed: number) {
  let state = seed * 2_654_435_761 + 12_345
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 4_294_967_296
  }
  return {
    /** One of them, the first ones more often. */
    one: <Item>(items: readonly [Item, ...Item[]]): Item => items[Math.floor(next() ** 1.6 * items.length)] ?? items[0],
    under: (limit: number) => Math.floor(next() * limit),
  }
}

const key = (text: string) => ItemKey.parse(text)

/** A year with so many pairs, each with a mentee of its own: profiles, ends and answers as chance has them. */
export function crowdedTables(pairs: number, seed: number): Tables {
  const { one, under } = chance(seed)
  const people = Array.from({ length: pairs }, (_, n) => {
    const profile = {
      gender: one(['woman', 'man', 'unknown', 'other', 'undisclosed'] as const),
      ages: one(['30-54', '18-29', '55+', 'unknown', '0-17'] as const),
      studies: one(['bachelor', 'lower-secondary', 'upper-secondary-general', 'master-or-higher', 'none'].map(key) as [ItemKey, ...ItemKey[]]), // not empty
      province: one(['liege', 'hainaut', 'namur', 'unknown'] as const),
      nationality: one(['unknown', 'belgian', 'eu', 'non-eu'] as const),
      status: one(['full-unemployment-benefit', 'integration-income', 'other'].map(key) as [ItemKey, ...ItemKey[]]), // not empty
      unemployedFor: one(['under-6-months', '6-to-12-months', '1-to-2-years'].map(key) as [ItemKey, ...ItemKey[]]), // not empty
    } satisfies Partial<MenteeRow>
    const ends = under(10)
    const base = { ...profile, id: `pair-${n}`, number: `B-2025-${n}`, mentorSector: one(['health', 'construction', 'it-telecom'].map(key) as [ItemKey, ...ItemKey[]]), metTwice: one(['yes', 'no'] as const), keepsRhythm: one(['yes', 'no', 'none'] as const) } as const // not empty
    const end = one(['job', 'training', 'other', 'internship', 'unknown', 'studies', 'business'] as const)
    const isPositive = end !== 'other' && end !== 'unknown'
    const closed = {
      ...base,
      ...{ outcome: end, positive: isPositive ? 'yes' : 'no', durable: end === 'job' && under(2) === 0 ? 'yes' : 'no' },
      ...{ trigger: isPositive ? one(['positive-exit', 'term'] as const) : one(['term', 'interruption'] as const), throughMentor: isPositive && under(4) === 0 ? 'yes' : 'no' },
    } satisfies Partial<PairRow>
    const pair = ends < 6 ? aClosedPairRow({ ...closed, ...(under(2) === 0 && { openAtStart: 'no', entered: 'yes' }) }) : ends < 8 ? anEnteredPairRow(base) : aPairRow(base)
    const interviewed = one(['yes', 'no'] as const)
    const mentee = aMenteeRow({ ...profile, id: `mentee-${n}`, number: `m${n}`, accompanied: 'yes', interviewed, decision: interviewed === 'yes' ? one(['accepted', 'redirected', 'not-accepted', 'waiting-list', 'withdrew'] as const) : 'none' })
    return { pair, mentee }
  })
  const several = <Row>(count: number, make: (n: number) => Row) => Array.from({ length: count }, (_, n) => make(n))
  const sectors = ['health', 'construction', 'it-telecom'].map(key) as [ItemKey, ...ItemKey[]] // not empty
  return someTables({
    pairs: people.map(({ pair }) => pair),
    mentees: people.map(({ mentee }) => mentee),
    mentors: several(Math.ceil(pairs / 2), n => aMentorRow({ id: `mentor-${n}`, number: `t${n}`, gender: one(['man', 'woman', 'unknown'] as const), ages: one(['30-54', '55+', '18-29'] as const), sector: one(sectors), hasClosed: one(['yes', 'no'] as const), stays: 'no' })),
    proposals: several(pairs, n => aProposalRow({ id: `proposal-${n}`, number: `p${n}`, answer: one(['accepted', 'declined', 'waiting'] as const), signed: one(['yes', 'no'] as const) })),
    followUps: several(Math.ceil(pairs / 2), n => aFollowUpRow({ id: `follow-up-${n}`, number: `f${n}`, months: one([6, 12] as const), state: one(['reached', 'to-do', 'left'] as const), outcome: one(['job', 'training', 'unknown'] as const) })),
    questionnaires: several(pairs, n => {
      const satisfaction = one([3, 4, 2] as const)
      return aQuestionnaireRow({ id: `q-${n}`, number: `q${n}`, side: one(['mentor', 'mentee'] as const), satisfaction, satisfied: satisfaction >= 3 ? 'yes' : 'no' })
    }),
  })
}
