import { describe, expect, it } from 'vitest'

import { aFolder } from '../../builders/folder'
import { anOpenStore, aStore, bookWith, cleo, id, put, savedIn, tempsIn } from './a-store'
import { errno, failingAt, gatedDisk } from './failing-disk'

import { ok } from '#shared/core/result'

interface Faulty {
  readonly store: Awaited<ReturnType<typeof anOpenStore>>
  readonly state: ReturnType<typeof failingAt>['state']
}

/** What is done while the disk fails: the first act of a session, the next one, or writing the whole book. Each begins with coordinator 1 in the book. */
const doings = {
  'the first act of a session': {
    before: async (folder: string) => {
      const store = await anOpenStore({ folder })
      await store.commit(put(1), cleo)
      await store.close()
    },
    ready: async () => {},
    act: async ({ store }: Faulty) => store.commit(put(2), cleo),
  },
  'the next act': {
    before: async () => {},
    ready: async ({ store }: Faulty) => {
      await store.commit(put(1), cleo)
    },
    act: async ({ store }: Faulty) => store.commit(put(2), cleo),
  },
  'writing the whole book': {
    before: async () => {},
    ready: async ({ store }: Faulty) => {
      await store.commit(put(1), cleo)
      await store.settle()
      await store.commit(put(2), cleo)
    },
    act: async ({ store }: Faulty) => store.settle(),
  },
}
type Doing = (typeof doings)[keyof typeof doings]

/** Does it on a disk that begins to fail at its nth call from there on. */
async function doneOn({ before, ready, act }: Doing, n: number, code: string, how?: { forEver: boolean }) {
  const folder = await aFolder()
  await before(folder)
  const { disk, state } = failingAt(n, code, how)
  const store = await anOpenStore({ folder, disk, snapshot: NEVER })
  await ready({ store, state })
  state.armed = true
  const answer = await act({ store, state })
  return { store, state, answer }
}

const NEVER = { restMs: 1_000_000, latestMs: 1_000_000 }

const callsOf = async (doing: Doing) => (await doneOn(doing, 0, 'none')).state.calls

const codes = { ENOSPC: 'store/disk-full', EIO: 'store/fault', EPERM: 'store/read-only', EBUSY: 'store/held-by-another-program' }

describe.each(Object.entries(doings))('%s', (name, doing) => {
  const isAct = name !== 'writing the whole book'

  it.each(Object.entries(codes))('when one call answers %s, stands as before or as asked, and the answer says which', async (code, refusal) => {
    const calls = await callsOf(doing)
    expect(calls).toBeGreaterThan(6)

    const attempts = await Promise.all(
      Array.from({ length: calls }, async (_, at) => {
        const { store, answer } = await doneOn(doing, at + 1, code)
        const expected = answer.ok || !isAct ? bookWith(1, 2) : bookWith(1)
        expect([store.read(), (await savedIn(store.folder)).book]).toEqual([expected, expected])
        if (!answer.ok) expect(answer.error.code).toBe(refusal)
        expect(await tempsIn(store.folder)).toEqual([])
        expect(await store.history(id(2))).toHaveLength(Object.keys(expected.coordinators).length - 1)
        if (isAct) expect(store.state()).toMatchObject(answer.ok ? { at: 'open' } : { at: 'open', notSaved: refusal })

        // The fault has passed: the next change goes through, and so does opening again.
        expect(await store.commit(put(3), cleo)).toMatchObject({ ok: true })
        const last = store.read()
        expect((await savedIn(store.folder)).book).toEqual(last)
        await store.close()
        expect(await (await aStore({ folder: store.folder })).open()).toEqual(ok(last))
        return answer.ok
      }),
    )
    expect(attempts).toContain(false)
  })

  it('when the program dies at any call, is found as before or as asked, and as asked if that was answered', async () => {
    const calls = await callsOf(doing)

    await Promise.all(
      Array.from({ length: calls + 1 }, async (_, at) => {
        const { store, answer } = await doneOn(doing, at + 1, 'EIO', { forEver: true }) // from here on it touches the disk no more
        const [one, other] = [bookWith(1), bookWith(1, 2)]
        const { book } = await savedIn(store.folder)
        if (answer.ok || !isAct) expect(book).toEqual(other)
        else expect([one, other]).toContainEqual(book)
        if (isAct) expect(store.read()).toEqual(answer.ok ? other : one)

        const next = await aStore({ folder: store.folder, isAlive: () => false })
        expect(await next.open()).toEqual(ok(book))
        expect(await tempsIn(store.folder)).toEqual([])
        expect(await next.history(id(2))).toHaveLength(Object.keys(book.coordinators).length - 1)
        expect(await next.commit(put(3), cleo)).toMatchObject({ ok: true })
        expect((await savedIn(store.folder)).book).toEqual(next.read())
      }),
    )
  })
})

it('a record that was refused and could not be taken off the disk is put out of force by the next act', async () => {
  let broken = false
  const disk = gatedDisk(call => {
    if (broken && (call === 'datasync' || call === 'truncate')) throw errno('EIO', call)
  })
  const store = await anOpenStore({ disk })
  await store.commit(put(1), cleo)
  broken = true
  expect(await store.commit(put(2), cleo)).toMatchObject({ ok: false })
  expect(await store.commit(put(3), cleo)).toMatchObject({ ok: true }) // in a segment of its own

  expect((await savedIn(store.folder)).book).toEqual(bookWith(1, 3))
  expect(await store.history(id(2))).toEqual([])
  broken = false
  await store.commit(put(4), cleo)
  await store.close()
  expect(await (await aStore({ folder: store.folder })).open()).toEqual(ok(bookWith(1, 3, 4)))
})
