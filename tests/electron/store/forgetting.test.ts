import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { newDataKey } from '../../../electron/main/vault/data-key'
import { newRecoveryCode } from '../../../electron/main/vault/recovery-code'
import { recoverySlot } from '../../../electron/main/vault/slots'
import { anOpenStore, aStore, bookWith, cleo, id, put } from './a-store'
import { failingAt } from './failing-disk'

import { ok, refuse } from '#shared/core/result'

const NEVER = { restMs: 1_000_000, latestMs: 1_000_000 }
const eraser = { by: id(99), act: 'person.erase' }
const isAbout = (text: string) => text.includes('Fatima')
/** Keeps the record of coordinator 1, without the name. */
const erased = put(1, 'Personne effacée')

/** A folder where Fatima stands everywhere: journal, file, save before, piece, drafts, and what was set aside. */
async function aFolderOf(parts: Parameters<typeof anOpenStore>[0] = {}) {
  const store = await anOpenStore({ snapshot: NEVER, ...parts })
  await store.commit(put(1, 'Fatima'), cleo)
  await store.commit(put(2, 'Zoë'), cleo)
  await store.settle()
  await store.commit(put(3, 'Fatima'), cleo)
  await store.settle()
  await store.commit(put(3, 'Ada'), cleo)
  await store.keepPiece(Buffer.from('Le contrat de Fatima'))
  await store.keepDrafts({ '/mentors/1': { givenName: 'Fatima' }, '/mentors/2': { givenName: 'Zoë' } })
  await writeFile(join(store.folder, 'binome.json.abime-2026-01-01'), 'Fatima')
  await writeFile(join(store.folder, 'journal/000000000001.ndjson.damaged-2026-01-01'), 'Fatima')
  return store
}

async function filesWith(folder: string, word: string) {
  const found: string[] = []
  for (const name of await readdir(folder, { recursive: true })) {
    if ((await stat(join(folder, name))).isFile() && (await readFile(join(folder, name))).includes(word)) found.push(name)
  }
  return found.sort()
}

describe('forgetting somebody', () => {
  it('leaves no byte of them anywhere in the folder, and who did what when all the same', async () => {
    const store = await aFolderOf()
    expect(await filesWith(store.folder, 'Fatima')).toHaveLength(7)

    expect(await store.forget(erased, eraser, isAbout)).toMatchObject({ ok: true, value: { put: { coordinators: { [id(1)]: { givenName: 'Personne effacée' } } } } })
    expect(await filesWith(store.folder, 'Fatima')).toEqual([])
    expect((await readdir(store.folder)).sort()).toEqual(['binome.json', 'binome.lock', 'brouillons.json', 'journal', 'pieces'])
    expect(await store.readDrafts()).toEqual({ '/mentors/2': { givenName: 'Zoë' } })
    expect(store.steps()).toEqual({ undo: undefined, redo: undefined })
    const acts: unknown[] = []
    for await (const { generation, act, by, delta } of store.journal()) acts.push([generation, act, by, Object.keys(delta.put).length])
    expect(acts).toEqual([
      [6, 'person.erase', id(99), 1],
      [5, 'coordinator.save', id(99), 0],
      [4, 'coordinator.save', id(99), 0],
      [3, 'coordinator.save', id(99), 1],
      [2, 'coordinator.save', id(99), 0],
    ])

    const last = store.read()
    await store.commit(put(4), cleo)
    await store.undo(cleo)
    await store.close()
    expect(await (await aStore({ folder: store.folder })).open()).toEqual(ok(last))
  })

  it('changes nothing at all when the law refuses', async () => {
    const store = await aFolderOf()
    const before = await filesWith(store.folder, 'Fatima')
    const refusal = refuse({ code: 'casebook/unknown', id: id(1) })

    expect(await store.forget(() => refusal, eraser, isAbout)).toEqual(refusal)
    expect(await filesWith(store.folder, 'Fatima')).toEqual(before)
  })

  it('reaches what lies sealed', async () => {
    const key = newDataKey()
    const store = await anOpenStore({ snapshot: NEVER })
    await store.protect({ key, slots: [recoverySlot(key, newRecoveryCode())] })
    await store.commit(put(1, 'Fatima'), cleo)
    await store.forget(erased, eraser, isAbout)

    const texts: string[] = []
    for await (const entry of store.journal()) texts.push(JSON.stringify(entry))
    expect(texts.filter(isAbout)).toEqual([])
    expect(texts).toHaveLength(2)
  })

  it('wherever it stops, happened not at all, or is finished at the next opening', async () => {
    const dry = failingAt(0, 'none')
    const counted = await aFolderOf({ disk: dry.disk })
    dry.state.armed = true
    await counted.forget(erased, eraser, isAbout)

    const stoppedAt = async (n: number) => {
      const { disk, state } = failingAt(n, 'EIO', { forEver: true })
      const store = await aFolderOf({ disk })
      state.armed = true
      const answer = await store.forget(erased, eraser, isAbout)
      const next = await aStore({ folder: store.folder, isAlive: () => false })
      await next.open()
      const isForgotten = next.read()?.coordinators[id(1) as never]?.givenName === 'Personne effacée' // cast: a key of the test

      if (answer.ok) expect(isForgotten).toBe(true)
      if (isForgotten) expect(await filesWith(store.folder, 'Fatima')).toEqual([])
      expect(next.state()).not.toHaveProperty('unfinished')
      expect(await readdir(store.folder)).not.toContain('binome.en-cours')
      expect(await next.commit(put(9), cleo)).toMatchObject({ ok: true })
      await next.close()
    }
    await Promise.all(Array.from({ length: dry.state.calls }, (_, at) => stoppedAt(at + 1)))
  })
})

describe('thinning out', () => {
  it('keeps who, when and what of old acts, and the book as it is', async () => {
    const store = await anOpenStore({ snapshot: NEVER, now: (() => { let day = 1; return () => new Date(Date.UTC(2026, 0, day++)) })() })
    for (const n of [1, 2, 3]) await store.commit(put(n), cleo)
    const entries = async () => {
      const all: { at: string; isThin: boolean }[] = []
      for await (const { at, delta } of store.journal()) all.push({ at, isThin: Object.keys(delta.put).length === 0 })
      return all
    }
    const [, second] = await entries()
    expect(await store.thinOut(second?.at ?? '')).toEqual(ok(null))

    expect((await entries()).map(({ isThin }) => isThin)).toEqual([false, false, true])
    await store.close()
    expect(await (await aStore({ folder: store.folder })).open()).toEqual(ok(bookWith(1, 2, 3)))
  })
})
