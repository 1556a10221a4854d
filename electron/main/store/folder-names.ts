import { causeOf } from './faults'
import type { FileSystem } from './file-system'

/** The names in a folder, or none where there is no folder yet; throws where it cannot be read. */
export async function namesIn(disk: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    return await disk.readdir(folder)
  } catch (fault) {
    if (causeOf(fault) === 'ENOENT') return []
    throw fault
  }
}
