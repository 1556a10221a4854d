import { StateBadge } from './StateBadge'

import type { Stage } from '#shared/domain/pair-state'
import { pairWords } from '#shared/text/pairs'

/** The state of a pair, the same on every page. */
export function PairBadge({ stage }: { readonly stage: Stage }) {
  const { sign, tone, label } = pairWords.states[stage]
  return <StateBadge sign={sign} tone={tone} label={label} />
}
