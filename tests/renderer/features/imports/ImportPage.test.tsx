import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { valueOf } from '../../../builders/house'
import { aFile, moveInToImport, said, showImport, ThreadThatFails } from './an-import'

import { listed } from '#shared/casebook/casebook'
import { importing, importPages as words } from '#shared/text/importing'

const list = aFile('mentors 2025.csv', [
  'Nos mentors;;;;',
  'Nom;Prénom;Mail;GSM;Parrain',
  'Dubois;Anne;anne@example.be;0470 12 34 56;Luc',
  'Leroy;;jean@example.be;;',
  'DUBOIS;Anne;anne@example.be;0470/12.34.56;',
  'Dubois;Paul;anne@example.be;;',
  ';;;;',
  'Lefèvre;Chloé;pas une adresse;;Ève',
])

const cell = (label: string) => screen.getByRole('combobox', { name: words.columns.meaning(label) })
const rowWith = (text: string) => {
  const row = screen.getByText(text).closest('tr')
  if (!row) throw new Error(`no line with ${text}`)
  return within(row)
}

describe('the import of a list', () => {
  it('goes from the file to the files of people, and back, as one act', async () => {
    const house = await moveInToImport()
    const { choose, say, toColumns, toCheck, press, person, book, seen } = await showImport(house)
    await say('mentors')
    await choose(list)
    expect(await seen(importing.wasRead(8, 5, ''))).toBeDefined()
    await toColumns()

    expect(cell('Nom')).toHaveProperty('value', 'familyName')
    expect(cell('Parrain')).toHaveProperty('value', '')
    expect(screen.getByText(said(words.columns.left('Parrain')))).toBeDefined()
    await toCheck()

    for (const [outcome, count] of [['create', 2], ['duplicate', 2], ['refused', 1], ['empty', 1]] as const) expect(await seen(importing.counts[outcome](count))).toBeDefined()
    expect(rowWith('Leroy, jean@example.be').getByText(said(importing.reasons['name-missing']()))).toBeDefined()
    expect(listed(book().mentors)).toEqual([])

    await person.selectOptions(screen.getByRole('combobox', { name: words.check.choiceFor(6) }), words.check.choices.create)
    await press(words.check.commit('mentors', 3, 0))
    expect(await seen(words.result.done('mentors', 3, 0))).toBeDefined()
    expect(listed(book().mentors).map(({ givenName }) => givenName).toSorted()).toEqual(['Anne', 'Chloé', 'Paul'])
    expect(listed(book().imports)).toMatchObject([{ fileName: 'mentors 2025.csv', duplicates: 1, refused: 1 }])

    await press(words.undo.act)
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: words.undo.act }))
    expect(await seen(words.result.undone)).toBeDefined()
    expect(listed(book().mentors)).toEqual([])

    await press(words.result.again)
    expect(cell('Nom')).toHaveProperty('value', 'familyName')
  })

  it('remembers how the columns of such a file were understood', async () => {
    const house = await moveInToImport()
    const first = await showImport(house, 'mentors')
    await first.choose(list)
    await first.toColumns()
    await first.person.selectOptions(cell('Parrain'), 'notes')
    await first.toCheck()
    await first.press(words.check.commit('mentors', 2, 0))
    await first.seen(words.result.done('mentors', 2, 0))
    expect(listed(first.book().mentors).map(({ notes }) => notes)).toContain('Parrain\u202f: Luc')

    await first.press(words.result.another)
    await first.say('mentors')
    await first.choose(list)
    await first.toColumns()
    expect(await first.seen(words.columns.remembered)).toBeDefined()
    expect(cell('Parrain')).toHaveProperty('value', 'notes')
  })

  it('lets the line of the headings be corrected', async () => {
    const house = await moveInToImport()
    const { choose, toColumns, person } = await showImport(house, 'companies')
    await choose(aFile('liste.csv', ['Bâtisseurs SA;Namur', 'Ateliers Lambert;Liège']))
    await toColumns()
    expect(screen.getByRole('button', { name: words.columns.next })).toHaveProperty('disabled', true)

    await person.selectOptions(cell('Colonne A'), 'companyName')
    await person.selectOptions(screen.getByRole('combobox', { name: words.columns.header }), words.columns.headerAt(1))
    expect(cell('Bâtisseurs SA')).toBeDefined()
    expect(screen.getByText(said(words.columns.nameMissing.companies))).toBeDefined()
  })

  it('says where the day of an acceptance stands for that of the preparation', async () => {
    const house = await moveInToImport()
    const { choose, toColumns, person } = await showImport(house, 'mentors')
    await choose(aFile('liste.csv', ['Nom;Prénom;Retenu le', 'Dubois;Anne;12/03/2024']))
    await toColumns()
    expect(screen.getByText(said(words.columns.acceptance('Retenu le')))).toBeDefined()
    await person.selectOptions(cell('Retenu le'), 'notes')
    expect(screen.queryByText(said(words.columns.acceptance('Retenu le')))).toBeNull()
  })

  it('names whom a line repeats, and leads there', async () => {
    const house = await moveInToImport()
    const saved = valueOf(await house.ask('company.save', { details: { name: 'Bâtisseurs de Wallonie', sector: 'profit', address: {}, contacts: [] } }))
    const { choose, toColumns, toCheck } = await showImport(house, 'companies')
    await choose(aFile('entreprises.csv', ['Entreprise;Localité', 'BATISSEURS DE WALLONIE S.A.;Namur']))
    await toColumns()
    await toCheck()

    const link = await screen.findByRole('link', { name: 'Bâtisseurs de Wallonie' }, { timeout: 15_000 })
    expect(link.getAttribute('href')).toBe(`/entreprises/${Object.keys(saved.put.companies ?? {})[0] ?? ''}`)
    expect(screen.getByText(said(words.check.nothingToCreate))).toBeDefined()
  })

  it('completes the files that the list repeats, once one has seen what is added', async () => {
    const house = await moveInToImport()
    const details = { name: 'Bâtisseurs de Wallonie', sector: 'profit', address: {}, contacts: [] } as const
    valueOf(await house.ask('company.save', { details }))
    const { choose, toColumns, toCheck, press, seen, book, person } = await showImport(house, 'companies')
    await choose(aFile('entreprises.csv', ['Entreprise;Localité;Site web', 'BATISSEURS DE WALLONIE S.A.;Namur;batisseurs.example']))
    await toColumns()
    await toCheck()
    const parts = [words.check.added(importing.fields.address, 'Namur'), words.check.added(importing.fields.website, 'batisseurs.example')]
    expect(await seen(words.check.wouldAdd(parts.join(' et ')))).toBeDefined()

    await press(words.check.completeAll(1))
    await press(words.check.commit('companies', 0, 1))
    expect(await seen(words.result.done('companies', 0, 1))).toBeDefined()
    expect(listed(book().companies)).toMatchObject([{ ...details, address: { municipality: 'Namur' }, website: 'batisseurs.example' }])

    await press(words.undo.act)
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: words.undo.act }))
    expect(await seen(words.result.undone)).toBeDefined()
    expect(listed(book().companies)).toMatchObject([details])
  })

  it('saves the lines left aside as a file to correct', async () => {
    const house = await moveInToImport()
    const { choose, toColumns, toCheck, press, person } = await showImport(house, 'mentors')
    await choose(list)
    await toColumns()
    await toCheck()
    await press(words.left.save(1))
    await waitFor(() => expect([...house.files.keys()]).toEqual(['/bureau/2026-03-16_lignes-a-corriger.xlsx']))

    await person.click(screen.getByRole('checkbox', { name: words.left.withDuplicates }))
    expect(screen.getByRole('button', { name: words.left.saveWithDuplicates(3) })).toBeDefined()
  })

  it('says why a file cannot be read, and keeps what was chosen', async () => {
    const house = await moveInToImport()
    const { choose, say } = await showImport(house)
    await say('mentees')
    await choose(aFile('vide.csv', []))
    expect((await screen.findByRole('alert', {}, { timeout: 15_000 })).textContent).toContain(importing.refusals.nothingInIt.title)
    expect(screen.getByRole('radio', { name: importing.targets.mentees })).toHaveProperty('checked', true)
  })

  it('takes a file that is let go anywhere on the page, one at a time', async () => {
    const house = await moveInToImport()
    const { letGo, seen } = await showImport(house, 'mentors')
    letGo(list, list)
    expect(await seen(words.file.onlyOne)).toBeDefined()
    letGo(list)
    expect(await seen(words.file.read('mentors 2025.csv'))).toBeDefined()
    expect(screen.queryByText(words.file.onlyOne)).toBeNull()
  })

  it('forgets a reading that was stopped', async () => {
    const house = await moveInToImport()
    const { choose, press } = await showImport(house, 'mentors')
    await choose(list)
    await press(words.file.stop)
    expect(screen.getByText(words.file.drop)).toBeDefined()
    valueOf(await house.ask('import.read', { fileName: 'autre.csv', bytes: new Uint8Array([65]) })) // by now the first one has answered too
    expect(screen.queryByText(said(words.file.read('mentors 2025.csv')))).toBeNull()
  })

  it('asks what the list contains before it looks at the columns', async () => {
    const house = await moveInToImport()
    const { choose, say, toColumns } = await showImport(house)
    await choose(list)
    await toColumns()
    expect(screen.getByText(words.file.targetMissing)).toBeDefined()
    await say('mentees')
    await toColumns()
    expect(cell('Prénom')).toHaveProperty('value', 'givenName')
  })


  it('shows a hundred lines of a long list, and says how many others there are', async () => {
    const house = await moveInToImport()
    const { choose, toColumns, toCheck, person, seen } = await showImport(house, 'mentees')
    await choose(aFile('longue.csv', ['Nom;Prénom', ...Array.from({ length: 300 }, (_, n) => `Personne${n};Anne`)]))
    await toColumns()
    await toCheck()
    expect(await seen(words.check.others(200))).toBeDefined()
    expect(screen.getAllByRole('row')).toHaveLength(101)

    await person.click(screen.getByRole('textbox', { name: words.check.search }))
    await person.paste('Personne277')
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2))
  })

  it('tries the dry run again when its thread failed', async () => {
    const house = await moveInToImport()
    const { choose, toColumns, toCheck, press, seen } = await showImport(house, 'mentors')
    await choose(list)
    await toColumns()
    const { Worker } = globalThis
    vi.stubGlobal('Worker', ThreadThatFails)
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await toCheck()
    expect(await seen(words.check.failed)).toBeDefined()

    vi.stubGlobal('Worker', Worker)
    await press(words.check.retry)
    expect(await seen(importing.counts.create(2))).toBeDefined()
  })
})
