import { milestoneLabel } from './milestones'
import { datesOf } from './next-dates'

import { amendedAnew } from '#shared/casebook/amended-story'
import type { Casebook } from '#shared/casebook/casebook'
import { cadenceFor, intakeStanding } from '#shared/casebook/pair-life'
import { leftOutside } from '#shared/casebook/pair-time'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, refuse, type Result } from '#shared/core/result'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, retell, stateOf } from '#shared/domain/pair'
import { standingOn, standingSince } from '#shared/domain/pair-state'
import { shortDay } from '#shared/text/format'
import { pairWords } from '#shared/text/pairs'

const { labels, rhythmIs } = pairWords.consequences

type Story = Pick<Pair, 'opening' | 'moves'>

/** A fact that follows from a story, as it stands and as it would stand; absent where it does not apply. */
export interface Consequence {
  readonly label: string
  readonly before?: string | undefined
  readonly after?: string | undefined
}

/** What another story would change of what follows from it; why it does not hold together, or leaves something outside, where it does. */
export function consequencesOf(book: Casebook, pair: Pair, { opening, moves }: Story, today: IsoDate): Result<readonly Consequence[], CasebookRefusal> {
  const told = amendedAnew(book.amendments, opening, moves)
  const state = retell(opening, told)
  if (!state.ok) return state
  const corrected = { ...pair, opening, moves: [...told] }
  const outside = leftOutside(book, pair, corrected)
  if (outside) return refuse(outside)
  const [before, after] = [derived(book, pair, today), derived(book, corrected, today)]
  const changed = [...before.keys()].filter(label => before.get(label) !== after.get(label))
  return ok(changed.map(label => ({ label, before: before.get(label), after: after.get(label) })))
}

/** Everything that a story decides without naming it, by label. */
function derived(book: Casebook, pair: Pair, today: IsoDate): ReadonlyMap<string, string | undefined> {
  const state = stateOf(pair)
  const standing = standingOn(state, today)
  const cadence = cadenceFor(book, pair, today)
  const [next] = datesOf(book, pair, today)
  const due = intakeStanding(book, pair, today)?.dueOn
  return new Map([
    [labels.state, `${pairWords.states[standing].label}, ${pairWords.page.since(standingSince(state, today))}`],
    [labels.activeFrom, 'activeFrom' in state ? shortDay(state.activeFrom) : undefined],
    [labels.end, 'terms' in state ? shortDay(state.terms.endsOn) : undefined],
    [labels.intake, due && shortDay(due)],
    [labels.rhythm, cadence && rhythmIs(cadence.held, cadence.owed)],
    [labels.next, next && `${milestoneLabel(next)}, ${shortDay(next.on)}`],
  ])
}
