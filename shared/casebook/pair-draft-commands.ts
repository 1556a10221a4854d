import { z } from 'zod'

import type { Casebook, World } from './casebook'
import type { Change } from './change'
import { readyProposals } from './pairings'

import { ok, refuse } from '#shared/core/result'
import { PairDraftId } from '#shared/domain/ids'
import { PairDraft } from '#shared/domain/pair-draft'

export const SavePairDraft = z.strictObject({ id: PairDraftId.optional(), draft: PairDraft.omit({ id: true, begunOn: true }) })
export type SavePairDraft = z.infer<typeof SavePairDraft>

export const DiscardPairDraft = z.strictObject({ id: PairDraftId })
export type DiscardPairDraft = z.infer<typeof DiscardPairDraft>

/** Keeps what the wizard knows so far. Nothing changes where a proposal is kept ready anew for two people who have one: they are asked about each other once. */
export const savePairDraft =
  ({ id, draft }: SavePairDraft, world: World): Change =>
  book => {
    const known = id && book.pairDrafts[id]
    if (id && !known) return refuse({ code: 'casebook/unknown', id })
    if (!id && isReadyAlready(book, draft)) return ok(book)
    const key = id ?? PairDraftId.parse(world.newId())
    return ok({ ...book, pairDrafts: { ...book.pairDrafts, [key]: { ...draft, id: key, begunOn: known?.begunOn ?? world.today() } } })
  }

const isReadyAlready = (book: Casebook, { situation, mentorId, menteeId }: SavePairDraft['draft']): boolean =>
  situation === 'proposed' && mentorId !== undefined && readyProposals(book, mentorId).some(ready => ready.mentorId === mentorId && ready.menteeId === menteeId)

export const discardPairDraft =
  ({ id }: DiscardPairDraft): Change =>
  book =>
    book.pairDrafts[id] ? ok(withoutDraft(book, id)) : refuse({ code: 'casebook/unknown', id })

/** The book once a draft is done with. */
export function withoutDraft(book: Casebook, id: PairDraftId): Casebook {
  const { [id]: _, ...pairDrafts } = book.pairDrafts
  return { ...book, pairDrafts }
}
