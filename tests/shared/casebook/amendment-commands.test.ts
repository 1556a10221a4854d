import { describe, expect, it } from 'vitest'

import { amendmentsAwaitingSignature, amendmentsOf } from '#shared/casebook/amendment-queries'
import type { Casebook } from '#shared/casebook/casebook'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { PARTIES } from '#shared/domain/contract'
import type { AmendmentId } from '#shared/domain/ids'
import { stateOf } from '#shared/domain/pair'

import { aBreak, amended, anAmendment, anotherPlace, atWork, extension } from '../../builders/amendments'
import { aPairAt, day, pairId } from '../../builders/casebook'
import { after, refusal, reply, stageOf } from '../../builders/commands'
import { amendmentId } from '../../builders/life'

const TODAY = '2026-06-01'
const signedBy = { mentor: '2026-05-06', mentee: '2026-05-07', association: '2026-05-05' } as const

/** The book once all three have signed, the association last or on a day of its own. */
const complete = (book: Casebook, id: AmendmentId, days: Readonly<Record<(typeof PARTIES)[number], string>> = signedBy) =>
  PARTIES.reduce((signed, party) => after(signed, 'amendment.sign', { amendmentId: id, party, on: day(days[party]) }, TODAY), book)

const termsOf = (book: Casebook) => {
  const pair = book.pairs[pairId(1)]
  const state = pair && stateOf(pair)
  return state && 'terms' in state ? state.terms : undefined
}
const idIn = (book: Casebook) => {
  const [amendment] = amendmentsOf(book, pairId(1))
  if (!amendment) throw new Error('no amendment')
  return amendment.id
}

describe('an amendment that is printed', () => {
  it('keeps what the contract says and changes nothing before all three have signed', () => {
    const book = amended(atWork(), extension(), '2026-05-04')
    expect(amendmentsOf(book, pairId(1))).toMatchObject([{ number: 1, printedOn: '2026-05-04', contractSignedOn: '2026-03-10', facts: { terms: { endsOn: '2026-09-12' } }, signatures: {} }])
    const two = after(book, 'amendment.sign', { amendmentId: idIn(book), party: 'mentor', on: day('2026-05-05') }, TODAY)
    expect(termsOf(two)?.endsOn).toBe('2026-09-12')
  })

  it('counts on where several were printed, void ones too', () => {
    const book = amended(atWork({ amendments: [anAmendment(1, { voidedOn: '2026-05-05' })] }), anotherPlace, '2026-05-06')
    expect(amendmentsOf(book, pairId(1)).map(({ number }) => number)).toEqual([1, 2])
  })
})

describe('the third signature', () => {
  it('lets an extension enter the story on its day, with the rhythm as it was', () => {
    const book = complete(atWork({ amendments: [anAmendment()] }), amendmentId(1))
    expect(book.pairs[pairId(1)]?.moves.at(-1)).toMatchObject({ kind: 'amend', on: '2026-05-07', amendmentId: amendmentId(1) })
    expect(termsOf(book)).toEqual({ ...termsOf(atWork()), endsOn: '2026-12-12' })
  })

  it('lets another place enter the story, without the access of the one before', () => {
    const book = complete(atWork({ amendments: [anAmendment(1, { change: anotherPlace })] }), amendmentId(1))
    expect(termsOf(book)).toMatchObject({ meetingPlace: 'place d’Armes 3, 5000 Namur', endsOn: '2026-09-12' })
  })

  it('leaves the story alone for a suspension, which « suspend » and « resume » tell', () => {
    const before = atWork({ amendments: [anAmendment(1, { change: aBreak })] })
    expect(complete(before, amendmentId(1)).pairs).toEqual(before.pairs)
  })

  it('lets a pair that was to be closed work on', () => {
    const signed = { mentor: '2026-09-14', mentee: '2026-09-14', association: '2026-09-14' }
    const book = atWork({ pairs: [aPairAt('to-close')], amendments: [anAmendment(1, { printedOn: '2026-09-13' })] })
    const working = PARTIES.reduce((each, party) => after(each, 'amendment.sign', { amendmentId: amendmentId(1), party, on: day(signed[party]) }, '2026-09-14'), book)
    expect(stageOf(working)).toBe('active')
    expect(stageOf(after(working, 'amendment.sign', { amendmentId: amendmentId(1), party: 'mentor' }, '2026-09-15'))).toBe('to-close')
  })

  it('recorded late stands on its own day, and what came later says again what it changed', () => {
    const both = atWork({ amendments: [anAmendment(1, { change: anotherPlace }), anAmendment(2)] })
    const late = complete(complete(both, amendmentId(2), { mentor: '2026-05-20', mentee: '2026-05-20', association: '2026-05-20' }), amendmentId(1))
    expect(late.pairs[pairId(1)]?.moves.slice(-2)).toMatchObject([{ on: '2026-05-07' }, { on: '2026-05-20', terms: { endsOn: '2026-12-12', meetingPlace: 'place d’Armes 3, 5000 Namur' } }])
  })

  it('taken back takes the amendment out of the story again', () => {
    const before = atWork({ amendments: [anAmendment()] })
    const without = after(complete(before, amendmentId(1)), 'amendment.sign', { amendmentId: amendmentId(1), party: 'mentee' }, TODAY)
    expect(without.pairs).toEqual(before.pairs)
  })
})

