import { appendFile, mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { anOpenStore, aStore, bookWith, cleo, id, put, savedIn } from './a-store'

import { ok, refuse } from '#shared/core/result'

const NEVER = { restMs: 1_000_000, latestMs: 1_000_000 }
const SEGMENT = 'journal/000000000002.ndjson'

/** A folder as a power cut leaves it: coordinators 1 to 3 are in the journal alone. */
async function aCutFolder() {
  const store = await anOpenStore({ snapshot: NEVER })
  for (const n of [1, 2, 3]) await store.commit(put(n), cleo)
  const { folder } = await anOpenStore()
  for (const name of ['binome.json', SEGMENT]) {
    await mkdir(join(folder, 'journal'), { recursive: true })
    await writeFile(join(folder, name), await readFile(join(store.folder, name)))
  }
  await rm(join(folder, 'binome.lock'))
  return folder
}

const damagedIn = async (folder: string) => (await readdir(join(folder, 'journal'))).filter(name => name.includes('.damaged-'))

describe('the journal', () => {
  it('holds each act on a line of its own, whole before the answer comes', async () => {
    const store = await anOpenStore({ snapshot: NEVER })
    await store.commit(put(1), cleo)

    const [head, record, rest] = (await readFile(join(store.folder, SEGMENT), 'utf8')).split('\n')
    expect(JSON.parse(head ?? '')).toEqual({ application: 'binome', journal: 1, first: 2, writer: expect.stringMatching(/^[0-9a-f]{8}$/) })
    expect(JSON.parse(record ?? '')).toMatchObject({ generation: 2, sequence: 1, sum: expect.stringMatching(/^[0-9a-f]{64}$/), entry: { ...cleo, delta: { put: { coordinators: { [id(1)]: { givenName: 'Zoë' } } } } } })
    expect(rest).toBe('')
  })

  it('brings back what the file did not hold yet', async () => {
    const store = await anOpenStore({ folder: await aCutFolder() })

    expect(store.read()).toEqual(bookWith(1, 2, 3))
    expect(store.state()).toMatchObject({ generation: 4 })
    await store.commit(put(4), cleo)
    await store.close()
    expect(await savedIn(store.folder)).toMatchObject({ generation: 5, book: bookWith(1, 2, 3, 4) })
    expect((await readdir(join(store.folder, 'journal'))).sort()).toEqual(['000000000002.ndjson', '000000000005.ndjson'])
  })

  it('ends before a record that was cut, and keeps its tail', async () => {
    const folder = await aCutFolder()
    const whole = await readFile(join(folder, SEGMENT))
    await truncate(join(folder, SEGMENT), whole.length - 10)
    const store = await anOpenStore({ folder })

    expect(store.read()).toEqual(bookWith(1, 2))
    const [tail = 'none'] = await damagedIn(folder)
    expect((await readFile(join(folder, 'journal', tail), 'utf8')).startsWith('{"generation":4,')).toBe(true)
    await store.commit(put(5), cleo)
    await store.close()
    expect((await savedIn(folder)).book).toEqual(bookWith(1, 2, 5))
    expect(await (await anOpenStore({ folder })).history(id(3))).toEqual([])
  })

  it('takes no record that was altered, nor one after it', async () => {
    const folder = await aCutFolder()
    const text = await readFile(join(folder, SEGMENT), 'utf8')
    await writeFile(join(folder, SEGMENT), text.replace('"generation":3', '"generation":9'))

    expect((await anOpenStore({ folder })).read()).toEqual(bookWith(1))
    expect(await damagedIn(folder)).toHaveLength(1)
  })

  it('does not jump over a gap: what stands after it is set aside', async () => {
    const folder = await aCutFolder()
    await rename(join(folder, SEGMENT), join(folder, 'journal/000000000003.ndjson'))
    const text = await readFile(join(folder, 'journal/000000000003.ndjson'), 'utf8')
    const lines = text.replace('"first":2', '"first":3').split('\n')
    await writeFile(join(folder, 'journal/000000000003.ndjson'), [lines[0], lines[2], ''].join('\n'))
    const store = await anOpenStore({ folder })

    expect(store.read()).toEqual(bookWith())
    expect(await damagedIn(folder)).toHaveLength(1)
    await store.commit(put(7), cleo)
    expect((await savedIn(folder)).book).toEqual(bookWith(7))
  })

  it('is not added to a book of another line: the file of another computer, brought by a synchronisation', async () => {
    const [folder, theirs] = [await aCutFolder(), await anOpenStore({ now: () => new Date('2026-06-01T10:00:00Z') })]
    await theirs.commit(put(7), cleo)
    await theirs.commit(put(8), cleo)
    await theirs.settle()
    await writeFile(join(folder, 'binome.json'), await readFile(theirs.file))

    expect((await anOpenStore({ folder })).read()).toEqual(bookWith(7, 8))
    expect(await damagedIn(folder)).toHaveLength(1)
  })

  it('of an earlier version becomes a segment, once', async () => {
    const store = await anOpenStore()
    await store.commit(put(1), cleo)
    await store.close()
    const lines = (await readFile(join(store.folder, SEGMENT), 'utf8')).split('\n')
    const { entry } = JSON.parse(lines[1] ?? '') as { entry: object } // our own record
    await rm(join(store.folder, 'journal'), { recursive: true })
    const line = (generation: number, act: string) => `${JSON.stringify({ generation, ...entry, act })}\n`
    await writeFile(join(store.folder, 'history.ndjson'), `${line(2, 'failed')}{"generation":2,"cut\n${line(2, 'coordinator.save')}${line(3, 'never written')}`)

    for (const _ of ['once', 'and again']) {
      const next = await anOpenStore({ folder: store.folder })
      expect((await next.history(id(1))).map(({ act }) => act)).toEqual(['coordinator.save'])
      await next.close()
      expect((await readdir(store.folder)).sort()).toEqual(['binome.json', 'binome.json.prev', 'journal'])
    }
  })

  it('does not go on in a segment that another wrote in', async () => {
    const store = await anOpenStore({ snapshot: NEVER })
    await store.commit(put(1), cleo)
    await appendFile(join(store.folder, SEGMENT), 'theirs')

    expect(await store.commit(put(2), cleo)).toEqual(refuse({ code: 'store/changed-by-another' }))
    expect(store.state()).toMatchObject({ isChangedByAnother: true, notSaved: 'store/changed-by-another' })
    expect((await readFile(join(store.folder, SEGMENT), 'utf8')).endsWith('theirs')).toBe(true)
    expect(await store.settle()).toEqual(refuse({ code: 'store/changed-by-another' }))
    expect(await store.open()).toEqual(ok(bookWith(1))) // read again from the disk
    expect(await store.commit(put(2), cleo)).toMatchObject({ ok: true })
  })

  it('is walked through from the latest act to the first', async () => {
    const store = await anOpenStore({ snapshot: NEVER })
    for (const n of [1, 2, 3]) await store.commit(put(n), cleo)
    const generations: number[] = []
    for await (const { generation } of store.journal()) generations.push(generation)

    expect(generations).toEqual([4, 3, 2])
  })
})

describe('the whole book in its file', () => {
  it('is written some time after the act, behind the back of who works', async () => {
    const store = await anOpenStore({ snapshot: { restMs: 0, latestMs: 0 } })
    await store.commit(put(1), cleo)

    await expect.poll(() => readFile(store.file, 'utf8')).toContain(id(1))
  })

  it('that cannot be written is told, fails no act, and is tried again', async () => {
    const store = await anOpenStore({ snapshot: { restMs: 0, latestMs: 0 } })
    await mkdir(`${store.file}.prev/in-the-way`, { recursive: true }) // no harm: the save before is a convenience
    await store.commit(put(1), cleo)
    await expect.poll(() => readFile(store.file, 'utf8')).toContain(id(1))
    expect(store.state()).not.toHaveProperty('snapshotFailing')
  })

  it('and conflict copies beside it are told by name, and never touched', async () => {
    const { folder, close } = await anOpenStore()
    await close()
    const names = ['binome (conflicted copy 2026-11-23).json', 'binome-POSTE2.json', 'binome.sync-conflict-20261123-101112-ABCDEFG.json']
    for (const name of [...names, 'autre.json']) await writeFile(join(folder, name), 'theirs')
    const store = await aStore({ folder })
    await store.open()

    expect(store.state()).toMatchObject({ conflictCopies: names })
    expect(await readFile(join(folder, 'binome-POSTE2.json'), 'utf8')).toBe('theirs')
  })
})
