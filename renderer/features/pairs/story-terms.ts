import type { Amendment } from '#shared/domain/amendment'
import { type Pair, retell } from '#shared/domain/pair'
import type { Terms } from '#shared/domain/terms'

type Story = Pick<Pair, 'opening' | 'moves'>

/**
 * The story with terms put right: each part that differs from those in force goes to where it was last agreed. The last day stands in the last
 * resumption, where there is one. What an amendment decides stays with the amendment, and is told anew by the law.
 */
export function withTerms({ opening, moves }: Story, terms: Terms): Story {
  const inForce = termsInForce({ opening, moves })
  const agreed = moves.findLastIndex(({ kind }) => kind === 'agree-terms')
  const resumed = moves.findLastIndex(({ kind }) => kind === 'resume')
  const { endsOn: _, ...changed } = changedParts(inForce, terms)
  const newEnd = terms.endsOn === inForce.endsOn ? undefined : terms.endsOn

  const base = (before: Terms): Terms => without({ ...before, ...changed, ...(newEnd && resumed < 0 && { endsOn: newEnd }) })
  return {
    opening: agreed < 0 && 'terms' in opening ? { ...opening, terms: base(opening.terms) } : opening,
    moves: moves.map((move, index) => {
      if (index === agreed && move.kind === 'agree-terms') return { ...move, terms: base(move.terms) }
      return newEnd && index === resumed && move.kind === 'resume' ? { ...move, endsOn: newEnd } : move
    }),
  }
}

/** The terms a story leads to; nothing where none were agreed yet. */
function termsInForce({ opening, moves }: Story): Partial<Terms> {
  const told = retell(opening, moves)
  return (told.ok && 'terms' in told.value ? told.value.terms : undefined) ?? {}
}

type Parts = { readonly [Part in keyof Terms]?: Terms[Part] | undefined }

/** The parts that were changed; one that was emptied is there without a value. */
function changedParts(inForce: Partial<Terms>, terms: Terms): Parts {
  const parts = new Set([...Object.keys(inForce), ...Object.keys(terms)]) as ReadonlySet<keyof Terms> // both are terms: their keys are those of terms
  return Object.fromEntries([...parts].filter(part => inForce[part] !== terms[part]).map(part => [part, terms[part]]))
}

/** Terms in which what has no value is absent. */
const without = (terms: Parts): Terms => Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined)) as unknown as Terms // the parts that terms need always have a value

/** The parts of the terms that amendments in force decide, each with the number of its amendment. */
export function amendedParts({ moves }: Pick<Pair, 'moves'>, amendments: Readonly<Partial<Record<string, Amendment>>>): Readonly<Partial<Record<keyof Terms, number>>> {
  const found: Partial<Record<keyof Terms, number>> = {}
  for (const move of moves) {
    // A new agreement, or a resumption, sets the last day again.
    if (move.kind === 'resume') delete found.endsOn
    const amendment = move.kind === 'amend' ? amendments[move.amendmentId] : undefined
    if (amendment?.change.kind === 'extension') found.endsOn = amendment.number
    if (amendment?.change.kind === 'place') found.meetingPlace = found.accessInstructions = amendment.number
  }
  return found
}
