import { ask } from '../../api/ask'
import { draftStore } from './draft-store'
import { type FileState, type Remembered, withTable } from './import-draft'

import { MAX_IMPORT_BYTES } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import { refuse, type Result } from '#shared/core/result'
import type { ForeignTable } from '#shared/importing/foreign-table'

/** Reads a file one chose into the draft. What was chosen before is replaced once this file is read, or refused. */
export async function readChosen(file: File, remembered: Remembered): Promise<void> {
  const reading: FileState = { at: 'reading', fileName: file.name }
  draftStore.change(draft => ({ ...draft, file: reading }))
  const table = await read(file)
  draftStore.change(draft => {
    if (draft.file !== reading) return draft // one stopped it, or chose another
    return table.ok ? withTable(draft, table.value, remembered) : { ...draft, file: { at: 'refused', fileName: file.name, refusal: table.error } }
  })
}

/** The reader ends, and its answer is not waited for. */
export function stopReading(): void {
  draftStore.change(draft => ({ ...draft, file: { at: 'none' } }))
  void ask('import.stop')
}

async function read(file: File): Promise<Result<ForeignTable, Refusal>> {
  if (file.size > MAX_IMPORT_BYTES) return refuse({ code: 'import/too-big', bytes: file.size, limit: MAX_IMPORT_BYTES })
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // A folder, or a file that was moved since it was chosen.
    return refuse({ code: 'import/unreadable' })
  }
  return ask('import.read', { fileName: file.name, bytes })
}
