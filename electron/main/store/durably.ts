import { randomUUID } from 'node:crypto'

import { causeOf, CannotSave } from './faults'
import type { FileFacts, FileSystem, OpenFile } from './file-system'
import { patiently } from './patiently'

/** Opens a file that nobody else may read, uses it, and closes it whatever happens. */
export async function withFile<Value>(
  disk: FileSystem,
  path: string,
  flags: 'r' | 'wx' | 'a+',
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

/** Writes all the bytes, however few the system takes at a time. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done)
    if (bytesWritten === 0) throw new CannotSave({ code: 'store/fault', cause: 'nothing-written' })
    done += bytesWritten
  }
}

/** Puts the bytes at this path in one stroke: whoever reads sees what was there before, or all of them. Only `syncFolder` then makes it last. */
export async function putInPlace(
  disk: FileSystem,
  path: string,
  bytes: Uint8Array,
  justBefore: () => Promise<void> = () => Promise.resolve(),
): Promise<FileFacts> {
  const temp = `${path}.${randomUUID()}.tmp`
  try {
    const facts = await writeProved(disk, temp, bytes)
    await justBefore()
    await patiently(() => disk.rename(temp, path))
    return facts
  } catch (fault) {
    await disk.rm(temp, { force: true }).catch(() => undefined) // the first fault is the one to tell; opening clears what stays
    throw fault
  }
}

/** A new file, on the disk and read back. */
async function writeProved(disk: FileSystem, path: string, bytes: Uint8Array): Promise<FileFacts> {
  await withFile(disk, path, 'wx', async file => {
    await writeAll(file, bytes)
    await file.sync()
  })
  return withFile(disk, path, 'r', async file => {
    if (Buffer.compare(await file.readFile(), bytes) !== 0) throw new CannotSave({ code: 'store/fault', cause: 'read-back' })
    return file.stat({ bigint: true })
  })
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
