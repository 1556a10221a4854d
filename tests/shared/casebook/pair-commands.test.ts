import { describe, expect, it } from 'vitest'

import type { CasebookRefusal } from '#shared/casebook/refusal'
import { recordPrinting } from '#shared/casebook/contract-commands'
import { draftContract } from '#shared/casebook/contract-queries'
import type { Move } from '#shared/domain/pair-move'

import {
  aCasebook, aCompany, aContract, aMentor, aPairAt, aPairDraft, aWorld, companyId, contractId, coordinatorId, day, id, menteeId, mentorId, pairDraftId, pairId, pieceId, someTerms, threeSignatures,
} from '../../builders/casebook' // prettier-ignore
import { after, refusal, reply, stageOf } from '../../builders/commands'

const one = pairId(1)
const question = { mentorId: mentorId(1), menteeId: menteeId(1), coordinatorId: coordinatorId(1), substituteId: coordinatorId(2) }
const opening = { kind: 'proposed', on: day('2026-03-16') } as const

describe('forming a pair', () => {
  it('gives it the next number of the year and takes its draft away', () => {
    const book = aCasebook({ pairs: [aPairAt('closed', 1, { reference: 'B-2026-041' }), aPairAt('closed', 2, { reference: 'B-2025-099' })], pairDrafts: [aPairDraft()] })
    const formed = after(book, 'pair.create', { ...question, opening, draftId: pairDraftId() })
    expect(formed.pairs[pairIdOf(9001)]).toEqual({ id: id(9001), reference: 'B-2026-042', ...question, opening, moves: [] })
    expect(formed.pairDrafts).toEqual({})
  })

  it('takes over a pair that was running, as it stands today', () => {
    const terms = someTerms({ startsOn: '2025-11-10', endsOn: '2026-05-10' })
    const moves: Move[] = [{ kind: 'suspend', on: day('2026-02-02'), reason: 'Maladie' }]
    const formed = after(aCasebook(), 'pair.create', { ...question, opening: { kind: 'resumed', terms }, moves })
    expect(formed.pairs[pairIdOf(9001)]).toMatchObject({ reference: 'B-2026-001', moves })
  })

  it.each<[string, object, CasebookRefusal]>([
    ['a mentor we do not know', { mentorId: mentorId(9) }, { code: 'casebook/unknown', id: mentorId(9) }],
    ['a mentee we do not know', { menteeId: menteeId(9) }, { code: 'casebook/unknown', id: menteeId(9) }],
    ['a coordinator we do not know', { coordinatorId: coordinatorId(9) }, { code: 'casebook/unknown', id: coordinatorId(9) }],
    ['a substitute we do not know', { substituteId: coordinatorId(9) }, { code: 'casebook/unknown', id: coordinatorId(9) }],
    ['the coordinator as their own substitute', { substituteId: coordinatorId(1) }, { code: 'pair/same-coordinator-twice' }],
    ['a proposal of tomorrow', { opening: { ...opening, on: day('2026-03-21') } }, { code: 'pair/date-in-future', on: day('2026-03-21') }],
    ['an answer that is still to come', { opening: { kind: 'agreed', firstMeetingOn: day('2026-03-02'), mentorAgreedOn: day('2026-03-04'), menteeAgreedOn: day('2026-03-24'), terms: someTerms() } }, { code: 'pair/date-in-future', on: day('2026-03-24') }], // prettier-ignore
    ['a pair taken over that has not started', { opening: { kind: 'resumed', terms: someTerms({ startsOn: '2026-04-01' }) } }, { code: 'pair/date-in-future', on: day('2026-04-01') }],
    ['a suspension before the start', { opening: { kind: 'resumed', terms: someTerms() }, moves: [{ kind: 'suspend', on: day('2026-03-01'), reason: 'Maladie' }] }, { code: 'pair/move-too-early', move: 'suspend', notBefore: day('2026-03-12') }], // prettier-ignore
    ['a story that does not hold together', { moves: [{ kind: 'close', on: day('2026-03-17') }] }, { code: 'pair/move-closed', stage: 'proposed', move: 'close' }],
    ['a contract that nobody printed', { opening: { kind: 'agreed', firstMeetingOn: day('2026-03-02'), mentorAgreedOn: day('2026-03-04'), menteeAgreedOn: day('2026-03-04'), terms: someTerms() }, moves: [{ kind: 'print-contract', on: day('2026-03-05'), contractId: contractId() }] }, { code: 'pair/decided-by-contract' }], // prettier-ignore
  ])('refuses %s', (_, changes, error) => {
    expect(reply(aCasebook(), 'pair.create', { ...question, opening, ...changes })).toEqual(refusal(error))
  })

  it('refuses a mentee who has an open pair', () => {
    const book = aCasebook({ pairs: [aPairAt('proposed', 1)] })
    expect(reply(book, 'pair.create', { ...question, mentorId: mentorId(2), opening })).toEqual(refusal({ code: 'pair/mentee-has-open-pair', menteeId: menteeId(1), pairId: one }))
  })

  it('refuses a mentor who has as many pairs as they can carry', () => {
    const book = aCasebook({ pairs: [aPairAt('active', 1)] })
    expect(reply(book, 'pair.create', { ...question, menteeId: menteeId(2), opening })).toEqual(refusal({ code: 'pair/mentor-at-capacity', mentorId: mentorId(1), pairIds: [one] }))
  })

  it('refuses a mentor on working time whose employer does not agree', () => {
    const book = aCasebook({ mentors: [aMentor(1, { frame: { kind: 'working-time', companyId: companyId() } })], companies: [aCompany(1, { talks: [{ state: 'presented', on: '2026-01-01' }] })] })
    expect(reply(book, 'pair.create', { ...question, opening })).toEqual(refusal({ code: 'pair/employer-agreement-missing', companyId: companyId() }))
  })
})

