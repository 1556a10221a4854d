import { spawnSync } from 'node:child_process'
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

import { isAlive } from '../../../electron/main/store/lock-file'
import { aFolder } from '../../builders/folder'
import { anOpenStore, aStore, bookWith, cleo, put } from './a-store'

import { emptyCasebook } from '#shared/casebook/casebook'
import { ok, refuse } from '#shared/core/result'

const now = () => new Date('2026-03-16T09:00:00.000Z')
const secondsAgo = (seconds: number) => new Date(now().getTime() - 1000 * seconds)

/** A folder with the lock of another, whose heart beat so many seconds ago. */
async function aLockedFolder(holder: object | string, silentFor = 0) {
  const folder = await aFolder()
  const path = join(folder, 'binome.lock')
  await writeFile(path, typeof holder === 'string' ? holder : JSON.stringify({ pid: 4242, host: 'poste-1', startedAt: 'since then', id: 'theirs', ...holder }))
  await utimes(path, secondsAgo(silentFor), secondsAgo(silentFor))
  return folder
}

const locked = (path: string, host = 'poste-1', since: unknown = 'since then') => refuse({ code: 'opening/locked', path, host, since })
const alive = { now, isAlive: () => true }
const dead = { now, isAlive: () => false }

describe('the lock', () => {
  it('keeps a second store out until the first is closed', async () => {
    const first = await anOpenStore()
    const second = await aStore({ folder: first.folder })

    expect(await second.open()).toMatchObject(locked(second.file, 'poste-1', expect.stringMatching(/^2026-03-16T/)))
    expect(await first.commit(put(1), cleo)).toMatchObject({ ok: true })
    await first.close()
    expect(await second.open()).toEqual(ok(bookWith(1)))
  })

  it('left by a program that has died is taken over without a word', async () => {
    const store = await aStore({ folder: await aLockedFolder({}), ...dead })

    expect(await store.open()).toEqual(ok(emptyCasebook))
    expect((await readdir(store.folder)).sort()).toEqual(['binome.json', 'binome.lock'])
  })

  it('of this computer that has been silent for more than two minutes is taken over, its number may be another’s by now', async () => {
    expect(await (await aStore({ folder: await aLockedFolder({}, 121), ...alive })).open()).toEqual(ok(emptyCasebook))
  })

  it('of this computer that beat less than two minutes ago is respected', async () => {
    const store = await aStore({ folder: await aLockedFolder({}, 119), ...alive })

    expect(await store.open()).toEqual(locked(store.file))
  })

  it('of another computer is respected, however silent, until a person decides', async () => {
    const store = await aStore({ folder: await aLockedFolder({ host: 'poste-2' }, 86_400), ...dead })

    expect(await store.open()).toEqual(locked(store.file, 'poste-2'))
    expect(await store.open({ anyway: true })).toEqual(ok(emptyCasebook))
  })

  it.each(['', '{"pid":', '{}', '{"pid":0,"host":"poste-1","startedAt":"then","id":"x"}'])('that says nothing of use is respected for two minutes: %s', async text => {
    const young = await aStore({ folder: await aLockedFolder(text, 10), ...dead })
    const old = await aStore({ folder: await aLockedFolder(text, 121), ...alive })

    expect(await young.open()).toEqual(locked(young.file, '', secondsAgo(10).toISOString()))
    expect(await old.open()).toEqual(ok(emptyCasebook))
  })

  it('taken over while its holder lives keeps the holder from overwriting, and from taking our lock away', async () => {
    const first = await anOpenStore()
    const second = await aStore({ folder: first.folder })
    expect(await second.open({ anyway: true })).toEqual(ok(emptyCasebook))
    await second.commit(put(2), cleo)

    expect(await first.commit(put(1), cleo)).toEqual(refuse({ code: 'store/changed-by-another' }))
    await first.close()
    expect(await readdir(first.folder)).toContain('binome.lock')
    expect(await second.commit(put(3), cleo)).toMatchObject({ ok: true })
    expect(second.read()).toEqual(bookWith(2, 3))
  })

  it('taken over by force does not answer the other question too', async () => {
    const folder = await aLockedFolder({ host: 'poste-2' })
    await writeFile(join(folder, 'history.ndjson'), '')
    const store = await aStore({ folder })

    expect(await store.open({ anyway: true })).toMatchObject({ error: { code: 'opening/lost', traces: ['history.ndjson'] } })
    expect(await store.open({ anyway: true })).toEqual(ok(emptyCasebook))
  })

  it('left by a dead program goes to one of several that come at once', async () => {
    const folder = await aLockedFolder({})
    const stores = await Promise.all(Array.from({ length: 8 }, () => aStore({ folder, now, isAlive: pid => pid !== 4242 })))
    const answers = await Promise.all(stores.map(store => store.open()))

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is given back on closing, and may have gone by then', async () => {
    const store = await anOpenStore()
    await rm(join(store.folder, 'binome.lock'))
    await store.close()
    await store.open()
    await store.close()

    expect(await readdir(store.folder)).toEqual(['binome.json'])
  })

  it('beats every thirty seconds, by our clock', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      let time = '2026-03-16T09:00:00.000Z'
      const store = await anOpenStore({ now: () => new Date(time) })
      const beat = async () => (await stat(join(store.folder, 'binome.lock'))).mtime.toISOString()
      expect(await beat()).toBe(time)

      time = '2026-03-16T09:00:30.000Z'
      vi.advanceTimersByTime(30_000)
      await vi.waitFor(async () => expect(await beat()).toBe(time))
      expect(JSON.parse(await readFile(join(store.folder, 'binome.lock'), 'utf8'))).toMatchObject({ pid: process.pid, host: 'poste-1' })
      await store.close()
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it('knows a living process from a dead one', () => {
    expect(isAlive(process.pid)).toBe(true)
    expect(isAlive(spawnSync(process.execPath, ['--version']).pid)).toBe(false)
  })
})
