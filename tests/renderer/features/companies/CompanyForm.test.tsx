import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { CompanyForm } from '../../../../renderer/features/companies/CompanyForm'
import { moveIn, showIn } from '../../show'
import { houseWithCompany } from './a-company'

import { listed } from '#shared/casebook/casebook'
import { companyFile } from '#shared/text/company-file'
import { contactWords } from '#shared/text/contacts'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

const { companies: words } = people
const contact = (place: number) => within(screen.getByRole('group', { name: contactWords.one(place) }))
const save = () => screen.getByRole('button', { name: forms.save })

describe('the form of a company', () => {
  it('keeps what the employer is, and several contacts in the order one puts them', async () => {
    const { person, book } = await showIn(await moveIn(), <CompanyForm />)
    await person.type(screen.getByLabelText(new RegExp(`^${words.name}`)), 'Coopérative des Trois Ponts')
    await person.click(save())
    expect(await screen.findByText(forms.problem.missing(forms.nouns.sector))).toBeDefined()
    await person.selectOptions(screen.getByLabelText(new RegExp(`^${words.sector}`)), 'profit')
    await person.selectOptions(screen.getByLabelText(companyFile.size), '10-49')
    await person.selectOptions(screen.getByLabelText(companyFile.nace), 'F')
    await person.type(contact(1).getByLabelText(contactWords.name), 'Paul Thiry')
    await person.click(screen.getByRole('button', { name: contactWords.add }))
    await waitFor(() => expect(document.activeElement).toBe(contact(2).getByLabelText(contactWords.name)))
    await person.keyboard('Inès Moreau')
    await person.type(contact(2).getByLabelText(contactWords.phone), '081223344')
    await person.click(screen.getByRole('button', { name: contactWords.raiseOf('Inès Moreau', 2) }))
    await person.click(screen.getByRole('button', { name: contactWords.add }))

    await person.click(save())

    await waitFor(() => expect(listed(book().companies)).toHaveLength(1))
    expect(listed(book().companies)[0]).toMatchObject({
      ...{ size: '10-49', nace: 'F', talks: [] },
      contacts: [{ name: 'Inès Moreau', phone: '081 22 33 44' }, { name: 'Paul Thiry' }],
    })
  })

  it('says at the row of a contact what is wrong, and keeps the others', async () => {
    const { house, companyId } = await houseWithCompany({ details: { contacts: [{ name: 'Paul Thiry' }, { name: 'Inès Moreau' }] } })
    const { person, book } = await showIn(house, <CompanyForm companyId={companyId} />)
    await person.clear(contact(2).getByLabelText(contactWords.name))
    await person.type(contact(2).getByLabelText(contactWords.email), 'ines@')

    await person.click(save())

    expect(await contact(2).findByText(forms.problem.missing(contactWords.nouns.name))).toBeDefined()
    expect(contact(2).getByText(/semble incomplète/)).toBeDefined()
    expect(contact(1).queryByText(/Indiquez/)).toBeNull()

    await person.click(screen.getByRole('button', { name: contactWords.removeOf('', 2) }))
    await person.click(save())
    await waitFor(() => expect(book().companies[companyId]?.contacts).toEqual([{ name: 'Paul Thiry' }]))
  })
})
