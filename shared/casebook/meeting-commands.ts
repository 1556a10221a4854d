import { z } from 'zod'

import type { Casebook, World } from './casebook'
import type { Change } from './change'
import { outsideTime } from './pair-time'
import { planOf, withPlan } from './plan-commands'
import type { CasebookRefusal } from './refusal'
import { setDown } from './set-down'

import { ok, refuse, type Result } from '#shared/core/result'
import { PlanRowState, type PlanStep } from '#shared/domain/action-plan'
import { IntroductionId, MeetingId, PairContactId, PairId, PlanRowId } from '#shared/domain/ids'
import { IntroductionDetails } from '#shared/domain/introduction'
import type { IsoDate } from '#shared/domain/iso-date'
import { line } from '#shared/domain/line'
import { MeetingDetails } from '#shared/domain/meeting'
import { PairContactDetails } from '#shared/domain/pair-contact'

/** What a meeting told of a row of the plan. */
const MovedRow = z.strictObject({ rowId: PlanRowId, state: PlanRowState, note: line(500).optional() })
export type MovedRow = Readonly<z.infer<typeof MovedRow>>

/** Without an id a meeting is noted; with one it is put right. What moved in the plan is told whole each time. */
export const SaveMeeting = z.strictObject({ id: MeetingId.optional(), pairId: PairId, details: MeetingDetails, moved: z.array(MovedRow).max(200) })
export type SaveMeeting = z.infer<typeof SaveMeeting>

/** Several meetings of several pairs at once: all are noted, or none. With an id, a meeting that was planned is told. */
export const SaveMeetings = z.strictObject({ entries: z.array(z.strictObject({ id: MeetingId.optional(), pairId: PairId, details: MeetingDetails })).min(1).max(500) })
export type SaveMeetings = z.infer<typeof SaveMeetings>

export const RemoveMeeting = z.strictObject({ id: MeetingId })

export const SavePairContact = z.strictObject({ id: PairContactId.optional(), pairId: PairId, details: PairContactDetails })
export type SavePairContact = z.infer<typeof SavePairContact>
export const RemovePairContact = z.strictObject({ id: PairContactId })

export const SaveIntroduction = z.strictObject({ id: IntroductionId.optional(), pairId: PairId, details: IntroductionDetails })
export type SaveIntroduction = z.infer<typeof SaveIntroduction>
export const RemoveIntroduction = z.strictObject({ id: IntroductionId })

/** Notes a meeting, planned, held or cancelled, and what it told of the plan. Refuses one of a pair that is not at work, outside its time, or held in the future. */
export const saveMeeting =
  ({ id, pairId, details, moved }: SaveMeeting, world: World): Change =>
  book => {
    const known = id && book.meetings[id]
    if (id && known?.pairId !== pairId) return refuse({ code: 'casebook/unknown', id })
    const refusal = whyNotNoted(book, pairId, details, world.today())
    if (refusal) return refuse(refusal)
    const key = id ?? MeetingId.parse(world.newId())
    const noted = { ...book, meetings: setDown(book.meetings, { id: key, pairId, details }) }
    return withMoved(noted, pairId, key, details.on, details.state === 'held' ? moved : [])
  }

/** Notes them all, in their order; what a meeting told of the plan before stays told. Refuses all of them where one is refused, and says which (`entry` counts from 0). */
export const saveMeetings =
  ({ entries }: SaveMeetings, world: World): Change =>
  book =>
    entries.reduce<Result<Casebook, CasebookRefusal>>((before, noted, entry) => {
      if (!before.ok) return before
      const after = saveMeeting({ ...noted, moved: [...toldBy(before.value, noted)] }, world)(before.value)
      return after.ok ? after : refuse({ code: 'meeting/entry-refused', entry, refusal: after.error })
    }, ok(book))

/** Takes away a meeting entered by mistake, and what it told of the plan. */
export const removeMeeting =
  ({ id }: z.infer<typeof RemoveMeeting>): Change =>
  book => {
    const { [id]: found, ...meetings } = book.meetings
    if (!found) return refuse({ code: 'casebook/unknown', id })
    return withMoved({ ...book, meetings, introductions: unlinked(book.introductions, id) }, found.pairId, id, found.details.on, [])
  }

export const savePairContact =
  ({ id, pairId, details }: SavePairContact, world: World): Change =>
  book => {
    if (id && book.pairContacts[id]?.pairId !== pairId) return refuse({ code: 'casebook/unknown', id })
    const refusal = outsideWork(book, pairId, details.on) ?? inFuture(details.on, world)
    if (refusal) return refuse(refusal)
    const key = id ?? PairContactId.parse(world.newId())
    return ok({ ...book, pairContacts: setDown(book.pairContacts, { ...details, id: key, pairId }) })
  }

export const removePairContact =
  ({ id }: z.infer<typeof RemovePairContact>): Change =>
  book => {
    const { [id]: found, ...pairContacts } = book.pairContacts
    return found ? ok({ ...book, pairContacts }) : refuse({ code: 'casebook/unknown', id })
  }

