import { join } from 'node:path'

import { openableStore } from '../../electron/main/store/openable-store'
import { newDataKey } from '../../electron/main/vault/data-key'
import { newRecoveryCode } from '../../electron/main/vault/recovery-code'
import { passphraseSlot, recoverySlot } from '../../electron/main/vault/slots'

import type { Casebook } from '#shared/casebook/casebook'
import type { Change } from '#shared/casebook/change'
import { ok } from '#shared/core/result'

/** Writes a casebook where the application will find it, by the store it will find it with; under a passphrase where one is given. */
export async function prepareHome(home: string, book: Casebook, passphrase?: string): Promise<void> {
  const store = openableStore({ folder: join(home, 'donnees'), now: () => new Date(), hostname: 'preparation' })
  const opened = await store.open()
  if (!opened.ok) throw new Error(opened.error.code)
  const kept = await store.commit(() => ok(book), { by: 'preparation', act: 'sample.load' })
  if (!kept.ok) throw new Error(kept.error.code)
  const key = newDataKey()
  const sealed = passphrase === undefined ? ok(null) : await store.protect({ key, slots: [await passphraseSlot(key, passphrase), recoverySlot(key, newRecoveryCode())] })
  if (!sealed.ok) throw new Error(sealed.error.code)
  await store.close()
}

/** A session of work in a prepared home: one act after the other, as they would lie in its journal. */
export async function workIn(home: string, changes: readonly Change[]): Promise<void> {
  const store = openableStore({ folder: join(home, 'donnees'), now: () => new Date(), hostname: 'preparation' })
  const opened = await store.open()
  if (!opened.ok) throw new Error(opened.error.code)
  for (const change of changes) {
    const kept = await store.commit(change, { by: 'preparation', act: 'partner.save' })
    if (!kept.ok) throw new Error(kept.error.code)
  }
  await store.close()
}
