import { looksSealed, openContainer, readContainer, sealContainer } from '../vault/container'
import type { Keys } from '../vault/keys'
import { putInPlace, readBytes } from './durably'
import { storeRefusalFrom } from './faults'
import type { FileSystem } from './file-system'
import { parsedJson } from './parsed-json'

import type { StoreRefusal } from '#shared/api/store-refusal'
import { CURRENT_FORMAT } from '#shared/casebook/casebook'

/** Drafts are a few forms: what is larger is not ours. */
const LARGEST_DRAFTS = 16 * 1024 * 1024

/** What was typed in forms and not sent yet. A convenience: a file that cannot be read is worth no more than none. */
export interface DraftsFile {
  /** What was kept last, or nothing; what the disk refused comes from memory. */
  readonly read: () => Promise<unknown>
  /** Resolves once it is on the disk; throws the system's error. What the disk refuses waits in memory, as it would lie on the disk: sealed where the casebook is protected. */
  readonly keep: (drafts: unknown) => Promise<void>
  /** Why what was kept last waits in memory alone, or nothing. */
  readonly refused: () => StoreRefusal['code'] | undefined
  /** Writes what waits in memory, under the keys of now; throws the system's error. */
  readonly keepWaiting: () => Promise<void>
  readonly remove: () => Promise<void>
}

/** `keys` gives those of the open casebook, or nothing while it stands in clear. */
export function draftsFile(disk: FileSystem, path: string, keys: () => Keys | undefined): DraftsFile {
  let waiting: { readonly bytes: Uint8Array; readonly why: StoreRefusal['code'] } | undefined

  async function readFrom(bytes: Uint8Array | Promise<Uint8Array>): Promise<unknown> {
    try {
      return parsedJson(Buffer.from(await opened(await bytes, keys())).toString('utf8'))
    } catch {
      return undefined
    }
  }

  async function keep(drafts: unknown): Promise<void> {
    const text = Buffer.from(JSON.stringify(drafts))
    const held = keys()
    const facts = { kind: 'drafts', format: CURRENT_FORMAT, generation: 0, savedAt: '' } as const
    const bytes = held ? await sealContainer(facts, text, { key: held.key, slots: [] }, 'gzip') : text
    try {
      await putInPlace(disk, path, bytes)
      waiting = undefined
    } catch (fault) {
      waiting = { bytes, why: storeRefusalFrom(fault).code }
      throw fault
    }
  }

  return {
    async read() {
      const inMemory = waiting && (await readFrom(waiting.bytes))
      return inMemory ?? readFrom(readBytes(disk, path))
    },
    keep,
    refused: () => waiting?.why,
    async keepWaiting() {
      const drafts = waiting && (await readFrom(waiting.bytes))
      if (drafts !== undefined) await keep(drafts)
    },
    async remove() {
      waiting = undefined
      await disk.rm(path, { force: true })
    },
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
