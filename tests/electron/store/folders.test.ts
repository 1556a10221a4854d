import { chmod, cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'

import { openableStore } from '../../../electron/main/store/openable-store'
import type { OpenHow } from '../../../electron/main/store/store'
import { aFolder } from '../../builders/folder'
import { id } from './a-store'

import { CURRENT_FORMAT, listed } from '#shared/casebook/casebook'

const FOLDERS = join(import.meta.dirname, 'folders')
const PIECE = '637345c1b086ea70a91d9b20128394d02aa863f18bf8c7f26f4e58ec7ea9edd9'

/** Before this format a folder held nothing but the file, of which `upgrade.test.ts` keeps a book each. */
const FIRST = 5

/** A copy of a folder as the application left it, kept for ever; that of a power cut where acts stand in the journal alone. */
async function opened(kept: string, how: OpenHow = {}) {
  const folder = join(await aFolder(), 'donnees')
  await cp(join(FOLDERS, kept), folder, { recursive: true })
  await chmod(folder, 0o700)
  const store = openableStore({ folder, now: () => new Date('2026-11-24T09:00:00Z'), hostname: 'poste-1' })
  onTestFinished(() => store.close())
  const answer = await store.open(how)
  if (!answer.ok) throw new Error(answer.error.code)
  return { store, book: answer.value, folder }
}

const team = (book: Awaited<ReturnType<typeof opened>>['book']) => listed(book.coordinators).flatMap(coordinator => (coordinator.id.startsWith('00000000') ? [coordinator.givenName] : []))

it('a folder of every format is kept, in clear and, from 6 on, protected', async () => {
  const kept = await readdir(FOLDERS)

  for (let format = FIRST; format <= CURRENT_FORMAT; format += 1) {
    expect(kept).toContain(`format-${format}`)
    if (format > FIRST) expect(kept).toContain(`format-${format}-protected`)
  }
})

describe('a folder of format 5', () => {
  it('opens with its people, its pieces and its history, which goes on in the journal', async () => {
    const { store, book, folder } = await opened('format-5')

    expect(book.format).toBe(CURRENT_FORMAT)
    expect(team(book)).toEqual(['Zoë'])
    expect((await store.history(id(1))).map(({ act }) => act)).toEqual(['coordinator.save', 'coordinator.save'])
    expect((await store.history(id(2))).map(({ act }) => act)).toEqual(['coordinator.remove', 'coordinator.save'])
    expect(await store.readPiece(PIECE as never)).toHaveLength(3000)
    await store.settle()
    expect(await readdir(folder)).not.toContain('history.ndjson')
  })
})

describe.each([
  ['format-6', {}],
  ['format-6-protected', { secret: { kind: 'passphrase', text: 'sept tramways traversent Namur' } }],
  ['format-6-protected', { secret: { kind: 'recovery', text: '1qxa x4dg 1vd0 w1w7 2ss3 e9qs dy6z bmw5 n1' } }],
] as const)('a folder of %s', (kept, how) => {
  it('opens with the acts that stood in its journal alone, its past, its pieces and its drafts', async () => {
    const { store, book } = await opened(kept, how)

    expect(team(book)).toEqual(['Zoë', 'Amina'])
    expect((await store.history(id(3))).map(({ act }) => act)).toEqual(['coordinator.remove', 'coordinator.save'])
    expect((await store.history(id(2))).map(({ act }) => act)).toEqual(['coordinator.remove', 'coordinator.save'])
    expect(await store.readPiece(PIECE as never)).toHaveLength(3000)
    expect(await store.readDrafts()).toEqual({ '/mentors/nouveau': { givenName: 'Joëlle' } })
  })
})

it('a protected folder says nothing of anybody', async () => {
  const files = (await readdir(join(FOLDERS, 'format-6-protected'), { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  expect(files.length).toBeGreaterThan(5)

  for (const { parentPath, name } of files) {
    const bytes = await readFile(join(parentPath, name))
    for (const word of ['Amina', 'Fatoumata', 'd’Hondt', 'coordinator', 'Joëlle', 'IHDR']) expect(bytes.includes(word), `${name}: ${word}`).toBe(false)
  }
})
