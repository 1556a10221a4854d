import { describe, expect, it } from 'vitest'

import type { ContractGap } from '#shared/casebook/refusal'
import { changedFacts, changesSincePrinted, contractGaps, contractsAwaitingSignature, contractsOf, draftContract, standingContract } from '#shared/casebook/contract-queries'

import {
  aCasebook, aCompany, aContract, aMentee, aMentor, anArticleSet, anOrganisation, aPairAt, companyId, contractId, day, pairId, partnerId, threeSignatures,
} from '../../builders/casebook' // prettier-ignore

const on = day('2026-03-02')
const pair = aPairAt('validated')
const onWorkingTime = aMentor(1, { frame: { kind: 'working-time', companyId: companyId() } })

describe('what is missing before a contract can be printed', () => {
  it('is nothing for a pair that is ready', () => {
    expect(contractGaps(aCasebook({ pairs: [pair] }), pair, on)).toEqual([])
  })

  it.each<[string, readonly ContractGap[], Parameters<typeof aCasebook>[0]]>([
    ['the association', ['organisation'], { organisation: undefined }],
    ['its seat', ['address'], { organisation: anOrganisation({ address: {} }) }],
    ['a seat without its street', ['address'], { organisation: anOrganisation({ address: { postcode: '5000', municipality: 'Namur' } }) }],
    ['who signs for it, and where', ['representative', 'place-of-signature'], { organisation: anOrganisation({ representative: undefined, placeOfSignature: undefined }) }],
    ['the articles', ['articles'], { articleSets: [] }],
    ['the agreement of the employer', ['employer-agreement'], { mentors: [onWorkingTime], companies: [aCompany(1, { talks: [{ state: 'refused', on: '2026-01-01' }] })] }],
    ['an agreement that is still current', ['employer-agreement'], { mentors: [onWorkingTime], companies: [aCompany(1, { talks: [{ state: 'granted', on: '2025-01-01', signatory: 'Paul Thiry', until: '2026-03-01' }] })] }],
  ])('names %s', (_, gaps, parts) => {
    const book = aCasebook({ pairs: [pair], ...parts })
    expect(contractGaps(book, pair, on)).toEqual(gaps)
    expect(draftContract(book, pair.id, on)).toEqual({ ok: false, error: { code: 'contract/incomplete', missing: gaps } })
  })

  it('names the terms of a pair that has agreed on none', () => {
    const early = aPairAt('proposed')
    expect(contractGaps(aCasebook({ pairs: [early] }), early, on)).toEqual(['terms'])
  })

  it('counts the last day of an agreement in', () => {
    const company = aCompany(1, { talks: [{ state: 'granted', on: '2025-01-01', signatory: 'Paul Thiry', until: '2026-03-02' }] })
    expect(contractGaps(aCasebook({ pairs: [pair], mentors: [onWorkingTime], companies: [company] }), pair, on)).toEqual([])
  })

  it('refuses a pair that is not there', () => {
    expect(draftContract(aCasebook(), pair.id, on)).toEqual({ ok: false, error: { code: 'casebook/unknown', id: pair.id } })
  })
})

describe('the contract as it would be printed', () => {
  it('says what the files say on that day', () => {
    const book = aCasebook({
      pairs: [pair],
      mentors: [onWorkingTime],
      mentees: [aMentee(1, { birthDate: '2008-03-03', partnerId: partnerId(), referent: 'Sylvie Marchal' })],
      articleSets: [anArticleSet(1), anArticleSet(2)],
      contracts: [aContract(1, { voidedOn: '2026-02-21' })],
    })
    const draft = draftContract(book, pair.id, on)
    expect(draft).toMatchObject({ ok: true, value: { version: 2, printedOn: '2026-03-02', articles: { version: 2 } } })
    expect(draft.ok && draft.value.facts).toMatchObject({
      ...{ reference: 'B-2026-001', sample: false, coordinator: { name: 'Noémie Lefèvre' }, substitute: { name: 'Karim El Amrani' } },
      mentor: { familyName: 'd’Hœraene', frame: 'working-time', activity: 'Bâtisseurs de Wallonie SA', employerAgreedOn: '2025-11-03', minor: false },
      mentee: { familyName: 'Çelik', minor: true, municipality: 'Jambes', partner: 'Mission régionale de Namur', referent: 'Sylvie Marchal' },
      terms: { startsOn: '2026-03-12', endsOn: '2026-09-12' },
    })
  })

  it('marks the people of the sample as invented', () => {
    const draft = draftContract(aCasebook({ pairs: [pair], organisation: anOrganisation({ programme: 'sample' }) }), pair.id, on)
    expect(draft.ok && draft.value.facts.sample).toBe(true)
  })
})