describe('terms put right', () => {
  it('reach what an amendment changed after them', () => {
    const book = complete(atWork({ amendments: [anAmendment()] }), amendmentId(1))
    const pair = book.pairs[pairId(1)]
    if (!pair) throw new Error('no pair')
    const moves = pair.moves.map(move => (move.kind === 'agree-terms' ? { ...move, terms: { ...move.terms, meetingsPerMonth: 3 } } : move))
    const put = after(book, 'pair.correct', { pairId: pair.id, opening: pair.opening, moves }, TODAY)
    expect(termsOf(put)).toMatchObject({ meetingsPerMonth: 3, endsOn: '2026-12-12' })
  })
})

const sign = (book: Casebook, on?: string, today = TODAY) => reply(book, 'amendment.sign', { amendmentId: amendmentId(1), party: 'mentor', ...(on && { on: day(on) }) }, today)
const waiting = () => atWork({ amendments: [anAmendment()] })
const almost = (changes: Parameters<typeof anAmendment>[1] = {}) => anAmendment(1, { signatures: { mentee: day('2026-05-07'), association: day('2026-05-07') }, ...changes })

describe('a signature of an amendment', () => {
  it.each<[string, ReturnType<typeof sign>, CasebookRefusal]>([
    ['of one we do not know', sign(atWork()), { code: 'casebook/unknown', id: amendmentId(1) }],
    ['before it was printed', sign(waiting(), '2026-05-03'), { code: 'contract/signed-before-printed', party: 'mentor', notBefore: day('2026-05-04') }],
    ['of a day to come', sign(waiting(), '2026-06-02'), { code: 'pair/date-in-future', on: day('2026-06-02') }],
    ['of a void one', sign(atWork({ amendments: [anAmendment(1, { voidedOn: '2026-05-05' })] }), '2026-05-06'), { code: 'amendment/void' }],
    ['of an extension once the pair is closed', sign(atWork({ pairs: [aPairAt('closed')], amendments: [almost()] }), '2026-09-16', '2026-09-16'), { code: 'pair/move-closed', stage: 'closed', move: 'amend' }],
    [
      'of an extension to a day that is no longer later',
      sign(atWork({ amendments: [almost({ change: extension('2026-09-12') })] }), '2026-05-06'),
      { code: 'amendment/date-out-of-range', field: 'endsOn', notBefore: day('2026-09-13') },
    ],
  ])('%s is refused', (_, result, error) => {
    expect(result).toEqual(refusal(error))
  })

  it('is held by what came later', () => {
    const signed = { mentor: day('2026-09-13'), mentee: day('2026-09-13'), association: day('2026-09-13') }
    const toClose = atWork({ pairs: [aPairAt('to-close')], amendments: [anAmendment(1, { printedOn: '2026-09-13', signatures: { mentor: signed.mentor, mentee: signed.mentee } })] })
    const working = after(toClose, 'amendment.sign', { amendmentId: amendmentId(1), party: 'association', on: signed.association }, '2026-09-20')
    const suspended = after(working, 'pair.move', { pairId: pairId(1), move: { kind: 'suspend', on: day('2026-09-18'), reason: 'Congé' } }, '2026-09-20')
    expect(sign(suspended, undefined, '2026-09-20')).toEqual(refusal({ code: 'amendment/story-goes-on' }))
  })
})

describe('an amendment set aside', () => {
  it('is void, and waits for nobody any more', () => {
    const book = after(waiting(), 'amendment.void', { amendmentId: amendmentId(1) }, TODAY)
    expect(book.amendments[amendmentId(1)]?.voidedOn).toBe(TODAY)
    expect(amendmentsAwaitingSignature(book)).toEqual([])
    expect(reply(book, 'amendment.void', { amendmentId: amendmentId(1) })).toEqual(refusal({ code: 'amendment/void' }))
  })

  it('cannot be one that all three have signed', () => {
    expect(reply(complete(waiting(), amendmentId(1)), 'amendment.void', { amendmentId: amendmentId(1) })).toEqual(refusal({ code: 'amendment/complete' }))
  })
})

describe('the pair of an amendment', () => {
  it('is not removed, and its amendment is not undone as a step', () => {
    const book = complete(atWork({ contracts: [], amendments: [anAmendment()] }), amendmentId(1))
    expect(reply(book, 'pair.remove', { pairId: pairId(1) })).toEqual(refusal({ code: 'casebook/still-referenced', by: [{ collection: 'amendments', id: amendmentId(1) }] }))
    expect(reply(book, 'pair.undo-move', { pairId: pairId(1) })).toEqual(refusal({ code: 'pair/decided-by-contract' }))
  })
})
