import { isRedrawnPicture } from '../importing/redrawn-picture'
import type { Store } from '../store/store'

import type { Refusal } from '#shared/api/refusal'
import { ok, refuse, type Result } from '#shared/core/result'
import type { PieceId } from '#shared/domain/ids'

/** Keeps a picture that the window has redrawn as PNG; anything else is refused before it reaches a press. */
export async function keepPicture(store: Store, bytes: Uint8Array): Promise<Result<PieceId, Refusal>> {
  return (await isRedrawnPicture(bytes)) ? store.keepPiece(bytes) : refuse({ code: 'piece/not-a-picture' })
}

/** The bytes of a piece; refused where they are missing or no longer what was kept. */
export async function readPiece(store: Store, id: PieceId): Promise<Result<Uint8Array, Refusal>> {
  const bytes = await store.readPiece(id)
  return bytes ? ok(bytes) : refuse({ code: 'piece/missing' })
}
