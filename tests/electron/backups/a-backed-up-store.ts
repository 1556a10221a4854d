import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'

import { type BackupParts, openBackups } from '../../../electron/main/backups/open-backups'
import type { BackupMemo } from '../../../electron/main/backups/second-place'
import { readBook } from '../../../electron/main/store/book-reader'
import { openableStore } from '../../../electron/main/store/openable-store'
import { newDataKey } from '../../../electron/main/vault/data-key'
import { newRecoveryCode } from '../../../electron/main/vault/recovery-code'
import { recoverySlot } from '../../../electron/main/vault/slots'
import { aContract } from '../../builders/casebook'
import { aFolder } from '../../builders/folder'
import { aClock, id } from '../store/a-store'

import type { Change } from '#shared/casebook/change'
import { ok, type Result } from '#shared/core/result'
import type { PieceId } from '#shared/domain/ids'

export const noemie = { by: id(99), act: 'coordinator.save' }

/** A store with its backups on a folder of its own, open; `day` may move on. */
export async function aBackedUpStore(parts: Partial<BackupParts> & { readonly start?: string } = {}) {
  const dataFolder = parts.dataFolder ?? join(await aFolder(), 'donnees')
  const clock = { day: '2026-03-16' }
  const now = aClock(parts.start)
  const plain = openableStore({ folder: dataFolder, now, hostname: 'poste-1', ...(parts.disk && { disk: parts.disk }) })
  const memory = { memo: {} as BackupMemo, read: () => memory.memo, remember: async (memo: BackupMemo) => void (memory.memo = memo) }
  const { store, backups } = openBackups({ store: plain, dataFolder, now, today: () => clock.day, hostname: 'poste-1', reader: readBook, memory, ...parts })
  onTestFinished(() => store.close())
  return { store, backups, dataFolder, clock, memory, namesHere: () => namesIn(join(dataFolder, 'sauvegardes')) }
}

export async function anOpenBackedUpStore(parts?: Parameters<typeof aBackedUpStore>[0]) {
  const house = await aBackedUpStore(parts)
  expect(await house.store.open()).toMatchObject({ ok: true })
  return house
}

export const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => [])

/** The value of a result; fails the test with the refusal. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Sets down a contract that names this piece as its pages. */
export const putContract =
  (pdf: PieceId): Change =>
  book => {
    const contract = aContract(1, { pdf })
    return ok({ ...book, contracts: { [contract.id]: contract } })
  }

/** Keys with a recovery code alone: a passphrase takes half a second. */
export function someKeys() {
  const key = newDataKey()
  const code = newRecoveryCode()
  return { keys: { key, slots: [recoverySlot(key, code)] }, secret: { kind: 'recovery' as const, text: code } }
}
