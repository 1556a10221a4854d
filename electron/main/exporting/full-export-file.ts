import { sha256 } from '../store/sha256'

import type { Casebook } from '#shared/casebook/casebook'
import { piecesNamed } from '#shared/casebook/full-export'
import { exportHeadText } from '#shared/documents/full-export/export-head-text'
import type { PieceId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'

const encoder = new TextEncoder()

interface ExportParts {
  readonly book: Casebook
  readonly today: IsoDate
  readonly pieceBytes: (id: PieceId) => Promise<Uint8Array | undefined>
}

/** The pieces of an export, each as it stands in the file, and those that are not to be found. */
interface Pieces {
  readonly pieces: readonly Uint8Array[]
  readonly missing: readonly PieceId[]
}

/** Reads every piece a casebook names; nothing where it was stopped meanwhile. Each is written on its own, since one text would be too long for the engine. */
export async function piecesOf({ book, pieceBytes }: Pick<ExportParts, 'book' | 'pieceBytes'>, stopped: AbortSignal): Promise<Pieces | undefined> {
  const pieces: Uint8Array[] = []
  const missing: PieceId[] = []
  for (const id of piecesNamed(book)) {
    if (stopped.aborted) return undefined
    const bytes = await pieceBytes(id)
    if (bytes) pieces.push(encoder.encode(`${pieces.length === 0 ? '' : ','}\n"${id}":"${Buffer.from(bytes).toString('base64')}"`))
    else missing.push(id)
  }
  return stopped.aborted ? undefined : { pieces, missing }
}

/** How the file begins. */
function headBytes(book: Casebook, today: IsoDate, missing: readonly PieceId[]): Uint8Array {
  return encoder.encode(exportHeadText(book, today, missing, text => sha256(encoder.encode(text))))
}

/** The whole file: its head, the pieces, the end. */
export const joined = (head: Uint8Array, pieces: readonly Uint8Array[]): Uint8Array => Buffer.concat([head, ...pieces, encoder.encode('\n}}\n')])

/** The bytes of `export-complet.json` in one go: the whole casebook, its shape, and every piece it names. */
export async function fullExportBytes({ book, today, pieceBytes }: ExportParts): Promise<Uint8Array> {
  const found = await piecesOf({ book, pieceBytes }, new AbortController().signal)
  return joined(headBytes(book, today, found?.missing ?? []), found?.pieces ?? [])
}
