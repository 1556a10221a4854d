import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { unseal } from '../../../electron/main/store/envelope'
import { looksSealed } from '../../../electron/main/vault/container'
import { aFolder } from '../../builders/folder'
import { anOpenStore, put } from '../store/a-store'
import { errno, gatedDisk } from '../store/failing-disk'
import { aBackedUpStore, anOpenBackedUpStore, namesIn, noemie, putContract, someKeys, valueOf } from './a-backed-up-store'

const reasonsOf = (names: readonly string[]) => names.flatMap(name => /-([a-z]+)-g\d+\.binome$/.exec(name)?.[1] ?? [])

/** A data folder in which something stands, without a backup yet; closed. */
async function aUsedStore() {
  const store = await anOpenStore()
  await store.commit(put(1), noemie)
  await store.close()
  return { dataFolder: store.folder }
}

describe('backups', () => {
  it('are made at the start, at the first change of each day, and before an import', async () => {
    const { dataFolder } = await aUsedStore()
    const { store, clock, namesHere } = await anOpenBackedUpStore({ dataFolder })
    await store.commit(put(2), noemie)
    clock.day = '2026-03-17'
    await store.commit(put(3), { ...noemie, act: 'import.commit' })
    await store.close()

    expect(reasonsOf(await namesHere()).toSorted()).toEqual(['daily', 'import', 'start'])
  })

  it('are not made again at a start where nothing changed since the last', async () => {
    const { dataFolder } = await aUsedStore()
    const { store, namesHere } = await anOpenBackedUpStore({ dataFolder, start: '2026-03-17T09:00:00.000Z' })
    await store.close()
    const again = await anOpenBackedUpStore({ dataFolder, start: '2026-03-18T09:00:00.000Z' })
    await again.store.close()

    expect(reasonsOf(await namesHere())).toEqual(['start'])
  })

  it('hold the whole book, and the pieces it names beside them', async () => {
    const { store, backups, dataFolder } = await anOpenBackedUpStore()
    const piece = valueOf(await store.keepPiece(Buffer.from('%PDF-1.7 contrat')))
    valueOf(await store.commit(putContract(piece), noemie))
    const { name, missingPieces } = valueOf(await backups.make('asked'))

    const copy = valueOf(unseal(await readFile(join(dataFolder, 'sauvegardes', name))))
    expect(copy.book).toEqual(store.read())
    expect(missingPieces).toBe(0)
    expect(await readFile(join(dataFolder, 'sauvegardes', 'pieces', piece), 'utf8')).toBe('%PDF-1.7 contrat')
  })

  it('say what the disk refused, until one goes through', async () => {
    let isFull = true
    const disk = gatedDisk((call, path) => {
      if (isFull && call === 'write' && path.includes('sauvegardes')) throw errno('ENOSPC')
    })
    const { backups, store, namesHere } = await anOpenBackedUpStore({ disk })

    expect(await backups.make('asked')).toEqual({ ok: false, error: { code: 'store/disk-full' } })
    expect(await backups.state()).toMatchObject({ failing: 'store/disk-full' })
    expect(reasonsOf(await namesHere())).toEqual([])
    isFull = false
    valueOf(await backups.make('asked'))
    expect((await backups.state()).failing).toBeUndefined()
    expect(store.read()).toBeDefined()
  })

  it('clear away the copy of a piece that was cut short, for it may lie there in clear', async () => {
    const { store, backups, dataFolder } = await anOpenBackedUpStore()
    const piece = valueOf(await store.keepPiece(Buffer.from('%PDF')))
    valueOf(await store.commit(putContract(piece), noemie))
    valueOf(await backups.make('asked'))
    const cut = join(dataFolder, 'sauvegardes/pieces', `${piece}.00000000-0000-4000-8000-000000000000.tmp`)
    await writeFile(cut, '%PD')
    valueOf(await backups.make('asked'))

    expect(await namesIn(join(dataFolder, 'sauvegardes/pieces'))).toEqual([piece])
  })

  it('leave alone every file that is not theirs to the letter', async () => {
    const { backups, dataFolder, store, clock } = await anOpenBackedUpStore()
    await store.commit(put(1), noemie)
    valueOf(await backups.make('asked'))
    const theirs = join(dataFolder, 'sauvegardes', 'binome-2020-01-01-000000-daily-g1.binome.copie')
    await writeFile(theirs, 'à moi')
    clock.day = '2031-01-01'
    for (let n = 0; n < 12; n += 1) valueOf(await backups.make('asked'))

    expect(await readFile(theirs, 'utf8')).toBe('à moi')
    expect((await backups.list()).here.length).toBeLessThanOrEqual(13)
  })

  it('are only ever sealed once the casebook is protected, and those in clear can be removed by name', async () => {
    const { store, backups, dataFolder } = await anOpenBackedUpStore()
    const piece = valueOf(await store.keepPiece(Buffer.from('%PDF-1.7 Lefèvre')))
    valueOf(await store.commit(putContract(piece), noemie))
    valueOf(await backups.make('asked'))
    const { keys } = someKeys()
    valueOf(await store.protect(keys))

    const sealed = valueOf(await backups.make('protection'))
    expect(looksSealed(await readFile(join(dataFolder, 'sauvegardes', sealed.name)))).toBe(true)
    const clear = (await backups.listClear()).map(({ name }) => name)
    expect(clear).not.toContain(sealed.name)
    expect(valueOf(await backups.removeClear([...clear, sealed.name, '../binome.json']))).toEqual(clear)
    expect(await backups.listClear()).toEqual([])
    expect(looksSealed(await readFile(join(dataFolder, 'sauvegardes', 'pieces', piece)))).toBe(true)
  })

  it('are not made beside another who has the casebook open', async () => {
    const first = await anOpenBackedUpStore()
    await first.store.commit(put(1), noemie)
    await first.backups.make('asked')
    const reader = await aBackedUpStore({ dataFolder: first.dataFolder })
    await reader.store.open({ reading: true })

    expect(await reader.backups.make('asked')).toEqual({ ok: false, error: { code: 'store/reading' } })
    expect(reasonsOf(await first.namesHere()).filter(reason => reason === 'asked')).toHaveLength(1)
  })
})

