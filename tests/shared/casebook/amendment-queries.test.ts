import { describe, expect, it } from 'vitest'

import { amendmentKinds, draftAmendment } from '#shared/casebook/amendment-queries'
import { awaitingSignatures } from '#shared/casebook/awaiting-signatures'
import type { Casebook } from '#shared/casebook/casebook'
import { endAfterSuspension, extensionLimit, proposedEnd, suspensionTold } from '#shared/casebook/contract-terms'
import { endingOf } from '#shared/casebook/pair-ending'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { AmendmentChange } from '#shared/domain/amendment'
import { addMonths } from '#shared/domain/calendar'
import type { Stage } from '#shared/domain/pair-state'

import { aBreak, anAmendment, anotherPlace, atWork, extension } from '../../builders/amendments'
import { aCasebook, aCompany, aContract, anOrganisation, aMentor, aPairAt, day, pairId, someTerms, threeSignatures } from '../../builders/casebook'
import { refusal } from '../../builders/commands'
import { amendmentId } from '../../builders/life'

const draft = (book: Casebook, change: AmendmentChange, on = '2026-05-04', reason = 'Congé') => draftAmendment(book, pairId(1), change, reason, day(on))
const at = (stage: Stage) => atWork({ pairs: [aPairAt(stage)] })
const change = (plain: object) => AmendmentChange.parse(plain)

describe('an amendment to prepare', () => {
  it('says what the contract says, with today’s names and the day it was signed', () => {
    const book = atWork({ mentors: [aMentor(1, { familyName: 'Dupuis' })] })
    expect(draft(book, extension())).toMatchObject({ ok: true, value: { number: 1, contractSignedOn: '2026-03-10', facts: { mentor: { familyName: 'Dupuis' }, terms: someTerms() } } })
  })

  it('may be one of a pair taken over, with the day that was noted or none', () => {
    const resumed = (signedOn?: string) => aCasebook({ pairs: [aPairAt('active', 1, { opening: { kind: 'resumed', terms: someTerms(), ...(signedOn && { signedOn: day(signedOn) }) }, moves: [] })] })
    expect(draft(resumed('2026-03-02'), extension())).toMatchObject({ ok: true, value: { contractSignedOn: '2026-03-02' } })
    const undated = draft(resumed(), extension())
    expect(undated.ok && undated.value.contractSignedOn).toBeUndefined()
  })

  it('says the end before a suspension that is over already', () => {
    const pair = aPairAt('suspended')
    const resumed = { ...pair, moves: [...pair.moves, { kind: 'resume' as const, on: day('2026-06-15'), endsOn: day('2026-10-24') }] }
    expect(draft(atWork({ pairs: [resumed] }), aBreak, '2026-06-20')).toMatchObject({ ok: true, value: { facts: { terms: { endsOn: '2026-09-12' } } } })
    expect(suspensionTold(resumed)).toEqual({ from: '2026-05-04', until: '2026-06-15', endsOn: '2026-10-24' })
  })

  it.each<[string, ReturnType<typeof draft>, CasebookRefusal]>([
    ['a pair that waits for its signatures', draft(at('contract-printed'), extension()), { code: 'amendment/not-possible', standing: 'contract-printed', kind: 'extension' }],
    ['a pair that begins later', draft(atWork(), extension(), '2026-03-11'), { code: 'amendment/not-possible', standing: 'signed', kind: 'extension' }],
    ['another place once the pair is to be closed', draft(at('to-close'), anotherPlace, '2026-09-12'), { code: 'amendment/not-possible', standing: 'to-close', kind: 'place' }],
    ['an end that is not later', draft(atWork(), extension('2026-09-12')), { code: 'amendment/date-out-of-range', field: 'endsOn', notBefore: day('2026-09-13') }],
    ['an end that has passed', draft(at('to-close'), extension('2026-10-01'), '2026-10-20'), { code: 'amendment/date-out-of-range', field: 'endsOn', notBefore: day('2026-10-21') }],
    [
      'a suspension before the work began',
      draft(atWork(), change({ kind: 'suspension', from: '2026-03-01' })),
      { code: 'amendment/date-out-of-range', field: 'from', notBefore: day('2026-03-12'), notAfter: day('2026-09-12') },
    ],
    ['a suspension of no day', draft(atWork(), change({ kind: 'suspension', from: '2026-05-04', until: '2026-05-04' })), { code: 'amendment/date-out-of-range', field: 'until', notBefore: day('2026-05-05') }],
    [
      'a suspension that leaves less time',
      draft(atWork(), change({ kind: 'suspension', from: '2026-05-04', until: '2026-06-01', endsOn: '2026-09-01' })),
      { code: 'amendment/date-out-of-range', field: 'endsOn', notBefore: day('2026-09-12') },
    ],
    ['the same place', draft(atWork(), change({ kind: 'place', from: '2026-06-01', meetingPlace: someTerms().meetingPlace })), { code: 'amendment/same-place' }],
    ['no reason', draft(atWork(), extension(), '2026-05-04', '  '), { code: 'amendment/reason-missing' }],
    ['an association that nobody signs for', draft(atWork({ organisation: anOrganisation({ representative: undefined }) }), extension()), { code: 'amendment/incomplete', missing: ['representative'] }],
  ])('is refused for %s', (_, result, error) => {
    expect(result).toEqual(refusal(error))
  })

  it('is not held up by an employer whose agreement has ended since', () => {
    const ended = aCompany(1, { talks: [{ state: 'granted', on: '2025-11-03', until: '2026-04-30', signatory: 'Paul Thiry' }] })
    const book = atWork({ companies: [ended], mentors: [aMentor(1, { frame: { kind: 'working-time', companyId: ended.id } })] })
    expect(draft(book, extension()).ok).toBe(true)
  })
})

