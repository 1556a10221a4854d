import fc from 'fast-check'
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { seal, unseal } from '../../../electron/main/store/envelope'
import { aFolder } from '../../builders/folder'
import { aCoordinator, anOpenStore, aStore, bookWith, cleo, id, put, savedIn, takeAway, tempsIn } from './a-store'

import { emptyCasebook } from '#shared/casebook/casebook'
import type { Change } from '#shared/casebook/change'
import { ok, refuse } from '#shared/core/result'

const deltaOf = (n: number, givenName?: string) => ({ put: { coordinators: { [id(n)]: aCoordinator(n, givenName) } }, removed: {} })

describe('committing a change', () => {
  it('answers with what changed, once the disk holds it', async () => {
    const store = await anOpenStore()

    expect(await store.commit(put(1), cleo)).toEqual(ok(deltaOf(1)))
    expect(store.read()).toEqual(bookWith(1))
    expect(await savedIn(store.folder)).toMatchObject({ generation: 2, book: bookWith(1) })
  })

  it.skipIf(process.platform === 'win32')('keeps the files ours alone', async () => {
    const store = await anOpenStore()
    for (const n of [1, 2]) {
      await store.commit(put(n), cleo)
      await store.settle()
      for (const name of ['binome.json', 'binome.json.prev', 'journal/000000000002.ndjson']) {
        expect((await stat(join(store.folder, name))).mode & 0o777).toBe(0o600)
      }
    }
  })

  it('keeps the book as it was just before beside it', async () => {
    const store = await anOpenStore()
    for (const n of [1, 2]) {
      await store.commit(put(n), cleo)
      await store.settle()
    }

    expect(unseal(await readFile(`${store.file}.prev`))).toMatchObject(ok({ generation: 2, book: bookWith(1) }))
  })

  it('writes nothing when nothing changed', async () => {
    const store = await anOpenStore()
    const before = await readFile(store.file)

    expect(await store.commit(book => ok({ ...book }), cleo)).toEqual(ok({ put: {}, removed: {} }))
    expect(await readFile(store.file)).toEqual(before)
    await expect(stat(join(store.folder, 'journal'))).rejects.toThrow('ENOENT')
  })

  it('leaves the disk and the history alone when the change is refused', async () => {
    const store = await anOpenStore()
    const refusal = refuse({ code: 'casebook/unknown', id: id(1) })

    expect(await store.commit(() => refusal, cleo)).toEqual(refusal)
    expect(store.read()).toEqual(emptyCasebook)
    await expect(stat(join(store.folder, 'journal'))).rejects.toThrow('ENOENT')
  })

  it('saves nothing that it could not open again', async () => {
    const store = await anOpenStore()
    const scribble: Change = book => ok({ ...book, coordinators: { [id(1)]: { ...aCoordinator(1, 'Ada'), scribble: 'secret' } } })

    const fault: unknown = await store.commit(scribble, cleo).catch((thrown: unknown) => thrown)
    expect(fault).toBeInstanceOf(Error)
    expect(String(fault)).not.toMatch(/Ada|secret/)
    expect([store.read(), await savedIn(store.folder)]).toMatchObject([emptyCasebook, { generation: 1 }])
    expect(await store.commit(put(2), cleo)).toMatchObject({ ok: true })
  })

  it('takes changes in the order asked, each on the book that the one before left', async () => {
    const store = await anOpenStore()
    const seen: number[] = []
    const counting = (n: number): Change => book => {
      seen.push(Object.keys(book.coordinators).length)
      if (n === 3) throw new Error('a fault in the law')
      return put(n)(book)
    }

    const answers = await Promise.allSettled([1, 2, 3, 4, 5].map(n => store.commit(counting(n), cleo)))
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
    expect(seen).toEqual([0, 1, 2, 2, 3])
    expect((await savedIn(store.folder)).book).toEqual(bookWith(1, 2, 4, 5))
  })

  it('is over before closing answers', async () => {
    const store = await anOpenStore()
    const [answer] = await Promise.all([store.commit(put(1), cleo), store.close()])

    expect(answer).toMatchObject({ ok: true })
    expect((await savedIn(store.folder)).book).toEqual(bookWith(1))
    expect(await store.commit(put(2), cleo)).toEqual(refuse({ code: 'store/not-open' }))
  })

  it('keeps each change in history with its author, its instant and the way back', async () => {
    const store = await anOpenStore()
    await store.commit(put(1, 'Ada'), cleo)
    await store.commit(put(2), cleo)
    await store.commit(put(1, 'Adèle'), { by: 'first-run', act: 'coordinator.correct' })
    await store.commit(takeAway(1), cleo)
    const at = expect.stringMatching(/^2026-03-16T09:00:\d\d\.000Z$/)
    const removal = { put: {}, removed: { coordinators: [id(1)] } }

    const history = await store.history(id(1))
    expect(history).toEqual([
      { at, ...cleo, delta: removal, inverse: deltaOf(1, 'Adèle') },
      { at, by: 'first-run', act: 'coordinator.correct', delta: deltaOf(1, 'Adèle'), inverse: deltaOf(1, 'Ada') },
      { at, ...cleo, delta: deltaOf(1, 'Ada'), inverse: removal },
    ])
    expect(history.map(entry => entry.at)).toEqual(history.map(entry => entry.at).sort().reverse())

    await store.close()
    expect(await (await anOpenStore({ folder: store.folder })).history(id(1))).toEqual(history)
  })
})

