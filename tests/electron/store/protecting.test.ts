import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { openContainer, readContainer } from '../../../electron/main/vault/container'
import { newDataKey } from '../../../electron/main/vault/data-key'
import type { Keys } from '../../../electron/main/vault/keys'
import { newRecoveryCode } from '../../../electron/main/vault/recovery-code'
import { passphraseSlot, recoverySlot, type Slot } from '../../../electron/main/vault/slots'
import { aClock, anOpenStore, aStore, bookWith, cleo, id, put, savedIn } from './a-store'
import { errno, failingAt, gatedDisk } from './failing-disk'

import { ok, refuse } from '#shared/core/result'

const CODE = newRecoveryCode()
const secret = { kind: 'recovery', text: CODE } as const
const keysNow = (): Keys => {
  const key = newDataKey()
  return { key, slots: [recoverySlot(key, CODE)] }
}
const NEVER = { restMs: 1_000_000, latestMs: 1_000_000 }

/** A folder in use: two saves, a journal, a piece, drafts, and something set aside. */
async function aUsedStore(parts: Parameters<typeof anOpenStore>[0] = {}) {
  const store = await anOpenStore({ snapshot: NEVER, ...parts })
  await store.commit(put(1, 'Fatima'), cleo)
  await store.settle()
  await store.commit(put(2, 'Fatima'), cleo)
  await store.keepPiece(Buffer.from('Le contrat de Fatima'))
  await store.keepDrafts({ '/mentors': { givenName: 'Fatima' } })
  await writeFile(join(store.folder, 'binome.json.abime-2026-01-01'), 'Fatima')
  await writeFile(join(store.folder, 'journal/000000000001.ndjson.damaged-2026-01-01'), 'Fatima')
  return store
}

/** The files of a folder in which a word stands in clear. */
async function filesWith(folder: string, word: string) {
  const names = await readdir(folder, { recursive: true })
  const found: string[] = []
  for (const name of names) if ((await stat(join(folder, name))).isFile() && (await readFile(join(folder, name))).includes(word)) found.push(name)
  return found.sort()
}

describe('drafts that the disk refuses', () => {
  it('come back after a lock, by the secret alone, and go to the disk once it takes them', async () => {
    const state = { isFull: false }
    const disk = gatedDisk(call => {
      if (state.isFull && call === 'write') throw errno('ENOSPC', call)
    })
    const store = await aUsedStore({ disk })
    await store.protect(keysNow())
    state.isFull = true
    expect(await store.keepDrafts({ '/mentors': { givenName: 'Zoé' } })).toEqual(refuse({ code: 'store/disk-full' }))
    expect(store.state()).toMatchObject({ at: 'open', draftsNotKept: 'store/disk-full' })
    await store.close()
    expect(store.state()).toEqual({ at: 'locked' })
    expect(await store.readDrafts()).toBeUndefined()

    state.isFull = false
    await store.open({ secret })
    expect(await store.readDrafts()).toEqual({ '/mentors': { givenName: 'Zoé' } })
    await store.close()
    await store.open({ secret })
    expect(store.state()).not.toHaveProperty('draftsNotKept')
    expect(await store.readDrafts()).toEqual({ '/mentors': { givenName: 'Zoé' } })
  })
})

