import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { ClosingTrigger } from '#shared/domain/pair-move'

/** How a pair whose contract was signed comes to its end, with its first and its last day; or that it never began. */
export type Ending = { readonly how: ClosingTrigger; readonly startsOn: IsoDate; readonly lastDay: IsoDate } | { readonly how: 'not-begun' }

/** The end of a pair that is to be closed, is closed, or withdrew after it was signed; nothing for any other. */
export function endingOf(pair: Pair): Ending | undefined {
  const state = stateOf(pair)
  if (state.stage === 'withdrawn') return pair.moves.some(({ kind }) => kind === 'sign') || pair.opening.kind === 'resumed' ? { how: 'not-begun' } : undefined
  if (state.stage !== 'to-close' && state.stage !== 'closed') return undefined
  const broughtOn = pair.moves.findLast(({ kind }) => kind === 'bring-to-close')?.on ?? state.since
  // A pair that reaches its term ends on the day agreed, whenever somebody noted it.
  return { how: state.trigger, startsOn: state.activeFrom, lastDay: state.trigger === 'term' ? state.terms.endsOn : broughtOn }
}