describe('a file that another changed', () => {
  it('is not overwritten, and nothing is lost on either side', async () => {
    const store = await anOpenStore()
    await store.commit(put(1), cleo)
    const theirs = seal({ generation: 9, savedAt: '2026-03-16T10:00:00.000Z', book: bookWith(7) })
    await writeFile(store.file, theirs)

    expect(await store.commit(put(2), cleo)).toEqual(refuse({ code: 'store/changed-by-another' }))
    expect(await readFile(store.file)).toEqual(Buffer.from(theirs))
    expect(store.read()).toEqual(bookWith(1))
    expect(await tempsIn(store.folder)).toEqual([])
    expect(await store.history(id(2))).toEqual([])
  })

  it('by taking it away is not made anew', async () => {
    const store = await anOpenStore()
    await rm(store.file)

    expect(await store.commit(put(1), cleo)).toEqual(refuse({ code: 'store/changed-by-another' }))
  })

  it('is still ours when only its date or its place on the disk is new', async () => {
    const store = await anOpenStore()
    await utimes(store.file, new Date(), new Date('2001-01-01'))
    expect(await store.commit(put(1), cleo)).toMatchObject({ ok: true })

    const bytes = await readFile(store.file)
    await rm(store.file)
    await writeFile(store.file, bytes)
    expect(await store.commit(put(2), cleo)).toMatchObject({ ok: true })
  })

  it('and whose folder has gone is told as such', async () => {
    const store = await anOpenStore()
    await rm(store.folder, { recursive: true })

    expect(await store.commit(put(1), cleo)).toMatchObject(refuse({ code: 'store/folder-gone' }))
    expect(store.read()).toEqual(emptyCasebook)
  })
})

it('finds the same book after any changes, closed and opened again at any moment', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('put' as const), n: fc.integer({ min: 1, max: 4 }), name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) }),
    fc.record({ do: fc.constant('take away' as const), n: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ do: fc.constant('reopen' as const) }),
  )

  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.context(), async (steps, context) => {
      const folder = await aFolder()
      let store = await anOpenStore({ folder })
      for (const each of steps) {
        const before = store.read()
        context.log(JSON.stringify(each))
        if (each.do === 'take away') await store.commit(takeAway(each.n), cleo)
        if (each.do === 'put' && each.name.trim()) await store.commit(put(each.n, `é${each.name}`), cleo)
        if (each.do === 'reopen') {
          await store.close()
          store = await anOpenStore({ folder })
          expect(store.read()).toEqual(before)
        }
      }
      const last = store.read()
      await store.close()
      expect(await (await aStore({ folder })).open()).toEqual(ok(last))
    }),
    { numRuns: 30, seed: 20260316 },
  )
})
