import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { MentorForm } from '../../../../renderer/features/mentors/MentorForm'
import { valueOf } from '../../../builders/house'
import { moveIn, showIn } from '../../show'

import { listed } from '#shared/casebook/casebook'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

const { mentors: words, fields, companies } = people
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(new RegExp(`^${label}`))
const save = () => screen.getByRole('button', { name: forms.save })

async function aNewMentor() {
  const shown = await showIn(await moveIn(), <MentorForm />)
  await shown.person.type(field(fields.givenName), 'Anne-Sophie')
  await shown.person.type(field(fields.familyName), 'd’Hœraene')
  return shown
}

describe('the form of a mentor', () => {
  it('says at each field what is missing, and keeps all that was typed', async () => {
    const { person } = await aNewMentor()
    await person.type(field(fields.email), 'anne@')
    await person.click(screen.getByLabelText(words.frame.kinds['own-time']))

    await person.click(save())

    expect(await screen.findByText(/Indiquez l’employeur/)).toBeDefined()
    expect(screen.getByText(/Cette adresse e-mail semble incomplète/)).toBeDefined()
    expect(field(fields.email).getAttribute('aria-invalid')).toBe('true')
    expect(field(fields.givenName).value).toBe('Anne-Sophie')
    expect(field(fields.familyName).value).toBe('d’Hœraene')
  })

  it('points out an unusual phone and postcode, and saves them nevertheless', async () => {
    const { person, book, history } = await aNewMentor()
    await person.click(screen.getByLabelText(words.agreementExamples.feminine))
    await person.type(field(fields.phone), '12345')
    await person.type(field(fields.postcode), '59000')
    await person.click(screen.getByLabelText(words.frame.kinds.pensioner))
    expect(screen.getByText(/Ce numéro est inhabituel/)).toBeDefined()
    expect(screen.getByText(/n’est pas belge/)).toBeDefined()

    await person.click(save())

    await waitFor(() => expect(listed(book().mentors)).toHaveLength(1))
    expect(listed(book().mentors)[0]).toMatchObject({ givenName: 'Anne-Sophie', phone: '12345', address: { postcode: '59000' }, frame: { kind: 'pensioner' } })
    expect(history.at(-1)).toBe(`/mentors/${listed(book().mentors)[0]?.id ?? ''}`)
  })

  it('enters an employer on the spot without losing the mentor, and proposes its address', async () => {
    const { person, book } = await aNewMentor()
    await person.click(screen.getByLabelText(words.frame.kinds['working-time']))
    await person.click(screen.getByRole('button', { name: words.frame.newCompany }))
    const dialog = await screen.findByRole('dialog')
    await person.type(within(dialog).getByLabelText(new RegExp(`^${companies.name}`)), 'Bâtisseurs SA')
    await person.selectOptions(within(dialog).getByLabelText(new RegExp(`^${companies.sector}`)), 'profit')
    await person.type(within(dialog).getByLabelText(fields.street), 'rue Haute 1')
    await person.type(within(dialog).getByLabelText(fields.municipality), 'Namur')
    await person.click(within(dialog).getByRole('button', { name: forms.save }))

    await waitFor(() => expect(field(words.meeting.place).value).toBe('rue Haute 1, Namur'))
    expect(field(fields.givenName).value).toBe('Anne-Sophie')

    await person.click(screen.getByLabelText(words.agreementExamples.feminine))
    await person.click(save())
    await waitFor(() => expect(listed(book().mentors)).toHaveLength(1))
    expect(listed(book().mentors)[0]?.frame).toEqual({ kind: 'working-time', companyId: listed(book().companies)[0]?.id })
  })

  it('warns of a namesake and lets one save all the same', async () => {
    const house = await moveIn()
    const details = { agreement: 'feminine', givenName: 'Anne-Sophie', familyName: 'd’Hœraene', address: {}, registeredOn: '2026-03-01', frame: { kind: 'pensioner' }, capacity: 1 } as const
    valueOf(await house.ask('mentor.save', { details }))
    const { person } = await showIn(house, <MentorForm />)

    await person.type(field(fields.givenName), 'anne-sophie')
    await person.type(field(fields.familyName), "D'HOERAENE")

    expect(screen.getByText(people.duplicateTitle)).toBeDefined()
  })
})
