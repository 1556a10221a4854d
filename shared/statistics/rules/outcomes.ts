import type { IndicatorRule } from '../indicator'
import { count, over, type Where } from '../measure'
import type { PairRow, Rows } from '../rows'

const closed = { exited: 'yes' } as const

/** A share of all the pairs that left. */
const ofClosed = (code: string, where: Where<PairRow>): IndicatorRule => ({
  code,
  unit: 'share',
  numerator: count('pairs', { ...closed, ...where }),
  denominator: count('pairs', closed),
  unknown: count('pairs', { ...closed, outcome: 'unknown' }),
})

/** Somebody who works, on one’s own account included (FSE+: « en emploi, y compris indépendant »). */
export const AT_WORK = ['job', 'business'] as const

/** What became of those whose pair left so many months before: reached, and at work among the reached and among all. */
function laterOf(months: 6 | 12, [reachedCode, ofReachedCode, ofAllCode]: readonly [string, string, string]): readonly IndicatorRule[] {
  const [all, reached] = [{ months }, { months, state: 'reached' }] as const
  const atWork = count('followUps', { ...reached, outcome: AT_WORK })
  const unknown = count('followUps', { ...reached, outcome: 'unknown' })
  return [
    { code: reachedCode, unit: 'share', numerator: count('followUps', reached), denominator: count('followUps', all) },
    { code: ofReachedCode, unit: 'share', numerator: atWork, denominator: count('followUps', reached), unknown },
    { code: ofAllCode, unit: 'share', numerator: atWork, denominator: count('followUps', all), unknown: count('followUps', { months, state: ['not-agreed', 'to-do', 'left'] }) },
  ]
}

/** What one of the two sides wrote in its questionnaire. */
function askedOf(side: Rows['questionnaires']['side'], [meanCode, satisfiedCode, returnedCode]: readonly [string, string, string]): readonly IndicatorRule[] {
  const handed = { side, handed: 'yes' } as const
  return [
    { code: meanCode, unit: 'mark', numerator: over('mean', 'questionnaires', 'satisfaction', { side }), unknown: count('questionnaires', { side, returned: 'yes', satisfaction: undefined }) },
    { code: satisfiedCode, unit: 'share', numerator: count('questionnaires', { side, satisfied: 'yes' }), denominator: count('questionnaires', { side, satisfied: ['yes', 'no'] }) },
    { code: returnedCode, unit: 'share', numerator: count('questionnaires', { ...handed, returned: 'yes' }), denominator: count('questionnaires', handed) },
  ]
}

/** The mean of four steps, less another, lies between −3 and 3: whoever has one is counted. */
const LEAST_PROGRESS = -3

/** E to G: how pairs end, what becomes of the mentees, and what both say of it. */
export const outcomeRules: readonly IndicatorRule[] = [
  { code: 'E1', unit: 'share', numerator: count('pairs', { ...closed, trigger: ['term', 'positive-exit'] }), denominator: count('pairs', closed) },
  ofClosed('E2a', { positive: 'yes' }),
  {
    code: 'E2b',
    unit: 'share',
    numerator: count('pairs', { ...closed, metTwice: 'yes', positive: 'yes' }),
    denominator: count('pairs', { ...closed, metTwice: 'yes' }),
    unknown: count('pairs', { ...closed, metTwice: 'yes', outcome: 'unknown' }),
  },
  ofClosed('E3a', { outcome: 'job' }),
  ofClosed('E3b', { durable: 'yes' }),
  ofClosed('E3c', { outcome: 'training' }),
  ofClosed('E3d', { outcome: 'internship' }),
  ofClosed('E3e', { outcome: 'business' }),
  ofClosed('E3f', { outcome: 'studies' }),
  ofClosed('E3g', { throughMentor: 'yes' }),
  { code: 'E4', unit: 'days', numerator: over('median', 'pairs', 'daysLasted', closed) },
  ...laterOf(6, ['F1a', 'F1b', 'F1c']),
  ...laterOf(12, ['F1d', 'F1e', 'F1f']),
  ...askedOf('mentor', ['G1a', 'G1b', 'G1c']),
  ...askedOf('mentee', ['G1d', 'G1e', 'G1f']),
  { code: 'G2a', unit: 'mark', numerator: over('mean', 'questionnaires', 'progress', { side: 'mentee' }) },
  { code: 'G2b', unit: 'count', numerator: count('questionnaires', { side: 'mentee', progress: { atLeast: LEAST_PROGRESS } }) },
]
