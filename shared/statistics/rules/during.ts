import type { IndicatorRule } from '../indicator'
import { count, over } from '../measure'

/** D: what pairs live through, and how the association stays beside them. */
export const accompanimentRules: readonly IndicatorRule[] = [
  { code: 'D1a', unit: 'count', numerator: over('sum', 'pairs', 'meetings') },
  { code: 'D1b', unit: 'hours', numerator: over('sum', 'pairs', 'minutes') },
  { code: 'D1c', unit: 'ratio', numerator: over('sum', 'pairs', 'meetings'), denominator: over('sum', 'pairs', 'monthsAtWork') },
  { code: 'D1d', unit: 'share', numerator: over('sum', 'pairs', 'meetingsAtWork'), denominator: over('sum', 'pairs', 'meetings') },
  { code: 'D1e', unit: 'share', numerator: count('pairs', { keepsRhythm: 'yes' }), denominator: count('pairs', { keepsRhythm: ['yes', 'no'] }) },
  { code: 'D1f', unit: 'count', numerator: over('sum', 'pairs', 'introductions') },
  { code: 'D1g', unit: 'count', numerator: over('sum', 'pairs', 'introductionsWithResult') },
  { code: 'D2a', unit: 'count', numerator: over('sum', 'pairs', 'checkInsDue') },
  { code: 'D2b', unit: 'share', numerator: over('sum', 'pairs', 'checkInsHeld'), denominator: over('sum', 'pairs', 'checkInsDue') },
  { code: 'D2c', unit: 'share', numerator: over('sum', 'pairs', 'checkInsInTime'), denominator: over('sum', 'pairs', 'checkInsDue') },
  { code: 'D3', unit: 'count', numerator: count('partnerContacts') },
]
