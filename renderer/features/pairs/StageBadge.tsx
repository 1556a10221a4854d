import { StateBadge } from '../../ui/StateBadge'

import type { Stage } from '#shared/domain/pair-state'
import { pairWords } from '#shared/text/pairs'

/** Where a pair stands: word, sign and colour. */
export function StageBadge({ stage }: { readonly stage: Stage }) {
  const { sign, label, tone } = pairWords.states[stage]
  return <StateBadge sign={sign} label={label} tone={tone} />
}
