import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { GroupPage } from '../../../../renderer/features/matching/group/GroupPage'
import { moveIn, showIn } from '../../show'
import { said } from '../pairs/stand'
import { aFreeMentor, aWaitingMentee } from './people'

import { listed } from '#shared/casebook/casebook'
import { ItemKey, LanguageSkill } from '#shared/domain/lists'
import { matching } from '#shared/text/matching'
import { groupPage as words } from '#shared/text/matching-pages'

const english = LanguageSkill.parse({ language: 'english', level: 'native' })
const region = (name: string) => within(screen.getByRole('region', { name }))
const mentorOf = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name: words.mentorOf(name) })
const shown = (select: HTMLSelectElement) => select.selectedOptions[0]?.textContent

/** Two mentors and three mentees, of whom Maria speaks English alone. */
async function aGroup() {
  const house = await moveIn()
  const anne = await aFreeMentor(house, 'Anne')
  const bruno = await aFreeMentor(house, 'Bruno', { sector: ItemKey.parse('health') })
  const yusuf = await aWaitingMentee(house, 'Yusuf')
  const lina = await aWaitingMentee(house, 'Lina', { sector: ItemKey.parse('health') })
  const maria = await aWaitingMentee(house, 'Maria', { languages: [english] })
  return { ...{ house, anne, bruno, yusuf, lina, maria }, ...(await showIn(house, <GroupPage />)) }
}

const calculate = async ({ person }: Awaited<ReturnType<typeof aGroup>>) => {
  await person.click(screen.getByRole('button', { name: words.start }))
  await screen.findByRole('region', { name: words.price })
}

describe('the matching of a group', () => {
  it('says that there is nobody to match', async () => {
    await showIn(await moveIn(), <GroupPage />)
    expect(screen.getByText(said(words.noMentees))).toBeDefined()
    expect(screen.queryByRole('button', { name: words.start })).toBeNull()
  })

  it('counts before the calculation what each condition leaves out', async () => {
    await aGroup()
    expect(await screen.findByText(said(matching.group.removed(matching.obstacles.languages, 2, 6, 1)))).toBeDefined()
    expect(screen.getByText(said(words.pairsPossible(4, 6)))).toBeDefined()
  })

  it('proposes the best pairs, names the person served least well, and says who is left and what would help', async () => {
    const group = await aGroup()
    await calculate(group)

    expect(shown(mentorOf('Yusuf Çelik'))).toMatch(/^Anne Dubois – \d+ \/ 100$/)
    expect(shown(mentorOf('Lina Çelik'))).toMatch(/^Bruno Dubois – \d+ \/ 100$/)
    expect(screen.getByText(/La personne la moins bien servie est/)).toBeDefined()
    const left = region(words.unmatchedMentees(1))
    expect(left.getByText('Maria Çelik')).toBeDefined()
    expect(left.getByText(said(matching.group.crowd(3, 2)))).toBeDefined()
    expect(mentorOf('Maria Çelik').textContent).toMatch(/Anne Dubois – \d+ \/ 100, mais condition non remplie \(langue commune\)/)
    expect(left.getByText(/« langue commune » écarte/)).toBeDefined()
  })

  it('tries the cheapest relaxation for this calculation alone', async () => {
    const group = await aGroup()
    await calculate(group)
    await group.person.click(screen.getByRole('button', { name: /^Essayer, pour ce calcul seulement/ }))

    expect(await screen.findByText(words.relaxed)).toBeDefined()
    await waitFor(() => expect(screen.queryByText(said(matching.group.removed(matching.obstacles.languages, 2, 6, 1)))).toBeNull())
    expect(group.book().settings).toEqual({})
  })

  it('keeps a mentor chosen by hand and deals the others again', async () => {
    const group = await aGroup()
    await calculate(group)
    await group.person.selectOptions(mentorOf('Yusuf Çelik'), group.bruno)

    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('switch', { name: words.lockOf('Bruno Dubois et Yusuf Çelik') }).checked).toBe(true))
    expect(shown(mentorOf('Lina Çelik'))).toMatch(/^Anne Dubois – \d+ \/ 100$/)

    await group.person.click(screen.getByRole('switch', { name: words.lockOf('Bruno Dubois et Yusuf Çelik') }))
    await waitFor(() => expect(shown(mentorOf('Yusuf Çelik'))).toMatch(/^Anne Dubois – \d+ \/ 100$/))
  })

  it('leaves out whom one leaves out', async () => {
    const group = await aGroup()
    await group.person.click(screen.getByRole('checkbox', { name: 'Lina Çelik' }))
    await calculate(group)
    expect(screen.queryByRole('combobox', { name: words.mentorOf('Lina Çelik') })).toBeNull()
    expect(screen.getByRole('group', { name: words.mentees(2, 3) })).toBeDefined()
  })

  it('leaves a pair out of what is prepared when another is kept by hand', async () => {
    const group = await aGroup()
    await calculate(group)
    await group.person.click(screen.getByRole('checkbox', { name: words.choosePair('Bruno Dubois et Lina Çelik') }))
    await group.person.click(screen.getByRole('switch', { name: words.lockOf('Anne Dubois et Yusuf Çelik') }))
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('switch', { name: words.lockOf('Anne Dubois et Yusuf Çelik') }).checked).toBe(true))
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: words.choosePair('Bruno Dubois et Lina Çelik') }).checked).toBe(false)
  })

  it('prepares the chosen pairs as proposals kept ready, and sends nothing', async () => {
    const group = await aGroup()
    await calculate(group)
    await group.person.click(screen.getByRole('checkbox', { name: words.choosePair('Bruno Dubois et Lina Çelik') }))
    await group.person.click(screen.getByRole('button', { name: words.prepare(1) }))

    expect(await screen.findByText(said(words.prepared(1)))).toBeDefined()
    expect(listed(group.book().pairDrafts)).toMatchObject([{ situation: 'proposed', mentorId: group.anne, menteeId: group.yusuf }])
    expect(listed(group.book().pairs)).toEqual([])
  })
})
