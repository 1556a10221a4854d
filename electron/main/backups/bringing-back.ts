import { pace } from '../store/pace'
import type { Store } from '../store/store'
import type { Looked, Looking } from './looking'
import type { Making } from './making'

import type { BackupRefusal, LookedAt, Rehearsal } from '#shared/api/backups'
import type { StoreRefusal } from '#shared/api/store-refusal'
import { type Casebook, emptyCasebook, listed, type Place } from '#shared/casebook/casebook'
import type { Change } from '#shared/casebook/change'
import { compareBooks } from '#shared/casebook/compare'
import type { Delta } from '#shared/casebook/delta'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { collectionNames, piecesIn } from '#shared/casebook/references'
import { replaceBook, takeRecords } from '#shared/casebook/take-records'
import { refuse, type Result } from '#shared/core/result'
import type { PieceId } from '#shared/domain/ids'

interface Parts {
  readonly store: Store
  readonly looking: Looking
  readonly making: Making
}

type Came = Promise<Result<Delta, BackupRefusal | CasebookRefusal | StoreRefusal>>

/** How a copy differs from what stands here, and what of its pieces can be found neither there nor here. */
export async function lookedAt(looked: Looked, store: Store): Promise<LookedAt> {
  const { id, book, savedAt, generation, isProtected } = looked
  let missingPieces = 0
  for (const piece of piecesIn(book)) if ((await store.readPiece(piece)) === undefined && (await looked.pieceAt(piece)).at !== 'found') missingPieces += 1
  return { id, savedAt, generation, isProtected, missingPieces, ...(await compareBooks(store.read() ?? emptyCasebook, book, pace())) }
}

/** Puts a copy in the place of everything: one act more, which can be undone. */
export const restore = (parts: Parts, lookId: string, by: string): Came => bringBack(parts, lookId, { by, act: 'backup.restore', pieces: book => piecesIn(book), change: replaceBook })

/** Takes some records of a copy over. */
export const takeOver = (parts: Parts, lookId: string, places: readonly Place[], by: string): Came =>
  bringBack(parts, lookId, { by, act: 'backup.take-records', pieces: book => piecesIn(book, places), change: book => takeRecords(book, places) })

interface BringingBack {
  readonly by: string
  readonly act: string
  readonly pieces: (book: Casebook) => ReadonlySet<PieceId>
  readonly change: (book: Casebook) => Change
}

/** The present is put in safety first, the pieces come before the book that names them, and the book last. */
async function bringBack({ store, looking, making }: Parts, lookId: string, { by, act, pieces, change }: BringingBack): Came {
  const looked = looking.remembered(lookId)
  if (!looked) return refuse({ code: 'backup/look-again' })
  const safe = await making.make('restore')
  if (!safe.ok) return refuse({ code: 'backup/no-safety-copy', cause: safe.error.code })

  for (const piece of pieces(looked.book)) {
    if ((await store.readPiece(piece)) !== undefined) continue
    const found = await looked.pieceAt(piece)
    const kept = found.at === 'found' ? await store.keepPiece(found.bytes) : undefined
    if (kept?.ok === false) return kept
  }
  const came = await store.commit(change(looked.book), { by, act })
  if (came.ok) looking.letGo()
  return came
}

/** Goes through a copy from end to end. */
export async function rehearsed({ book, savedAt, generation, isProtected, pieceAt }: Looked): Promise<Rehearsal> {
  const pieces = { sound: 0, missing: 0, damaged: 0 }
  for (const piece of piecesIn(book)) {
    const { at } = await pieceAt(piece)
    pieces[at === 'found' ? 'sound' : at] += 1
  }
  const count = (entities: Readonly<Partial<Record<string, unknown>>>) => listed(entities).length
  const records = collectionNames.reduce((sum, name) => sum + count(book[name]), 0)
  return { savedAt, generation, isProtected, records, mentors: count(book.mentors), mentees: count(book.mentees), pairs: count(book.pairs), pieces }
}
