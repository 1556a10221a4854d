import { describe, expect, it } from 'vitest'

import { aCasebook, aMentee, aPairAt } from '../../../builders/casebook'
import { aFollowUp } from '../../../builders/ending'
import { only, tablesIn } from '../../../builders/report'

type Parts = Parameters<typeof aCasebook>[0]

const agreed = aMentee(1, { gender: 'woman', consents: { 'follow-up': [{ given: true, on: '2026-09-12' }] } })
const bookOf = (parts: Parts = {}) => aCasebook({ mentees: [agreed], pairs: [aPairAt('closed')], ...parts })
const SIX_MONTHS_LATER = ['2027-01-01', '2027-06-30'] as const
const rowIn = (parts?: Parts) => only(tablesIn(bookOf(parts), ...SIX_MONTHS_LATER).followUps)
const answer = { on: '2027-03-20', situation: { family: 'job' as const, kind: 'cdi' as never }, items: {} }

describe('those who are asked again', () => {
  it('are those whose day falls in the period, six and twelve months after their last day', () => {
    expect(rowIn()).toMatchObject({ number: 'B-2026-001-6', months: 6, dueOn: '2027-03-12', gender: 'woman', state: 'to-do', outcome: 'none', positive: 'none', durable: 'none' })
    expect(tablesIn(bookOf(), '2027-01-01', '2027-12-31').followUps.map(({ months }) => months)).toEqual([6, 12])
    expect(tablesIn(bookOf(), '2027-01-01', '2027-12-31', '2027-03-11').followUps).toEqual([])
    expect(tablesIn(bookOf({ pairs: [aPairAt('to-close')] }), ...SIX_MONTHS_LATER).followUps).toEqual([])
  })

  it('say what they answered, or that nobody could reach them', () => {
    expect(rowIn({ followUps: [aFollowUp(6, { answer })] })).toMatchObject({ state: 'reached', outcome: 'job', positive: 'yes', durable: 'yes' })
    expect(rowIn({ followUps: [aFollowUp(6, { leftOn: '2027-04-20' })] })).toMatchObject({ state: 'left', outcome: 'none' })
    expect(rowIn({ followUps: [aFollowUp(6)] })).toMatchObject({ state: 'to-do' })
  })

  it('hold those who did not agree too, and nothing of what they told before they took it back', () => {
    expect(rowIn({ mentees: [aMentee(1)] })).toMatchObject({ state: 'not-agreed', outcome: 'none' })
    const tookBack = aMentee(1, { consents: { 'follow-up': [{ given: false, on: '2027-04-01' }] } })
    expect(rowIn({ mentees: [tookBack], followUps: [aFollowUp(6, { answer })] })).toMatchObject({ state: 'not-agreed', outcome: 'none', durable: 'none' })
  })
})
