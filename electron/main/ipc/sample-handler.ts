import { authorOf, type Household } from './household'

import { amendmentOf, documentOf } from '../printing/printer'

import type { Refusal } from '#shared/api/refusal'
import type { Delta } from '#shared/casebook/delta'
import { ok, refuse, type Result } from '#shared/core/result'
import type { Document } from '#shared/documents/document'
import type { PieceId } from '#shared/domain/ids'

/** The disk refused a paper of the sample. */
class PieceRefused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** Plays the sample programme over the present book and keeps it as one act, or nothing of it. */
export async function loadSample({ store, presses, world, desk }: Household): Promise<Result<Delta, Refusal>> {
  const book = store.read()
  if (!book) return refuse({ code: 'store/not-open' })
  const kept = async (document: Document): Promise<PieceId> => {
    const piece = await store.keepPiece(await presses.pdf(document))
    if (!piece.ok) throw new PieceRefused(piece.error)
    return piece.value
  }
  try {
    const { playSample } = await import('#shared/sample/play-sample') // a long story, told once in the life of a casebook
    const played = await playSample({
      book,
      defaults: world.defaults,
      press: { contract: draft => kept(documentOf(draft)), amendment: draft => kept(amendmentOf(draft)) },
    })
    if (!played.ok) return played
    return await store.commit(now => (now === book ? ok(played.value) : refuse({ code: 'sample/not-empty' })), { by: authorOf(desk), act: 'sample.load' })
  } catch (fault) {
    if (fault instanceof PieceRefused) return refuse(fault.refusal)
    throw fault
  }
}
