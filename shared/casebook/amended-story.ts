import type { Casebook } from './casebook'

import type { Amendment, AmendmentChange } from '#shared/domain/amendment'
import { amendmentCompletedOn } from '#shared/domain/amendment'
import { advance, opened, type Pair } from '#shared/domain/pair'
import type { Move, Opening } from '#shared/domain/pair-move'
import { ok } from '#shared/core/result'
import type { Terms } from '#shared/domain/terms'

/** Terms as an amendment leaves them: the rhythm stays; a suspension changes nothing here, since the story tells it. */
function termsAmendedBy(terms: Terms, change: AmendmentChange): Terms {
  switch (change.kind) {
    case 'extension':
      return { ...terms, endsOn: change.endsOn }
    case 'place': {
      // How one enters the old place says nothing of the new one.
      const { accessInstructions: _, ...others } = terms
      return { ...others, meetingPlace: change.meetingPlace, ...(change.accessInstructions && { accessInstructions: change.accessInstructions }) }
    }
    case 'suspension':
      return terms
  }
}

/** A story whose amendments say again what they change, upon the terms that stand before each: a correction before one reaches what comes after it. */
export function amendedAnew(amendments: Casebook['amendments'], opening: Opening, moves: readonly Move[]): readonly Move[] {
  const told: Move[] = []
  let state = ok(opened(opening)) as ReturnType<typeof advance> // an opening always tells a state; what follows may be refused
  for (const move of moves) {
    const change = move.kind === 'amend' ? amendments[move.amendmentId]?.change : undefined
    const terms = state.ok && 'terms' in state.value ? state.value.terms : undefined
    const anew = move.kind === 'amend' && change && terms ? { ...move, terms: termsAmendedBy(terms, change) } : move
    if (state.ok) state = advance(state.value, anew)
    told.push(anew)
  }
  return told
}

/** The story of a pair in which an amendment stands on the day of its third signature, and not at all while one is missing. */
export function storyWith(amendments: Casebook['amendments'], { opening, moves }: Pair, amendment: Amendment): readonly Move[] {
  const others = moves.filter(move => move.kind !== 'amend' || move.amendmentId !== amendment.id)
  const on = amendmentCompletedOn(amendment)
  // A suspension is told by the moves « suspend » and « resume ».
  if (on === undefined || amendment.change.kind === 'suspension') return amendedAnew(amendments, opening, others)

  const index = others.findLastIndex(move => move.on <= on) + 1
  const move: Move = { kind: 'amend', on, amendmentId: amendment.id, terms: amendment.facts.terms }
  return amendedAnew({ ...amendments, [amendment.id]: amendment }, opening, [...others.slice(0, index), move, ...others.slice(index)])
}