describe('the second place', () => {
  it('receives what is made by itself or asked for, in a folder of its own', async () => {
    const { store, backups } = await anOpenBackedUpStore()
    const stick = await aFolder()
    valueOf(await backups.useSecondPlace(stick))
    await store.commit(put(1), noemie)
    expect(valueOf(await backups.make('asked')).elsewhere).toBe('made')

    expect(await namesIn(stick)).toEqual(['sauvegardes-binome'])
    expect((await backups.list()).elsewhere.map(({ reason }) => reason)).toContain('asked')
    expect((await backups.state()).second).toMatchObject({ path: stick, isThere: true })
    await store.close()
  })

  it('that was unplugged keeps nothing from being saved here, and says so', async () => {
    const { store, backups } = await anOpenBackedUpStore()
    await store.commit(put(1), noemie)
    valueOf(await backups.useSecondPlace(join(await aFolder(), 'cle-usb')))

    expect(valueOf(await backups.make('asked')).elsewhere).toBe('store/folder-gone')
    expect((await backups.state()).second).toMatchObject({ isThere: false })
    expect((await backups.state()).failing).toBeUndefined()
  })

  it('stays the one that was chosen while a backup went to the one before', async () => {
    const [slow, chosen] = [await aFolder(), { path: '/media/neuve', chosenAt: '2026-03-16T12:00:00.000Z' }]
    const changing: { mind?: () => void } = {}
    const house = await anOpenBackedUpStore({ disk: gatedDisk((call, path) => call === 'rename' && path.startsWith(slow) && changing.mind?.()) })
    valueOf(await house.backups.useSecondPlace(slow))
    await house.store.commit(put(1), noemie)
    valueOf(await house.backups.make('import')) // in turn after that of the day
    changing.mind = () => void (house.memory.memo = { secondPlace: chosen })
    valueOf(await house.backups.make('asked'))

    expect(house.memory.memo.secondPlace).toEqual(chosen)
  })

  it('may not be the data folder, nor lie in it, and is told when it shares its disk', async () => {
    const { backups, dataFolder } = await anOpenBackedUpStore({ deviceOf: async path => (await stat(path, { bigint: true })).dev })
    await mkdir(join(dataFolder, 'copies'))
    for (const path of [dataFolder, join(dataFolder, 'copies')]) expect(await backups.useSecondPlace(path)).toEqual({ ok: false, error: { code: 'backup/same-folder' } })
    valueOf(await backups.useSecondPlace(await aFolder()))
    expect((await backups.state()).second).toMatchObject({ isSameDisk: true })
  })

  it('is reminded of after a week without a backup, unless that was put off for the day', async () => {
    const { backups, clock } = await anOpenBackedUpStore()
    valueOf(await backups.useSecondPlace(await aFolder()))
    expect((await backups.state()).remind).toBeUndefined()
    clock.day = '2026-03-23'
    expect((await backups.state()).remind).toBe('overdue')
    await backups.putOff()
    expect((await backups.state()).remind).toBeUndefined()
    clock.day = '2026-03-24'
    expect((await backups.state()).remind).toBe('overdue')
  })
})
