import { describe, expect, it } from 'vitest'

import { aCasebook, aCompany, aContract, aMentor, aPairAt, companyId, day, threeSignatures } from '../../builders/casebook'
import { someContractFacts } from '../../builders/contract'
import { aMeeting, aPairContact, heldOn } from '../../builders/life'
import { asked, documentFor, fileNameOf, wordsOn } from '../../builders/sheets'

import { emptyCasebook } from '#shared/casebook/casebook'
import { withEntries } from '#shared/casebook/entries'

const period = { from: day('2026-01-01'), to: day('2026-12-31') }
const sheet = { kind: 'company-certificate', companyId: companyId(1), ...period } as const

type Parts = Parameters<typeof aCasebook>[0]

const facts = someContractFacts({ mentor: { ...someContractFacts().mentor, frame: 'working-time' } })
const bookWith = (parts: Parts = {}) =>
  withEntries(
    emptyCasebook,
    aCasebook({
      pairs: [aPairAt('active')],
      contracts: [aContract(1, { signatures: threeSignatures, facts })],
      mentors: [aMentor(1, { frame: { kind: 'working-time', companyId: companyId(1) } })],
      companies: [aCompany(1), aCompany(2)],
      meetings: [aMeeting(1, heldOn('2026-03-10')), aMeeting(2, heldOn('2026-03-11', { ownTime: true }))],
      pairContacts: [aPairContact(1, { on: day('2026-03-11'), minutes: undefined })],
      ...parts,
    }),
  )
const textOf = (book = bookWith(), asking: Parameters<typeof documentFor>[1] = sheet) => wordsOn(documentFor(book, asking)).replace(/[\u00A0\u202F]/g, ' ')

describe('the yearly certificate of a company', () => {
  it('attests the hours logged on working time, their value, and how it was reached', () => {
    const text = textOf()
    expect(text).toContain('1 personne')
    expect(text).toContain('1 h 30 (1,5 h)')
    expect(text).toContain('72,30 €')
    expect(text).toMatch(/Coût horaire retenu : 48,20 € \(2024, .*valeur de référence/)
    expect(text).toContain('une valeur, pas un avantage fiscal')
    expect(text).toContain('1 rencontre, contact ou entretien a eu lieu sans que la durée soit notée : il n’est pas compté.')
  })

  it('is provisional while its period runs, and says until which day', () => {
    expect(textOf()).toContain('Attestation provisoire de mécénat de compétences')
    expect(textOf()).toContain('heures notées jusqu’au 12 mars 2026')
    const over = textOf(bookWith(), { ...sheet, to: day('2026-03-11') })
    expect(over).not.toContain('provisoire')
    expect(over).toContain('1 h 30')
  })

  it('tells the cost of each year that it counts', () => {
    const sponsorship = { mentors: 1, hourlyCost: { cents: 6000, year: 2026, source: 'RH' }, otherCosts: [{ cents: 5150, year: 2025, source: 'RH' }], withOptional: [], coupled: false }
    const book = bookWith({ companies: [aCompany(1, { sponsorship })], meetings: [aMeeting(1, heldOn('2025-12-20')), aMeeting(2, heldOn('2026-03-10'))] })
    const text = textOf(book, { ...sheet, from: day('2025-01-01') })
    expect(text).toContain('Heures de 2025. Coût horaire retenu : 51,50 €')
    expect(text).toContain('Heures de 2026. Coût horaire retenu : 60,00 €')
    expect(text).toContain('167,25 €')
  })

  it('names the employees only where that is asked', () => {
    expect(textOf()).not.toContain('Anne-Sophie')
    expect(textOf(bookWith(), { ...sheet, names: true })).toContain('Anne-Sophie')
  })

  it('says that no hour was noted, where none was, and gives no value', () => {
    const text = textOf(bookWith(), { ...sheet, companyId: companyId(2) })
    expect(text).toContain('Aucune heure n’est notée pour cette période.')
    expect(text).not.toContain('€')
  })

  it('has a file name that names nobody, and needs a company that is known', () => {
    expect(fileNameOf(asked(bookWith(), sheet))).toBe('2026-03-12_attestation-mecenat_2026-0301')
    expect(asked(bookWith(), { ...sheet, companyId: companyId(9) })).toBe('casebook/unknown')
  })
})
