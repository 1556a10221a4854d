import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { forkedReader } from '../../../electron/main/importing/forked-reader'
import { foreignReader, readForeignTable } from '../../../electron/main/importing/read-foreign-table'
import { builtReader } from '../../builders/reader'
import { aWorkbook, MANY_HEADINGS, manyPeople } from '../../builders/workbooks'

import { aFile } from './a-file'

let [folder, reader] = ['', '']
const program = (name: string) => join(folder, name)
const code = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) })

beforeAll(async () => {
  reader = await builtReader()
  folder = await mkdtemp(join(tmpdir(), 'binome-reader-'))
  await writeFile(program('silent.mjs'), 'process.send("ready"); process.on("message", () => {})')
  await writeFile(program('dying.mjs'), 'process.send("ready"); process.on("message", () => process.exit(1))')
  await writeFile(program('failing.mjs'), 'process.exit(1)')
  await writeFile(program('lying.mjs'), 'process.on("message", () => process.send({ ok: true, value: "everything" }))')
  await writeFile(program('babbling.mjs'), 'process.on("message", () => { process.send({ ok: false, error: { code: "import/encrypted" } }); process.send("more"); process.exit(1) })')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the reading of somebody else’s file', () => {
  it('hands over 5 000 lines from a process of its own', async () => {
    const file = aFile('longue liste.xlsx', aWorkbook([[[[...MANY_HEADINGS], ...manyPeople(5000)], { name: 'Mentors' }]]))
    const result = await readForeignTable(file, forkedReader(reader))
    expect(result).toMatchObject({ ok: true, value: { fileName: 'longue liste.xlsx', sheets: [{ name: 'Mentors', rows: 5001, columns: 12 }] } })
  })

  it('hands over the refusal', async () => {
    expect(await readForeignTable(aFile('photo.xlsx', Uint8Array.from([0xff, 0xd8, 0, 0, 1, 2, 3, 4])), forkedReader(reader))).toEqual(code('import/unreadable'))
  })

  it('says that a reader which died had too little memory', async () => {
    // Text is quickly made, and takes far more room once it is cells.
    const file = aFile('lourde.csv', 'Nom;Prénom\n'.concat('Dubois;Anne\n'.repeat(900_000)))
    expect(await readForeignTable(file, forkedReader(reader, 24))).toEqual(code('import/too-much-memory'))
  })

  it.each([
    ['dies at once', 'dying.mjs', 'import/too-much-memory'],
    ['cannot be started', 'absent.mjs', 'import/not-started'],
    ['ends before it has begun', 'failing.mjs', 'import/not-started'],
    ['answers with something else', 'lying.mjs', 'import/unreadable'],
    ['goes on after its answer', 'babbling.mjs', 'import/encrypted'],
  ])('always ends, when the reader %s', async (_, name, expected) => {
    expect(await readForeignTable(aFile('liste.xlsx', 'Nom'), forkedReader(program(name)))).toEqual(code(expected))
  })

  it('is stopped when it takes too long, and its process with it', async () => {
    let child: ReturnType<ReturnType<typeof forkedReader>> | undefined
    const spawn = () => (child = forkedReader(program('silent.mjs'))())
    expect(await readForeignTable(aFile('liste.xlsx', 'Nom'), spawn, { seconds: 0.1 })).toEqual({ ok: false, error: { code: 'import/took-too-long', seconds: 0.1 } })
    await new Promise<void>(resolve => child?.onExit(resolve))
  })

  it('is stopped by a person, or by another file, and its process with it', async () => {
    const children: ReturnType<ReturnType<typeof forkedReader>>[] = []
    const foreign = foreignReader(() => {
      const child = forkedReader(program('silent.mjs'))()
      children.push(child)
      return child
    })
    const [first, second] = [foreign.read(aFile('premier.xlsx', 'Nom')), foreign.read(aFile('second.xlsx', 'Nom'))]
    expect(await first).toEqual(code('import/stopped'))
    foreign.stop()
    expect(await second).toEqual(code('import/stopped'))
    await Promise.all(children.map(child => new Promise<void>(resolve => child.onExit(resolve))))
  })
})
