import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { MenteeForm } from '../../../../../renderer/features/mentees/MenteeForm'
import { MissingDataPage } from '../../../../../renderer/features/reports/missing/MissingDataPage'
import { places } from '../../../../../renderer/ui/places'
import { aCasebook, aMentee, aMentor, aPairAt, menteeId } from '../../../../builders/casebook'
import { said, stand } from '../../pairs/stand'

import { missingKinds, missingWords } from '#shared/text/missing-data'
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
    await user.click(screen.getByRole('button', { name: new RegExp(`^${missingWords.bulk.open(2).replace(/ \(.*/, '')}`) }))
    const table = within(screen.getByRole('table'))
    const [gender] = table.getAllByRole('combobox', { name: new RegExp(`^${missingKinds.gender.label}`) })
    if (!gender) throw new Error('No gender is asked')
    await user.selectOptions(gender, people.genders.woman)
    await waitFor(() => expect([...Object.values(kept().mentees), ...Object.values(kept().mentors)].map(person => person?.gender)).toContain('woman'))
    await waitFor(async () => expect(await left()).toBe(before - 1))
  })
})

describe('the page of what is missing, where much is', () => {
  it('says of how many people, and folds a long list after ten', async () => {
    const mentees = Array.from({ length: 13 }, (_, index) => aMentee(index + 1, { gender: 'man', studies: 'bachelor', entryStatus: 'integration-income', registeredOn: '2026-02-02', birthDate: undefined }))
    const { user } = stand(<MissingDataPage />, { book: aCasebook({ mentees, mentors: [] }), today: '2026-06-01' })
    expect((await screen.findByText(/^13 personnes/)).textContent).toContain('13 personnes dans l’encodage')
    const [more] = screen.getAllByRole('button', { name: 'Voir les 3 autres' })
    if (!more) throw new Error('The list is not folded')
    const before = screen.getAllByRole('link').length
    await user.click(more)
    expect(screen.getAllByRole('link').length).toBe(before + 3)
  })
})

describe('the table of several people', () => {
  it('asks the foreign diploma of mentees once it is noted of one, and keeps yes and no', async () => {
    const known = aMentee(3, { familyName: 'Noël', foreignDiploma: true, registeredOn: '2026-02-02' })
    const mentees = [aMentee(1, { registeredOn: '2026-02-02' }), aMentee(2, { familyName: 'Lambert', registeredOn: '2026-02-02' }), known]
    const { user, book: kept } = stand(<MissingDataPage />, { book: aCasebook({ mentees, mentors: [] }), today: '2026-06-01' })
    await user.click(await screen.findByRole('button', { name: /en tableau/ }))
    const [asked] = within(screen.getByRole('table')).getAllByRole('combobox', { name: new RegExp(`^${missingKinds['foreign-diploma'].label}`) })
    if (!asked) throw new Error('No diploma is asked')
    await user.selectOptions(asked, 'non')
    await waitFor(() => expect(Object.values(kept().mentees).map(mentee => mentee?.foreignDiploma)).toContain(false))
  })

  it('keeps both of two answers about one person, however quickly they follow each other', async () => {
    const { user, book: kept } = stand(<MissingDataPage />, { book: book(), today: '2026-06-01' })
    await user.click(await screen.findByRole('button', { name: /en tableau/ }))
    const asked = (label: string) => {
      const [field] = within(screen.getByRole('table')).getAllByRole<HTMLSelectElement>('combobox', { name: new RegExp(`^${label}`) })
      if (!field) throw new Error('Nothing is asked')
      return field
    }
    const [gender, studies] = [asked(missingKinds.gender.label), asked(missingKinds.studies.label)]
    const choose = (field: HTMLSelectElement) => fireEvent.change(field, { target: { value: field.options[1]?.value } })
    choose(gender)
    choose(studies)
    const people = () => [...Object.values(kept().mentees), ...Object.values(kept().mentors)]
    await waitFor(() => expect(people().filter(person => person?.studies !== undefined)).toHaveLength(1))
    expect(people().find(person => person?.studies !== undefined)?.gender).toBeDefined()
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
