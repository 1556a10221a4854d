import { screen, within } from '@testing-library/react'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

import { AdoptBackup } from '../../../../renderer/features/backups/AdoptBackup'
import { BackupsSettings } from '../../../../renderer/features/backups/BackupsSettings'
import { SaveElsewhere } from '../../../../renderer/features/backups/SaveElsewhere'
import { aFolder } from '../../../builders/folder'
import { openHouse, valueOf } from '../../../builders/house'
import { moveIn, show, showIn } from '../../show'

import { backupWords } from '#shared/text/backups'
import { shell } from '#shared/text/shell'

const { list, compare, rehearsal, state, adopt, elsewhere } = backupWords

/** Words as they are found on the screen, where every space counts as one. */
const asRead = (words: string) => words.replace(/\s+/g, ' ')

const anna = { details: { agreement: 'feminine' as const, givenName: 'Anna', familyName: 'Œuvrard' } }

describe('the page of the backups', () => {
  it('makes a backup, goes through it, and restores it after showing what would change', async () => {
    const house = await moveIn()
    valueOf(await house.ask('coordinator.save', anna))
    const { person, book } = await showIn(house, <BackupsSettings />)

    await person.click(await screen.findByRole('button', { name: state.make }))
    await screen.findByText(state.made)
    await person.click(await screen.findByRole('button', { name: /^Vérifier/ }))
    await screen.findByText(asRead(rehearsal.unchanged), { exact: false })

    valueOf(await house.ask('coordinator.save', { details: { ...anna.details, givenName: 'Béatrice' } }))
    await person.click(screen.getByRole('button', { name: /^Comparer/ }))
    await screen.findByText('Béatrice Œuvrard')
    await person.click(screen.getByRole('button', { name: compare.restore }))
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: compare.restore }))

    await screen.findByText(compare.restored)
    expect(Object.values(book().coordinators).map(each => each?.givenName)).toEqual(['Anna'])
  })

  it('takes back the records that are ticked', async () => {
    const house = await moveIn()
    const saved = valueOf(await house.ask('coordinator.save', anna))
    valueOf(await house.ask('backup.make'))
    const [coordinatorId = ''] = Object.keys(saved.put.coordinators ?? {})
    valueOf(await house.ask('coordinator.remove', { id: coordinatorId }))
    const { person, book } = await showIn(house, <BackupsSettings />)

    await person.click(await screen.findByRole('button', { name: /^Comparer/ }))
    await person.click(await screen.findByRole('checkbox', { name: 'Anna Œuvrard' }))
    await person.click(screen.getByRole('button', { name: compare.take(1) }))

    await screen.findByText(compare.taken)
    expect(Object.keys(book().coordinators)).toEqual([coordinatorId])
  })

  it('says which file is no backup', async () => {
    const folder = await aFolder()
    const house = await openHouse({ desk: { askForCopy: async () => join(folder, 'autre.binome') } })
    vi.stubGlobal('bridge', house.bridge)
    const { person } = await showIn(house, <BackupsSettings />)

    await person.click(await screen.findByRole('button', { name: list.chooseFile }))
    await screen.findByText(backupWords.refusals.gone.title)
  })
})

it('an empty Binôme begins from a backup, asked once more before it does', async () => {
  const old = await openHouse()
  valueOf(await old.ask('casebook.open'))
  valueOf(await old.ask('coordinator.save', anna))
  const { name } = valueOf(await old.ask('backup.make'))
  const house = await openHouse({ desk: { askForCopy: async () => join(old.dataFolder, 'sauvegardes', name) } })
  vi.stubGlobal('bridge', house.bridge)
  valueOf(await house.ask('casebook.open'))
  const adopted = vi.fn()
  const { person } = show(<AdoptBackup onAdopted={adopted} />)

  await person.click(await screen.findByRole('button', { name: list.chooseFile }))
  await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: adopt.confirm }))

  await vi.waitFor(() => expect(adopted).toHaveBeenCalledOnce())
  expect(valueOf(await house.ask('casebook.open'))).toEqual(old.store.read())
})

it('what is saved elsewhere says where it is, what is in it and how it is taken up again', async () => {
  const folder = await aFolder()
  const closed = vi.fn()
  const house = await openHouse({ desk: { askWhereToSave: async fileName => join(folder, fileName) } })
  vi.stubGlobal('bridge', house.bridge)
  const { person } = await showIn(house, <SaveElsewhere onClose={closed} />)

  await screen.findByText(elsewhere.withoutAct)
  screen.getByText(asRead(elsewhere.again))
  await person.click(screen.getByRole('button', { name: shell.saving.close }))
  expect(closed).toHaveBeenCalledOnce()
})
