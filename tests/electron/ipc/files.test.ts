import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { read, utils } from 'xlsx'

import { openHouse, valueOf } from '../../builders/house'
import { someKeys } from '../backups/a-backed-up-store'
import { aHouseAtWork } from './a-house'

const text = (content: string) => new TextEncoder().encode(content)
const refused = (error: object) => ({ ok: false, error: expect.objectContaining(error) })
const table = { fileName: 'lignes-refusees', columns: ['Nom', 'Motif'], rows: [['=1+1', 'Le nom manque.'], ['d’Hondt']] }

/** What stands in the first sheet of a workbook, line by line. */
function linesOf(bytes: Uint8Array | undefined): unknown[][] {
  const { Sheets, SheetNames } = read(bytes)
  const [first = ''] = SheetNames
  const sheet = Sheets[first]
  return sheet ? utils.sheet_to_json(sheet, { header: 1, blankrows: false }) : []
}

describe('a file that a person saves', () => {
  it('is a workbook that holds what was on the screen, and no formula', async () => {
    const { ask, files } = await openHouse()

    expect(valueOf(await ask('table.save-as', table))).toEqual({ outcome: 'saved', path: '/bureau/lignes-refusees.xlsx' })
    expect(linesOf(files.get('/bureau/lignes-refusees.xlsx'))).toEqual([['Nom', 'Motif'], ['=1+1', 'Le nom manque.'], ['d’Hondt']])
  })

  it('is let go before anything of it is written, once a person stops waiting for it', async () => {
    const stop = { soon: () => undefined as unknown }
    const { ask, files } = await aHouseAtWork({
      desk: {
        askWhereToSave: async fileName => {
          setImmediate(stop.soon) // while its pages are drawn
          return `/bureau/${fileName}`
        },
      },
    })
    stop.soon = () => ask('job.stop')
    const list = { sheet: { kind: 'attendance-list' }, format: 'pdf' } as const
    expect(await ask('sheet.save-as', list)).toEqual(refused({ code: 'job/stopped' }))
    expect(files.size).toBe(0)
  })

  it('holds the people chosen in a list, under a name that names none of them', async () => {
    const { ask, files, menteeId } = await aHouseAtWork()
    valueOf(await ask('people.export', { selection: { kind: 'mentees', ids: [menteeId] } }))

    const [[path, bytes] = ['', undefined]] = [...files]
    expect(path).toBe('/bureau/2026-03-16_liste-mentees.xlsx')
    expect(JSON.stringify(linesOf(bytes))).toContain('N’Diaye')
  })

  it('is proposed a name, never a folder', async () => {
    const { ask, files } = await openHouse()
    valueOf(await ask('table.save-as', { ...table, fileName: '../../etc/profile' }))

    expect([...files.keys()]).toEqual(['/bureau/-..-etc-profile.xlsx'])
  })

  it('is not written once the casebook was locked behind the dialog', async () => {
    const dialog: { answered: () => Promise<void> } = { answered: () => Promise.resolve() }
    const { ask, files, store } = await openHouse({ desk: { askWhereToSave: () => dialog.answered().then(() => '/bureau/lignes-refusees.xlsx') } })
    valueOf(await ask('casebook.open'))
    const { keys } = someKeys()
    valueOf(await store.protect(keys))
    dialog.answered = () => store.close()

    expect(await ask('table.save-as', table)).toEqual(refused({ code: 'store/locked' }))
    expect(files.size).toBe(0)
  })

  it('is not made when the dialog is cancelled', async () => {
    const { ask, files } = await openHouse({ desk: { askWhereToSave: async () => undefined } })

    expect(valueOf(await ask('table.save-as', table))).toEqual({ outcome: 'cancelled' })
    expect(files.size).toBe(0)
  })

  it.each([
    ['ENOSPC', 'store/disk-full'],
    ['EROFS', 'store/read-only'],
    ['EBUSY', 'store/held-by-another-program'],
  ])('that the disk refuses with %s is told with the reason', async (code, cause) => {
    const writeFile = () => Promise.reject(Object.assign(new Error(code), { code }))
    const { ask } = await openHouse({ desk: { writeFile } })

    expect(await ask('table.save-as', table)).toEqual({ ok: false, error: { code: 'file/not-written', path: '/bureau/lignes-refusees.xlsx', cause } })
    expect(await ask('saved-file.open', { path: '/bureau/lignes-refusees.xlsx' })).toEqual(refused({ code: 'file/not-opened' }))
  })

  it('is opened again by its own path alone', async () => {
    const { ask, files, opened } = await openHouse()
    valueOf(await ask('table.save-as', table))

    expect(await ask('saved-file.open', { path: '/usr/bin/calculatrice' })).toEqual(refused({ code: 'file/not-opened' }))
    expect(opened).toEqual([])
    valueOf(await ask('saved-file.open', { path: '/bureau/lignes-refusees.xlsx' }))
    expect(opened).toEqual(['/bureau/lignes-refusees.xlsx'])

    files.clear()
    expect(await ask('saved-file.open', { path: '/bureau/lignes-refusees.xlsx' })).toEqual(refused({ code: 'file/not-opened' }))
  })
})

describe('a foreign file', () => {
  it('is read as it stands, under the name it came with', async () => {
    const { ask } = await openHouse()

    const foreign = valueOf(await ask('import.read', { fileName: 'Mentors 2025.csv', bytes: text('Nom;Prénom\nd’Hondt;Zoé\n') }))

    expect(foreign).toMatchObject({ fileName: 'Mentors 2025.csv', sheets: [{ cells: [['Nom', 'Prénom'], ['d’Hondt', 'Zoé']] }] })
  })

  it('that holds nothing is refused', async () => {
    const { ask } = await openHouse()

    expect(await ask('import.read', { fileName: 'vide.csv', bytes: new Uint8Array() })).toEqual(refused({ code: 'import/nothing-in-it' }))
  })

  it('leaves no copy of itself behind, however it was read', async () => {
    const { ask } = await openHouse()
    const copies = async () => (await readdir(tmpdir())).filter(name => name.startsWith('binome-liste-'))
    await ask('import.read', { fileName: 'liste.csv', bytes: text('Nom\nd’Hondt\n') })
    await ask('import.read', { fileName: 'photo.xlsx', bytes: Uint8Array.from([0xff, 0xd8, 0, 0, 1, 2, 3, 4]) })

    expect(await copies()).toEqual([])
  })
})
