import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { DataTable } from '../../../renderer/ui/DataTable'
import { aWindow, show } from '../show'

const rows = [
  { id: '1', name: 'Étienne', town: 'Namur', pairs: 10 },
  { id: '2', name: 'Dubois', town: 'Liège', pairs: 9 },
  { id: '3', name: 'Zola', town: '', pairs: 1 },
]

const table = (
  <DataTable
    caption="Mentors"
    searchLabel="Rechercher un mentor"
    columns={[
      { key: 'name', label: 'Nom', value: ({ name }) => name },
      { key: 'town', label: 'Commune', value: ({ town }) => town },
      { key: 'pairs', label: 'Binômes', value: ({ pairs }) => pairs, numeric: true },
    ]}
    rows={rows}
    rowKey={({ id }) => id}
    href={({ id }) => `/mentors/${id}`}
    count={number => `${number} mentors`}
    filters={[{ key: 'state', label: 'État', options: [{ value: 'busy', label: 'en binôme' }], matches: ({ pairs }) => pairs > 5 }]}
    empty="Personne"
  />
)

const names = () => screen.getAllByRole('link').map(({ textContent }) => textContent)

describe('a list', () => {
  it('is searched without accents, and says how many are left', async () => {
    const { person } = show(table)

    await person.type(screen.getByLabelText('Rechercher un mentor'), 'etienne')

    expect(names()).toEqual(['Étienne'])
    expect(screen.getByText('1 mentors sur 3')).toBeDefined()
  })

  it('sorts numbers as numbers, up then down, and tells it to a reader', async () => {
    const { person } = show(table)
    const head = screen.getByRole('columnheader', { name: 'Binômes' })

    await person.click(within(head).getByRole('button'))
    expect(names()).toEqual(['Zola', 'Dubois', 'Étienne'])
    expect(head.getAttribute('aria-sort')).toBe('ascending')

    await person.click(within(head).getByRole('button'))
    expect(names()).toEqual(['Étienne', 'Dubois', 'Zola'])
    expect(head.getAttribute('aria-sort')).toBe('descending')
  })

  it('sorts names by letter, accents aside, and leaves blanks to the end', async () => {
    const { person } = show(table)

    await person.click(screen.getByRole('button', { name: 'Nom' }))
    expect(names()).toEqual(['Dubois', 'Étienne', 'Zola'])

    await person.click(screen.getByRole('button', { name: 'Commune' }))
    expect(names()).toEqual(['Dubois', 'Étienne', 'Zola'])
  })

  it('keeps only what a filter wants', async () => {
    const { person } = show(table)

    await person.selectOptions(screen.getByLabelText('État'), 'busy')

    expect(names()).toEqual(['Étienne', 'Dubois'])
  })

  it('opens a row wherever one clicks on it', async () => {
    const { person, history } = show(table)

    await person.click(screen.getByText('Liège'))

    expect(history.at(-1)).toBe('/mentors/2')
  })

  it('is found again as one left it', async () => {
    const inWindow = aWindow()
    const { person } = show(inWindow(table))
    await person.type(screen.getByLabelText('Rechercher un mentor'), 'dubois')
    document.body.replaceChildren()

    show(inWindow(table))

    expect(names()).toEqual(['Dubois'])
  })

  it('passes over a choice that is offered no more', async () => {
    const inWindow = aWindow()
    const { person } = show(inWindow(table))
    await person.selectOptions(screen.getByLabelText('État'), 'busy')
    document.body.replaceChildren()

    show(inWindow(<DataTable {...table.props} filters={[{ key: 'state', label: 'État', options: [{ value: 'free', label: 'libre' }], matches: () => false }]} />))

    expect(screen.getByLabelText<HTMLSelectElement>('État').value).toBe('')
    expect(names()).toHaveLength(3)
  })

  it('draws of a long list what is in sight, tells how long it is, and searches all of it', async () => {
    const many = Array.from({ length: 450 }, (_, index) => ({ id: String(index), name: `Mentor ${index}`, town: '', pairs: 0 }))
    const { person } = show(<DataTable {...table.props} rows={many} />)
    expect(names().length).toBeLessThan(100)
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('451')

    await person.type(screen.getByLabelText('Rechercher un mentor'), 'mentor 449')
    expect(names()).toEqual(['Mentor 449'])
  })

  it('comes with the keys to rows that were not drawn, and back', async () => {
    const many = Array.from({ length: 450 }, (_, index) => ({ id: String(index), name: `Mentor ${index}`, town: '', pairs: 0 }))
    const { person } = show(<DataTable {...table.props} rows={many} />)
    screen.getByRole('link', { name: 'Mentor 0' }).focus()

    await person.keyboard('{End}')
    expect(document.activeElement?.textContent).toBe('Mentor 449')
    await person.keyboard('{ArrowUp}')
    expect(document.activeElement?.textContent).toBe('Mentor 448')
    await person.keyboard('{Home}')
    expect(document.activeElement?.textContent).toBe('Mentor 0')
  })
})
