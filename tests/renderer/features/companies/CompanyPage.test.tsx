import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { CompanyPage } from '../../../../renderer/features/companies/CompanyPage'
import { day } from '../../../builders/casebook'
import { showIn } from '../../show'
import { houseWithCompany } from './a-company'

import { agreementOf } from '#shared/domain/company'
import { companyFile } from '#shared/text/company-file'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

const words = companyFile.talks
const { agreement } = people.companies
const said = (text: string) => text.replace(/\s+/g, ' ')
const talks = () => within(screen.getByRole('region', { name: agreement.section }))
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(new RegExp(`^${label}`))

describe('the agreement of a management', () => {
  it('goes from the presentation to an agreement with its signatory and its terms', async () => {
    const { house, companyId } = await houseWithCompany({ talks: [{ state: 'presented', on: day('2026-02-10'), to: 'Paul Thiry' }] })
    const { person, book } = await showIn(house, <CompanyPage companyId={companyId} />)
    await person.click(screen.getByRole('button', { name: words.next }))
    expect(screen.getByLabelText<HTMLInputElement>(words.states.granted).checked).toBe(true)
    expect(field(words.signatory).value).toBe('Paul Thiry')

    await person.clear(field(agreement.on.granted))
    await person.type(field(agreement.on.granted), '12/3')
    await person.type(field(words.until), '31/12/2026')
    await person.type(field(words.mentorsPlanned), '3')
    await person.click(screen.getByLabelText(words.insurance))
    await person.click(screen.getByLabelText(words.visibilities.yes))
    await person.click(screen.getByRole('button', { name: forms.save }))

    const company = () => book().companies[companyId]
    await waitFor(() => expect(company()?.talks).toHaveLength(2))
    expect(company()?.talks[1]).toEqual({
      ...{ state: 'granted', on: '2026-03-12', signatory: 'Paul Thiry', until: '2026-12-31' },
      ...{ mentorsPlanned: 3, insuranceConfirmed: true, visibility: true },
    })
    expect(talks().getByText(new RegExp(said(words.mentorsShown(3))))).toBeDefined()

    await person.click(screen.getByRole('button', { name: words.undo }))
    await waitFor(() => expect(company()?.talks).toHaveLength(1))
  })

  it('refuses a step before the last one, says from when, and keeps what was typed', async () => {
    const { house, companyId } = await houseWithCompany({ talks: [{ state: 'presented', on: day('2026-02-10') }] })
    const { person, book } = await showIn(house, <CompanyPage companyId={companyId} />)
    await person.click(screen.getByRole('button', { name: words.next }))
    await person.click(screen.getByLabelText(words.states.refused))
    await person.type(field(words.reason), 'Pas cette année')
    await person.clear(field(agreement.on.refused))
    await person.type(field(agreement.on.refused), '01/02/2026')
    await person.click(screen.getByRole('button', { name: forms.save }))

    expect(await screen.findByText(/à partir du 10\/02\/2026/)).toBeDefined()
    expect(field(words.reason).value).toBe('Pas cette année')
    expect(book().companies[companyId]?.talks).toHaveLength(1)
  })

  it('offers to suspend only what was agreed', async () => {
    const { house, companyId } = await houseWithCompany()
    const { person } = await showIn(house, <CompanyPage companyId={companyId} />)
    await person.click(screen.getByRole('button', { name: words.next }))
    expect(screen.getByLabelText(words.states.refused)).toBeDefined()
    expect(screen.queryByLabelText(words.states.suspended)).toBeNull()
  })

  it('shows an agreement that is over as such, and proposes a new one with the same signatory', async () => {
    const over = { state: 'granted', on: day('2025-03-01'), signatory: 'Paul Thiry', signatoryRole: 'directeur', until: day('2026-02-28') } as const
    const { house, companyId } = await houseWithCompany({ talks: [over] })
    const { person, book } = await showIn(house, <CompanyPage companyId={companyId} />)

    expect(screen.getByText(said(words.over('2026-02-28')))).toBeDefined()
    expect(screen.getAllByText(agreement.expired).length).toBeGreaterThan(0)

    await person.click(screen.getByRole('button', { name: words.next }))
    await person.click(screen.getByRole('button', { name: forms.save }))
    await waitFor(() => expect(book().companies[companyId]?.talks).toHaveLength(2))
    const company = book().companies[companyId]
    expect(company && agreementOf(company)).toEqual({ state: 'granted', on: '2026-03-16', signatory: 'Paul Thiry', signatoryRole: 'directeur' })
  })
})

it('shows what is known of a company, and what is not in one line', async () => {
  const { house, companyId } = await houseWithCompany({ details: { website: 'www.trois-ponts.example' } })
  await showIn(house, <CompanyPage companyId={companyId} />)
  const summary = within(screen.getByRole('region', { name: people.sections.summary }))
  expect(summary.getByText('www.trois-ponts.example')).toBeDefined()
  expect(summary.getByText(/^Non renseigné : taille, section NACE/)).toBeDefined()
  expect(summary.queryByText(forms.notEntered)).toBeNull()
})
