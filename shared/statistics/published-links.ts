import type { MenteeOutcome } from '#shared/domain/decision'

import { count, type Measure } from './measure'
import type { Condition } from './published-condition'
import type { TableName } from './rows'

type Columns = Readonly<Record<string, readonly string[]>>

const YES = ['yes'] as const
const DECIDED = ['accepted', 'not-accepted', 'redirected', 'waiting-list', 'withdrew'] as const satisfies readonly MenteeOutcome[]
const IN_PAIR: Columns = { pairs: ['{"atLeast":1}'] }

/** Wholes that are written nowhere, or not always, and of which several published numbers are parts: who knows the parts knows them. */
export const WHOLES: readonly Measure[] = [
  count('pairs'),
  count('mentees', { accompanied: 'yes' }),
  count('mentees', { decision: DECIDED }),
  count('mentors', { pairs: { atLeast: 1 } }),
  count('questionnaires', { side: 'mentor', returned: 'yes' }),
  count('questionnaires', { side: 'mentee', returned: 'yes' }),
]

/** Those who are a part of others, though they are asked in other columns, or stand in another table: nobody is in a pair without a pair. */
export const PARTS: readonly (readonly [part: readonly [TableName, Columns], whole: readonly [TableName, Columns]])[] = [
  [['pairs', { exited: YES, trigger: ['positive-exit'] }], ['pairs', { exited: YES, positive: YES }]],
  [['pairs', { exited: YES, throughMentor: YES }], ['pairs', { exited: YES, positive: YES }]],
  [['mentees', { decision: DECIDED }], ['mentees', { interviewed: YES }]],
  [['mentees', { accompanied: YES }], ['pairs', {}]],
  [['pairs', { entered: YES }], ['mentees', { accompanied: YES }]],
  [['pairs', { openAtEnd: YES }], ['mentees', { accompanied: YES }]],
  [['mentors', { trained: YES, left: ['no'] }], ['mentors', { prepared: YES, left: ['no'] }]],
  [['mentors', IN_PAIR], ['pairs', {}]],
  [['mentors', { active: YES }], ['mentors', IN_PAIR]],
  [['mentors', { active: YES }], ['pairs', { openAtEnd: YES }]],
  [['mentors', { hasClosed: YES }], ['mentors', IN_PAIR]],
  [['mentors', { hasClosed: YES }], ['pairs', { exited: YES }]],
  [['mentors', { informed: YES, activeSinceInformed: YES }], ['sessions', { kind: ['mentor-information'] }]],
  [['proposals', { met: YES }], ['proposals', { proposed: YES, answer: ['accepted'] }]],
]

/** Numbers that are as a rule the same: each pair that leaves hands out a questionnaire to both. Where they are, a reader takes one for the other. */
export const SAME: readonly (readonly [one: readonly [TableName, Columns], other: readonly [TableName, Columns]])[] = [
  [['questionnaires', { side: ['mentor'], handed: YES }], ['questionnaires', { side: ['mentee'], handed: YES }]],
  [['questionnaires', { side: ['mentor'], handed: YES }], ['pairs', { exited: YES }]],
  [['questionnaires', { side: ['mentee'], handed: YES }], ['pairs', { exited: YES }]],
]

/** Numbers of a period that stand in the one before under another name: pairs open at its end, and those that left in it and are asked again twelve months later. */
export const YEAR_BEFORE: readonly (readonly [now: readonly [TableName, Columns], before: readonly [TableName, Columns]])[] = [
  [['pairs', { openAtStart: YES }], ['pairs', { openAtEnd: YES }]],
  [['followUps', { months: ['12'] }], ['pairs', { exited: YES }]],
]

export type Asked = readonly [Condition['of'], Columns]
