import type { IndicatorRule } from '../indicator'
import { count, over } from '../measure'

const information = { kind: 'mentor-information' } as const
const informed = { informed: 'yes' } as const
const closed = { hasClosed: 'yes' } as const

/** A: how mentors come, and stay. */
export const engagementRules: readonly IndicatorRule[] = [
  { code: 'A1a', unit: 'count', numerator: count('sessions', information) },
  { code: 'A1b', unit: 'count', numerator: over('sum', 'sessions', 'present', information) },
  { code: 'A2a', unit: 'count', numerator: count('mentors', { prepared: 'yes', left: 'no' }) },
  { code: 'A2b', unit: 'count', numerator: count('mentors', { trained: 'yes', left: 'no' }) },
  { code: 'A2c', unit: 'count', numerator: count('mentors', { active: 'yes' }) },
  { code: 'A2d', unit: 'count', numerator: count('mentors', { paused: 'yes' }) },
  { code: 'A2e', unit: 'count', numerator: count('mentors', { left: 'yes' }), unknown: count('mentors', { left: 'yes', leftFor: 'unknown' }) },
  { code: 'A3', unit: 'share', numerator: count('mentors', { ...informed, activeSinceInformed: 'yes' }), denominator: over('sum', 'sessions', 'present', information) },
  { code: 'A4', unit: 'share', numerator: count('mentors', { ...closed, stays: 'yes' }), denominator: count('mentors', closed) },
]

const met = { met: 'yes' } as const
const proposed = { proposed: 'yes' } as const

/** B: how mentees are received. */
export const recruitmentRules: readonly IndicatorRule[] = [
  { code: 'B1a', unit: 'count', numerator: count('mentees', { interviewed: 'yes' }) },
  { code: 'B1b', unit: 'count', numerator: count('mentees', { decision: 'accepted' }) },
  { code: 'B1c', unit: 'count', numerator: count('mentees', { decision: 'waiting-list' }), unknown: count('mentees', { decision: 'waiting-list', reason: 'unknown' }) },
  { code: 'B1d', unit: 'count', numerator: count('mentees', { decision: 'redirected' }), unknown: count('mentees', { decision: 'redirected', towards: 'unknown' }) },
  { code: 'B1e', unit: 'count', numerator: count('mentees', { decision: 'not-accepted' }), unknown: count('mentees', { decision: 'not-accepted', reason: 'unknown' }) },
  { code: 'B1f', unit: 'count', numerator: count('mentees', { decision: 'withdrew' }), unknown: count('mentees', { decision: 'withdrew', reason: 'unknown' }) },
  { code: 'B2a', unit: 'days', numerator: over('median', 'proposals', 'daysToMeeting', met), unknown: count('proposals', { ...met, daysToMeeting: undefined }) },
  { code: 'B2b', unit: 'days', numerator: over('most', 'proposals', 'daysToMeeting', met), unknown: count('proposals', { ...met, daysToMeeting: undefined }) },
]

const flow = (code: string, where: object): IndicatorRule => ({ code, unit: 'count', numerator: count('pairs', where) })

/** C: how pairs come about, and how many there are. */
export const matchingRules: readonly IndicatorRule[] = [
  { code: 'C1a', unit: 'count', numerator: count('proposals', proposed) },
  {
    code: 'C1b',
    unit: 'share',
    numerator: count('proposals', { ...proposed, answer: 'accepted' }),
    denominator: count('proposals', proposed),
    unknown: count('proposals', { ...proposed, answer: 'waiting' }),
  },
  { code: 'C1c', unit: 'count', numerator: count('proposals', { ...proposed, answer: 'declined' }), unknown: count('proposals', { ...proposed, answer: 'declined', refusal: 'unknown' }) },
  { code: 'C2', unit: 'share', numerator: count('proposals', { ...met, signed: 'yes' }), denominator: count('proposals', met) },
  { code: 'C2a', unit: 'count', numerator: count('proposals', met) },
  flow('C3a', { openAtStart: 'yes' }),
  flow('C3b', { entered: 'yes' }),
  flow('C3c', { exited: 'yes' }),
  flow('C3d', { openAtEnd: 'yes' }),
  { code: 'C3e', unit: 'count', numerator: count('mentees', { accompanied: 'yes' }) },
]
