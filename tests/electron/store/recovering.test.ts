import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { anOpenStore, aStore, bookWith, cleo, id, put, savedIn } from './a-store'

import { ok, refuse } from '#shared/core/result'

const NEVER = { restMs: 1_000_000, latestMs: 1_000_000 }

/** A folder with coordinators 1 to 3, the third of them in the journal alone, closed. */
async function aUsedFolder() {
  const store = await anOpenStore({ snapshot: NEVER })
  for (const n of [1, 2]) {
    await store.commit(put(n), cleo)
    await store.settle()
  }
  await store.commit(put(3), cleo)
  await store.close()
  return { folder: store.folder, file: store.file }
}

describe('a damaged casebook', () => {
  it('is told with what it can be brought back to, and brought back when asked; what was damaged is kept', async () => {
    const { folder, file } = await aUsedFolder()
    const damaged = (await readFile(file)).subarray(0, 500)
    await writeFile(file, damaged)
    const store = await aStore({ folder })

    expect(await store.open()).toMatchObject(refuse({ code: 'opening/damaged', recoverable: { generation: 4, isWhole: true } }))
    expect(await store.open({ anyway: true })).toMatchObject(refuse({ code: 'opening/damaged' }))
    expect(await readFile(file)).toEqual(damaged)
    expect(await store.open({ recover: true })).toEqual(ok(bookWith(1, 2, 3)))
    const aside = (await readdir(folder)).find(name => name.startsWith('binome.json.abime-')) ?? 'none'
    expect(await readFile(join(folder, aside))).toEqual(damaged)
    expect(store.state()).toMatchObject({ setAside: [aside] })
    await store.close()
    expect(await savedIn(folder)).toMatchObject({ generation: 4, book: bookWith(1, 2, 3) })
  })

  it('is told to be brought back in part only, where the journal is damaged too', async () => {
    const { folder, file } = await aUsedFolder()
    await writeFile(file, 'null')
    const segment = join(folder, 'journal/000000000002.ndjson')
    const lines = (await readFile(segment, 'utf8')).split('\n')
    await writeFile(segment, [...lines.slice(0, 2), '{"generation":3,"cut', ...lines.slice(3)].join('\n'))
    const store = await aStore({ folder })

    expect(await store.open()).toMatchObject(refuse({ code: 'opening/damaged', recoverable: { generation: 3, isWhole: false } }))
    expect(await store.open({ recover: true })).toEqual(ok(bookWith(1, 2)))
    expect((await readdir(join(folder, 'journal'))).filter(name => name.includes('.damaged-'))).toHaveLength(1)
  })

  it('of which nothing is left stays as it is', async () => {
    const { folder, file } = await aUsedFolder()
    await writeFile(file, 'null')
    await rm(`${file}.prev`)

    expect(await (await aStore({ folder })).open({ recover: true })).toEqual(refuse({ code: 'opening/damaged', path: file }))
    expect(await readFile(file, 'utf8')).toBe('null')
  })

  it('that is lost is brought back too', async () => {
    const { folder, file } = await aUsedFolder()
    await rm(file)
    const store = await aStore({ folder })

    expect(await store.open()).toMatchObject(refuse({ code: 'opening/lost', recoverable: { generation: 4, isWhole: true } }))
    expect(await store.open({ recover: true })).toEqual(ok(bookWith(1, 2, 3)))
    expect(await store.commit(put(4), cleo)).toMatchObject({ ok: true })
    expect(await store.history(id(1))).toHaveLength(1)
  })

  it('is brought back from a save that was not finished, where that is all there is', async () => {
    const { folder, file } = await aUsedFolder()
    await writeFile(`${file}.00000000-0000-4000-8000-000000000000.tmp`, await readFile(file))
    await writeFile(file, '')
    await rm(`${file}.prev`)

    expect(await (await aStore({ folder })).open({ recover: true })).toEqual(ok(bookWith(1, 2, 3)))
  })
})

describe('opening to read', () => {
  it('stands beside whoever holds it, sees each act, and writes nothing at all', async () => {
    const first = await anOpenStore({ snapshot: NEVER })
    await first.commit(put(1), cleo)
    await writeFile(join(first.folder, 'binome.json.00000000-0000-4000-8000-000000000000.tmp'), 'unfinished')
    const before = await readdir(first.folder, { recursive: true })
    const second = await aStore({ folder: first.folder, hostname: 'poste-2' })

    expect(await second.open()).toMatchObject(refuse({ code: 'opening/locked', host: 'poste-1' }))
    expect(await second.open({ reading: true })).toEqual(ok(bookWith(1)))
    expect(second.state()).toMatchObject({ at: 'open', reading: { host: 'poste-1' } })
    for (const answer of [await second.commit(put(2), cleo), await second.keepPiece(Buffer.from('x')), await second.keepDrafts({}), await second.undo(cleo), await second.thinOut('2030')]) {
      expect(answer).toEqual(refuse({ code: 'store/reading' }))
    }
    expect(await second.copy()).toMatchObject({ ok: true })
    await first.commit(put(2), cleo)
    expect(await second.open({ reading: true })).toEqual(ok(bookWith(1, 2)))
    await second.close()
    expect(await readdir(first.folder, { recursive: true })).toEqual(before)
    expect(await first.commit(put(3), cleo)).toMatchObject({ ok: true })
  })

  it('gives way to opening for good, when asked to take it over', async () => {
    const first = await anOpenStore({ snapshot: NEVER })
    const second = await aStore({ folder: first.folder })
    await second.open({ reading: true })

    expect(await second.open({ anyway: true })).toMatchObject({ ok: true })
    expect(await second.commit(put(1), cleo)).toMatchObject({ ok: true })
    expect(await first.commit(put(2), cleo)).toEqual(refuse({ code: 'store/changed-by-another' }))
  })
})
