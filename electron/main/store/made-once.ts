import { causeOf } from './faults'
import type { FileSystem } from './file-system'

/** Makes the folder, not those above it: where the data folder has gone, it is not made anew behind a person's back. */
export async function madeOnce(disk: FileSystem, folder: string): Promise<void> {
  try {
    await disk.mkdir(folder, { mode: 0o700, recursive: false })
  } catch (fault) {
    if (causeOf(fault) !== 'EEXIST') throw fault
  }
}
