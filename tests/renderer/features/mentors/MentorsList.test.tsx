import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { MentorsList } from '../../../../renderer/features/mentors/MentorsList'
import { moveIn, showIn } from '../../show'
import { aCompany, allBefore, register } from './a-mentor'

import { mentorPathWords as words } from '#shared/text/mentor-path'

const names = () => screen.getAllByRole('link', { name: /, / }).map(link => link.textContent)

async function threeMentors() {
  const house = await moveIn()
  const companyId = await aCompany(house)
  await register(house, { familyName: 'Libre', before: allBefore })
  await register(house, { familyName: 'Accord', before: allBefore, frame: { kind: 'working-time', companyId }, address: { postcode: '1000', municipality: 'Bruxelles' } })
  await register(house, { familyName: 'Début' })
  return showIn(house, <MentorsList />)
}

describe('the list of mentors', () => {
  it('names the first step that each one misses, and since when', async () => {
    await threeMentors()

    expect(screen.getByRole('row', { name: /Accord/ }).textContent).toContain(`${words.steps['employer-agreement']}${words.list.since('2026-03-01')}`)
    expect(screen.getByRole('row', { name: /Début/ }).textContent).toContain(`${words.steps.preparation}${words.list.since('2026-03-01')}`)
  })

  it('is narrowed to those who miss a step, wherever it stands on their way', async () => {
    const { person } = await threeMentors()
    await person.selectOptions(screen.getByRole('combobox', { name: words.list.missing }), 'training')

    expect(names()).toEqual(['Début, Anne-Sophie'])
  })

  it('is narrowed to a province', async () => {
    const { person } = await threeMentors()
    await person.selectOptions(screen.getByRole('combobox', { name: words.list.missing }), '')
    await person.selectOptions(screen.getByRole('combobox', { name: words.list.province }), 'brussels')

    expect(names()).toEqual(['Accord, Anne-Sophie'])
  })
})
