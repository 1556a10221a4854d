import { addDays, daysBetween } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import type { PairState, Suspension } from '#shared/domain/pair-state'
import type { Terms } from '#shared/domain/terms'

/** The staff contacts both sides every six weeks from the start (brochure, stage 4). */
const DAYS_BETWEEN_CHECK_INS = 42

export type Milestone =
  | { readonly kind: 'answer-expected' | 'first-meeting' | 'start' | 'action-plan' | 'end'; readonly on: IsoDate }
  | { readonly kind: 'check-in'; readonly on: IsoDate; readonly number: number }

/** The days of a pair that lie ahead, today included, the nearest first. */
export const datesAhead = (state: PairState, actionPlanDays: number, today: IsoDate): readonly Milestone[] =>
  milestonesOf(state, actionPlanDays).filter(({ on }) => on >= today)

function milestonesOf(state: PairState, actionPlanDays: number): readonly Milestone[] {
  switch (state.stage) {
    case 'proposed':
      return state.answerExpectedOn ? [{ kind: 'answer-expected', on: state.answerExpectedOn }] : []
    case 'first-meeting-planned':
      return [{ kind: 'first-meeting', on: state.meetingOn }]
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
  const checkInOn = (number: number) => atWorkAfter(startsOn, number * DAYS_BETWEEN_CHECK_INS, suspensions)
  const checkIns: Milestone[] = []
  for (let number = 1; checkInOn(number) <= endsOn; number += 1) checkIns.push({ kind: 'check-in', on: checkInOn(number), number })
  const all: readonly Milestone[] = [{ kind: 'start', on: startsOn }, { kind: 'action-plan', on: addDays(startsOn, actionPlanDays) }, ...checkIns, { kind: 'end', on: endsOn }]
  return [...all].sort((one, other) => one.on.localeCompare(other.on))
}

/** So many days from the start, those of the suspensions on the way left out. */
const atWorkAfter = (start: IsoDate, days: number, suspensions: readonly Suspension[]): IsoDate =>
  suspensions.reduce((on, { from, until }) => (until !== undefined && from <= on ? addDays(on, daysBetween(from, until)) : on), addDays(start, days))
