import { StateBadge, type Tone } from './StateBadge'

import type { Stage } from '#shared/domain/pair-state'
import { refusals } from '#shared/text/refusals'

const looks: Readonly<Record<Stage, readonly [sign: string, tone: Tone]>> = {
  proposed: ['○', 'wait'],
  declined: ['×', 'neutral'],
  'first-meeting-planned': ['○', 'wait'],
  'first-meeting-held': ['◐', 'wait'],
  'not-validated': ['×', 'neutral'],
  validated: ['◐', 'wait'],
  'contract-printed': ['✎', 'wait'],
  active: ['●', 'good'],
  suspended: ['‖', 'bad'],
  'to-close': ['!', 'wait'],
  closed: ['✓', 'neutral'],
  withdrawn: ['×', 'neutral'],
}

/** The state of a pair, the same on every page. */
export function PairBadge({ stage }: { readonly stage: Stage }) {
  const [sign, tone] = looks[stage]
  return <StateBadge sign={sign} tone={tone} label={refusals.pairStages[stage]} />
}
