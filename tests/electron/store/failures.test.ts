import { execFileSync } from 'node:child_process'
import { readFile, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

import { type FileSystem, realDisk } from '../../../electron/main/store/file-system'
import { aFolder } from '../../builders/folder'
import { aStore, anOpenStore, bookWith, cleo, id, put, savedIn, takeAway, tempsIn } from './a-store'
import { errno, failingAt, gatedDisk } from './failing-disk'

import { ok } from '#shared/core/result'

/** A store with one coordinator in it, on a disk that begins to fail at its next call number `n`. */
async function aStoreFailingAt(n: number, code: string, how?: { forEver: boolean }) {
  const { disk, state } = failingAt(n, code, how)
  const store = await anOpenStore({ disk })
  await store.commit(put(1), cleo)
  state.armed = true
  return { ...store, state }
}

/** How many calls one change makes. */
async function callsOfOneChange() {
  const { state, ...store } = await aStoreFailingAt(0, 'none')
  await store.commit(put(2), cleo)
  return state.calls
}

const codes = { ENOSPC: 'store/disk-full', EIO: 'store/fault', EPERM: 'store/read-only', EBUSY: 'store/held-by-another-program' }

describe.each(Object.entries(codes))('when one call answers %s', (code, refusal) => {
  it('the old book or the new one stands, and the answer says which', async () => {
    const calls = await callsOfOneChange()
    expect(calls).toBeGreaterThan(15)

    const attempts = await Promise.all(
      Array.from({ length: calls }, async (_, at) => {
        const store = await aStoreFailingAt(at + 1, code)
        const answer = await store.commit(put(2), cleo)
        const saved = await savedIn(store.folder)
        expect(store.read()).toEqual(saved.book)
        expect(saved.book).toEqual(answer.ok ? bookWith(1, 2) : bookWith(1))
        if (!answer.ok) expect(answer.error.code).toBe(refusal)
        expect(await tempsIn(store.folder)).toEqual([])
        expect(await store.history(id(2))).toHaveLength(answer.ok ? 1 : 0)

        // The fault has passed: the next change goes through, and so does opening again.
        expect(await store.commit(put(3), cleo)).toMatchObject({ ok: true })
        const last = store.read()
        await store.close()
        expect(await (await aStore({ folder: store.folder })).open()).toEqual(ok(last))
        return answer.ok
      }),
    )
    expect(attempts).toContain(false)
  })
})

it('when the program dies at any call, it finds the old book or the new one, and the new one if it had answered', async () => {
  const calls = await callsOfOneChange()

  await Promise.all(
    Array.from({ length: calls + 1 }, async (_, at) => {
      const store = await aStoreFailingAt(at + 1, 'EIO', { forEver: true }) // from here on it touches the disk no more
      const answer = await store.commit(put(2), cleo)
      const expected = answer.ok ? bookWith(1, 2) : bookWith(1)
      expect([store.read(), (await savedIn(store.folder)).book]).toEqual([expected, expected])

      const next = await aStore({ folder: store.folder, isAlive: () => false })
      expect(await next.open()).toEqual(ok(expected))
      expect(await tempsIn(store.folder)).toEqual([])
      expect(await next.history(id(2))).toHaveLength(answer.ok ? 1 : 0)
      expect(await next.commit(put(3), cleo)).toMatchObject({ ok: true })
    }),
  )
})

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
  })

  it('may know no links', async () => {
    const store = await anOpenStore({
      disk: gatedDisk(call => {
        if (call === 'link') throw errno('EPERM')
      }),
    })
    const before = await readFile(store.file)
    await store.commit(put(1), cleo)

    expect(await readFile(`${store.file}.prev`)).toEqual(before)
  })

  it('may be unable to sync a folder', async () => {
    const store = await anOpenStore({
      disk: gatedDisk((call, path) => {
        if (call === 'sync' && path.endsWith('donnees')) throw errno('EINVAL')
      }),
    })

    expect(await store.commit(put(1), cleo)).toMatchObject({ ok: true })
  })

  it('may hold the file for a moment', async () => {
    let held = 2
    const store = await anOpenStore({
      disk: gatedDisk(call => {
        if (call === 'rename' && held-- > 0) throw errno('EBUSY', call)
      }),
    })

    expect(await store.commit(put(1), cleo)).toMatchObject({ ok: true })
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
      if (call === 'write' && path.includes('binome.json') && roomLeft-- <= 0) throw errno('ENOSPC', call)
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
    await writeFile(join(folder, 'holiday.jpg'), Buffer.alloc(bavail * bsize - 100_000))
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
