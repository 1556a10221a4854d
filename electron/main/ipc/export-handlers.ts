import { authorOf, type Household } from './household'
import type { SavedFiles } from './saved-files'

import { fullExportBytes } from '../exporting/full-export-file'

import type { Heard, Saved } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import type { Delta } from '#shared/casebook/delta'
import { isVacant, takeOver } from '#shared/casebook/full-export'
import { danglingReferences } from '#shared/casebook/references'
import { ok, refuse, type Result } from '#shared/core/result'
import { fullExport as words } from '#shared/text/full-export'

/** Everything, as JSON that an empty Binôme takes over, or as a workbook to read and to sort, made in a thread of its own. */
export async function saveExport({ store, reports, world }: Household, files: SavedFiles, format: 'json' | 'xlsx'): Promise<Result<Saved, Refusal>> {
  const book = store.read()
  if (!book) return refuse({ code: 'store/not-open' })
  const today = world.today()
  const bytes = async () => (format === 'json' ? ok(await fullExportBytes({ book, today, pieceBytes: store.readPiece })) : reports.make(book, { everything: true, today }))
  return files.save({ fileName: words.fileName(today), format, bytes })
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
