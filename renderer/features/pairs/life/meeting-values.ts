import { z } from 'zod'

import { filledFrom, withoutBlanks } from '../../../ui/blanks'

import type { RunningState } from '#shared/casebook/pair-life'
import { type ActionPlan, isOpenRow, type PlanRow, PlanRowState } from '#shared/domain/action-plan'
import { TimeOfDay } from '#shared/domain/group-session'
import { type MeetingId, PlanRowId } from '#shared/domain/ids'
import type { Introduction } from '#shared/domain/introduction'
import { IsoDate } from '#shared/domain/iso-date'
import { line } from '#shared/domain/line'
import { ItemKey } from '#shared/domain/lists'
import { type Meeting, MeetingDetails, type MeetingPhase, type MeetingState } from '#shared/domain/meeting'

/** What a meeting told of a row; without a state and a note, nothing. */
const ToldRow = z
  .strictObject({ rowId: PlanRowId, state: PlanRowState.optional(), note: line(500).optional() })
  .refine(({ state, note }) => state !== 'abandoned' || note !== undefined, { path: ['note'], message: 'reason-missing' })

/** `key` is the id of an introduction that is kept already, and tells new ones apart. */
const IntroductionThere = z.strictObject({ key: z.string(), organisation: line(200), person: line(200).optional(), result: ItemKey.optional() })

/** All that the page of a meeting asks: the meeting, what it told of the plan, whom the mentee met by it, and the next one. */
export const MeetingSheet = z
  .strictObject({
    details: MeetingDetails,
    moved: z.array(ToldRow),
    introductions: z.array(IntroductionThere),
    next: z.strictObject({ on: IsoDate.optional(), at: TimeOfDay.optional() }),
  })
  .refine(({ details, next }) => next.on === undefined || next.on > details.on, { path: ['next', 'on'], message: 'next-before-this' })
export type MeetingSheet = Readonly<z.infer<typeof MeetingSheet>>

const blankDetails = {
  ...{ on: undefined as IsoDate | undefined, at: undefined as TimeOfDay | undefined, place: 'workplace', where: '' },
  ...{ minutes: undefined as number | undefined, phase: 'work', others: '', topics: '', decisions: '', ownTime: false },
  ...{ applications: '' as number | string, interviews: '' as number | string, newContacts: '' as number | string, mood: { mentor: '', mentee: '' } },
  ...{ by: '', told: '' as boolean | '', reason: '' },
}

/** What stands in the fields of a meeting. */
export interface MeetingValues {
  readonly details: typeof blankDetails & { readonly state: string }
  readonly moved: readonly { readonly rowId: PlanRowId; readonly state: string; readonly note: string }[]
  readonly introductions: readonly { readonly key: string; readonly organisation: string; readonly person: string; readonly result: string }[]
  readonly next: { readonly on: IsoDate | undefined; readonly at: TimeOfDay | undefined }
}

/** The fields of one more introduction. */
export const newIntroduction = (): MeetingValues['introductions'][number] => ({ key: crypto.randomUUID(), organisation: '', person: '', result: '' })

interface Known {
  readonly state: RunningState
  /** The day the in-take was closed, once it is. */
  readonly intakeClosedOn?: IsoDate | undefined
  readonly plan: Pick<ActionPlan, 'rows'>
  /** The meeting to put right, with the introductions made there. */
  readonly meeting?: Meeting | undefined
  readonly introductions?: readonly Introduction[]
  /** What one comes to note. */
  readonly as?: MeetingState
}

/** What a meeting served for, by its day: the in-take up to the day it was closed, the work after; without a day, whichever is under way. */
export const phaseOn = (intakeClosedOn: IsoDate | undefined, on: IsoDate | undefined): MeetingPhase =>
  intakeClosedOn === undefined || (on !== undefined && on <= intakeClosedOn) ? 'intake' : 'work'

/** The fields of a meeting: as agreed in the contract at first, and as it was noted once it was. */
export function meetingValues({ state, intakeClosedOn, plan, meeting, introductions = [], as = 'held' }: Known): MeetingValues {
  const usual = { ...blankDetails, state: as, minutes: state.terms.minutesPerMeeting, phase: phaseOn(intakeClosedOn, meeting?.details.on) }
  const mood = meeting?.details.state === 'held' ? meeting.details.mood : undefined
  return {
    details: { ...filledFrom(usual, meeting?.details ?? {}), mood: { mentor: String(mood?.mentor ?? ''), mentee: String(mood?.mentee ?? '') } },
    moved: rowsAsked(plan, meeting?.id).map(row => {
      const told = row.steps.find(({ meetingId }) => meeting !== undefined && meetingId === meeting.id)
      return { rowId: row.id, state: told?.state ?? '', note: told?.note ?? '' }
    }),
    introductions: introductions.map(({ id, organisation, person = '', result = '' }) => ({ key: id, organisation, person, result })),
    next: { on: undefined, at: undefined },
  }
}

/** The rows a meeting goes through: the open ones, and those it moved itself. */
const rowsAsked = ({ rows }: Pick<ActionPlan, 'rows'>, meetingId: MeetingId | undefined): readonly PlanRow[] =>
  rows.filter(row => isOpenRow(row) || (meetingId !== undefined && row.steps.some(step => step.meetingId === meetingId)))

const always = ['state', 'on', 'at', 'place', 'where'] as const
const askedOf = {
  planned: always,
  held: [...always, 'minutes', 'phase', 'others', 'topics', 'decisions', 'applications', 'interviews', 'newContacts', 'ownTime', 'mood'],
  cancelled: [...always, 'by', 'told', 'reason'],
} as const satisfies Record<MeetingState, readonly (keyof MeetingValues['details'])[]>

const isState = (state: string): state is MeetingState => state in askedOf

/** The question that the fields make: what the state of the meeting does not ask is left out, and so is what is blank. */
export function askedMeeting({ details, moved, introductions, next }: MeetingValues): unknown {
  const asked = isState(details.state) ? askedOf[details.state].map(field => [field, valueOf(details, field)] as const) : []
  const isHeld = details.state === 'held'
  return {
    details: withoutBlanks(Object.fromEntries(asked)),
    moved: isHeld ? moved.map(row => withoutBlanks(row)) : [],
    introductions: isHeld ? introductions.map(each => withoutBlanks(each)) : [],
    next: withoutBlanks(next),
  }
}

/** What a field says; a box that is not ticked says nothing. */
function valueOf(details: MeetingValues['details'], field: keyof MeetingValues['details']): unknown {
  if (field === 'mood') return moodOf(details.mood)
  return field === 'ownTime' ? details.ownTime || undefined : details[field]
}

/** Without any answer there is no mood to keep. */
function moodOf({ mentor, mentee }: MeetingValues['details']['mood']): object | undefined {
  const mood = { ...(mentor !== '' && { mentor: Number(mentor) }), ...(mentee !== '' && { mentee: Number(mentee) }) }
  return Object.keys(mood).length === 0 ? undefined : mood
}

/** What moved in the plan, as the law asks it: rows of which nothing was said are left out; a note alone leaves the row in its state. */
export const movedRows = (told: MeetingSheet['moved'], stateNow: (rowId: PlanRowId) => PlanRowState) =>
  told.flatMap(({ rowId, state, note }) => (state === undefined && note === undefined ? [] : [{ rowId, state: state ?? stateNow(rowId), ...(note !== undefined && { note }) }]))
