import { join } from 'node:path'

import { openableStore } from '../../electron/main/store/openable-store'

import type { Casebook } from '#shared/casebook/casebook'
import { ok } from '#shared/core/result'

/** Writes a casebook where the application will find it, by the store it will find it with. */
export async function prepareHome(home: string, book: Casebook): Promise<void> {
  const store = openableStore({ folder: join(home, 'donnees'), now: () => new Date(), hostname: 'preparation' })
  const opened = await store.open()
  if (!opened.ok) throw new Error(opened.error.code)
  const kept = await store.commit(() => ok(book), { by: 'preparation', act: 'sample.load' })
  if (!kept.ok) throw new Error(kept.error.code)
  await store.close()
}
