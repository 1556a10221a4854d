import { parsedJson } from '../store/parsed-json'
import { sha256 } from '../store/sha256'

import type { Casebook } from '#shared/casebook/casebook'
import { exportHead, type FullExportRefusal, piecesNamed, readFullExport } from '#shared/casebook/full-export'
import { ok, refuse, type Result } from '#shared/core/result'
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
  const head = JSON.stringify(exportHead(book, today, missing))
  return Buffer.concat([encoder.encode(`${head.slice(0, -1)},"pieces":{`), ...pieces, encoder.encode('\n}}\n')])
}

/** A casebook with the bytes of its pieces. */
export interface ExportedCasebook {
  readonly book: Casebook
  readonly pieces: readonly Uint8Array[]
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** What an export holds; refused when it is none of ours, of a later version, or no longer what was written. */
export function readExportBytes(bytes: Uint8Array): Result<ExportedCasebook, FullExportRefusal> {
  const saved = parsed(bytes)
  if (saved === undefined) return refuse({ code: 'export/not-one' })
  const found = readFullExport(saved)
  if (!found.ok) return found

  const pieces = [...found.value.pieces].map(([id, text]) => ({ id, bytes: Uint8Array.from(Buffer.from(text, 'base64')) }))
  const isAsWritten = pieces.every(piece => sha256(piece.bytes) === piece.id)
  return isAsWritten ? ok({ book: found.value.book, pieces: pieces.map(piece => piece.bytes) }) : refuse({ code: 'export/damaged' })
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return parsedJson(decoder.decode(bytes))
  } catch {
    return undefined
  }
}
