import { join } from 'node:path'

import type { Keys } from '../vault/keys'
import type { BookReader } from './book-reader'
import type { Saved } from './envelope'
import type { FileSystem } from './file-system'
import { parsedJson } from './parsed-json'
import { readOn } from './read-on'
import type { Followed } from './replay'
import type { Looked } from './saved-bytes'
import { FILE_NAMES } from './traces'

import { CURRENT_FORMAT } from '#shared/casebook/casebook'
import { applyDeltas, type Delta, isSound } from '#shared/casebook/delta'

/** A casebook with what the journal adds to it. */
export interface TakenUp {
  readonly saved: Saved
  readonly followed: Followed
  /** What stood in the file: the journal went on from there. */
  readonly inFile: { readonly generation: number; readonly format: number }
}

export interface TakeUpParts {
  readonly disk: FileSystem
  readonly folder: string
  readonly readBook: BookReader
}

/** Reads the book out of a file that was looked at and lets the journal go on from it; nothing where the key is not its own, or where it holds no casebook. */
export async function takeUp({ disk, folder, readBook }: TakeUpParts, looked: Looked, keys: Keys | undefined): Promise<TakenUp | undefined> {
  const { generation, savedAt, format } = looked
  const json = await looked.json(keys?.key)
  if (!json) return undefined

  const isCurrent = format === CURRENT_FORMAT
  const start = { generation, savedAt, isProtected: looked.container !== undefined }
  const followed = await readOn(disk, join(folder, FILE_NAMES.journal), keys, start, isCurrent ? ({ delta }) => isSound(delta) : undefined)
  const deltas = followed.acts.map(({ delta }) => delta)
  // Records are in the format of the file that they follow: those of an earlier one come in before the upgrade.
  const read = await readBook(isCurrent || deltas.length === 0 ? json : withDeltas(json, deltas))
  if (read?.savedFormat !== format) return undefined

  const book = isCurrent ? applyDeltas(read.book, deltas) : read.book
  return { saved: { generation: followed.reached, savedAt: followed.acts.at(-1)?.at ?? savedAt, book }, followed, inFile: { generation, format } }
}

/** The JSON of a book of an earlier format after some acts of its time. */
function withDeltas(json: Uint8Array, deltas: readonly Delta[]): Uint8Array {
  const book = parsedJson(Buffer.from(json).toString('utf8')) as Record<string, Record<string, unknown>> // the reader checks it next
  for (const { put, removed } of deltas) {
    for (const [name, entities] of Object.entries(put)) book[name] = { ...book[name], ...entities }
    for (const [name, ids] of Object.entries(removed)) book[name] = Object.fromEntries(Object.entries(book[name] ?? {}).filter(([id]) => !ids.includes(id)))
  }
  return Buffer.from(JSON.stringify(book))
}
