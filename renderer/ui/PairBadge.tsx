import { StateBadge } from './StateBadge'

import type { Standing } from '#shared/domain/pair-state'
import { pairWords } from '#shared/text/pairs'

/** The state of a pair, the same on every page. */
export function PairBadge({ standing }: { readonly standing: Standing }) {
  const { sign, tone, label } = pairWords.states[standing]
  return <StateBadge sign={sign} tone={tone} label={label} />
}
