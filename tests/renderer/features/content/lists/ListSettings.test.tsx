import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { ListSettings } from '../../../../../renderer/features/content/lists/ListSettings'
import { places } from '../../../../../renderer/ui/places'
import { valueOf } from '../../../../builders/house'
import { moveIn, showIn } from '../../../show'

import { listed } from '#shared/casebook/casebook'
import { listInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { contentWords, listSettings as words } from '#shared/text/content-settings'

import { said } from '../../pairs/stand'

const button = (name: string) => screen.getByRole('button', { name })

async function edit() {
  const house = await moveIn()
  const [worker] = listed(valueOf(await house.ask('coordinator.save', { details: { agreement: 'feminine', givenName: 'Cléo', familyName: 'Lefèvre' } })).put.coordinators ?? {})
  if (worker) valueOf(await house.ask('worker.choose', { coordinatorId: worker.id }))
  const shown = await showIn(house, <ListSettings list="obstacles" />)
  return { ...shown, items: () => listInForce(shown.book(), 'obstacles', defaults), save: () => shown.person.click(button(contentWords.save)) }
}

describe('a list in the settings', () => {
  it('renames, hides, moves and adds choices, and says who changed it', async () => {
    const { person, items, save } = await edit()
    const first = screen.getByRole('textbox', { name: words.item(1) })
    await person.clear(first)
    await person.type(first, 'habitat')
    await person.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await person.click(button(contentWords.hideOf('garde')))
    await person.type(screen.getByRole('textbox', { name: words.newItem }), 'démarches en ligne{Enter}santé des proches{Enter}')
    await person.click(button(contentWords.removeOf('santé des proches')))
    await save()

    expect(await screen.findByText(contentWords.saved)).toBeDefined()
    expect(items()).toEqual([
      { key: 'childcare', label: 'garde', hidden: true },
      { key: 'housing', label: 'habitat' },
      ...defaults.lists.obstacles.slice(2),
      { key: 'demarches-en-ligne', label: 'démarches en ligne' },
    ])
    expect(await screen.findByText(/par Cléo Lefèvre/)).toBeDefined()
  })

  it('takes no choice twice, and points to one that is hidden', async () => {
    const { person } = await edit()
    await person.click(button(contentWords.hideOf('garde')))
    const typed = screen.getByRole('textbox', { name: words.newItem })
    await person.type(typed, 'Gàrde{Enter}')
    expect(screen.getByText(said(words.alreadyHidden))).toBeDefined()
    await person.clear(typed)
    await person.type(typed, 'logement{Enter}')
    expect(screen.getByText(words.alreadyThere)).toBeDefined()
  })

  it('keeps something to choose from', async () => {
    const { person, save, book } = await edit()
    for (const { label } of defaults.lists.obstacles) await person.click(button(contentWords.hideOf(label)))
    await save()
    expect(await screen.findByText(words.oneShown)).toBeDefined()
    expect(book().lists).toEqual({})
  })

  it('goes back to the words it came with, and keeps what was added out of sight', async () => {
    const { person, items, save } = await edit()
    await person.type(screen.getByRole('textbox', { name: words.newItem }), 'langue{Enter}')
    await save()
    await screen.findByText(contentWords.saved)
    await person.click(button(words.toOriginal))
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: words.toOriginal }))
    await save()
    await screen.findByText(contentWords.saved)
    expect(items()).toEqual([...defaults.lists.obstacles, { key: 'langue', label: 'langue', hidden: true }])
    expect(screen.queryByRole('button', { name: words.toOriginal })).toBeNull()
  })

  it('says where it serves', async () => {
    await edit()
    const [link] = screen.getAllByRole('link', { name: /À lever/ })
    expect(link?.getAttribute('href')).toBe(places.settingsGrid('mentee-selection'))
  })
})
