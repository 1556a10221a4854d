import { breachesDue } from './breaches'
import { certificatesDue, closingDue, endDue } from './closing'
import { type DueLine, type StageNumber, URGENCIES } from './due-line'
import { followUpsDue, questionnairesDue } from './evaluation'
import { checkInsDue, communityDue, nextStepsDue, redsDue } from './monitoring'
import { NOTHING } from './draw-line'
import { informingDue } from './informing'
import { kept } from './kept'
import { type Morning, morningOf } from './morning'
import { dueAtWork, dueWhileSuspended, unconfirmed } from './pairs-at-work'
import { draftsDue, dueWhileForming, signaturesDue } from './pairs-forming'
import { menteesDue, mentorsDue, notesDue } from './people'
import { agreementsDue, interviewsDue, sessionsDue } from './recruitment'
import { yearlyDue } from './yearly'

import { type Casebook, type Defaults, listed } from '#shared/casebook/casebook'
import { isSetAside } from '#shared/casebook/limitation'
import { closedOn, endedOn } from '#shared/casebook/pair-life'
import type { CoordinatorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'

/** The lines of each kind, with the collections that tell them; those of the pairs that are not over are read from all of the book. */
export const KEPT = [
  kept(['companies', 'mentors', 'exchanges'], agreementsDue),
  kept(['mentors', 'companies', 'exchanges', 'interviews', 'groupSessions', 'pairs'], mentorsDue),
  kept(['mentees', 'interviews', 'groupSessions', 'pairs'], menteesDue),
  kept(['interviews', 'pairs'], interviewsDue),
  kept(['groupSessions'], sessionsDue),
  kept(['mentees', 'pairs', 'partners', 'progressUpdates', 'interviews'], notesDue),
  kept(['contracts', 'amendments', 'pairs'], signaturesDue),
  kept(['pairDrafts', 'pairs', 'mentors'], draftsDue),
  kept(['nextSteps', 'pairs'], nextStepsDue),
  kept(['checkIns', 'pairs'], redsDue),
  kept(['groupSessions', 'newsletters', 'pairs'], communityDue),
  kept(['yearlyTasks', 'organisation', 'mentors', 'pairs'], yearlyDue),
  kept(['breaches'], breachesDue),
  kept(['pairs', 'mentors', 'mentees'], informingDue),
  kept(['pairs', 'closings', 'evaluations', 'followUps', 'interviews', 'mentees', 'mentors'], closedPairsDue),
] as const

/** Everything that is late, due or coming on a day, across all stages: the most pressing first, then what waits longest. Nothing of it is stored. */
export function dueLines(book: Casebook, today: IsoDate, defaults: Pick<Defaults, 'settings'>): readonly DueLine[] {
  const morning = morningOf(book, today, defaults)
  const lines = KEPT.flatMap(each => each.lines(morning))
  for (const pair of listed(book.pairs)) if (closedOn(pair) === undefined && (!isStill(book, pair) || stateOf(pair).stage === 'to-close')) lines.push(...dueForPair(morning, pair))
  return lines.sort(byPressure)
}

/** True for a pair of which nothing may be asked: the file of one of the two is frozen, or was erased. What is to be closed is closed all the same. */
const isStill = ({ mentors, mentees }: Casebook, { mentorId, menteeId }: Pair): boolean => [mentors[mentorId], mentees[menteeId]].some(person => person !== undefined && isSetAside(person))

/** What waits at the pairs that are closed; one closed before closings were kept here has none: it owes only what was promised for later. */
function closedPairsDue(morning: Morning): readonly DueLine[] {
  return listed(morning.book.pairs).flatMap(pair => {
    const closed = closedOn(pair)
    return closed && !isStill(morning.book, pair) ? dueOnceClosed(morning, pair, closed) : NOTHING
  })
}

function dueOnceClosed(morning: Morning, pair: Pair, closed: IsoDate): readonly DueLine[] {
  const closing = morning.book.closings[pair.id]
  const end = endedOn(pair)
  const asked = end ? followUpsDue(morning, pair, end) : NOTHING
  if (!closing || !end) return asked
  const parts = [certificatesDue(morning, pair, closed, closing), questionnairesDue(morning, pair, end), asked]
  return parts.some(({ length }) => length > 0) ? parts.flat() : NOTHING
}

/** What waits at a pair that is not closed, by where it stands. */
function dueForPair(morning: Morning, pair: Pair): readonly DueLine[] {
  const state = stateOf(pair)
  switch (state.stage) {
    case 'active':
      if (state.activeFrom > morning.today) return []
      if (state.terms.endsOn < morning.today) return [...endDue(morning, pair, state), ...unconfirmed(morning, pair), ...checkInsDue(morning, pair)]
      return [...unconfirmed(morning, pair), ...dueAtWork(morning, pair, state), ...checkInsDue(morning, pair), ...endDue(morning, pair, state)]
    case 'suspended':
      return [...dueWhileSuspended(morning, pair, state), ...checkInsDue(morning, pair)]
    case 'to-close':
      return [...closingDue(morning, pair, state), ...unconfirmed(morning, pair), ...checkInsDue(morning, pair), ...questionnairesDue(morning, pair, state.since)]
    case 'closed':
    case 'proposed':
    case 'first-meeting-planned':
    case 'first-meeting-held':
    case 'not-validated':
    case 'validated':
    case 'contract-printed':
    case 'declined':
    case 'withdrawn':
      return dueWhileForming(morning, pair, state)
  }
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const byPressure = (one: DueLine, other: DueLine): number =>
  URGENCIES.indexOf(one.urgency) - URGENCIES.indexOf(other.urgency) || inOrder(one.since, other.since) || inOrder(one.key, other.key)

/** How many things of each stage are late or due: what is to be done now, since a number that counted the coming week would never come to nought. */
export function dueByStage(lines: readonly DueLine[]): Readonly<Record<StageNumber, number>> {
  const counts: Record<StageNumber, number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 }
  for (const { stage, urgency } of lines) if (urgency === 'late' || urgency === 'due') counts[stage] += 1
  return counts
}

/** The lines for which a coordinator answers, at first or as a substitute, with those that are nobody’s, since they would fall between two chairs. */
export const ofCoordinator = (lines: readonly DueLine[], coordinatorId: CoordinatorId): readonly DueLine[] =>
  lines.filter(({ coordinators }) => coordinators.length === 0 || coordinators.includes(coordinatorId))
