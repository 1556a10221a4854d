import { describe, expect, it } from 'vitest'

import { atWork, extension, anAmendment } from '../../builders/amendments'
import { aCasebook, aContract, aPairAt, day, pairId, threeSignatures } from '../../builders/casebook'
import { after, reply, stageOf } from '../../builders/commands'
import { aMeeting, amendmentId, anIntroduction, aPairContact, heldOn } from '../../builders/life'

const TODAY = '2026-04-20'
const active = aPairAt('active')
const bookOf = (parts: Parameters<typeof aCasebook>[0], moves = active.moves) => aCasebook({ pairs: [{ ...active, moves }], contracts: [aContract(1, { signatures: threeSignatures })], ...parts })
const closingOn = (on: string) => ({ kind: 'bring-to-close', on: day(on), trigger: 'positive-exit' }) as const
const beginning = (on: string) => ({ pairId: pairId(1), on: day(on), trigger: 'positive-exit' }) as const

describe('what took place between two people', () => {
  const met = bookOf({ meetings: [aMeeting(1, heldOn('2026-04-15'))] })

  it('holds back an end before it', () => {
    expect(reply(met, 'closing.begin', beginning('2026-04-14'), TODAY)).toMatchObject({ ok: false, error: { code: 'pair/life-outside', on: '2026-04-15' } })
    expect(stageOf(after(met, 'closing.begin', beginning('2026-04-15'), TODAY))).toBe('to-close')
  })

  it.each([
    ['a contact', { pairContacts: [aPairContact(1, { on: '2026-04-15' })] }],
    ['an introduction', { introductions: [anIntroduction(1, { on: '2026-04-15' })] }],
  ])('holds back an end that is put right to before %s', (_, parts) => {
    const book = bookOf(parts, [...active.moves, closingOn('2026-04-18')])
    const corrected = (on: string) => ({ pairId: pairId(1), opening: active.opening, moves: [...active.moves, closingOn(on)] })
    expect(reply(book, 'pair.correct', corrected('2026-04-10'), TODAY)).toMatchObject({ ok: false, error: { code: 'pair/life-outside' } })
    expect(after(book, 'pair.correct', corrected('2026-04-16'), TODAY).pairs[pairId(1)]?.moves.at(-1)?.on).toBe('2026-04-16')
  })

  it('holds back a start after it', () => {
    const moves = active.moves.map(move => (move.kind === 'agree-terms' ? { ...move, terms: { ...move.terms, startsOn: day('2026-04-16') } } : move))
    expect(reply(met, 'pair.correct', { pairId: pairId(1), opening: active.opening, moves }, TODAY)).toMatchObject({ ok: false, error: { code: 'pair/life-outside', on: '2026-04-15' } })
  })

  it('holds the extension that gave it its time', () => {
    const signatures = { mentor: '2026-09-20', mentee: '2026-09-20', association: '2026-09-20' }
    const toClose = aPairAt('to-close')
    const waiting = atWork({ pairs: [toClose], amendments: [anAmendment(1, { change: extension(), printedOn: '2026-09-15', signatures: { ...signatures, mentee: undefined } })] })
    const sign = (on?: string) => ({ amendmentId: amendmentId(1), party: 'mentee' as const, ...(on !== undefined && { on: day(on) }) })
    const extended = after(waiting, 'amendment.sign', sign('2026-09-20'), '2026-10-10')
    const lived = after(extended, 'meeting.save', { pairId: pairId(1), details: heldOn('2026-10-01'), moved: [] }, '2026-10-10')
    expect(stageOf(after(extended, 'amendment.sign', sign(), '2026-10-10'))).toBe('to-close')
    expect(reply(lived, 'amendment.sign', sign(), '2026-10-10')).toMatchObject({ ok: false, error: { code: 'pair/life-outside', on: '2026-10-01' } })
  })

  it('may still lie ahead of an end while it is only planned', () => {
    const book = bookOf({ meetings: [aMeeting(1, { state: 'planned', on: day('2026-05-04'), place: 'workplace' })] })
    expect(stageOf(after(book, 'closing.begin', beginning('2026-04-14'), TODAY))).toBe('to-close')
  })
})
