import { execFileSync } from 'node:child_process'
import { readFile, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

import { type FileSystem, realDisk } from '../../../electron/main/store/file-system'
import { aFolder } from '../../builders/folder'
import { anOpenStore, aStore, bookWith, cleo, id, put, savedIn, takeAway, tempsIn } from './a-store'
import { errno, gatedDisk } from './failing-disk'

import { ok } from '#shared/core/result'

describe('a disk with its own ways', () => {
  it('may write a few bytes at a time', async () => {
    const store = await anOpenStore({ disk: gatedDisk(() => {}, 7) })

    expect(await store.commit(put(1), cleo)).toMatchObject({ ok: true })
    expect((await savedIn(store.folder)).book).toEqual(bookWith(1))
    expect(await store.history(id(1))).toHaveLength(1)
  })

  it('that does not give back what it was given is not believed', async () => {
    let lying = false
    const store = await anOpenStore({
      disk: {
        ...realDisk,
        open: async (path, flags, mode) => {
          const file = await realDisk.open(path, flags, mode)
          if (lying && flags === 'r' && path.endsWith('.tmp')) await writeFile(path, 'something else')
          return file
        },
      },
    })
    lying = true

    expect(await store.commit(put(1), cleo)).toEqual({ ok: false, error: { code: 'store/fault', cause: 'read-back' } })
    expect((await savedIn(store.folder)).book).toEqual(bookWith())
    lying = false
    await store.commit(put(1), cleo)
    lying = true
    expect(await store.settle()).toEqual({ ok: false, error: { code: 'store/fault', cause: 'read-back' } })
    expect((await savedIn(store.folder)).book).toEqual(bookWith(1))
  })

  it('may know no links', async () => {
    const store = await anOpenStore({
      disk: gatedDisk(call => {
        if (call === 'link') throw errno('EPERM')
      }),
    })
    const before = await readFile(store.file)
    await store.commit(put(1), cleo)
    await store.settle()

    expect(await readFile(`${store.file}.prev`)).toEqual(before)
  })

  it('may be unable to sync a folder', async () => {
    const store = await anOpenStore({
      disk: gatedDisk((call, path) => {
        if (call === 'sync' && path.endsWith('donnees')) throw errno('EINVAL')
      }),
    })

    expect(await store.commit(put(1), cleo)).toMatchObject({ ok: true })
    expect(await store.settle()).toMatchObject({ ok: true })
  })

  it('may hold the file for a moment', async () => {
    let held = 2
    const store = await anOpenStore({
      disk: gatedDisk(call => {
        if (call === 'rename' && held-- > 0) throw errno('EBUSY', call)
      }),
    })

    expect(await store.commit(put(1), cleo)).toMatchObject({ ok: true })
    held = 2
    expect(await store.settle()).toMatchObject({ ok: true })
  })
})

/** A disk of one megabyte: a real one where we may mount it, otherwise one that counts what it is given. */
async function aSmallDisk(): Promise<{ folder: string; disk: FileSystem }> {
  const size = 1024 * 1024
  const folder = await aFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'binome-test', folder], { stdio: 'ignore' })
    onTestFinished(() => void execFileSync('umount', ['-l', folder]))
    return { folder, disk: realDisk }
  } catch {
    const disk = gatedDisk((call, path) => {
      if (call === 'write' && path.includes('journal') && roomLeft-- <= 0) throw errno('ENOSPC', call)
    })
    let roomLeft = 5
    return { folder, disk }
  }
}

it('on a full disk the book stays as it was, and goes on once there is room', async () => {
  const { folder, disk } = await aSmallDisk()
  const store = await anOpenStore({ folder, disk })
  if (disk === realDisk) {
    const { bavail, bsize } = await statfs(folder)
    await writeFile(join(folder, 'holiday.jpg'), Buffer.alloc(bavail * bsize - 60_000))
  }

  let full = false
  for (let n = 1; !full && n < 500; n += 1) {
    const before = store.read()
    const answer = await store.commit(put(n), cleo)
    full = !answer.ok
    if (full) expect([answer, store.read()]).toEqual([{ ok: false, error: { code: 'store/disk-full' } }, before])
    expect((await savedIn(folder)).book).toEqual(store.read())
  }
  expect(full).toBe(true)
  expect(await tempsIn(folder)).toEqual([])

  if (disk === realDisk) {
    await writeFile(join(folder, 'holiday.jpg'), '')
    expect(await store.commit(takeAway(1), cleo)).toMatchObject({ ok: true })
  }
  const last = store.read()
  await store.close()
  expect(await (await aStore({ folder })).open()).toEqual(ok(last))
})