const pairIdOf = (n: number) => pairId(n - 500)

describe('what the wizard knows so far', () => {
  it('is kept under a new id, then under the same, with the day it was begun', () => {
    const begun = after(aCasebook(), 'pair-draft.save', { draft: { situation: 'agreed' } }, '2026-03-20')
    const draft = Object.keys(begun.pairDrafts).map(key => begun.pairDrafts[pairDraftIdOf(key)])[0]
    expect(draft).toEqual({ id: id(9001), begunOn: '2026-03-20', situation: 'agreed' })
    const later = after(begun, 'pair-draft.save', { ...(draft && { id: draft.id }), draft: { mentorId: mentorId(1) } }, '2026-03-23')
    expect(Object.values(later.pairDrafts)).toEqual([{ id: id(9001), begunOn: '2026-03-20', mentorId: mentorId(1) }])
  })

  it('can be thrown away once', () => {
    const book = aCasebook({ pairDrafts: [aPairDraft()] })
    expect(after(book, 'pair-draft.discard', { id: pairDraftId() }).pairDrafts).toEqual({})
    expect(reply(aCasebook(), 'pair-draft.discard', { id: pairDraftId() })).toEqual(refusal({ code: 'casebook/unknown', id: pairDraftId() }))
    expect(reply(aCasebook(), 'pair-draft.save', { id: pairDraftId(), draft: {} })).toEqual(refusal({ code: 'casebook/unknown', id: pairDraftId() }))
  })
})

const pairDraftIdOf = (key: string) => pairDraftId(Number(key.slice(-4)) - 700)

describe('a step of a pair of the book', () => {
  it('is added to its story', () => {
    const moved = after(aCasebook({ pairs: [aPairAt('active')] }), 'pair.move', { pairId: one, move: { kind: 'suspend', on: day('2026-03-18'), reason: 'Maladie' } })
    expect(stageOf(moved)).toBe('suspended')
  })

  it.each<[string, Move, CasebookRefusal]>([
    ['a day to come', { kind: 'suspend', on: day('2026-03-21'), reason: 'Maladie' }, { code: 'pair/date-in-future', on: day('2026-03-21') }],
    ['a day before the last step', { kind: 'suspend', on: day('2026-03-09'), reason: 'Maladie' }, { code: 'pair/move-too-early', move: 'suspend', notBefore: day('2026-03-12') }],
    ['a closed move', { kind: 'resume', on: day('2026-03-20'), endsOn: day('2026-10-12') }, { code: 'pair/move-closed', stage: 'active', move: 'resume' }],
    ['a closing, which has a page of its own', { kind: 'close', on: day('2026-03-20') }, { code: 'pair/decided-by-closing' }],
    ['a printing', { kind: 'print-contract', on: day('2026-03-20'), contractId: contractId(2) }, { code: 'pair/decided-by-contract' }],
    ['a signature', { kind: 'sign', on: day('2026-03-20') }, { code: 'pair/decided-by-contract' }],
  ])('refuses %s', (_, move, error) => {
    expect(reply(aCasebook({ pairs: [aPairAt('active')] }), 'pair.move', { pairId: one, move })).toEqual(refusal(error))
  })

  it('refuses an end before the start', () => {
    const book = aCasebook({ pairs: [aPairAt('suspended')] })
    const move: Move = { kind: 'resume', on: day('2026-05-05'), endsOn: day('2026-03-01') }
    expect(reply(book, 'pair.move', { pairId: one, move }, '2026-06-01')).toEqual(refusal({ code: 'pair/end-before-start' }))
  })

  it('refuses a pair we do not know', () => {
    const unknown = refusal({ code: 'casebook/unknown', id: one })
    expect(reply(aCasebook(), 'pair.move', { pairId: one, move: { kind: 'suspend', on: day('2026-03-20'), reason: 'Maladie' } })).toEqual(unknown)
    expect(reply(aCasebook(), 'pair.undo-move', { pairId: one })).toEqual(unknown)
    expect(reply(aCasebook(), 'pair.correct', { pairId: one, opening, moves: [] })).toEqual(unknown)
    expect(reply(aCasebook(), 'pair.assign', { pairId: one, coordinatorId: coordinatorId(1) })).toEqual(unknown)
    expect(reply(aCasebook(), 'pair.remove', { pairId: one })).toEqual(unknown)
  })

  it.each<[string, Move]>([
    ['withdraws', { kind: 'withdraw', on: day('2026-03-04'), reason: 'Déménagement' }],
    ['agrees on other terms', { kind: 'agree-terms', on: day('2026-03-04'), terms: someTerms({ startsOn: '2026-04-01', endsOn: '2026-10-01' }) }],
  ])('leaves an unsigned contract void when the pair %s, and gives it back when that is undone', (_, move) => {
    const book = aCasebook({ pairs: [aPairAt('contract-printed')], contracts: [aContract()] })
    const moved = after(book, 'pair.move', { pairId: one, move })
    expect(moved.contracts[contractId()]?.voidedOn).toBe('2026-03-04')
    expect(after(moved, 'pair.undo-move', { pairId: one })).toEqual(book)
  })
})

