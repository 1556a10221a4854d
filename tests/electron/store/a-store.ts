import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'

import { openableStore, type StoreParts } from '../../../electron/main/store/openable-store'
import { readFolder } from '../../../electron/main/store/read-folder'
import type { DataKey } from '../../../electron/main/vault/data-key'
import { aFolder } from '../../builders/folder'

import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import type { Change } from '#shared/casebook/change'
import { ok } from '#shared/core/result'
import { Coordinator } from '#shared/domain/coordinator'
import { PieceId } from '#shared/domain/ids'

export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const aCoordinator = (n: number, givenName = 'Zoë') =>
  Coordinator.parse({ id: id(n), agreement: 'feminine', givenName, familyName: 'd’Hondt-Świątek 🙂' })

/** Sets down coordinator n, new or known. */
export const put =
  (n: number, givenName?: string): Change =>
  book => {
    const coordinator = aCoordinator(n, givenName)
    return ok({ ...book, coordinators: { ...book.coordinators, [coordinator.id]: coordinator } })
  }

export const takeAway =
  (n: number): Change =>
  book =>
    ok({ ...book, coordinators: Object.fromEntries(Object.entries(book.coordinators).filter(([key]) => key !== id(n))) })

/** The empty book with coordinators of these numbers in it. */
export const bookWith = (...numbers: readonly number[]): Casebook => ({
  ...emptyCasebook,
  coordinators: Object.fromEntries(numbers.map(n => [id(n), aCoordinator(n)])),
})

export const cleo = { by: id(99), act: 'coordinator.save' }

/** A clock that moves on by one second each time it is read. */
export function aClock(start = '2026-03-16T09:00:00.000Z') {
  let seconds = 0
  return () => new Date(Date.parse(start) + 1000 * seconds++)
}

/** A store on a folder of its own, not open yet; closed when the test ends. */
export async function aStore(parts: Partial<StoreParts> = {}) {
  const folder = parts.folder ?? join(await aFolder(), 'donnees')
  const store = openableStore({ folder, now: aClock(), hostname: 'poste-1', ...parts })
  onTestFinished(() => store.close())
  return { ...store, folder, file: join(folder, 'binome.json') }
}

export async function anOpenStore(parts: Partial<StoreParts> = {}) {
  const store = await aStore(parts)
  expect(await store.open()).toMatchObject({ ok: true })
  return store
}

export const savedAt = '2026-03-16T09:00:00.000Z'

/** What an interrupted write leaves beside the casebook. */
export const LEFTOVER = 'binome.json.00000000-0000-4000-8000-000000000000.tmp'

/** A data folder whose casebook holds these bytes. */
export async function aFolderWith(bytes: string | Uint8Array) {
  const folder = await aFolder()
  await writeFile(join(folder, 'binome.json'), bytes)
  return folder
}

/** What another session of the program would find: the file and what the journal adds to it. */
export async function savedIn(folder: string, key?: DataKey) {
  const saved = await readFolder(folder, key)
  if (!saved.ok) throw new Error(saved.error.code)
  return saved.value
}

/** The files of a folder that an interrupted write would leave. */
export const tempsIn = async (folder: string) => (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.tmp'))

export const aPieceId = (text: string) => PieceId.parse(text)