/** Notes that the mentee was introduced to someone, and later what came of it. Refuses a result without its introduction's day being past. */
export const saveIntroduction =
  ({ id, pairId, details }: SaveIntroduction, world: World): Change =>
  book => {
    if (id && book.introductions[id]?.pairId !== pairId) return refuse({ code: 'casebook/unknown', id })
    if (details.meetingId && book.meetings[details.meetingId]?.pairId !== pairId) return refuse({ code: 'casebook/unknown', id: details.meetingId })
    const refusal = outsideWork(book, pairId, details.on) ?? inFuture(details.on, world) ?? (details.resultOn && inFuture(details.resultOn, world))
    if (refusal) return refuse(refusal)
    if (details.resultOn && details.resultOn < details.on) return refuse({ code: 'date/too-early', notBefore: details.on })
    const key = id ?? IntroductionId.parse(world.newId())
    return ok({ ...book, introductions: { ...book.introductions, [key]: { ...details, id: key, pairId } } })
  }

export const removeIntroduction =
  ({ id }: z.infer<typeof RemoveIntroduction>): Change =>
  book => {
    const { [id]: found, ...introductions } = book.introductions
    return found ? ok({ ...book, introductions }) : refuse({ code: 'casebook/unknown', id })
  }

const inFuture = (on: IsoDate, world: World): CasebookRefusal | undefined => (on > world.today() ? { code: 'date/in-future', on } : undefined)

/** A meeting stands in the time of its pair; one that is planned may lie ahead, even after the last day agreed, since a pair may be extended. What is called off may lie after its end: it was planned before the end was known. */
function whyNotNoted(book: Casebook, pairId: PairId, { state, on }: MeetingDetails, today: IsoDate): CasebookRefusal | undefined {
  const outside = outsideWork(book, pairId, on)
  if (outside && !(state === 'cancelled' && outside.code === 'meeting/after-end')) return outside
  return state === 'held' && on > today ? { code: 'date/in-future', on } : undefined
}

function outsideWork(book: Casebook, pairId: PairId, on: IsoDate): CasebookRefusal | undefined {
  const pair = book.pairs[pairId]
  return pair ? outsideTime(pair, on) : { code: 'casebook/unknown', id: pairId }
}

/** What a meeting told of the plan; nothing of one that is new. */
const toldBy = (book: Casebook, { id, pairId }: Pick<SaveMeeting, 'id' | 'pairId'>): readonly MovedRow[] =>
  planOf(book, pairId).rows.flatMap(row => row.steps.flatMap(({ state, note, meetingId }) => (id !== undefined && meetingId === id ? [{ rowId: row.id, state, ...(note !== undefined && { note }) }] : [])))

/** The plan once a meeting told this of it, in the place of what it told before; a row that it left as it was gets no step. */
function withMoved(book: Casebook, pairId: PairId, meetingId: MeetingId, on: IsoDate, moved: readonly MovedRow[]): Result<Casebook, CasebookRefusal> {
  const plan = planOf(book, pairId)
  const unknown = moved.find(({ rowId }) => !plan.rows.some(({ id }) => id === rowId))
  if (unknown) return refuse({ code: 'casebook/unknown', id: unknown.rowId })
  const unexplained = moved.find(({ state, note }) => state === 'abandoned' && note === undefined)
  if (unexplained) return refuse({ code: 'plan/reason-missing', rowId: unexplained.rowId })
  const touches = moved.length > 0 || plan.rows.some(({ steps }) => steps.some(step => step.meetingId === meetingId))
  if (!touches) return ok(book)

  const rows = plan.rows.map(row => {
    const told = moved.find(({ rowId }) => rowId === row.id)
    return told ? { ...row, steps: withStep(row.steps, { on, state: told.state, meetingId, ...(told.note && { note: told.note }) }) } : { ...row, steps: row.steps.filter(step => step.meetingId !== meetingId) }
  })
  return ok(withPlan(book, { ...plan, rows }))
}

/** The steps with what a meeting told: where it told it already that day, and otherwise after those of its day and before those of later days. */
function withStep(steps: readonly PlanStep[], step: PlanStep): readonly PlanStep[] {
  const isOwn = ({ meetingId }: PlanStep) => meetingId === step.meetingId
  if (steps.some(each => isOwn(each) && each.on === step.on)) return steps.map(each => (isOwn(each) ? step : each))
  const others = steps.filter(each => !isOwn(each))
  return [...others.filter(({ on }) => on <= step.on), step, ...others.filter(({ on }) => on > step.on)]
}

const unlinked = (introductions: Casebook['introductions'], meetingId: MeetingId): Casebook['introductions'] =>
  Object.fromEntries(
    Object.entries(introductions).map(([id, introduction]) => {
      if (introduction?.meetingId !== meetingId) return [id, introduction]
      const { meetingId: _, ...others } = introduction
      return [id, others]
    }),
  )
