import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

import { syncFolder, withFile, writeAll } from './durably'
import { storeRefusalFrom } from './faults'
import type { FileSystem } from './file-system'

import type { StoreRefusal } from '#shared/api/store-refusal'
import { ok, refuse, type Result } from '#shared/core/result'

/** As much as an ordinary act takes on the disk, in bytes: a disk that has room for one byte alone is full. */
const ROOM = 64 * 1024

/** Tells whether a folder takes a small file and keeps it: writes one, syncs it, and takes it away. Nothing else is touched, and nothing stays. */
export async function probe(disk: FileSystem, folder: string): Promise<Result<null, StoreRefusal>> {
  const path = join(folder, `binome.json.${randomUUID()}.tmp`) // under the name of an unfinished write: what a crash leaves is tidied away
  try {
    await withFile(disk, path, 'wx', async file => {
      await writeAll(file, new Uint8Array(ROOM))
      await file.sync()
    })
    await disk.rm(path, { force: true })
    await syncFolder(disk, folder)
    return ok(null)
  } catch (fault) {
    await disk.rm(path, { force: true }).catch(() => undefined)
    return refuse(storeRefusalFrom(fault))
  }
}