describe('protecting a casebook', () => {
  it('leaves nothing in clear, and opens again with its secret alone', async () => {
    const store = await aUsedStore()
    expect(await filesWith(store.folder, 'Fatima')).toHaveLength(6)

    expect(await store.protect(keysNow())).toEqual(ok(null))
    expect(await filesWith(store.folder, 'Fatima')).toEqual([])
    await store.commit(put(3, 'Fatima'), cleo)
    expect(await filesWith(store.folder, 'Fatima')).toEqual([])
    expect(store.state()).toMatchObject({ isProtected: true })
    expect(await store.history(id(1))).toHaveLength(1)
    const last = store.read()
    const key = store.keys()?.key
    await store.close()
    expect(key?.every(byte => byte === 0)).toBe(true)
    expect(store.state()).toEqual({ at: 'locked' })
    expect(await store.commit(put(4), cleo)).toEqual(refuse({ code: 'store/locked' }))

    expect(await store.open()).toEqual(refuse({ code: 'opening/protected', path: store.file }))
    expect(await store.open({ secret })).toEqual(ok(last))
    expect(await store.readDrafts()).toEqual({ '/mentors': { givenName: 'Fatima' } })
    expect(await store.history(id(3))).toHaveLength(1)
    expect((await readdir(store.folder)).includes('binome.en-cours')).toBe(false)
  })

  it('holds a key of its own: whoever asked may wipe theirs at any moment', async () => {
    const store = await aUsedStore()
    const keys = keysNow()
    const underWay = store.protect(keys)
    keys.key.fill(0)
    expect(await underWay).toEqual(ok(null))
    await store.commit(put(3), cleo)
    const last = store.read()
    await store.close()

    expect(await store.open({ secret })).toEqual(ok(last))
  })

  it('copies itself whole although it is locked meanwhile', async () => {
    const store = await aUsedStore()
    const keys = keysNow()
    await store.protect(keys)
    const [copy] = await Promise.all([store.copy(), store.close()])
    const container = copy.ok ? readContainer(copy.value.bytes) : copy

    expect(container.ok && (await openContainer(container.value, keys.key, 1_000_000))?.includes('Fatima')).toBe(true)
  })

  it('keeps each act in a sealed journal, and replays it', async () => {
    const store = await anOpenStore({ snapshot: NEVER })
    const keys = keysNow()
    const key = Buffer.from(keys.key)
    await store.protect(keys)
    await store.commit(put(1), cleo)
    await store.commit(put(2), cleo)

    expect(await savedIn(store.folder, key)).toMatchObject({ generation: 3, book: bookWith(1, 2) })
    await writeFile(join(store.folder, 'binome.lock'), '')
    const next = await aStore({ folder: store.folder })
    expect(await next.open({ anyway: true, secret })).toEqual(ok(bookWith(1, 2)))
  })

  it('tells damage from a wrong secret, and slows down who guesses', async () => {
    const store = await anOpenStore()
    await store.protect(keysNow())
    await store.close()
    let time = Date.parse('2026-03-16T09:00:00Z')
    const next = await aStore({ folder: store.folder, now: () => new Date(time) })
    const wrong = { secret: { kind: 'recovery', text: newRecoveryCode() } } as const

    for (const waitSeconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
      expect(await next.open(wrong)).toMatchObject(refuse({ code: 'opening/wrong-secret', kind: 'recovery', waitSeconds }))
      expect(await next.open({ secret })).toMatchObject(refuse({ code: 'opening/wrong-secret', waitSeconds }))
      time += 1000 * waitSeconds
    }
    expect(next.state()).toEqual({ at: 'locked' })
    expect(await next.open({ secret })).toMatchObject({ ok: true })
    await next.close()

    const bytes = await readFile(store.file)
    bytes[bytes.length - 60] = (bytes.at(-60) ?? 0) ^ 1
    await writeFile(store.file, bytes)
    expect(await next.open(wrong)).toMatchObject(refuse({ code: 'opening/damaged', recoverable: { generation: 1 } }))
    expect(await next.open({ recover: true })).toMatchObject(refuse({ code: 'opening/protected' }))
    expect(await next.open({ recover: true, secret })).toMatchObject({ ok: true })
    expect(next.state()).toMatchObject({ isProtected: true })
  })

  it('takes another passphrase under the same key, in the file and the save before it', async () => {
    const store = await anOpenStore()
    await store.protect(keysNow())
    const held = store.keys()
    const slots: readonly Slot[] = held ? [await passphraseSlot(held.key, 'cinq mots que personne ne devine'), recoverySlot(held.key, CODE)] : []
    if (held) expect(await store.protect({ key: held.key, slots })).toEqual(ok(null))

    for (const name of ['binome.json', 'binome.json.prev']) {
      expect(readContainer(await readFile(join(store.folder, name)))).toMatchObject({ ok: true, value: { slots: [{ id: 'passphrase' }, { id: 'recovery' }] } })
    }
    await store.close()
    expect(await store.open({ secret: { kind: 'passphrase', text: 'cinq mots que personne ne devine' } })).toMatchObject({ ok: true })
  })

  it('wherever it stops, is in clear and whole, or protected and finished at the next opening', async () => {
    const dry = failingAt(0, 'none')
    const counted = await aUsedStore({ disk: dry.disk })
    dry.state.armed = true
    await counted.protect(keysNow())
    const calls = dry.state.calls

    const stoppedAt = async (n: number) => {
      const { disk, state } = failingAt(n, 'EIO', { forEver: true })
      const store = await aUsedStore({ disk, now: aClock() })
      state.armed = true
      const answer = await store.protect(keysNow())
      const last = store.read()

      const next = await aStore({ folder: store.folder, isAlive: () => false })
      const plain = await next.open()
      if (!plain.ok) expect(await next.open({ secret })).toEqual(ok(last))
      else expect(plain).toEqual(ok(last))
      if (answer.ok) expect(plain.ok).toBe(false)
      expect(next.state()).not.toHaveProperty('unfinished')
      if (!plain.ok) expect(await filesWith(store.folder, 'Fatima')).toEqual([])
      expect(await next.history(id(2))).toHaveLength(1)
      expect(await next.commit(put(9), cleo)).toMatchObject({ ok: true })
      await next.close()
    }
    await Promise.all(Array.from({ length: calls }, (_, at) => stoppedAt(at + 1)))
  })
})
