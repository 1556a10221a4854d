import { authorOf, type Household } from './household'

import { documentOf } from '../printing/printer'

import type { Refusal } from '#shared/api/api'
import type { Delta } from '#shared/casebook/delta'
import { ok, refuse, type Result } from '#shared/core/result'
import { playSample } from '#shared/sample/play-sample'

/** The disk refused a contract of the sample. */
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
  try {
    const played = await playSample({
      book,
      defaults: world.defaults,
      print: async draft => {
        const piece = await store.keepPiece(await presses.pdf(documentOf(draft)))
        if (!piece.ok) throw new PieceRefused(piece.error)
        return piece.value
      },
    })
    if (!played.ok) return played
    return await store.commit(now => (now === book ? ok(played.value) : refuse({ code: 'sample/not-empty' })), { by: authorOf(desk), act: 'sample.load' })
  } catch (fault) {
    if (fault instanceof PieceRefused) return refuse(fault.refusal)
    throw fault
  }
}
