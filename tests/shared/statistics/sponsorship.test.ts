import { beforeAll, describe, expect, it } from 'vitest'

import { aCasebook, aCompany, aContract, aMentor, aPairAt, companyId, day, mentorId, threeSignatures } from '../../builders/casebook'
import { someContractFacts } from '../../builders/contract'
import { aMeeting, aPairContact, heldOn } from '../../builders/life'
import { aPreparation } from '../../builders/recruitment'
import { played } from '../sample/played'

import { type Casebook, emptyCasebook, listed } from '#shared/casebook/casebook'
import { withEntries } from '#shared/casebook/entries'
import { defaults } from '#shared/defaults/defaults'
import { SAMPLE_TODAY } from '#shared/sample/programme'
import { basisOf } from '#shared/statistics/basis'
import { sponsoredPeriods, sponsorshipIn, sponsorshipOf } from '#shared/statistics/sponsorship'
import { tablesOf } from '#shared/statistics/tables'

const year = { from: day('2026-01-01'), to: day('2026-12-31') }
const contract = aContract(1, { signatures: threeSignatures, facts: someContractFacts({ mentor: { ...someContractFacts().mentor, frame: 'working-time' } }) })
const mentor = aMentor(1, { frame: { kind: 'working-time', companyId: companyId(1) } })

type Parts = Parameters<typeof aCasebook>[0]
const bookWith = (parts: Parts): Casebook => withEntries(emptyCasebook, aCasebook({ pairs: [aPairAt('active')], contracts: [contract], mentors: [mentor], companies: [aCompany(1)], ...parts }))
const givenIn = (parts: Parts, today = '2026-06-30') => {
  const book = bookWith(parts)
  return sponsorshipIn(book, year, basisOf(book, defaults, day(today)))
}

describe('the skills sponsorship of a period', () => {
  const meetings = [aMeeting(1, heldOn('2026-03-20')), aMeeting(2, heldOn('2026-04-10', { ownTime: true })), aMeeting(3, heldOn('2026-12-10'))]

  it('is what was logged on working time until today, at the reference cost or that of the company', () => {
    const [given] = givenIn({ meetings })
    expect(given).toMatchObject({ companyId: companyId(1), minutes: 90, cents: 7230, costs: [{ isOwn: false, years: [2026] }], byKind: [{ what: 'meetings', count: 1, minutes: 90, cents: 7230 }] })
    expect(given?.mentors.map(({ mentorId: who }) => who)).toEqual([mentorId(1)])

    const own = { mentors: 1, hourlyCost: { cents: 6000, year: 2026, source: 'RH' }, withOptional: [], coupled: false }
    expect(givenIn({ meetings, companies: [aCompany(1, { sponsorship: own })] })[0]).toMatchObject({ cents: 9000, costs: [{ isOwn: true, cost: own.hourlyCost }] })
  })

  it('values each hour at the cost of its own year, so that a new cost leaves the years before as they were', () => {
    const lastYear = { from: day('2025-01-01'), to: day('2026-12-31') }
    const [before, now] = [{ cents: 5150, year: 2025, source: 'RH' }, { cents: 6000, year: 2026, source: 'RH' }]
    const sponsorship = { mentors: 1, hourlyCost: now, otherCosts: [before], withOptional: [], coupled: false }
    const book = bookWith({ meetings: [aMeeting(1, heldOn('2025-12-20')), aMeeting(2, heldOn('2026-03-20'))], companies: [aCompany(1, { sponsorship })] })
    const basis = basisOf(book, defaults, day('2026-06-30'))

    expect(sponsorshipIn(book, lastYear, basis)).toMatchObject([{ minutes: 180, cents: 7725 + 9000, costs: [{ cost: before, years: [2025] }, { cost: now, years: [2026] }] }])
    expect(tablesOf(book, lastYear, basis).time).toMatchObject([{ minutes: 180, cents: 7725 + 9000 }])
    const years = [year, { from: day('2025-01-01'), to: day('2025-12-31') }, { from: day('2024-01-01'), to: day('2024-12-31') }]
    expect(sponsoredPeriods(book, companyId(1), years, basis).map(({ period, given }) => [period.from, given.cents])).toEqual([['2026-01-01', 9000], ['2025-01-01', 7725]])
  })

  it('counts what has no length for nothing, and says how often that is so', () => {
    expect(givenIn({ pairContacts: [aPairContact(1, { on: day('2026-04-02'), minutes: undefined })] })).toMatchObject([{ minutes: 0, unnoted: 1, mentors: [{ unnoted: 1 }] }])
  })

  it('counts a preparation without its length for the employer of the pair it led to, whatever the file says since', () => {
    const prepared = aPreparation(1, { held: { on: day('2026-02-02') } })
    const before = bookWith({ interviews: [prepared] })
    const since = { ...before, mentors: { [mentor.id]: { ...mentor, frame: { kind: 'pensioner' as const } } } }
    expect(sponsorshipIn(since, year, basisOf(since, defaults, day('2026-06-30')))).toMatchObject([{ companyId: companyId(1), unnoted: 1 }])
  })

  it('names a company whose employee logged nothing, and leaves out who does not mentor on working time', () => {
    expect(givenIn({})).toMatchObject([{ companyId: companyId(1), minutes: 0, mentors: [{ mentorId: mentorId(1), byKind: [] }] }])
    const volunteer = aContract(1, { signatures: threeSignatures, facts: someContractFacts({ mentor: { ...someContractFacts().mentor, frame: 'pensioner' } }) })
    expect(givenIn({ meetings, contracts: [volunteer] })).toEqual([])
  })

  it('tells working time without a known employer apart', () => {
    expect(givenIn({ meetings, companies: [] })).toMatchObject([{ companyId: undefined, minutes: 90 }])
  })

  it('is nothing for a period to come', () => {
    expect(givenIn({ meetings }, '2025-12-31')).toEqual([])
  })
})

describe('in the sample programme', () => {
  let book: Casebook
  const all = { from: day('2020-01-01'), to: day(SAMPLE_TODAY) }

  beforeAll(async () => {
    book = await played()
  })

  it('the hours and the value are those of the rows of the report, company by company', () => {
    const basis = basisOf(book, defaults, day(SAMPLE_TODAY))
    const paid = tablesOf(book, all, basis).time.filter(row => row.paid === 'yes')
    const given = sponsorshipIn(book, all, basis)
    const sum = (rows: readonly { readonly minutes: number; readonly cents: number }[]) => [rows.reduce((total, { minutes }) => total + minutes, 0), rows.reduce((total, { cents }) => total + cents, 0)]

    expect(sum(given)).toEqual(sum(paid))
    for (const { id } of listed(book.companies)) expect(sum([sponsorshipOf(book, id, all, basis) ?? { minutes: 0, cents: 0 }])).toEqual(sum(paid.filter(row => row.company === id)))
    expect(sum(given)[0]).toBeGreaterThan(0)
  })

  it('a certificate that was handed out tells what its days give today', () => {
    const basis = basisOf(book, defaults, day(SAMPLE_TODAY))
    const handed = listed(book.companies).flatMap(({ id, certificates = [] }) => certificates.map(certificate => [certificate, sponsorshipOf(book, id, certificate, basis)] as const))
    expect(handed).toHaveLength(1)
    for (const [{ minutes, cents }, given] of handed) expect(given).toMatchObject({ minutes, cents })
  })
})
