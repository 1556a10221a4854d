import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { aMentor } from '../../builders/casebook'
import { aFolder } from '../../builders/folder'
import { aCoordinator, id, put, takeAway } from '../store/a-store'
import { errno, gatedDisk } from '../store/failing-disk'
import { type aBackedUpStore, anOpenBackedUpStore, noemie, putContract, someKeys, valueOf } from './a-backed-up-store'

import type { BackupSource } from '#shared/api/backups'
import { listed } from '#shared/casebook/casebook'

/** A store in which coordinators 1 and 2 were backed up, 1 then renamed, 2 taken away and 3 added. */
async function aChangedStore(parts?: Parameters<typeof aBackedUpStore>[0]) {
  const house = await anOpenBackedUpStore(parts)
  await house.store.commit(put(1), noemie)
  await house.store.commit(put(2), noemie)
  const { name } = valueOf(await house.backups.make('asked'))
  await house.store.commit(put(1, 'Renommée'), noemie)
  await house.store.commit(takeAway(2), noemie)
  await house.store.commit(put(3), noemie)
  const source: BackupSource = { from: 'here', name }
  return { ...house, source, path: join(house.dataFolder, 'sauvegardes', name), looked: async () => valueOf(await house.backups.look(source)) }
}

const givenNames = (store: Awaited<ReturnType<typeof aBackedUpStore>>['store']) => listed(store.read()?.coordinators ?? {}).map(({ givenName }) => givenName)

describe('a backup that is looked at', () => {
  it('tells what would change, by kind and record by record, and changes nothing', async () => {
    const { store, looked } = await aChangedStore()
    const before = store.read()
    const seen = await looked()

    expect(seen.counts).toEqual({ coordinators: { added: 1, removed: 1, changed: 1 } })
    expect(seen.changes.map(({ id: which, kind, fields }) => [which, kind, fields])).toEqual(
      expect.arrayContaining([
        [id(1), 'changed', ['givenName']],
        [id(2), 'added', []],
        [id(3), 'removed', []],
      ]),
    )
    expect(store.read()).toBe(before)
  })

  it('is restored whole after a backup of the present, and undo takes it back', async () => {
    const { store, backups, looked } = await aChangedStore()
    const before = store.read()
    valueOf(await backups.restore((await looked()).id, noemie.by))

    expect(givenNames(store).toSorted()).toEqual(['Zoë', 'Zoë'])
    expect((await backups.list()).here.map(({ reason }) => reason)).toContain('restore')
    valueOf(await store.undo(noemie))
    expect(store.read()).toEqual(before)
  })

  it('gives back the records that are chosen, and no others', async () => {
    const { store, backups, looked } = await aChangedStore()
    valueOf(await backups.takeRecords((await looked()).id, [{ collection: 'coordinators', id: id(2) }], noemie.by))

    expect(Object.keys(store.read()?.coordinators ?? {}).toSorted()).toEqual([id(1), id(2), id(3)])
    expect(givenNames(store)).toContain('Renommée')
  })

  it('gives back nothing that names what is not here', async () => {
    const house = await anOpenBackedUpStore()
    valueOf(await house.store.commit(putContract(valueOf(await house.store.keepPiece(Buffer.from('%PDF')))), noemie))
    const { name } = valueOf(await house.backups.make('asked'))
    valueOf(await house.store.undo(noemie))
    const before = house.store.read()
    const seen = valueOf(await house.backups.look({ from: 'here', name }))
    const places = seen.changes.map(({ collection, id: which }) => ({ collection, id: which }))

    expect(await house.backups.takeRecords(seen.id, places, noemie.by)).toMatchObject({ ok: false, error: { code: 'record/names-missing' } })
    expect(house.store.read()).toBe(before)
  })

  it('is not restored where the present could not be put in safety', async () => {
    let isFull = false
    const disk = gatedDisk((call, path) => {
      if (isFull && call === 'write' && path.includes('sauvegardes')) throw errno('ENOSPC')
    })
    const { store, backups, looked } = await aChangedStore({ disk })
    const seen = await looked()
    isFull = true
    const before = store.read()

    expect(await backups.restore(seen.id, noemie.by)).toEqual({ ok: false, error: { code: 'backup/no-safety-copy', cause: 'store/disk-full' } })
    expect(store.read()).toBe(before)
  })

  it('is forgotten once the casebook is closed', async () => {
    const { store, backups, looked } = await aChangedStore()
    const seen = await looked()
    await store.close()
    await store.open()
    expect(await backups.restore(seen.id, noemie.by)).toEqual({ ok: false, error: { code: 'backup/look-again' } })
  })

  it('that was changed on the way is refused: no byte of it may differ', async () => {
    const { backups, source, path } = await aChangedStore()
    const sound = await readFile(path)
    for (let at = 0; at < sound.length; at += 97) {
      const bytes = Buffer.from(sound)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      await writeFile(path, bytes)
      expect((await backups.look(source)).ok).toBe(false)
    }
  })

  it('is found under the names that the window was told, and no others', async () => {
    const { backups, dataFolder } = await aChangedStore()
    for (const name of ['../binome.json', 'binome.json', join(dataFolder, 'binome.json')]) expect(await backups.look({ from: 'here', name })).toEqual({ ok: false, error: { code: 'backup/gone' } })
    expect(await backups.look({ from: 'conflict', name: 'binome.json' })).toEqual({ ok: false, error: { code: 'backup/gone' } })
  })
})

