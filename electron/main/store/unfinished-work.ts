import { join } from 'node:path'
import { z } from 'zod'

import { putInPlace, readBytes, syncFolder } from './durably'
import { causeOf } from './faults'
import type { FileSystem } from './file-system'
import { parsedJson } from './parsed-json'
import { FILE_NAMES } from './traces'

/** What a power cut may leave half-way, told without a name of anybody. */
const Work = z.discriminatedUnion('do', [
  /** The file is sealed; all the rest is to be sealed too. */
  z.object({ do: z.literal('protect') }),
  /** From this generation on: these entries of the journal keep neither way, these files go, and pieces that nothing names. */
  z.object({ do: z.literal('forget'), generation: z.int(), thin: z.array(z.int()), files: z.array(z.string()) }),
])
export type Work = z.infer<typeof Work>

/** The note of what was begun and is to be finished, whatever happens in between. */
export interface UnfinishedWork {
  readonly read: () => Promise<Work | undefined>
  /** Resolves once it is on the disk. */
  readonly note: (work: Work) => Promise<void>
  readonly done: () => Promise<void>
}

export function unfinishedWork(disk: FileSystem, folder: string): UnfinishedWork {
  const path = join(folder, FILE_NAMES.unfinished)
  return {
    async read() {
      try {
        return Work.safeParse(parsedJson(Buffer.from(await readBytes(disk, path)).toString('utf8'))).data
      } catch (fault) {
        if (causeOf(fault) === 'ENOENT' || fault instanceof SyntaxError) return undefined
        throw fault
      }
    },
    async note(work) {
      await putInPlace(disk, path, Buffer.from(JSON.stringify(work)))
      await syncFolder(disk, folder)
    },
    async done() {
      await disk.rm(path, { force: true })
      await syncFolder(disk, folder)
    },
  }
}
