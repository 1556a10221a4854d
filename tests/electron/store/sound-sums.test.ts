import { writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'

import { readBook } from '../../../electron/main/store/book-reader'
import { seal } from '../../../electron/main/store/envelope'
import { type SoundFile, soundSums } from '../../../electron/main/store/sound-sums'
import { aFolderWith, aStore, bookWith, cleo, put, savedAt } from './a-store'

/** A machine that remembers one file, and counts how often a whole book was checked. */
function aMachine(version = '1.0.0') {
  const kept: { file?: SoundFile } = {}
  const counted = { checks: 0 }
  const parts = (by = version) => ({
    soundSums: soundSums({ read: () => kept.file, remember: file => void (kept.file = file) }, by),
    readBook: (json: Uint8Array) => {
      counted.checks += 1
      return readBook(json)
    },
  })
  return { parts, checks: () => counted.checks }
}

const aFile = (...numbers: readonly number[]) => aFolderWith(seal({ generation: 3, savedAt, book: bookWith(...numbers) }))

it('a book is checked whole once, and not again while not a byte of its file has changed', async () => {
  const folder = await aFile(1, 2)
  const machine = aMachine()
  for (const _ of [1, 2, 3]) {
    const store = await aStore({ folder, ...machine.parts() })
    expect(await store.open()).toEqual({ ok: true, value: bookWith(1, 2) })
    await store.close()
  }
  expect(machine.checks()).toBe(1)
})

it('what the store wrote itself was made of checked acts, and opens without another check', async () => {
  const folder = await aFile(1)
  const machine = aMachine()
  const store = await aStore({ folder, ...machine.parts() })
  await store.open()
  await store.commit(put(2), cleo)
  await store.settle()
  await store.close()

  expect(await (await aStore({ folder, ...machine.parts() })).open()).toEqual({ ok: true, value: bookWith(1, 2) })
  expect(machine.checks()).toBe(1)
})

it('a file that another put in its place is checked, however sound its sum', async () => {
  const folder = await aFile(1)
  const machine = aMachine()
  const store = await aStore({ folder, ...machine.parts() })
  await store.open()
  await store.close()
  const { coordinators, ...others } = bookWith(1)
  const bad = { ...others, coordinators: Object.fromEntries(Object.entries(coordinators).map(([id, one]) => [id, { ...one, givenName: 7 }])) }
  await writeFile(store.file, seal({ generation: 3, savedAt, book: bad as never })) // what no version of ours would write

  expect(await (await aStore({ folder, ...machine.parts() })).open()).toMatchObject({ ok: false, error: { code: 'opening/damaged' } })
  expect(machine.checks()).toBe(2)
})

it('another version of Binôme checks it by its own rules', async () => {
  const folder = await aFile(1)
  const machine = aMachine()
  for (const version of ['1.0.0', '1.1.0', '1.1.0']) {
    const store = await aStore({ folder, ...machine.parts(version) })
    await store.open()
    await store.close()
  }
  expect(machine.checks()).toBe(2)
})
