import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { DataTable } from '../../../renderer/ui/DataTable'
import { linesOf } from '../../builders/workbook-lines'
import { moveIn, showIn } from '../show'

import { forms } from '#shared/text/forms'

const rows = ['Anciaux', 'Baert', '=SOMME(A1)'].map((name, index) => ({ name, since: `2026-03-0${index + 1}`, met: index }))

const table = (
  <DataTable
    caption="Mentors à l’œuvre"
    searchLabel="Rechercher"
    columns={[
      { key: 'name', label: 'Nom', value: ({ name }) => name },
      { key: 'since', label: 'Depuis', value: ({ since }) => since },
      { key: 'met', label: 'Rencontres', value: ({ met }) => met },
    ]}
    rows={rows}
    rowKey={({ name }) => name}
    href={({ name }) => `/mentors/${name}`}
    empty="Personne"
    bulk={() => null}
  />
)

const PATH = '/bureau/2026-03-16_liste_mentors-a-l-oeuvre.xlsx'

describe('exporting a list', () => {
  it('takes the rows in sight in their order, and says where it is', async () => {
    const house = await moveIn()
    const { person } = await showIn(house, table)
    await person.type(screen.getByLabelText('Rechercher'), 'a')
    await person.click(screen.getByRole('button', { name: 'Nom' }))
    await person.click(screen.getByRole('button', { name: 'Nom' }))

    await person.click(screen.getByRole('button', { name: forms.table.export }))

    await waitFor(() => expect([...house.files.keys()]).toEqual([PATH]))
    const lines = linesOf(house.files.get(PATH))
    expect(lines[0]).toEqual(['Mentors à l’œuvre'])
    expect(lines.slice(1).map(([name]) => name)).toEqual(['Nom', 'Baert', 'Anciaux', '=SOMME(A1)'])
    expect(lines.at(-1)?.[2]).toBe(2)
    expect(await screen.findByText(/Enregistré/)).toBeDefined()
  })

  it('takes the rows that are chosen, where some are', async () => {
    const house = await moveIn()
    const { person } = await showIn(house, table)
    await person.click(screen.getByRole('checkbox', { name: 'Choisir Baert' }))

    await person.click(screen.getByRole('button', { name: forms.table.exportChosen(1) }))

    await waitFor(() => expect(linesOf(house.files.get(PATH)).slice(2).map(([name]) => name)).toEqual(['Baert']))
  })
})
