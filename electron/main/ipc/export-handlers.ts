import { authorOf, type Household } from './household'
import type { SavedFiles } from './saved-files'

import { joined, piecesOf } from '../exporting/full-export-file'

import type { Heard, Saved } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import type { Casebook } from '#shared/casebook/casebook'
import type { Delta } from '#shared/casebook/delta'
import { isVacant, takeOver } from '#shared/casebook/full-export'
import { danglingReferences } from '#shared/casebook/references'
import { ok, refuse, type Result } from '#shared/core/result'
import type { IsoDate } from '#shared/domain/iso-date'
import { fullExport as words } from '#shared/text/full-export'

/** The way to stop the export that is under way, while its papers are read. */
export function exportStop() {
  let underWay = new AbortController()
  return {
    /** For an export that begins: aborted once a person stops it. */
    begun: (): AbortSignal => {
      underWay = new AbortController()
      return underWay.signal
    },
    stop: (): void => underWay.abort(),
  }
}

/** Everything, as JSON that an empty Binôme takes over, or as a workbook to read and to sort, made in a thread of its own; refused with `job/stopped` when a person ended it. */
export async function saveExport(household: Household, files: SavedFiles, format: 'json' | 'xlsx', stopped: AbortSignal): Promise<Result<Saved, Refusal>> {
  const { store, reports, world } = household
  const book = store.read()
  if (!book) return refuse({ code: 'store/not-open' })
  const today = world.today()
  const bytes = () => (format === 'json' ? jsonOf(household, book, today, stopped) : reports.make(book, { everything: true, today }))
  return files.save({ fileName: words.fileName(today), format, bytes })
}

/** The pieces are read here, where the keys are; all the rest is written by the thread. */
async function jsonOf({ store, reports }: Household, book: Casebook, today: IsoDate, stopped: AbortSignal): Promise<Result<Uint8Array, Refusal>> {
  const found = await piecesOf({ book, pieceBytes: store.readPiece }, stopped)
  if (!found) return refuse({ code: 'job/stopped' })
  const head = await reports.make(book, { head: true, today, missing: found.missing })
  if (!head.ok) return head
  return stopped.aborted ? refuse({ code: 'job/stopped' }) : ok(joined(head.value, found.pieces))
}

type ImportQuestion = Heard<'export.import'>

/** Takes over what another Binôme exported, pieces first; refused where people or work stand here already, or where the file was changed and nobody said to take it all the same. */
export async function importExport({ store, desk, copies }: Household, { bytes, evenIfChanged }: ImportQuestion): Promise<Result<Delta, Refusal>> {
  const book = store.read()
  if (!book) return refuse({ code: 'store/not-open' })
  if (!isVacant(book)) return refuse({ code: 'export/not-empty' })
  const found = await copies.readExport(bytes, evenIfChanged === true)
  if (!found.ok) return found
  if (evenIfChanged && danglingReferences(found.value.book).length > 0) return refuse({ code: 'export/damaged' }) // what a person changed must still hold together
  for (const piece of found.value.pieces) {
    const kept = await store.keepPiece(piece)
    if (!kept.ok) return kept
  }
  return store.commit(takeOver(found.value.book), { by: authorOf(desk), act: 'export.import' })
}