it('leaves the signed contract of a pair that never begins void, and gives it back when that is undone', () => {
  const book = aCasebook({ pairs: [aPairAt('active')], contracts: [aContract(1, { signatures: threeSignatures })] })
  const withdrawn = after(book, 'pair.move', { pairId: one, move: { kind: 'withdraw', on: day('2026-03-11'), reason: 'Déménagement' } })
  expect([stageOf(withdrawn), withdrawn.contracts[contractId()]?.voidedOn]).toEqual(['withdrawn', '2026-03-11'])
  const { entries, ...restored } = after(withdrawn, 'pair.undo-move', { pairId: one })
  expect({ ...restored, entries: {} }).toEqual(book)
  expect([Object.keys(withdrawn.entries), Object.keys(entries)]).toEqual([[], [one]])
})

describe('taking the last step back', () => {
  it('goes back to the stage before', () => {
    const book = aCasebook({ pairs: [aPairAt('closed')] })
    expect(stageOf(after(book, 'pair.undo-move', { pairId: one }, '2026-10-01'))).toBe('to-close')
  })

  it('refuses where there is none, and a signature', () => {
    expect(reply(aCasebook({ pairs: [aPairAt('proposed')] }), 'pair.undo-move', { pairId: one })).toEqual(refusal({ code: 'pair/nothing-to-undo' }))
    expect(reply(aCasebook({ pairs: [aPairAt('active')] }), 'pair.undo-move', { pairId: one })).toEqual(refusal({ code: 'pair/decided-by-contract' }))
  })

  it('leaves a contract void when its printing is undone', () => {
    const undone = after(aCasebook({ pairs: [aPairAt('contract-printed')], contracts: [aContract()] }), 'pair.undo-move', { pairId: one })
    expect([stageOf(undone), undone.contracts[contractId()]?.voidedOn]).toEqual(['validated', '2026-03-20'])
  })

  it('makes the version before good again when the second printing is undone', () => {
    const book = aCasebook({ pairs: [aPairAt('contract-printed')], contracts: [aContract(1, { signatures: { mentor: '2026-03-05' } })] })
    const draft = draftContract(book, one, day('2026-03-20'))
    const twice = draft.ok ? recordPrinting(one, draft.value, pieceId(2), aWorld())(book) : draft
    if (!twice.ok) throw new Error(JSON.stringify(twice.error))
    expect(twice.value.contracts[contractId()]?.voidedOn).toBe('2026-03-20')
    const undone = after(twice.value, 'pair.undo-move', { pairId: one })
    expect(undone.contracts[contractId()]).toEqual(book.contracts[contractId()])
    expect(undone.pairs).toEqual(book.pairs)
  })

  it('refuses to open a pair again whose mentee or mentor has been taken since', () => {
    const taken = aCasebook({ pairs: [aPairAt('declined', 1), aPairAt('proposed', 2, { menteeId: menteeId(1) })] })
    expect(reply(taken, 'pair.undo-move', { pairId: one })).toEqual(refusal({ code: 'pair/mentee-has-open-pair', menteeId: menteeId(1), pairId: pairId(2) }))
    const busy = aCasebook({ pairs: [aPairAt('withdrawn', 1), aPairAt('proposed', 2, { mentorId: mentorId(1) })] })
    expect(reply(busy, 'pair.undo-move', { pairId: one })).toEqual(refusal({ code: 'pair/mentor-at-capacity', mentorId: mentorId(1), pairIds: [pairId(2)] }))
  })
})
