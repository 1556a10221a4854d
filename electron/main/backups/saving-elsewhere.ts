import { dirname, join } from 'node:path'

import { putInPlace, syncFolder } from '../store/durably'
import { storeRefusalFrom } from '../store/faults'
import type { FileSystem } from '../store/file-system'
import { snapshotParts } from '../store/snapshot-bytes'
import type { Author, Store } from '../store/store'
import { FILE_NAMES } from '../store/traces'
import { copyPieces } from './piece-copies'

import type { SavedElsewhere } from '#shared/api/backups'
import type { StoreRefusal } from '#shared/api/store-refusal'
import type { Change } from '#shared/casebook/change'
import { piecesIn } from '#shared/casebook/references'
import { ok, refuse, type Result } from '#shared/core/result'

/** A change that the disk did not take. */
export interface Unsaved {
  readonly change: Change
  readonly author: Author
}

interface Parts {
  readonly disk: FileSystem
  readonly store: Store
  readonly dataFolder: string
  readonly now: () => Date
}

/** Writes the book, with the change that the disk refused, as one file with `pieces/` beside it; sealed where the casebook is. It is opened like any backup. */
export async function saveElsewhere({ disk, store, dataFolder, now }: Parts, path: string, unsaved: Unsaved | undefined): Promise<Result<SavedElsewhere, StoreRefusal>> {
  const [book, state] = [store.read(), store.state()]
  if (!book || state.at !== 'open') return refuse({ code: 'store/not-open' })
  const changed = unsaved?.change(book)
  const toSave = changed?.ok ? changed.value : book
  const generation = state.generation + (changed?.ok ? 1 : 0)
  const keys = store.keys()
  const pieces = piecesIn(toSave)
  try {
    await putInPlace(disk, path, await snapshotParts({ generation, savedAt: now().toISOString(), book: toSave }, keys))
    await syncFolder(disk, dirname(path))
    const missing = pieces.size > 0 ? await copyPieces(disk, join(dataFolder, FILE_NAMES.pieces), join(dirname(path), 'pieces'), pieces) : []
    const act = changed?.ok ? unsaved?.author.act : undefined
    return ok({ outcome: 'saved', path, ...(act !== undefined && { act }), isProtected: keys !== undefined, pieces: pieces.size - missing.length, missingPieces: missing.length })
  } catch (fault) {
    return refuse(storeRefusalFrom(fault))
  }
}
