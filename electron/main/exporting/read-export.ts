import { parsedJson } from '../store/parsed-json'
import { sha256 } from '../store/sha256'

import type { Casebook } from '#shared/casebook/casebook'
import { type FullExportRefusal, readFullExport } from '#shared/casebook/full-export'
import { ok, refuse, type Result } from '#shared/core/result'

/** A casebook with the bytes of its pieces. */
export interface ExportedCasebook {
  readonly book: Casebook
  readonly pieces: readonly Uint8Array[]
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** How our own file begins, also where its end is missing. */
const OURS = /^\s*\{\s*"application"\s*:\s*"binome"/

/** What an export holds; refused when it is none of ours, of a later version, damaged, or changed since it was written, unless that is accepted. Pieces are never taken over changed. */
export function readExportBytes(bytes: Uint8Array, evenIfChanged: boolean): Result<ExportedCasebook, FullExportRefusal> {
  const saved = parsed(bytes)
  if (saved === undefined) return refuse({ code: OURS.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1')) ? 'export/damaged' : 'export/not-one' })
  const found = readFullExport(saved)
  if (!found.ok) return found

  const pieces = [...found.value.pieces].map(([id, text]) => ({ id, bytes: Uint8Array.from(Buffer.from(text, 'base64')) }))
  const isAsWritten = pieces.every(piece => sha256(piece.bytes) === piece.id)
  if (!isAsWritten) return refuse({ code: 'export/damaged' })
  const { book, canonical, checksum } = found.value
  const isChanged = sha256(encoder.encode(canonical)) !== checksum
  return isChanged && !evenIfChanged ? refuse({ code: 'export/changed' }) : ok({ book, pieces: pieces.map(piece => piece.bytes) })
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return parsedJson(decoder.decode(bytes))
  } catch {
    return undefined
  }
}
