import type { Casebook } from './casebook'
import type { CheckInWith } from './check-ins'
import { cadenceFor, intakeStanding, meetingsOf, silenceOf } from './pair-life'

import type { AlertLevel } from '#shared/domain/check-in'
import { type IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'
import type { Answers } from '#shared/grids/answers'

/** What one notes of the relation at a check-in, from 1 to 4. */
const RELATION_NOTES = ['trust', 'listening', 'punctuality', 'usefulness'] as const
export type RelationNote = (typeof RELATION_NOTES)[number]

/** At this note or below, somebody should look closer. */
const LOW_NOTE = 2

/** So many cancelled meetings, one after the other, are a sign. */
const CANCELLED_IN_A_ROW = 2

/** So many calls without an answer are a sign, even before one stops trying. */
const UNANSWERED_CALLS = 2

/** Why a level is proposed, with the facts that its sentence tells. */
export type AlertReason =
  | { readonly code: 'wishes-to-stop' }
  | { readonly code: 'no-meeting'; readonly since: IsoDate; readonly days: number }
  | { readonly code: 'cancelled-in-a-row'; readonly number: number }
  | { readonly code: 'no-plan'; readonly dueOn: IsoDate }
  | { readonly code: 'behind'; readonly behind: number; readonly held: number; readonly owed: number }
  | { readonly code: 'low-notes'; readonly notes: readonly RelationNote[] }
  | { readonly code: 'mediation' }
  | { readonly code: 'intake-late'; readonly daysLate: number }
  | { readonly code: 'unreached'; readonly attempts: number }

/** A level, and all that speaks for it: the reasons of a lower level stand after those of the level itself. */
export interface ProposedAlert {
  readonly level: AlertLevel
  readonly because: readonly AlertReason[]
}

/**
 * The level the rule proposes for a pair by a day, from what the book knows of its life and from what one of the two answered (documents §3.11).
 * Red: no meeting for more than three weeks and none planned, two cancellations in a row, the wish to stop, no plan once the in-take should be over.
 * Orange: fewer than two meetings a month, a note of the relation of 2 or less, a mediation asked for, the in-take late, nobody who answers. What was not
 * answered says nothing. With the contact itself it is what the rule says of that one: by the day it was made, or of calls without an answer.
 */
export function proposedAlert(book: Casebook, pair: Pair, answers: Answers, today: IsoDate, contact?: CheckInWith): ProposedAlert {
  const heldOn = contact?.standing.state === 'done' ? contact.standing.on : undefined
  const by = heldOn ?? today
  const red = redReasons(book, pair, answers, by, heldOn)
  const orange = [...unreached(contact), ...orangeReasons(book, pair, answers, by)]
  return { level: red.length > 0 ? 'red' : orange.length > 0 ? 'orange' : 'green', because: [...red, ...orange] }
}

function redReasons(book: Casebook, pair: Pair, answers: Answers, today: IsoDate, heldOn: IsoDate | undefined): readonly AlertReason[] {
  const silence = silenceOf(book, pair, today)
  const cancelled = cancelledInARow(book, pair, heldOn)
  const intake = intakeStanding(book, pair, today)
  // A plan kept on paper alone is a plan.
  const hasNoPlan = intake !== undefined && intake.daysLate > 0 && intake.missing.includes('plan') && answers['planExists'] !== true
  return [
    ...(answers['wishesToStop'] === true ? [{ code: 'wishes-to-stop' } as const] : []),
    ...(silence ? [{ code: 'no-meeting', ...silence } as const] : []),
    ...(cancelled >= CANCELLED_IN_A_ROW ? [{ code: 'cancelled-in-a-row', number: cancelled } as const] : []),
    ...(hasNoPlan ? [{ code: 'no-plan', dueOn: intake.dueOn } as const] : []),
  ]
}

function orangeReasons(book: Casebook, pair: Pair, answers: Answers, today: IsoDate): readonly AlertReason[] {
  const cadence = cadenceFor(book, pair, today)
  const notes = RELATION_NOTES.filter(key => isLow(answers[key]))
  const wanted = answers['helpWanted']
  const intake = intakeStanding(book, pair, today)
  return [
    ...(cadence && cadence.behind > 0 ? [{ code: 'behind', behind: cadence.behind, held: cadence.held, owed: cadence.owed } as const] : []),
    ...(notes.length > 0 ? [{ code: 'low-notes', notes } as const] : []),
    ...(Array.isArray(wanted) && wanted.some(each => each === 'mediation') ? [{ code: 'mediation' } as const] : []),
    ...(intake && intake.closedOn === undefined && intake.daysLate > 0 ? [{ code: 'intake-late', daysLate: intake.daysLate } as const] : []),
  ]
}

/** Nobody answered: one stopped trying, or called twice and more. Once a sheet was begun, somebody did. */
function unreached(contact: CheckInWith | undefined): readonly AlertReason[] {
  const attempts = contact?.record?.attempts.length ?? 0
  const state = contact?.standing.state
  if (state === 'done' || state === 'under-way' || (state !== 'left' && attempts < UNANSWERED_CALLS)) return []
  return [{ code: 'unreached', attempts }]
}

const isLow = (note: Answers[string] | undefined): boolean => typeof note === 'number' && note >= 1 && note <= LOW_NOTE

/** How many of the last meetings were cancelled, until a day or at all, without one held since; those still planned say nothing. */
function cancelledInARow(book: Casebook, { id }: Pair, until?: IsoDate): number {
  const known = meetingsOf(book, id).filter(({ details: { state, on } }) => state !== 'planned' && (until === undefined || on <= until))
  return known.length - 1 - known.findLastIndex(({ details }) => details.state === 'held')
}
