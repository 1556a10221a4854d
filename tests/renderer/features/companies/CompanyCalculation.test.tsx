import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { CompanyCalculation } from '../../../../renderer/features/companies/CompanyCalculation'
import { valueOf } from '../../../builders/house'
import { showIn } from '../../show'
import { houseWithCompany } from './a-company'

import { companyCalculation as words } from '#shared/text/company-calculation'
import { companySheet } from '#shared/text/sheets/company-sheet'

const results = () => screen.getByText(words.perMentor).closest('dl')?.textContent.replace(/\s+/g, ' ') ?? ''
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(new RegExp(`^${label}`))

async function theCalculation() {
  const { house, companyId } = await houseWithCompany()
  const shown = await showIn(house, <CompanyCalculation companyId={companyId} />)
  return { ...shown, plan: () => shown.book().companies[companyId]?.sponsorship }
}

describe('the calculation for a management', () => {
  it('begins with 28 h 30 and 1 373,70 € for one mentor, at the reference cost of 48,20 €', async () => {
    const { plan } = await theCalculation()
    expect(results()).toContain('28 h 30 × 48,20 € = 1 373,70 €')
    expect(results()).toContain('22 h 30, soit 1 084,50 €') // a second pair: no information, preparation or training again
    expect(plan()).toBeUndefined()
  })

  it('follows what is typed at once, and keeps it as the field is left', async () => {
    const { person, plan } = await theCalculation()
    await person.clear(field(words.mentors))
    await person.type(field(words.mentors), '3')
    expect(results()).toContain('85 h 30, soit 4 121,10 €')
    expect(plan()).toBeUndefined()

    await person.tab()
    await waitFor(() => expect(plan()).toEqual({ mentors: 3, withOptional: [], coupled: false }))
  })

  it('takes the cost of the company with its year and source, and the reference until it is typed', async () => {
    const { person, plan } = await theCalculation()
    await person.click(screen.getByLabelText(words.costs.own))
    expect(results()).toContain('1 373,70 €')

    await person.type(field(words.ownCost), '41.6')
    expect(results()).toContain('28 h 30 × 41,60 € = 1 185,60 €')
    await person.tab()

    await waitFor(() => expect(plan()?.hourlyCost).toEqual({ cents: 4160, year: 2026, source: words.ownSource }))
    expect(field(words.ownCost).value).toBe('41,60')
  })

  it('asks for the year and the source again where only the amount was changed', async () => {
    const { house, companyId } = await houseWithCompany()
    valueOf(await house.ask('company.plan-sponsorship', { companyId, plan: { mentors: 1, withOptional: [], coupled: false, hourlyCost: { cents: 4160, year: 2025, source: 'service du personnel' } } }))
    const { person } = await showIn(house, <CompanyCalculation companyId={companyId} />)
    expect(screen.queryByText(words.costChanged)).toBeNull()

    await person.clear(field(words.ownCost))
    await person.type(field(words.ownCost), '43')
    expect(screen.getByText(words.costChanged)).toBeDefined()
    await person.clear(field(words.year))
    await person.type(field(words.year), '2026')
    expect(screen.queryByText(words.costChanged)).toBeNull()
  })

  it('says in words that nobody is counted yet', async () => {
    const { person } = await theCalculation()
    await person.clear(field(words.mentors))
    await person.type(field(words.mentors), '0')
    expect(screen.getByText(words.nobody)).toBeDefined()
  })

  it('counts contacts and meetings of mentors when asked, up to 39 h and 1 879,80 €', async () => {
    const { person, plan } = await theCalculation()
    await person.click(screen.getByRole('checkbox', { name: companySheet.items.contacts }))
    await person.click(screen.getByRole('checkbox', { name: companySheet.items.community }))
    expect(results()).toContain('39 h × 48,20 € = 1 879,80 €')
    await waitFor(() => expect(plan()?.withOptional).toEqual(['contacts', 'community']))

    await person.click(screen.getByLabelText(words.coupled))
    expect(results()).toContain('38 h × 48,20 €')
    expect(screen.getByText(words.coupledRow)).toBeDefined()
  })

  it('keeps a number that cannot be read on the screen, says so, and saves nothing', async () => {
    const { person, plan } = await theCalculation()
    await person.clear(field(words.mentors))
    await person.type(field(words.mentors), 'trois')
    await person.tab()
    expect(screen.getByText(words.mentorsProblem.replace(/\s+/g, ' '))).toBeDefined()
    expect(field(words.mentors).value).toBe('trois')
    expect(results()).not.toContain('aucun mentor')
    expect(plan()).toBeUndefined()
  })
})
