import { join } from 'node:path'

import { readFolder } from '../../electron/main/store/read-folder'

import type { Casebook } from '#shared/casebook/casebook'

/** The casebook as the next start of the application would find it: its file, and what the journal adds to it. */
export async function bookOnDisk(home: string): Promise<Casebook> {
  const saved = await readFolder(join(home, 'donnees'))
  if (!saved.ok) throw new Error(saved.error.code)
  return saved.value.book
}
