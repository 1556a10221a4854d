import { describe, expect, it } from 'vitest'

import { aCasebook, aMentee, aPairAt, menteeId, pairId } from '../../builders/casebook'

import type { Place } from '#shared/casebook/casebook'
import { takeRecords } from '#shared/casebook/take-records'

const thePair: Place = { collection: 'pairs', id: pairId() }
const theMentee: Place = { collection: 'mentees', id: menteeId() }

describe('taking records over from a copy', () => {
  it('never gives a mentee a second open pair', () => {
    const copy = aCasebook({ pairs: [aPairAt('active')] })
    const now = { ...copy, pairs: { [pairId(2)]: aPairAt('active', 2, { menteeId: menteeId() }) } }

    expect(takeRecords(copy, [thePair])(now)).toMatchObject({ ok: false, error: { code: 'pair/mentee-has-open-pair', menteeId: menteeId(), pairId: pairId(2) } })
  })

  it('tells a pair that stands here as the copy has it, under its own number', () => {
    const copy = aCasebook({ pairs: [aPairAt('proposed')] })
    const now = { ...copy, pairs: { [pairId()]: aPairAt('validated') } }
    const after = takeRecords(copy, [thePair])(now)

    expect(after).toMatchObject({ ok: true, value: { pairs: copy.pairs } })
  })

  it('does not bring back somebody who was erased since', () => {
    const copy = aCasebook({ mentees: [aMentee()] })
    const now = { ...copy, mentees: { [menteeId()]: aMentee(1, { erased: { on: '2026-03-16', number: 1234 } }) } }

    expect(takeRecords(copy, [theMentee])(now)).toEqual({ ok: false, error: { code: 'person/erased', who: { kind: 'mentee', id: menteeId() } } })
  })
})
