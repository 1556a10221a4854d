import { isIn } from '../report-period'
import type { ProposalRow } from '../rows'
import { askedWhere, yesNo } from './cells'
import { interviewDays } from './mentee-rows'
import type { Scope } from './scope'

import { listed } from '#shared/casebook/casebook'
import { isRunning } from '#shared/casebook/pair-life'
import { daysBetween } from '#shared/domain/calendar'
import { firstMetOn } from '#shared/domain/first-meeting'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'

/** One row for each proposal made and each first meeting held in the period, in the order of their references. */
export const proposalRows = (scope: Scope): readonly ProposalRow[] =>
  listed(scope.book.pairs)
    .flatMap(pair => rowOf(scope, pair) ?? [])
    .sort((one, other) => (one.number < other.number ? -1 : 1))

function rowOf(scope: Scope, pair: Pair): ProposalRow | undefined {
  const proposedOn = pair.opening.kind === 'proposed' ? pair.opening.on : undefined
  const metOn = firstMetOn(pair)
  const [isProposed, isMet] = [isIn(scope.period, proposedOn), isIn(scope.period, metOn)]
  if (!isProposed && !isMet) return undefined
  const answer = answerTo(pair)
  const state = stateOf(pair)
  return {
    id: pair.id,
    number: pair.reference,
    proposed: yesNo(isProposed),
    proposedOn,
    answer,
    refusal: askedWhere(answer === 'declined', state.stage === 'declined' ? state.why : undefined),
    met: yesNo(isMet),
    metOn,
    signed: isMet ? yesNo(isRunning(state) || pair.moves.some(({ kind }) => kind === 'sign')) : 'none',
    daysToMeeting: isMet && metOn ? daysToMeeting(scope, pair, metOn) : undefined,
  }
}

/** What came of a proposal: a mentor whom somebody asked to meet the mentee had taken it up. */
function answerTo({ opening, moves }: Pair): ProposalRow['answer'] {
  if (opening.kind !== 'proposed') return 'none'
  if (moves.some(move => move.kind === 'plan-first-meeting' || (move.kind === 'respond' && move.response === 'accepts'))) return moves.some(({ kind }) => kind === 'decline') ? 'declined' : 'accepted'
  const end = moves.at(-1)?.kind
  return end === 'decline' ? 'declined' : end === 'withdraw' ? 'withdrawn' : 'waiting'
}

/** From the last selection interview before it to the first meeting. */
function daysToMeeting(scope: Scope, { menteeId }: Pair, metOn: IsoDate): number | undefined {
  const mentee = scope.book.mentees[menteeId]
  const days = mentee ? interviewDays(scope, mentee).filter(day => day <= metOn) : []
  const last = days.toSorted().at(-1)
  return last && daysBetween(last, metOn)
}
