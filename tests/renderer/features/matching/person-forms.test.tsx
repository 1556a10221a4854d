import { cleanup, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { MenteeForm } from '../../../../renderer/features/mentees/MenteeForm'
import { MentorForm } from '../../../../renderer/features/mentors/MentorForm'
import { MenteePage } from '../../../../renderer/features/mentees/MenteePage'
import { moveIn, showIn } from '../../show'
import { aFreeMentor, aWaitingMentee } from './people'

import { forms } from '#shared/text/forms'
import { matchingHome } from '#shared/text/matching-pages'
import { personFile } from '#shared/text/person-file'

const { matching: words } = personFile
const choice = (label: string) => screen.getByRole('combobox', { name: label })
type Person = Awaited<ReturnType<typeof showIn>>['person']

async function choose(person: Person, label: string, option: string) {
  await person.click(choice(label))
  await person.click(await screen.findByRole('option', { name: option }))
}

describe('what a pair is sought by, in the files', () => {
  it('is noted of a mentor: trades, other sectors, and a wish if there is one', async () => {
    const house = await moveIn()
    const anne = await aFreeMentor(house, 'Anne')
    const { person, book } = await showIn(house, <MentorForm mentorId={anne} />)
    await choose(person, words.jobFamily.mentor, 'logistique et magasin')
    await choose(person, words.otherSectors.mentor, 'construction et rénovation')
    await choose(person, words.age, words.ages.younger)
    await person.click(screen.getByRole('button', { name: forms.save }))

    await waitFor(() => expect(book().mentors[anne]).toMatchObject({ jobFamily: 'logistics', otherSectors: ['construction'], wishes: { age: 'younger' } }))
    expect(book().mentors[anne]?.wishes).not.toHaveProperty('gender')
  })

  it('is noted of a mentee, and read on their page', async () => {
    const house = await moveIn()
    const yusuf = await aWaitingMentee(house, 'Yusuf')
    const { person, book } = await showIn(house, <MenteeForm menteeId={yusuf} />)
    await person.type(screen.getByRole('textbox', { name: words.employer }), 'Titres-services Namur')
    await choose(person, words.practises, 'néerlandais')
    await choose(person, words.gender, words.genders.woman)
    await person.click(screen.getByRole('button', { name: forms.save }))
    await waitFor(() => expect(book().mentees[yusuf]).toMatchObject({ employer: 'Titres-services Namur', practises: 'dutch', wishes: { gender: 'woman' } }))

    cleanup()
    await showIn(house, <MenteePage menteeId={yusuf} />)
    expect(screen.getByText('Titres-services Namur')).toBeDefined()
    expect(screen.getByText(words.genders.woman)).toBeDefined()
    expect(screen.getByRole('link', { name: matchingHome.seekMentor }).getAttribute('href')).toBe(`/croisement/mentees/${yusuf}`)
  })
})
