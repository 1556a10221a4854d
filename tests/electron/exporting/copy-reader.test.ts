import { expect, it } from 'vitest'

import { type CopyReader, copyReader } from '../../../electron/main/exporting/copy-reader'
import { forkedReader } from '../../../electron/main/importing/forked-reader'
import { aCasebook } from '../../builders/casebook'
import { builtCopyReader } from '../../builders/reader'

const reader = async (): Promise<CopyReader> => copyReader(forkedReader(await builtCopyReader()))
const encoded = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

it('a book read in a process of its own is the book that was written', async () => {
  const copies = await reader()
  copies.prepare()

  expect(await copies.readBook(encoded(aCasebook()))).toEqual({ savedFormat: aCasebook().format, book: aCasebook() })
})

it.each([
  ['no JSON', new TextEncoder().encode('{')],
  ['another thing', encoded({ format: 1, people: [] })],
  ['a book with a name of the engine in it', new TextEncoder().encode(JSON.stringify(aCasebook()).replace('{', '{"__proto__":{"isAdmin":true},'))],
  ['thirty thousand lists within each other', new TextEncoder().encode(`{"format":6,"mentors":${'['.repeat(30_000)}${']'.repeat(30_000)}}`)],
])('what is %s is no book', async (_, json) => {
  expect(await (await reader()).readBook(json)).toBeUndefined()
})

it('where the process cannot begin, a book whose sum was right is read all the same, and an export is not', async () => {
  const broken = copyReader(forkedReader('/nowhere/copy-process.mjs'))

  expect((await broken.readBook(encoded(aCasebook())))?.book).toEqual(aCasebook())
  expect(await broken.readExport(encoded({}), false)).toEqual({ ok: false, error: { code: 'export/not-started' } })
})

it('a reading that a person stops says so, and leaves the next one free', async () => {
  const copies = await reader()
  const stopped = copies.readExport(encoded({}), false)
  expect(copies.isReading()).toBe(true)
  copies.stop()

  expect(await stopped).toEqual({ ok: false, error: { code: 'export/stopped' } })
  expect(await copies.readExport(encoded({}), false)).toEqual({ ok: false, error: { code: 'export/not-one' } })
  expect(copies.isReading()).toBe(false)
})
