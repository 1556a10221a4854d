import { randomUUID } from 'node:crypto'

import { causeOf, CannotSave } from './faults'
import type { FileFacts, FileSystem, Flags, OpenFile } from './file-system'
import { patiently } from './patiently'

/** Opens a file that nobody else may read, uses it, and closes it whatever happens. */
export async function withFile<Value>(
  disk: FileSystem,
  path: string,
  flags: Flags,
  use: (file: OpenFile) => Promise<Value>,
): Promise<Value> {
  const file = await disk.open(path, flags, 0o600)
  try {
    return await use(file)
  } finally {
    await file.close()
  }
}

/** The whole of a file. */
export const readBytes = (disk: FileSystem, path: string): Promise<Uint8Array> => withFile(disk, path, 'r', file => file.readFile())

/** Writes all the bytes, however few the system takes at a time; from `position` on, or where the last write ended. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position?: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position === undefined ? null : position + done)
    if (bytesWritten === 0) throw new CannotSave({ code: 'store/fault', cause: 'nothing-written' })
    done += bytesWritten
  }
}

/** Puts the bytes, one part after the other, at this path in one stroke: whoever reads sees what was there before, or all of them. Only `syncFolder` then makes it last. */
export async function putInPlace(
  disk: FileSystem,
  path: string,
  bytes: Uint8Array | readonly Uint8Array[],
  justBefore: (facts: FileFacts) => Promise<void> = () => Promise.resolve(),
): Promise<FileFacts> {
  const temp = `${path}.${randomUUID()}.tmp`
  try {
    const facts = await writeProved(disk, temp, bytes instanceof Uint8Array ? [bytes] : bytes)
    await justBefore(facts)
    await patiently(() => disk.rename(temp, path))
    return facts
  } catch (fault) {
    await disk.rm(temp, { force: true }).catch(() => undefined) // the first fault is the one to tell; opening clears what stays
    throw fault
  }
}

/** A new file, on the disk and read back. */
async function writeProved(disk: FileSystem, path: string, parts: readonly Uint8Array[]): Promise<FileFacts> {
  await withFile(disk, path, 'wx', async file => {
    for (const part of parts) await writeAll(file, part)
    await file.sync()
  })
  return withFile(disk, path, 'r', async file => {
    const facts = await file.stat({ bigint: true })
    let position = 0
    for (const part of parts) {
      if (!(await holdsAt(file, part, position))) throw new CannotSave({ code: 'store/fault', cause: 'read-back' })
      position += part.length
    }
    if (facts.size !== BigInt(position)) throw new CannotSave({ code: 'store/fault', cause: 'read-back' })
    return facts
  })
}

async function holdsAt(file: OpenFile, bytes: Uint8Array, position: number): Promise<boolean> {
  const found = Buffer.allocUnsafe(bytes.length)
  for (let done = 0; done < found.length; ) {
    const { bytesRead } = await file.read(found, done, found.length - done, position + done)
    if (bytesRead === 0) return false
    done += bytesRead
  }
  return found.equals(bytes)
}

/** What file systems answer that have no such thing as a folder to be synced. */
const UNSYNCABLE = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS'])

/** Makes the names in a folder last: without it, a power cut takes back a rename. */
export async function syncFolder(disk: FileSystem, folder: string, platform: NodeJS.Platform = process.platform): Promise<void> {
  if (platform === 'win32') return // it opens no folder, and orders renames by its own journal
  try {
    await withFile(disk, folder, 'r', file => file.sync())
  } catch (fault) {
    if (!UNSYNCABLE.has(causeOf(fault))) throw fault
  }
}
