import { sha256 } from '../store/sha256'

import type { Casebook } from '#shared/casebook/casebook'
import { exportHead, piecesNamed } from '#shared/casebook/full-export'
import { canonicalText } from '#shared/core/canonical-text'
import { exportSchema } from '#shared/documents/full-export/export-schema'
import type { PieceId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'

const encoder = new TextEncoder()

interface ExportParts {
  readonly book: Casebook
  readonly today: IsoDate
  readonly pieceBytes: (id: PieceId) => Promise<Uint8Array | undefined>
}

/** The bytes of `export-complet.json`: the whole casebook, its shape, and every piece it names. Each piece is written on its own, since one text would be too long for the engine. */
export async function fullExportBytes({ book, today, pieceBytes }: ExportParts): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  const missing: PieceId[] = []
  for (const id of piecesNamed(book)) {
    const bytes = await pieceBytes(id)
    if (bytes) pieces.push(encoder.encode(`${pieces.length === 0 ? '' : ','}\n"${id}":"${Buffer.from(bytes).toString('base64')}"`))
    else missing.push(id)
  }
  const head = JSON.stringify(exportHead(book, today, missing, { checksum: sha256(encoder.encode(canonicalText(book))), schema: exportSchema() }))
  return Buffer.concat([encoder.encode(`${head.slice(0, -1)},"pieces":{`), ...pieces, encoder.encode('\n}}\n')])
}
