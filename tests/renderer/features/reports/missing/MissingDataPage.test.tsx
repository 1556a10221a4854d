import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { MenteeForm } from '../../../../../renderer/features/mentees/MenteeForm'
import { MissingDataPage } from '../../../../../renderer/features/reports/missing/MissingDataPage'
import { places } from '../../../../../renderer/ui/places'
import { aCasebook, aMentee, aMentor, aPairAt, menteeId } from '../../../../builders/casebook'
import { said, stand } from '../../pairs/stand'

import { missingKinds } from '#shared/text/missing-data'
import { people } from '#shared/text/people'

const book = () => aCasebook({ mentees: [aMentee(1), aMentee(2, { familyName: 'Lambert', registeredOn: '2026-02-02' })], mentors: [aMentor(1)], pairs: [aPairAt('active')] })
const left = async () => Number(/^\d+/.exec((await screen.findByText(/données? manquent?$/)).textContent)?.[0])

describe('the page of what is missing', () => {
  it('says why each thing matters and leads to its field, and back', async () => {
    stand(<MissingDataPage />, { book: book(), today: '2026-06-01' })
    expect(await screen.findByText(said(missingKinds.studies.why))).toBeDefined()
    const links = screen.getAllByRole('link').map(link => link.getAttribute('href'))
    expect(links).toContain(`${places.editMentee(menteeId())}?champ=studies&retour=${places.missingData}`)
  })

  it('fills several people in on one table, keeps each answer at once, and counts down', async () => {
    const { user, book: kept } = stand(<MissingDataPage />, { book: book(), today: '2026-06-01' })
    const before = await left()
    await user.click(screen.getByRole('button', { name: /^Remplir en tableau/ }))
    const table = within(screen.getByRole('table'))
    const [gender] = table.getAllByRole('combobox', { name: new RegExp(`^${missingKinds.gender.label}`) })
    if (!gender) throw new Error('No gender is asked')
    await user.selectOptions(gender, people.genders.woman)
    await waitFor(() => expect([...Object.values(kept().mentees), ...Object.values(kept().mentors)].map(person => person?.gender)).toContain('woman'))
    await waitFor(async () => expect(await left()).toBe(before - 1))
  })
})

describe('a form that an address leads to', () => {
  it('puts the focus on the field that is asked for, and returns once it is saved', async () => {
    const from = `${places.editMentee(menteeId())}?champ=studies&retour=${places.missingData}`
    const { user, history } = stand(<MenteeForm menteeId={menteeId()} />, { book: book(), path: from, today: '2026-06-01' })
    await waitFor(() => expect(document.activeElement?.getAttribute('data-path')).toBe('studies'))
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
    await waitFor(() => expect(history.at(-1)).toBe(places.missingData))
  })
})
