import { mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { seal } from '../../../electron/main/store/envelope'
import { aFolder } from '../../builders/folder'
import { aClock, aCoordinator, aFolderWith, anOpenStore, aStore, bookWith, cleo, id, LEFTOVER, put, savedAt, savedIn, tempsIn } from './a-store'
import { errno, gatedDisk } from './failing-disk'

import { emptyCasebook } from '#shared/casebook/casebook'
import { ok, refuse } from '#shared/core/result'

it('opening gives the lock back where the journal of long ago cannot be read', async () => {
  const folder = join(await aFolder(), 'donnees')
  for (const n of [1, 2, 3]) {
    const store = await anOpenStore({ folder })
    await store.commit(put(n), cleo)
    await store.close()
  }
  const [oldest = ''] = await readdir(join(folder, 'journal'))
  const broken = { is: true }
  const disk = gatedDisk((call, path) => {
    if (broken.is && call === 'readFile' && path.endsWith(oldest)) throw errno('EIO', call)
  })
  const store = await aStore({ folder, disk })

  expect(await store.open()).toEqual(refuse({ code: 'opening/unreadable', path: join(folder, 'journal'), cause: 'EIO' }))
  expect(await readdir(folder)).not.toContain('binome.lock')
  broken.is = false
  expect(await store.open()).toEqual(ok(bookWith(1, 2, 3)))
})

describe('opening a new folder', () => {
  it('begins an empty casebook, in a folder made for it', async () => {
    const store = await aStore()

    expect([store.read(), await store.history(id(1))]).toEqual([undefined, []])
    expect(await store.open()).toEqual(ok(emptyCasebook))
    expect(store.read()).toEqual(emptyCasebook)
    expect((await savedIn(store.folder)).book).toEqual(emptyCasebook)
  })

  it.skipIf(process.platform === 'win32')('makes it ours alone', async () => {
    const { folder, file } = await anOpenStore()

    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    for (const path of [file, join(folder, 'binome.lock')]) expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('answers the same when asked twice, even at once', async () => {
    const store = await aStore()

    expect(await Promise.all([store.open(), store.open(), store.open({ anyway: true })])).toEqual([ok(emptyCasebook), ok(emptyCasebook), ok(emptyCasebook)])
  })
})

describe('opening a casebook', () => {
  it('gives back what was saved, accents and emoji included', async () => {
    const first = await anOpenStore()
    await first.commit(put(1, 'Noémie-Œuvre 👩‍👩‍👧 ’œ€'), cleo)
    await first.close()
    expect(first.read()).toBeUndefined()

    const second = await anOpenStore({ folder: first.folder })
    expect(second.read()?.coordinators).toEqual({ [id(1)]: aCoordinator(1, 'Noémie-Œuvre 👩‍👩‍👧 ’œ€') })
  })

  it('can be done again after closing, by the same store', async () => {
    const store = await anOpenStore()
    await store.commit(put(1), cleo)
    await store.close()

    expect(await store.open()).toEqual(ok(bookWith(1)))
  })

  it('clears away what an interrupted write left, and nothing else', async () => {
    const folder = await aFolderWith(seal({ generation: 3, savedAt, book: bookWith(1) }))
    await writeFile(join(folder, LEFTOVER), '{"half":')
    await writeFile(join(folder, 'binome.json.mine.tmp'), 'mine')
    await anOpenStore({ folder })

    expect((await readdir(folder)).sort()).toEqual(['binome.json', 'binome.json.mine.tmp', 'binome.lock'])
  })

  it.skipIf(process.platform === 'win32')('follows a link, and saves where it leads', async () => {
    const [folder, elsewhere] = [await aFolder(), await aFolderWith(seal({ generation: 3, savedAt, book: bookWith(1) }))]
    await symlink(join(elsewhere, 'binome.json'), join(folder, 'binome.json'))
    const store = await anOpenStore({ folder })

    expect(await store.commit(put(2), cleo)).toMatchObject({ ok: true })
    await store.close()
    expect(await savedIn(elsewhere)).toMatchObject({ generation: 4, book: bookWith(1, 2) })
  })
})

describe('a casebook that this machine remembers, where nothing is left of it', () => {
  const wasUsed = () => true

  it('is not begun anew, and its folder is not made again, before one is asked', async () => {
    const folder = join(await aFolder(), 'cle-usb', 'donnees')
    const store = await aStore({ folder, wasUsed })

    expect(await store.open()).toEqual(refuse({ code: 'opening/missing', path: store.file }))
    expect(await store.open({ reading: true })).toEqual(refuse({ code: 'opening/missing', path: store.file }))
    expect(await readdir(join(folder, '..', '..'))).toEqual([])
    expect(await store.open({ anyway: true })).toEqual(ok(emptyCasebook))
  })

  it('is not begun anew in an empty folder either, and leaves no lock there', async () => {
    const folder = await aFolder()
    expect(await (await aStore({ folder, wasUsed })).open()).toMatchObject(refuse({ code: 'opening/missing' }))
    expect(await readdir(folder)).toEqual([])
  })
})

describe('a casebook that is gone', () => {
  async function aLostCasebook() {
    const store = await anOpenStore()
    await store.commit(put(1), cleo)
    const piece = await store.keepPiece(Buffer.from('logo'))
    await store.close()
    await rm(store.file)
    await writeFile(join(store.folder, LEFTOVER), 'unfinished')
    return { folder: store.folder, piece }
  }
  const traces = ['binome.json.prev', LEFTOVER, 'journal', 'pieces'].sort()

  it('is not begun anew without asking', async () => {
    const { folder } = await aLostCasebook()
    const store = await aStore({ folder })

    expect(await store.open()).toEqual(refuse({ code: 'opening/lost', path: store.file, traces, recoverable: { generation: 2, savedAt: expect.any(String), isWhole: true } }))
    expect((await readdir(folder)).sort()).toEqual(traces)
  })

  it('is begun anew when asked, and its traces are set aside, none erased', async () => {
    const { folder, piece } = await aLostCasebook()
    const store = await aStore({ folder, now: aClock('2026-05-04T10:11:12.000Z') })

    expect(await store.open({ anyway: true })).toEqual(ok(emptyCasebook))
    const aside = (await readdir(folder)).find(name => name.startsWith('traces-2026-05-04T10-11-')) ?? 'none'
    expect((await readdir(join(folder, aside))).sort()).toEqual(traces)
    expect(await readdir(join(folder, aside, 'pieces'))).toEqual([piece.ok && piece.value])
    expect(await readFile(join(folder, aside, LEFTOVER), 'utf8')).toBe('unfinished')
    expect(await store.history(id(1))).toEqual([])
  })

  it('opens again when the save before it is put in its place, with all that the journal holds', async () => {
    const { folder } = await aLostCasebook()
    await rename(join(folder, 'binome.json.prev'), join(folder, 'binome.json'))

    expect(await (await aStore({ folder })).open()).toEqual(ok(bookWith(1)))
    expect(await tempsIn(folder)).toEqual([])
  })

  it('is no more lost for an empty folder of pieces', async () => {
    const folder = await aFolder()
    await mkdir(join(folder, 'pieces'))

    expect(await (await aStore({ folder })).open()).toEqual(ok(emptyCasebook))
  })
})

describe('a folder that cannot be used', () => {
  it.each(['donnees', 'donnees/dans/un/fichier'])('is told, for a file stands in its place: %s', async path => {
    const parent = await aFolder()
    await writeFile(join(parent, 'donnees'), 'a plain file')
    const folder = join(parent, path)
    const store = await aStore({ folder })

    expect(await store.open({ anyway: true })).toEqual(refuse({ code: 'opening/no-folder', path: folder, cause: expect.stringMatching(/^(EEXIST|ENOTDIR|ENOENT)$/) }))
    expect(await readFile(join(parent, 'donnees'), 'utf8')).toBe('a plain file')
  })

  it.each([
    ['mkdir', 'EACCES'],
    ['open', 'EROFS'],
    ['write', 'ENOSPC'],
    ['sync', 'EIO'],
    ['utimes', 'EPERM'],
  ])('is told when %s answers %s, and nothing stays in it', async (failing, code) => {
    const disk = gatedDisk(call => {
      if (call === failing) throw errno(code)
    })
    const folder = await aFolder()

    expect(await (await aStore({ folder, disk })).open()).toEqual(refuse({ code: 'opening/no-folder', path: folder, cause: code }))
    expect(await readdir(folder)).toEqual([])
  })

  it('is told when the disk is full for the first casebook', async () => {
    const disk = gatedDisk((call, path) => {
      if (call === 'write' && path.includes('binome.json')) throw errno('ENOSPC')
    })
    const folder = await aFolder()

    expect(await (await aStore({ folder, disk })).open()).toEqual(refuse({ code: 'opening/no-folder', path: folder, cause: 'ENOSPC' }))
    expect(await readdir(folder)).toEqual([])
  })
})