describe('what has changed since a contract was printed', () => {
  const printed = aPairAt('contract-printed')
  const frozen = (book = aCasebook({ pairs: [pair] })) => {
    const draft = draftContract(book, pair.id, on)
    if (!draft.ok) throw new Error(draft.error.code)
    return aContract(1, { facts: draft.value.facts })
  }

  it('is nothing on the same files, however late one looks', () => {
    expect(changesSincePrinted(aCasebook({ pairs: [printed], contracts: [frozen()] }), printed)).toEqual([])
  })

  it('is named place by place', () => {
    const mentees = [aMentee(1, { familyName: 'Çelik-Dubois', phone: undefined })]
    expect(changesSincePrinted(aCasebook({ pairs: [printed], contracts: [frozen()], mentees }), printed)).toEqual(['mentee.familyName', 'mentee.phone'])
  })

  it('is not a birthday', () => {
    const mentees = [aMentee(1, { birthDate: '2008-03-03' })]
    expect(changesSincePrinted(aCasebook({ pairs: [printed], contracts: [frozen(aCasebook({ pairs: [pair], mentees }))], mentees }), printed)).toEqual([])
  })

  it('is nothing where no contract stands', () => {
    expect(changesSincePrinted(aCasebook({ pairs: [pair], contracts: [aContract(1, { voidedOn: '2026-03-03' })] }), pair)).toEqual([])
  })

  it('goes into every part of the facts, both ways', () => {
    const { facts } = aContract()
    const { logo: _, ...organisation } = facts.organisation
    const other = { ...facts, organisation: { ...organisation, address: { ...organisation.address, street: 'rue Haute 1' } } }
    expect(changedFacts(facts, other)).toEqual(['organisation.address.street'])
    expect(changedFacts(other, facts)).toEqual(['organisation.address.street'])
  })
})

describe('the contracts of a pair', () => {
  const versions = [aContract(3, { pairId: pairId(1), version: 2 }), aContract(1, { voidedOn: '2026-03-05' })]

  it('stand in the order of printing, and the last that is not void stands', () => {
    const book = aCasebook({ pairs: [aPairAt('contract-printed')], contracts: versions })
    expect(contractsOf(book, pairId(1)).map(({ version }) => version)).toEqual([1, 2])
    expect(standingContract(book, pairId(1))?.id).toBe(contractId(3))
    expect(standingContract(aCasebook(), pairId(1))).toBeUndefined()
  })

  it('that wait for a signature come the oldest first, without the void and the complete', () => {
    const contracts = [...versions, aContract(2, { printedOn: '2026-02-20' }), aContract(4, { signatures: threeSignatures })]
    expect(contractsAwaitingSignature(aCasebook({ contracts })).map(({ id }) => id)).toEqual([contractId(2), contractId(3)])
  })
})

it('tells no change since a contract was printed while its facts are not all known', () => {
  const waiting = aPairAt('contract-printed')
  const frame = (mentors: Parameters<typeof aMentor>[1]) => changesSincePrinted(aCasebook({ pairs: [waiting], contracts: [aContract()], mentors: [aMentor(1, mentors)] }), waiting)
  expect(frame({ frame: { kind: 'unknown' } })).toEqual([])
  expect(frame({ familyName: 'Dupuis' })).toContain('mentor.familyName')
})
