import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { PastImports } from '../../../../renderer/features/imports/PastImports'
import { valueOf } from '../../../builders/house'
import { moveIn, showIn } from '../../show'
import { said } from './an-import'

import { listed } from '#shared/casebook/casebook'
import { importPages } from '#shared/text/importing'

const words = importPages.past
type House = Awaited<ReturnType<typeof moveIn>>

const importCompany = async (house: House, fileName: string, name: string) =>
  valueOf(await house.ask('import.commit', { target: 'companies', fileName, duplicates: 1, refused: 0, entries: [{ details: { name, sector: 'profit', address: {}, contacts: [] } }] }))

describe('past imports', () => {
  it('say so when there are none', async () => {
    await showIn(await moveIn(), <PastImports />)
    expect(screen.getByText(words.empty)).toBeDefined()
  })

  it('stand with the latest first, and each is taken back on its own', async () => {
    const house = await moveIn()
    await importCompany(house, 'une.csv', 'Ateliers Lambert')
    await importCompany(house, 'deux.csv', 'Bâtisseurs de Wallonie')
    const { person, book } = await showIn(house, <PastImports />)
    expect(screen.getAllByRole('row').slice(1).map(row => within(row).getAllByRole('cell')[1]?.textContent)).toEqual(['deux.csv', 'une.csv'])

    await person.click(screen.getByRole('button', { name: importPages.undo.actFor('une.csv') }))
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: importPages.undo.act }))
    expect(await screen.findByText(said(words.undone('une.csv')))).toBeDefined()
    expect(listed(book().companies).map(({ name }) => name)).toEqual(['Bâtisseurs de Wallonie'])
    expect(screen.getByRole('cell', { name: words.undoneOn('16/03/2026') })).toBeDefined()
  })

  it('are not taken back once something names what they brought, and say what', async () => {
    const house = await moveIn()
    const delta = await importCompany(house, 'une.csv', 'Ateliers Lambert')
    const companyId = Object.keys(delta.put.companies ?? {})[0] ?? ''
    const anne = { agreement: 'feminine', givenName: 'Anne', familyName: 'Dubois', address: {}, registeredOn: '2026-03-01', capacity: 1 } as const
    valueOf(await house.ask('mentor.save', { details: { ...anne, frame: { kind: 'working-time', companyId } } }))
    const { person, book } = await showIn(house, <PastImports />)

    await person.click(screen.getByRole('button', { name: importPages.undo.actFor('une.csv') }))
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: importPages.undo.act }))
    await waitFor(() => expect(screen.getByRole('link', { name: 'Anne Dubois' })).toBeDefined())
    expect(screen.getByText(said(importPages.undo.inUse))).toBeDefined()
    expect(listed(book().companies)).toHaveLength(1)
  })
})
