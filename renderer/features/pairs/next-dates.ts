import type { Casebook } from '#shared/casebook/casebook'
import { checkInRounds, isSettled } from '#shared/casebook/check-ins'
import { followUpDay } from '#shared/casebook/evaluation-commands'
import { currentArticles } from '#shared/casebook/organisation-commands'
import { atWorkAfter, intakeStanding, nextMeeting, USUAL_INTAKE_DAYS } from '#shared/casebook/pair-life'
import { checkInDays } from '#shared/casebook/progress'
import { followUpId, FollowUpMonths } from '#shared/domain/follow-up'
import type { TimeOfDay } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { PairState, Suspension } from '#shared/domain/pair-state'
import type { Terms } from '#shared/domain/terms'

/** A day of a pair that lies ahead; the action plan closes the in-take, and is due with it. */
export type Milestone =
  | { readonly kind: 'answer-expected' | 'start' | 'action-plan' | 'end'; readonly on: IsoDate }
  | { readonly kind: 'first-meeting' | 'meeting'; readonly on: IsoDate; readonly at?: TimeOfDay | undefined }
  | { readonly kind: 'check-in'; readonly on: IsoDate; readonly number: number }
  | { readonly kind: 'closing'; readonly on: IsoDate; readonly at?: TimeOfDay | undefined }
  | { readonly kind: 'follow-up'; readonly on: IsoDate; readonly months: FollowUpMonths }

/** The days of a pair that its story tells and that lie ahead, today included, the nearest first. */
export const datesAhead = (state: PairState, actionPlanDays: number, today: IsoDate): readonly Milestone[] =>
  milestonesOf(state, actionPlanDays).filter(({ on }) => on >= today)

/**
 * The same with what was noted of the life of a pair: its next meeting, the day of its in-take unless that is closed, the check-ins that
 * somebody still waits for, the closing meeting, and the days on which one asks again after the end.
 */
export function datesOf(book: Casebook, pair: Pair, today: IsoDate): readonly Milestone[] {
  const ofStory = datesAhead(stateOf(pair), currentArticles(book)?.rules.actionPlanDays ?? USUAL_INTAKE_DAYS, today)
  const intake = stateOf(pair).stage === 'active' ? intakeStanding(book, pair, today) : undefined
  const meeting = nextMeeting(book, pair.id, today)
  const settled = new Set(checkInRounds(book, pair, today).flatMap(round => (isSettled(round) ? [round.number] : [])))
  const all: readonly Milestone[] = [
    ...ofStory.filter(milestone => !(intake && milestone.kind === 'action-plan') && !(milestone.kind === 'check-in' && settled.has(milestone.number))),
    ...(intake && intake.closedOn === undefined && intake.dueOn >= today ? [{ kind: 'action-plan' as const, on: intake.dueOn }] : []),
    ...closingAhead(book, pair, today),
    ...FollowUpMonths.options.flatMap(({ value }) => followUpAhead(book, pair, value, today)),
    ...(meeting ? [{ kind: 'meeting' as const, on: meeting.details.on, at: meeting.details.at }] : []),
  ]
  return inOrder(all)
}

function closingAhead(book: Casebook, { id }: Pair, today: IsoDate): readonly Milestone[] {
  const { planned, held } = book.closings[id] ?? {}
  return planned && !held && planned.on >= today ? [{ kind: 'closing', on: planned.on, at: planned.at }] : []
}

function followUpAhead(book: Casebook, pair: Pair, months: FollowUpMonths, today: IsoDate): readonly Milestone[] {
  const on = followUpDay(book, pair, months)
  const { answer, leftOn } = book.followUps[followUpId(pair.id, months)] ?? {}
  return on && on >= today && !answer && !leftOn ? [{ kind: 'follow-up', on, months }] : []
}

function milestonesOf(state: PairState, actionPlanDays: number): readonly Milestone[] {
  switch (state.stage) {
    case 'proposed':
      return state.answerExpectedOn ? [{ kind: 'answer-expected', on: state.answerExpectedOn }] : []
    case 'first-meeting-planned':
      return [{ kind: 'first-meeting', on: state.meetingOn, at: state.at }]
    case 'validated':
    case 'contract-printed':
      return state.terms ? ofTerms(state.terms, actionPlanDays) : []
    case 'active':
      return ofTerms(state.terms, actionPlanDays, state.suspensions)
    // When work begins again, and until when, is still to be agreed.
    case 'suspended':
    case 'declined':
    case 'first-meeting-held':
    case 'not-validated':
    case 'to-close':
    case 'closed':
    case 'withdrawn':
      return []
  }
}

function ofTerms({ startsOn, endsOn }: Terms, actionPlanDays: number, suspensions: readonly Suspension[] = []): readonly Milestone[] {
  const checkIns = checkInDays(startsOn, suspensions, endsOn).map((on, index): Milestone => ({ kind: 'check-in', on, number: index + 1 }))
  const plan = { kind: 'action-plan', on: atWorkAfter(startsOn, actionPlanDays, suspensions) } as const
  return inOrder([{ kind: 'start', on: startsOn }, plan, ...checkIns, { kind: 'end', on: endsOn }])
}

const inOrder = (all: readonly Milestone[]): readonly Milestone[] => [...all].sort((one, other) => one.on.localeCompare(other.on))
