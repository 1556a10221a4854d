import { z } from 'zod'

import { storyWith } from './amended-story'
import { extendsNothing } from './amendment-checks'
import { type AmendmentDraft, amendmentsOf } from './amendment-queries'
import type { Casebook, World } from './casebook'
import type { Change } from './change'
import { withPair } from './pair-commands'
import { leftOutside } from './pair-time'
import type { CasebookRefusal } from './refusal'

import { ok, refuse } from '#shared/core/result'
import { type Amendment, amendmentCompletedOn } from '#shared/domain/amendment'
import { Party } from '#shared/domain/contract'
import { AmendmentId, type PairId, type PieceId } from '#shared/domain/ids'
import { IsoDate } from '#shared/domain/iso-date'
import { type Pair, retell, stateOf } from '#shared/domain/pair'
import type { Move } from '#shared/domain/pair-move'
import { termsIn } from '#shared/domain/pair-state'

/** With a day the signature is recorded or put right; without one it is taken back. */
export const SignAmendment = z.strictObject({ amendmentId: AmendmentId, party: Party, on: IsoDate.optional() })
export type SignAmendment = z.infer<typeof SignAmendment>

export const VoidAmendment = z.strictObject({ amendmentId: AmendmentId })
export type VoidAmendment = z.infer<typeof VoidAmendment>

/** Keeps an amendment as it was printed: what it changes, what the contract said, and its pages. The story changes only once all three have signed. */
export const recordAmendment =
  (pairId: PairId, draft: AmendmentDraft, pdf: PieceId, world: World): Change =>
  book => {
    if (!book.pairs[pairId]) return refuse({ code: 'casebook/unknown', id: pairId })
    const id = AmendmentId.parse(world.newId())
    return ok(withAmendment(book, { ...draft, id, pairId, number: amendmentsOf(book, pairId).length + 1, pdf, signatures: {} }))
  }

/**
 * Records, corrects or takes back one signature. With the third, an extension or a place enters the story of the pair on that day; with one taken back it leaves it.
 * Refuses where what came later rests on it, and an extension that the story has overtaken.
 */
export const signAmendment =
  ({ amendmentId, party, on }: SignAmendment, world: World): Change =>
  book => {
    const amendment = book.amendments[amendmentId]
    const pair = amendment && book.pairs[amendment.pairId]
    if (!pair) return refuse({ code: 'casebook/unknown', id: amendmentId })
    if (amendment.voidedOn !== undefined) return refuse({ code: 'amendment/void' })
    if (on !== undefined && on < amendment.printedOn) return refuse({ code: 'contract/signed-before-printed', party, notBefore: amendment.printedOn })
    if (on !== undefined && on > world.today()) return refuse({ code: 'pair/date-in-future', on })

    const { [party]: _, ...others } = amendment.signatures
    const signed: Amendment = { ...amendment, signatures: on === undefined ? others : { ...others, [party]: on } }
    const moves = storyWith(book.amendments, pair, signed)
    const story = retell(pair.opening, moves)
    // A story that held with the amendment where it was, and no longer does, is what holds it.
    if (!story.ok) return refuse(amendmentCompletedOn(amendment) === undefined ? story.error : { code: 'amendment/story-goes-on' })
    const after = { ...pair, moves: [...moves] }
    const refusal = overtakenBy(pair, moves, signed) ?? leftOutside(book, pair, after)
    return refusal ? refuse(refusal) : ok(withAmendment(withPair(book, after), signed))
  }

/** Sets aside an amendment that nobody will sign any more. Refuses one that all three have signed: it holds. */
export const voidAmendment =
  ({ amendmentId }: VoidAmendment, world: World): Change =>
  book => {
    const amendment = book.amendments[amendmentId]
    if (!amendment) return refuse({ code: 'casebook/unknown', id: amendmentId })
    if (amendment.voidedOn !== undefined) return refuse({ code: 'amendment/void' })
    if (amendmentCompletedOn(amendment) !== undefined) return refuse({ code: 'amendment/complete' })
    return ok(withAmendment(book, { ...amendment, voidedOn: world.today() }))
  }

/** Why an amendment cannot enter the story where its signatures put it: the end it gives has come to stand before the present one. */
function overtakenBy(pair: Pair, moves: readonly Move[], { id, change }: Amendment): CasebookRefusal | undefined {
  const index = moves.findIndex(move => move.kind === 'amend' && move.amendmentId === id)
  if (index < 0) return undefined
  const terms = termsIn(stateOf({ ...pair, moves: moves.slice(0, index) }))
  return terms && extendsNothing(terms, change)
}

const withAmendment = (book: Casebook, amendment: Amendment): Casebook => ({ ...book, amendments: { ...book.amendments, [amendment.id]: amendment } })
