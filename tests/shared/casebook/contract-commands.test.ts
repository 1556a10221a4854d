import { describe, expect, it } from 'vitest'

import type { Casebook } from '#shared/casebook/casebook'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { recordPrinting, signContract } from '#shared/casebook/contract-commands'
import { contractsOf, draftContract, standingContract } from '#shared/casebook/contract-queries'
import { applyDelta, deltaBetween, inverse } from '#shared/casebook/delta'
import type { Party } from '#shared/domain/contract'
import { stateOf } from '#shared/domain/pair'

import { aCasebook, aContract, aPairAt, aWorld, contractId, day, id, pairId, pieceId, threeSignatures } from '../../builders/casebook'

const one = pairId(1)
const printed = () => aCasebook({ pairs: [aPairAt('contract-printed')], contracts: [aContract()] })
const active = () => aCasebook({ pairs: [aPairAt('active')], contracts: [aContract(1, { signatures: threeSignatures })] })

const reply = (book: Casebook, party: Party, on?: string, today = '2026-03-20', which = contractId()) =>
  signContract({ contractId: which, party, ...(on && { on: day(on) }) }, aWorld(today))(book)

function signed(book: Casebook, party: Party, on?: string, today?: string): Casebook {
  const result = reply(book, party, on, today)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  expect(applyDelta(result.value, inverse(deltaBetween(book, result.value), book))).toEqual(book)
  return result.value
}

const stageOf = (book: Casebook) => {
  const pair = book.pairs[one]
  return pair && stateOf(pair).stage
}
const refusal = (error: CasebookRefusal) => ({ ok: false, error })

function print(book: Casebook, on: string): Casebook {
  const draft = draftContract(book, one, day(on))
  const result = draft.ok ? recordPrinting(one, draft.value, pieceId(2), aWorld(on))(book) : draft
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('signing a contract', () => {
  it('makes the pair active with the third signature, whatever the order', () => {
    const two = signed(signed(printed(), 'association', '2026-03-10'), 'mentee', '2026-03-05')
    expect(stageOf(two)).toBe('contract-printed')
    expect(signed(two, 'mentor', '2026-03-05')).toEqual(active())
  })

  it('taken back and recorded again gives the same pair', () => {
    const book = active()
    for (const party of ['mentor', 'mentee', 'association'] as const) {
      const without = signed(book, party)
      expect(stageOf(without)).toBe('contract-printed')
      expect(signed(without, party, threeSignatures[party])).toEqual(book)
    }
  })

  it('put right moves the day from which the pair is active', () => {
    const corrected = signed(active(), 'association', '2026-03-18')
    expect(corrected.pairs[one]?.moves.at(-1)).toEqual({ kind: 'sign', on: '2026-03-18' })
  })

  it.each<[string, ReturnType<typeof reply>, CasebookRefusal]>([
    ['a contract we do not know', reply(printed(), 'mentor', '2026-03-05', '2026-03-20', contractId(9)), { code: 'casebook/unknown', id: contractId(9) }],
    ['a day before it was printed', reply(printed(), 'mentee', '2026-03-01'), { code: 'contract/signed-before-printed', party: 'mentee', notBefore: day('2026-03-02') }],
    ['a day to come', reply(printed(), 'mentee', '2026-03-21'), { code: 'pair/date-in-future', on: day('2026-03-21') }],
    ['a void contract', reply(aCasebook({ pairs: [aPairAt('validated')], contracts: [aContract(1, { voidedOn: '2026-03-03' })] }), 'mentor', '2026-03-05'), { code: 'contract/void' }],
  ])('refuses %s', (_, result, error) => {
    expect(result).toEqual(refusal(error))
  })

  it('cannot be taken back, nor moved past it, once the pair has gone on', () => {
    const book = aCasebook({ pairs: [aPairAt('suspended')], contracts: [aContract(1, { signatures: threeSignatures })] })
    expect(reply(book, 'mentor', undefined, '2026-06-01')).toEqual(refusal({ code: 'pair/move-closed', stage: 'contract-printed', move: 'suspend' }))
    expect(reply(book, 'mentor', '2026-05-05', '2026-06-01')).toEqual(refusal({ code: 'pair/move-too-early', move: 'suspend', notBefore: day('2026-05-05') }))
  })
})

describe('printing a contract', () => {
  it('freezes what it says and moves the pair on', () => {
    const book = print(aCasebook({ pairs: [aPairAt('validated')] }), '2026-03-02')
    expect(stageOf(book)).toBe('contract-printed')
    expect(standingContract(book, one)).toMatchObject({ id: id(9001), version: 1, printedOn: '2026-03-02', signatures: {}, facts: { reference: 'B-2026-001' } })
  })

  it('again leaves the version before void from that day, with its signatures', () => {
    const book = print(signed(printed(), 'mentor', '2026-03-05'), '2026-03-06')
    expect(contractsOf(book, one).map(({ version, voidedOn, signatures }) => ({ version, voidedOn, signatures }))).toEqual([
      { version: 1, voidedOn: '2026-03-06', signatures: { mentor: '2026-03-05' } },
      { version: 2, voidedOn: undefined, signatures: {} },
    ])
  })

  it('is refused for a pair that is not there, or that runs already', () => {
    const draft = draftContract(aCasebook({ pairs: [aPairAt('validated')] }), one, day('2026-03-02'))
    if (!draft.ok) throw new Error(draft.error.code)
    const record = recordPrinting(one, draft.value, pieceId(2), aWorld())
    expect(record(aCasebook())).toEqual(refusal({ code: 'casebook/unknown', id: one }))
    expect(record(active())).toEqual(refusal({ code: 'pair/move-closed', stage: 'active', move: 'print-contract' }))
  })
})