describe('a backup under a protection of its own', () => {
  it('asks for what opens it, tells a wrong secret from damage, and makes one wait', async () => {
    const other = await anOpenBackedUpStore()
    await other.store.commit(put(1), noemie)
    const { keys, secret } = someKeys()
    valueOf(await other.store.protect(keys))
    const { name } = valueOf(await other.backups.make('asked'))
    const { backups } = await anOpenBackedUpStore()
    const source = { from: 'file' as const, id: backups.choose(join(other.dataFolder, 'sauvegardes', name)) }

    expect(await backups.look(source)).toEqual({ ok: false, error: { code: 'backup/protected' } })
    expect(valueOf(await backups.look(source, secret)).changes).toHaveLength(1)
    expect(await backups.look(source, someKeys().secret)).toEqual({ ok: false, error: { code: 'backup/wrong-secret', kind: 'recovery', waitSeconds: 1 } })
  })
})

describe('a rehearsal', () => {
  it('goes through every record and every piece, and finds what is missing or spoilt', async () => {
    const { store, backups, dataFolder } = await anOpenBackedUpStore()
    const piece = valueOf(await store.keepPiece(Buffer.from('%PDF-1.7')))
    valueOf(await store.commit(putContract(piece), noemie))
    const { name } = valueOf(await backups.make('asked'))
    const source: BackupSource = { from: 'here', name }
    const copy = join(dataFolder, 'sauvegardes', 'pieces', piece)

    expect(valueOf(await backups.rehearse(source))).toMatchObject({ records: 1, pieces: { sound: 1, missing: 0, damaged: 0 } })
    await rm(copy)
    expect(valueOf(await backups.rehearse(source)).pieces).toEqual({ sound: 0, missing: 1, damaged: 0 })
    await writeFile(copy, 'autre chose')
    expect(valueOf(await backups.rehearse(source)).pieces).toEqual({ sound: 0, missing: 0, damaged: 1 })
  })
})

