import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { PartnerForm } from '../../../../renderer/features/partners/PartnerForm'
import { PartnerPage } from '../../../../renderer/features/partners/PartnerPage'
import { PartnersList } from '../../../../renderer/features/partners/PartnersList'
import { moveIn, showIn } from '../../show'
import { aDecidedMentee } from './a-referral'

import { listed } from '#shared/casebook/casebook'
import { contactWords } from '#shared/text/contacts'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'
import { progress } from '#shared/text/progress'
import { situations } from '#shared/text/situations'

const { partners: words } = people

describe('a partner', () => {
  it('is entered with several contacts, the first of whom is written to', async () => {
    const house = await moveIn()
    const { person, book, history } = await showIn(house, <PartnerForm />)
    await person.type(screen.getByRole('textbox', { name: new RegExp(`^${words.name}`) }), 'CPAS de Namur')
    await person.selectOptions(screen.getByRole('combobox', { name: new RegExp(`^${words.kind}`) }), 'cpas')
    const contact = (number: number) => within(screen.getByRole('group', { name: contactWords.one(number) }))
    await person.type(contact(1).getByLabelText(contactWords.name), 'Jean Petit')
    await person.click(screen.getByRole('button', { name: contactWords.add }))
    await person.type(contact(2).getByLabelText(contactWords.name), 'Claire Dumont')
    await person.click(screen.getByRole('button', { name: contactWords.raiseOf('Claire Dumont', 2) }))

    await person.click(screen.getByRole('button', { name: forms.save }))

    await waitFor(() => expect(listed(book().partners)).toMatchObject([{ name: 'CPAS de Namur', kind: 'cpas', contacts: [{ name: 'Claire Dumont' }, { name: 'Jean Petit' }] }]))
    expect(history.at(-1)).toBe(`/partenaires/${listed(book().partners)[0]?.id ?? ''}`)
  })

  it('has on its file whom it sent, where each stands, and the note it is owed', async () => {
    const house = await moveIn()
    const { partnerId, menteeId } = await aDecidedMentee(house, { sharing: true })
    await showIn(house, <PartnerPage partnerId={partnerId} />)

    const referred = within(screen.getByRole('region', { name: words.mentees }))
    expect(referred.getByRole('link', { name: 'Yusuf Çelik' }).getAttribute('href')).toBe(`/mentees/${menteeId}`)
    expect(referred.getByText(situations.mentees.free)).toBeDefined()
    expect(within(screen.getByRole('region', { name: progress.owed.title })).getByText(progress.owed.consents.given)).toBeDefined()
  })

  it('stands in the list under the notes that are owed', async () => {
    const house = await moveIn()
    const { partnerId } = await aDecidedMentee(house)
    await showIn(house, <PartnersList />)

    const owed = within(screen.getByRole('region', { name: progress.owed.title }))
    expect(owed.getByText(/Mission régionale – décision après l’entretien de sélection, le 12\/03\/2026/)).toBeDefined()
    expect(owed.getByText(progress.owed.consents['not-asked'])).toBeDefined()
    expect(screen.getByRole('link', { name: 'Mission régionale' }).getAttribute('href')).toBe(`/partenaires/${partnerId}`)
  })
})
