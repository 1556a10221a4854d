import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { aPieceId, aStore, anOpenStore } from './a-store'
import { errno, gatedDisk } from './failing-disk'

const HELLO = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'
const hello = Buffer.from('hello')

describe('pieces', () => {
  it('are kept under the SHA-256 of their bytes, and given back', async () => {
    const store = await anOpenStore()

    expect(await store.keepPiece(hello)).toEqual({ ok: true, value: HELLO })
    expect(await store.readPiece(aPieceId(HELLO))).toEqual(hello)
    expect(await readFile(join(store.folder, 'pieces', HELLO))).toEqual(hello)
  })

  it('are written once, however often they are kept', async () => {
    const store = await anOpenStore()
    await store.keepPiece(hello)
    const { ino, mtimeMs } = await stat(join(store.folder, 'pieces', HELLO))

    expect(await store.keepPiece(hello)).toEqual({ ok: true, value: HELLO })
    expect(await stat(join(store.folder, 'pieces', HELLO))).toMatchObject({ ino, mtimeMs })
    expect(await readdir(join(store.folder, 'pieces'))).toEqual([HELLO])
  })

  it.skipIf(process.platform === 'win32')('are ours alone', async () => {
    const store = await anOpenStore()
    await store.keepPiece(hello)

    expect((await stat(join(store.folder, 'pieces'))).mode & 0o777).toBe(0o700)
    expect((await stat(join(store.folder, 'pieces', HELLO))).mode & 0o777).toBe(0o600)
  })

  it('that are no longer what was kept are not given, and can be kept again', async () => {
    const store = await anOpenStore()
    await store.keepPiece(hello)
    await writeFile(join(store.folder, 'pieces', HELLO), 'hallo')

    expect(await store.readPiece(aPieceId(HELLO))).toBeUndefined()
    await store.keepPiece(hello)
    expect(await store.readPiece(aPieceId(HELLO))).toEqual(hello)
  })

  it('that were never kept are not given', async () => {
    expect(await (await anOpenStore()).readPiece(aPieceId(HELLO))).toBeUndefined()
  })

  it('lead to no other file', async () => {
    const store = await anOpenStore()

    expect(await store.readPiece('../binome.json' as never)).toBeUndefined() // cast: what a forged question would hold
  })

  it('are neither kept nor given while the store is not open', async () => {
    const store = await aStore()

    expect(await store.keepPiece(hello)).toEqual({ ok: false, error: { code: 'store/not-open' } })
    expect(await store.readPiece(aPieceId(HELLO))).toBeUndefined()
  })

  it('are not kept in a folder that has gone', async () => {
    const store = await anOpenStore()
    await rm(store.folder, { recursive: true })

    expect(await store.keepPiece(hello)).toMatchObject({ ok: false, error: { code: 'store/folder-gone' } })
  })

  it('leave nothing behind when the disk is full', async () => {
    const store = await anOpenStore({
      disk: gatedDisk((call, path) => {
        if (call === 'write' && path.includes('pieces')) throw errno('ENOSPC')
      }),
    })

    expect(await store.keepPiece(hello)).toEqual({ ok: false, error: { code: 'store/disk-full' } })
    expect(await readdir(join(store.folder, 'pieces'))).toEqual([])
  })

  it('that were being written at a power cut are cleared away at the next start', async () => {
    const { folder } = await anOpenStore().then(async store => (await store.close(), store))
    await mkdir(join(folder, 'pieces'))
    await writeFile(join(folder, 'pieces', `${HELLO}.00000000-0000-4000-8000-000000000000.tmp`), 'hel')
    await anOpenStore({ folder })

    expect(await readdir(join(folder, 'pieces'))).toEqual([])
  })
})
