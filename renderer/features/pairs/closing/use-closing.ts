import { useSend } from '../../../api/mirror'
import { useKept } from '../../../asking/use-kept'
import type { AtWork } from '../life/PairAtWork'
import { closingValues, type ClosingValues, detailsOf } from './closing-values'

/** The fields of a closing, each kept as it is left; what is refused stays on the screen. */
export function useClosing({ book, pair, state, today }: AtWork) {
  const send = useSend()
  const before = book.closings[pair.id]
  return useKept<ClosingValues>('closing', closingValues(before), each => send('closing.save', { pairId: pair.id, details: detailsOf(each, before, { startsOn: state.terms.startsOn, today }) }))
}

/** What the steps of a closing write to. */
export type ClosingForm = ReturnType<typeof useClosing>

/** What each step of a closing is given. */
export interface StepProps {
  readonly at: AtWork
  readonly closing: ClosingForm
}
