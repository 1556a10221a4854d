import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { DataTable } from '../../../renderer/ui/DataTable'
import { aWindow, show } from '../show'

const rows = ['Anciaux', 'Baert', 'Charlier', 'Dubois', 'Etienne'].map((name, index) => ({ name, town: index < 2 ? 'Namur' : 'Liège' }))

const table = (
  <DataTable
    caption="Mentors"
    searchLabel="Rechercher"
    columns={[
      { key: 'name', label: 'Nom', value: ({ name }) => name },
      { key: 'town', label: 'Commune', value: ({ town }) => town },
    ]}
    rows={rows}
    rowKey={({ name }) => name}
    href={({ name }) => `/mentors/${name}`}
    empty="Personne"
    bulk={chosen => <p data-testid="chosen">{chosen.map(({ name }) => name).join(' ')}</p>}
  />
)

const chosen = () => screen.queryByTestId('chosen')?.textContent ?? ''
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Choisir ${name}` })
const all = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Choisir toutes les lignes affichées' })
const bar = () => screen.getByRole('region', { name: 'Pour les personnes choisies' })

describe('choosing people in a list', () => {
  it('hands the chosen rows to what can be done for all, in the order of the table, and counts them', async () => {
    const { person, history } = show(table)

    await person.click(box('Dubois'))
    await person.click(box('Anciaux'))

    expect(chosen()).toBe('Anciaux Dubois')
    expect(within(bar()).getByText('2 personnes choisies')).toBeDefined()
    expect(history).toEqual(['/'])

    await person.click(screen.getByRole('button', { name: 'Nom' }))
    await person.click(screen.getByRole('button', { name: 'Nom' }))
    expect(chosen()).toBe('Dubois Anciaux')
  })

  it('is done with Space on the name, with the arrows from one to the next, and Enter still opens', async () => {
    const { person, history } = show(table)

    screen.getByRole('link', { name: 'Baert' }).focus()
    await person.keyboard(' ')
    await person.keyboard('{ArrowDown}{ArrowDown} ')
    expect(chosen()).toBe('Baert Dubois')

    await person.keyboard('{ArrowUp}{Enter}')
    expect(history.at(-1)).toBe('/mentors/Charlier')
  })

  it('follows the arrows while Shift is held, up to the last row', async () => {
    const { person } = show(table)
    expect(screen.getByText(/^Cochez des lignes/)).toBeDefined()

    screen.getByRole('link', { name: 'Charlier' }).focus()
    await person.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}')

    expect(chosen()).toBe('Charlier Dubois Etienne')
    expect(document.activeElement?.textContent).toBe('Etienne')
    expect(screen.queryByText(/^Cochez des lignes/)).toBeNull()
  })

  it('goes from the last one chosen to the one clicked with Shift, whichever comes first', async () => {
    const { person } = show(table)

    await person.click(box('Dubois'))
    await person.keyboard('{Shift>}')
    await person.click(box('Baert'))
    await person.keyboard('{/Shift}')
    expect(chosen()).toBe('Baert Charlier Dubois')

    await person.keyboard('{Shift>}')
    await person.click(screen.getByText('Dubois', { selector: 'a' }))
    await person.keyboard('{/Shift}')
    expect(chosen()).toBe('')
  })

  it('takes all the rows in sight at once, and lets them go again', async () => {
    const { person } = show(table)

    await person.click(box('Charlier'))
    expect(all().indeterminate).toBe(true)
    await person.type(screen.getByLabelText('Rechercher'), 'namur')
    await person.click(all())
    expect(chosen()).toBe('Anciaux Baert Charlier')
    expect(all().checked).toBe(true)

    await person.click(all())
    expect(chosen()).toBe('Charlier')
  })

  it('keeps what a search hides, and says so', async () => {
    const { person } = show(table)
    await person.click(box('Anciaux'))
    await person.click(box('Etienne'))

    await person.type(screen.getByLabelText('Rechercher'), 'liege')
    expect(chosen()).toBe('Anciaux Etienne')
    expect(within(bar()).getByText(/dont 1 que la recherche ou les filtres cachent/)).toBeDefined()

    await person.click(within(bar()).getByRole('button', { name: 'Ne plus rien choisir' }))
    expect(chosen()).toBe('')
  })

  it('finds them still chosen on coming back', async () => {
    const inWindow = aWindow()
    const { person } = show(inWindow(table))
    await person.click(box('Baert'))
    document.body.replaceChildren()

    show(inWindow(table))

    expect(box('Baert').checked).toBe(true)
  })
})
