import { looksSealed, openContainer, readContainer, sealContainer } from '../vault/container'
import type { Keys } from '../vault/keys'
import { putInPlace, readBytes } from './durably'
import type { FileSystem } from './file-system'
import { parsedJson } from './parsed-json'

import { CURRENT_FORMAT } from '#shared/casebook/casebook'

/** Drafts are a few forms: what is larger is not ours. */
const LARGEST_DRAFTS = 16 * 1024 * 1024

/** What was typed in forms and not sent yet. A convenience: a file that cannot be read is worth no more than none. */
export interface DraftsFile {
  /** What was kept last, or nothing. */
  readonly read: () => Promise<unknown>
  /** Resolves once it is on the disk; throws the system's error. */
  readonly keep: (drafts: unknown) => Promise<void>
  readonly remove: () => Promise<void>
}

/** `keys` gives those of the open casebook, or nothing while it stands in clear. */
export function draftsFile(disk: FileSystem, path: string, keys: () => Keys | undefined): DraftsFile {
  return {
    async read() {
      try {
        return parsedJson(Buffer.from(await opened(await readBytes(disk, path), keys())).toString('utf8'))
      } catch {
        return undefined
      }
    },
    async keep(drafts) {
      const text = Buffer.from(JSON.stringify(drafts))
      const held = keys()
      const facts = { kind: 'drafts', format: CURRENT_FORMAT, generation: 0, savedAt: '' } as const
      await putInPlace(disk, path, held ? await sealContainer(facts, text, { key: held.key, slots: [] }, 'gzip') : text)
    },
    remove: () => disk.rm(path, { force: true }),
  }
}

/** Throws for what is neither ours nor sound. Drafts in clear beside a protected casebook come from before it was. */
async function opened(bytes: Uint8Array, keys: Keys | undefined): Promise<Uint8Array> {
  if (!looksSealed(bytes)) return bytes
  const container = readContainer(bytes)
  const content = container.ok && container.value.kind === 'drafts' && keys ? await openContainer(container.value, keys.key, LARGEST_DRAFTS) : undefined
  if (!content) throw new Error('these drafts do not open')
  return content
}
