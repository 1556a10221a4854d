import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { DataTable } from '../../../renderer/ui/DataTable'
import { createDrafts, DraftsContext } from '../../../renderer/ui/drafts'
import { memoryKey } from '../../../renderer/ui/saved-views'
import { show } from '../show'

import { savedViews as words } from '#shared/text/saved-views'

import { said } from '../features/pairs/stand'

const CAPTION = 'Mentors à l’œuvre'

const people = [
  { name: 'Anciaux', town: 'Namur' },
  { name: 'Baert', town: 'Gand' },
  { name: 'Collard', town: 'Namur' },
]

/** A list of three people whose views are kept; `left` is what an earlier window left. */
function aList(left?: unknown) {
  const sent: Readonly<Record<string, unknown>>[] = []
  const drafts = createDrafts(left, async all => {
    sent.push(all)
    return { ok: true }
  })
  const { person } = show(
    <DraftsContext value={drafts}>
      <DataTable
        caption={CAPTION}
        searchLabel="Rechercher"
        columns={[
          { key: 'name', label: 'Nom', value: ({ name }) => name },
          { key: 'town', label: 'Localité', value: ({ town }) => town },
        ]}
        rows={people}
        rowKey={({ name }) => name}
        filters={[{ key: 'town', label: 'Dans quelle localité', options: [{ value: 'namur', label: 'Namur' }], matches: ({ town }) => town === 'Namur' }]}
        href={({ name }) => `/mentors/${name}`}
        empty="Personne"
      />
    </DraftsContext>,
  )
  const menu = async (name: string) => {
    await person.click(screen.getByRole('button', { name }))
    return screen.findByRole('menu')
  }
  const choose = async (item: string) => person.click(within(await menu(words.open)).getByText(item))
  const save = async (name: string) => {
    await choose(words.save)
    await person.type(await screen.findByLabelText(words.saving.name), name)
    await person.click(screen.getByRole('button', { name: words.saving.submit }))
  }
  return { person, menu, choose, save, last: () => sent.at(-1) }
}

const shown = () => screen.getAllByRole('link').map(({ textContent }) => textContent)
const heads = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent)

const inNamur = { name: 'À Namur', view: { chosen: { town: 'namur' } } }
const left = (more?: object) => ({ [memoryKey(CAPTION)]: { views: [inNamur], hidden: [], ...more } })

describe('the views of a list', () => {
  it('are saved under a name, and found again with the filters, without what was searched', async () => {
    const { person, choose, save, last } = aList()
    await person.selectOptions(screen.getByLabelText('Dans quelle localité'), 'namur')
    await person.type(screen.getByLabelText('Rechercher'), 'anciaux')
    await save(' À Namur ')
    expect(await screen.findByText(said(words.said.saved('À Namur')))).toBeDefined()
    expect(last()).toMatchObject(left())
    expect(JSON.stringify(last())).not.toContain('anciaux')

    await choose(words.whole)
    expect(shown()).toHaveLength(3)
    await choose('À Namur')
    expect(shown()).toEqual(['Anciaux', 'Collard'])
  })

  it('have each a name of their own', async () => {
    const { save } = aList(left())
    await save('à namur')
    expect(await screen.findByText(words.problems.taken)).toBeDefined()
  })

  it('are given another name, and removed', async () => {
    const { person, choose, last } = aList(left())
    await choose(words.change)
    const name = await screen.findByLabelText(said(words.changing.name('À Namur')))
    await person.clear(name)
    await person.type(name, 'Namurois')
    await person.click(screen.getByRole('button', { name: words.changing.renameOf('À Namur') }))
    expect(await screen.findByText(said(words.said.renamed('Namurois')))).toBeDefined()
    await person.click(screen.getByRole('button', { name: words.changing.removeOf('Namurois') }))
    expect(await screen.findByText(said(words.said.removed('Namurois')))).toBeDefined()
    expect(last()).toEqual({ [memoryKey(CAPTION)]: { views: [], hidden: [] } })
  })

  it('open the list, where one says so', async () => {
    const { person, choose, last } = aList(left())
    expect(shown()).toHaveLength(3)
    await choose(words.change)
    await person.click(await screen.findByRole('checkbox', { name: words.changing.openedOf('À Namur') }))
    expect(last()).toEqual(left({ opened: 'À Namur' }))
  })

  it('are how the next window finds the list', () => {
    aList(left({ opened: 'À Namur' }))
    expect(shown()).toEqual(['Anciaux', 'Collard'])
  })
})

describe('the columns of a list', () => {
  it('are put away and brought back, and stay away in the next window', async () => {
    const { person, menu, last } = aList()
    const columns = within(await menu(words.columns.open))
    expect(columns.queryByRole('menuitemcheckbox', { name: 'Nom' })).toBeNull() // the first one opens the rows
    await person.click(columns.getByRole('menuitemcheckbox', { name: 'Localité' }))
    expect(heads()).toEqual(['Nom'])
    expect(last()).toEqual({ [memoryKey(CAPTION)]: { views: [], hidden: ['town'] } })
    await person.click(columns.getByText(words.columns.all))
    expect(heads()).toEqual(['Nom', 'Localité'])
  })

  it('that were put away are away when the list opens', () => {
    aList({ [memoryKey(CAPTION)]: { views: [], hidden: ['town'] } })
    expect(heads()).toEqual(['Nom'])
  })
})
