import type { DueAbout, DueFacts, DueLine, DueRule, StageNumber, Urgency } from './due-line'
import type { Morning } from './morning'
import { urgencyOf } from './urgency'

import { daysBetween } from '#shared/domain/calendar'
import type { CoordinatorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'

/** What a rule tells of one line, besides the days. */
export interface Told<Rule extends DueRule> {
  readonly rule: Rule
  readonly stage: StageNumber
  readonly about: DueAbout
  readonly coordinators?: readonly CoordinatorId[]
  readonly facts: DueFacts[Rule]
  /** What tells this line from another of the same rule about the same thing: a side, a number. */
  readonly part?: string | number
}

/** No line. */
export const NOTHING: readonly DueLine[] = []

/** Something to be done now, that waits since a day; late once the day `by` which it is hoped for is past. */
export const toDo = <Rule extends DueRule>(morning: Morning, told: Told<Rule>, since: IsoDate, by?: IsoDate): readonly DueLine[] =>
  drawn(morning, told, since, by ?? since, urgencyOf(by, morning.today, { now: true }))

/** Something of a day to come, shown from some days before it (thirty unless told); late once that day is past. */
export const coming = <Rule extends DueRule>(morning: Morning, told: Told<Rule>, dueOn: IsoDate, notice?: number, since = dueOn): readonly DueLine[] =>
  drawn(morning, told, since, dueOn, urgencyOf(dueOn, morning.today, notice === undefined ? {} : { notice }))

function drawn<Rule extends DueRule>({ today }: Morning, told: Told<Rule>, since: IsoDate, dueOn: IsoDate, urgency: Urgency | undefined): readonly DueLine[] {
  if (!urgency) return NOTHING
  const { rule, stage, about, coordinators = [], facts, part } = told
  const key = [rule, ...('id' in about ? [about.id] : []), ...(part === undefined ? [] : [part])].join(' ')
  const line = { rule, key, stage, about, since, dueOn, waited: daysBetween(since, today), left: daysBetween(today, dueOn), urgency, coordinators, facts }
  return [line as unknown as DueLine] // the rule and its facts belong together, as `Told` says; TypeScript loses that once the rule is a variable
}

/** What a line about a pair says of it: the two, and who answers for them. */
export const ofPair = ({ id, mentorId, menteeId, coordinatorId, substituteId }: Pair) =>
  ({ about: { kind: 'pair', id, mentorId, menteeId }, coordinators: substituteId ? [coordinatorId, substituteId] : [coordinatorId] }) as const
