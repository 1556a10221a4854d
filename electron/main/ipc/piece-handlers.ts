import type { Store } from '../store/store'

import type { Refusal } from '#shared/api/api'
import { ok, refuse, type Result } from '#shared/core/result'
import type { PieceId } from '#shared/domain/ids'

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const LARGEST_SIDE = 4000

/** Keeps a picture that the window has redrawn as PNG; anything else is refused before it reaches a press. */
export async function keepPicture(store: Store, bytes: Uint8Array): Promise<Result<PieceId, Refusal>> {
  return isPicture(bytes) ? store.keepPiece(bytes) : refuse({ code: 'piece/not-a-picture' })
}

export async function readPiece(store: Store, id: PieceId): Promise<Result<Uint8Array, Refusal>> {
  const bytes = await store.readPiece(id)
  return bytes ? ok(bytes) : refuse({ code: 'piece/missing' })
}

/** True for the beginning of a PNG whose sides, written in its header, are between 1 and 4000 pixels. */
function isPicture(bytes: Uint8Array): boolean {
  if (bytes.length < 33 || !PNG_SIGNATURE.every((byte, at) => bytes[at] === byte)) return false
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return [header.getUint32(16), header.getUint32(20)].every(side => side >= 1 && side <= LARGEST_SIDE)
}
