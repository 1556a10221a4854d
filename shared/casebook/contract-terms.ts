import type { Casebook } from './casebook'
import { currentArticles } from './organisation-commands'

import type { AmendmentChange } from '#shared/domain/amendment'
import type { ContractRules } from '#shared/domain/articles'
import { addDays, addMonths, daysBetween } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import { earlier, later } from '#shared/domain/iso-date'
import { advance, opened, type Pair, stateOf } from '#shared/domain/pair'
import type { Move } from '#shared/domain/pair-move'
import { type PairState, termsIn } from '#shared/domain/pair-state'
import type { Terms } from '#shared/domain/terms'

/** Each move of a pair with the states before and after it. */
function told({ opening, moves }: Pair): readonly { readonly move: Move; readonly before: PairState; readonly after: PairState }[] {
  let before = opened(opening)
  return moves.flatMap(move => {
    const next = advance(before, move)
    if (!next.ok) return []
    const step = { move, before, after: next.value }
    before = next.value
    return [step]
  })
}

/** What the contract says before a change: for a suspension that is over already, the terms as they were before the work began again. */
export function termsOnPaper(pair: Pair, change: AmendmentChange): Terms | undefined {
  const resumed = change.kind === 'suspension' ? told(pair).find(({ move }) => move.kind === 'resume' && move.on === change.until) : undefined
  return termsIn(resumed?.before ?? stateOf(pair))
}

/** The rules a pair's contract was printed by; today's for a pair taken over, whose contract is not kept here. */
function rulesOf(book: Casebook, pair: Pair): ContractRules | undefined {
  const state = stateOf(pair)
  const contract = 'contractId' in state && state.contractId ? book.contracts[state.contractId] : undefined
  return (contract ? book.articleSets[contract.articleSetId] : currentArticles(book))?.rules
}

/** The last day to which the articles let a pair be extended: so many months after the end without any extension; suspensions move both. Nothing where it is not known. */
export function extensionLimit(book: Casebook, pair: Pair): IsoDate | undefined {
  const rules = rulesOf(book, pair)
  const end = told(pair).reduce(
    (last, { move, before, after }) => {
      const [was, is] = [termsIn(before)?.endsOn, termsIn(after)?.endsOn]
      if (is === undefined || move.kind === 'amend') return last
      return move.kind === 'resume' && last && was ? addDays(last, daysBetween(was, is)) : was === undefined || was !== is ? is : last
    },
    termsIn(opened(pair.opening))?.endsOn,
  )
  return rules && end && addMonths(end, rules.maximumExtensionMonths)
}

/** How long an extension is that nobody specified: a common wish, and never more than the articles allow. */
const USUAL_MONTHS = 3

/** The last day proposed for an extension. */
export function proposedEnd(book: Casebook, pair: Pair, today: IsoDate): IsoDate | undefined {
  const end = termsIn(stateOf(pair))?.endsOn
  if (end === undefined) return undefined
  const from = later(end, today)
  const [usual, limit] = [addMonths(from, USUAL_MONTHS), extensionLimit(book, pair)]
  return limit && limit > from ? earlier(usual, limit) : usual
}

/** The dates of a suspension as the story tells them; nothing where it tells of none. `endsOn` is there once work has begun again. */
export function suspensionTold(pair: Pair): { readonly from: IsoDate; readonly until?: IsoDate; readonly endsOn?: IsoDate } | undefined {
  const state = stateOf(pair)
  const last = 'suspensions' in state ? state.suspensions.at(-1) : undefined
  if (!last) return undefined
  const resumed = told(pair).find(({ move }) => move.kind === 'resume' && move.on === last.until)?.move
  return { ...last, ...(resumed?.kind === 'resume' && { endsOn: resumed.endsOn }) }
}

/** The end once the days of a suspension are given back: as many days later as it lasts. */
export const endAfterSuspension = ({ endsOn }: Terms, from: IsoDate, until: IsoDate): IsoDate => addDays(endsOn, Math.max(0, daysBetween(from, until)))