describe('a backup that becomes the casebook', () => {
  it('takes the place of a damaged file, which is set aside with its journal', async () => {
    const { store, backups, source, dataFolder } = await aChangedStore()
    await store.close()
    await writeFile(join(dataFolder, 'binome.json'), 'abîmé')
    await rm(join(dataFolder, 'binome.json.prev'), { force: true })
    expect(await store.open()).toMatchObject({ ok: false, error: { code: 'opening/damaged' } })

    valueOf(await backups.adopt(source))
    expect(await store.open()).toMatchObject({ ok: true })
    expect(givenNames(store)).toEqual(['Zoë', 'Zoë'])
    const [aside] = (await readdir(dataFolder)).filter(name => name.startsWith('traces-'))
    expect(aside && (await readFile(join(dataFolder, aside, 'binome.json'), 'utf8'))).toBe('abîmé')
  })

  it('leaves all as it was where it does not fit on the disk', async () => {
    const full = { isFull: false }
    const disk = gatedDisk((call, path) => {
      if (full.isFull && call === 'write' && path.includes('binome.json.')) throw errno('ENOSPC', call)
    })
    const { store, backups, dataFolder } = await anOpenBackedUpStore({ disk })
    const { name } = valueOf(await backups.make('asked'))
    await store.close()
    const before = await readdir(dataFolder)
    full.isFull = true

    expect(await backups.adopt({ from: 'here', name })).toEqual({ ok: false, error: { code: 'store/disk-full' } })
    expect(await readdir(dataFolder)).toEqual(before)
  })

  it('starts a new computer from a stick, with its pieces and its own protection', async () => {
    const old = await anOpenBackedUpStore()
    const piece = valueOf(await old.store.keepPiece(Buffer.from('%PDF-1.7')))
    valueOf(await old.store.commit(putContract(piece), noemie))
    const { keys, secret } = someKeys()
    valueOf(await old.store.protect(keys))
    const { name } = valueOf(await old.backups.make('asked'))
    const stick = await aFolder()
    await mkdir(join(stick, 'pieces'))
    await copyFile(join(old.dataFolder, 'sauvegardes', name), join(stick, name))
    await copyFile(join(old.dataFolder, 'sauvegardes', 'pieces', piece), join(stick, 'pieces', piece))

    const fresh = await anOpenBackedUpStore()
    valueOf(await fresh.backups.adopt({ from: 'file', id: fresh.backups.choose(join(stick, name)) }))
    expect(await fresh.store.open()).toMatchObject({ ok: false, error: { code: 'opening/protected' } })
    expect(valueOf(await fresh.store.open({ secret }))).toEqual(old.store.read())
    expect(Buffer.from((await fresh.store.readPiece(piece)) ?? []).toString()).toBe('%PDF-1.7')
  })

  it('does not take the place of people’s work', async () => {
    const { store, backups, source } = await aChangedStore()
    const mentor = aMentor(1)
    valueOf(await store.commit(book => ({ ok: true, value: { ...book, mentors: { [mentor.id]: mentor } } }), noemie))
    expect(await backups.adopt(source)).toEqual({ ok: false, error: { code: 'backup/not-empty' } })
    expect(store.read()).toBeDefined()
  })
})

describe('what the disk refuses', () => {
  it('is saved elsewhere with the change that was refused, and is taken up again from there', async () => {
    let isFull = false
    const disk = gatedDisk((call, path) => {
      if (isFull && call === 'write' && path.includes('journal')) throw errno('ENOSPC')
    })
    const { store, backups } = await anOpenBackedUpStore({ disk })
    await store.commit(put(1), noemie)
    isFull = true
    expect(await store.commit(put(2), noemie)).toEqual({ ok: false, error: { code: 'store/disk-full' } })
    const path = join(await aFolder(), 'copie.binome')

    expect(valueOf(await backups.saveElsewhere(path))).toMatchObject({ outcome: 'saved', path, act: 'coordinator.save' })
    isFull = false
    const seen = valueOf(await backups.look({ from: 'file', id: backups.choose(path) }))
    expect(seen.changes).toMatchObject([{ id: id(2), kind: 'added', name: { of: [expect.stringContaining(aCoordinator(2).familyName)] } }])
  })
})