describe('what may be changed', () => {
  it.each<[Stage, number]>([['active', 3], ['suspended', 3], ['to-close', 1], ['closed', 0], ['validated', 0], ['withdrawn', 0]])('at stage %s is %i kinds', (stage, count) => {
    expect(amendmentKinds(aPairAt(stage), day('2026-09-20'))).toHaveLength(count)
  })
})

describe('how far an extension goes', () => {
  const book = atWork()
  const pair = aPairAt('active')

  it('is proposed up to what the articles allow, after the end or after today', () => {
    expect(extensionLimit(book, pair)).toBe('2026-12-12')
    expect(proposedEnd(book, pair, day('2026-05-04'))).toBe('2026-12-12')
    expect(proposedEnd(book, aPairAt('to-close'), day('2026-10-01'))).toBe('2026-12-12')
  })

  it('counts from the end without extensions, which a suspension moves', () => {
    const amend = { kind: 'amend' as const, on: day('2026-05-02'), amendmentId: amendmentId(1), terms: someTerms({ endsOn: '2026-11-12' }) }
    const suspend = { kind: 'suspend' as const, on: day('2026-05-04'), reason: 'Congé' }
    const resume = { kind: 'resume' as const, on: day('2026-05-14'), endsOn: day('2026-11-22') }
    expect(extensionLimit(book, { ...pair, moves: [...pair.moves, amend] })).toBe('2026-12-12')
    expect(extensionLimit(book, { ...pair, moves: [...pair.moves, amend, suspend, resume] })).toBe('2026-12-22')
  })

  it('gives the days of a suspension back', () => {
    expect(endAfterSuspension(someTerms(), day('2026-05-04'), day('2026-06-15'))).toBe('2026-10-24')
  })
})

describe('papers that wait for a signature', () => {
  it('are contracts and amendments, the longest waiting first, with who is missing', () => {
    const book = aCasebook({
      pairs: [aPairAt('active', 1), aPairAt('contract-printed', 2)],
      contracts: [aContract(1, { signatures: threeSignatures }), aContract(2, { signatures: { mentor: '2026-03-05' } })],
      amendments: [anAmendment(1, { signatures: { association: '2026-05-05' } }), anAmendment(2, { voidedOn: '2026-05-06' })],
    })
    expect(awaitingSignatures(book, day('2026-05-14')).map(({ kind, days, missing }) => ({ kind, days, missing }))).toEqual([
      { kind: 'contract', days: 73, missing: ['mentee', 'association'] },
      { kind: 'amendment', days: 10, missing: ['mentor', 'mentee'] },
    ])
  })

  it('are none of a pair that is over', () => {
    expect(awaitingSignatures(atWork({ pairs: [aPairAt('closed')], amendments: [anAmendment()] }), day('2026-10-01'))).toEqual([])
  })
})

describe('the end of a pair', () => {
  it('at term is the day agreed, and else the day it was noted', () => {
    const pair = aPairAt('to-close')
    expect(endingOf(pair)).toEqual({ how: 'term', startsOn: '2026-03-12', lastDay: '2026-09-12' })
    const active = aPairAt('active')
    const left = { ...active, moves: [...active.moves, { kind: 'bring-to-close' as const, on: day('2026-06-01'), trigger: 'positive-exit' as const }] }
    expect(endingOf(left)).toEqual({ how: 'positive-exit', startsOn: '2026-03-12', lastDay: '2026-06-01' })
  })

  it('is told of one that withdrew once signed, and of no other that withdrew', () => {
    const active = aPairAt('active')
    expect(endingOf({ ...active, moves: [...active.moves, { kind: 'withdraw', on: day('2026-03-11'), reason: 'Emploi' }] })).toEqual({ how: 'not-begun' })
    expect(endingOf(aPairAt('withdrawn'))).toBeUndefined()
    expect(endingOf(active)).toBeUndefined()
  })
})

describe('the end that is proposed for an extension', () => {
  it('is none for a pair that has agreed on no terms', () => {
    expect(proposedEnd(atWork(), aPairAt('proposed'), day('2026-05-04'))).toBeUndefined()
  })

  it('is three months away once the articles allow no more, for whoever decides to go beyond them', () => {
    const extended = (endsOn: string) => aPairAt('active', 1, { moves: [...aPairAt('active').moves, { kind: 'amend', on: '2026-05-06', amendmentId: amendmentId(1), terms: someTerms({ endsOn }) }] })
    const limit = extensionLimit(atWork(), aPairAt('active'))
    expect(limit).toBeDefined()
    expect(proposedEnd(atWork(), extended(limit ?? ''), day('2026-05-04'))).toBe(addMonths(day(limit ?? ''), 3))
  })
})
