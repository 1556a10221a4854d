import { termsProblems, type TermsSoFar, wholeTerms } from '../terms-problems'

import type { Asked } from '#shared/api/api'
import { whyMenteeIsNotFree, whyMenteeIsNotReady, whyMentorIsNotFree, whyMentorIsNotReady } from '#shared/casebook/availability'
import type { Casebook } from '#shared/casebook/casebook'
import { type IsoDate, later } from '#shared/domain/iso-date'
import { PairDraft } from '#shared/domain/pair-draft'
import type { Move, Opening } from '#shared/domain/pair-move'

/** What the wizard knows: a draft without its name and its day. */
export type Draft = Omit<PairDraft, 'id' | 'begunOn'>
export type Field = keyof Draft
export type Situation = NonNullable<Draft['situation']>

export type Problem =
  | 'required'
  | 'choose-one'
  | 'choose-person'
  | 'mentor-gone'
  | 'not-free'
  | 'same-coordinator'
  | 'in-future'
  | 'before-first-meeting'
  | 'before-proposal'
  | 'before-active'
  | 'starts-in-future'
  | 'end-before-start'
  | 'too-few-meetings'
  | 'meeting-length'
export type Problems = Readonly<Partial<Record<Field, Problem>>>

export type StepKey = 'situation' | 'people' | 'staff' | 'dates' | 'terms' | 'review'

/** A proposal has agreed on nothing yet: it has no terms. */
export const stepsOf = ({ situation }: Draft): readonly StepKey[] =>
  situation === 'proposed' ? ['situation', 'people', 'staff', 'dates', 'review'] : ['situation', 'people', 'staff', 'dates', 'terms', 'review']

const termsFields = ['startsOn', 'endsOn', 'meetingPlace', 'accessInstructions', 'meetingsPerMonth', 'minutesPerMeeting', 'contactChannel'] as const
const agreedFields: readonly Field[] = ['firstMeetingOn', 'mentorAgreedOn', 'menteeAgreedOn']
const presentFields: readonly Field[] = ['signedOn', 'presentStage', 'presentSince', 'presentReason', 'presentTrigger']

/** The fields one sees at a step, which depend on the situation. */
export function fieldsAt(step: StepKey, { situation }: Draft): readonly Field[] {
  switch (step) {
    case 'situation':
      return ['situation']
    case 'people':
      return ['mentorId', 'menteeId']
    case 'staff':
      return ['coordinatorId', 'substituteId']
    case 'dates':
      if (situation === 'proposed') return ['proposedOn', 'answerExpectedOn']
      return situation === 'agreed' ? agreedFields : presentFields
    case 'terms':
      return termsFields
    case 'review':
      return []
  }
}

/** Everything that stands between the draft and a pair, field by field; empty when the pair can be created. */
export function problemsOf(draft: Draft, book: Casebook, today: IsoDate): Problems {
  const found: Partial<Record<Field, Problem>> = {}
  const note = (field: Field, problem: Problem | false | undefined) => {
    if (problem && fieldsShown.has(field)) found[field] ??= problem
  }
  const fieldsShown = new Set(stepsOf(draft).flatMap(step => fieldsAt(step, draft)))
  const missing = (field: Field) => isBlank(draft[field]) && 'required'
  const future = (field: 'proposedOn' | 'firstMeetingOn' | 'mentorAgreedOn' | 'menteeAgreedOn' | 'signedOn' | 'presentSince') => {
    const day = draft[field]
    return day !== undefined && day > today && 'in-future'
  }

  note('situation', !draft.situation && 'choose-one')
  note('mentorId', mentorProblem(draft, book, today))
  note('menteeId', menteeProblem(draft, book))
  note('coordinatorId', (!draft.coordinatorId || !book.coordinators[draft.coordinatorId]) && 'choose-person')
  note('substituteId', draft.substituteId !== undefined && draft.substituteId === draft.coordinatorId && 'same-coordinator')

  for (const field of ['proposedOn', 'firstMeetingOn', 'mentorAgreedOn', 'menteeAgreedOn'] as const) note(field, missing(field) || future(field))
  note('answerExpectedOn', isBefore(draft.answerExpectedOn, draft.proposedOn) && 'before-proposal')
  note('mentorAgreedOn', isBefore(draft.mentorAgreedOn, draft.firstMeetingOn) && 'before-first-meeting')
  note('menteeAgreedOn', isBefore(draft.menteeAgreedOn, draft.firstMeetingOn) && 'before-first-meeting')
  notePresent(draft, note, future)

  note('startsOn', draft.situation === 'resumed' && isBefore(today, draft.startsOn) && 'starts-in-future')
  const terms = termsProblems(termsSoFar(draft))
  for (const field of termsFields) note(field, terms[field])
  return found
}

const isBlank = (value: unknown) => value === undefined || (typeof value === 'string' && value.trim() === '')

const isBefore = (one: IsoDate | undefined, other: IsoDate | undefined) => one !== undefined && other !== undefined && one < other

/** What is asked of a pair taken over, by where it stands today. */
function notePresent(
  draft: Draft,
  note: (field: Field, problem: Problem | false | undefined) => void,
  future: (field: 'signedOn' | 'presentSince') => Problem | false,
) {
  note('signedOn', future('signedOn'))
  note('presentStage', !draft.presentStage && 'choose-one')
  if (!draft.presentStage || draft.presentStage === 'active') return
  note('presentSince', (!draft.presentSince && 'required') || future('presentSince'))
  const activeFrom = draft.startsOn && (draft.signedOn ? later(draft.startsOn, draft.signedOn) : draft.startsOn)
  note('presentSince', isBefore(draft.presentSince, activeFrom) && 'before-active')
  note('presentReason', draft.presentStage === 'suspended' && isBlank(draft.presentReason) && 'required')
  note('presentTrigger', draft.presentStage === 'to-close' && !draft.presentTrigger && 'choose-one')
}

/** A pair taken over was formed before its people went through the steps that are kept here. */
export const asksReadiness = ({ situation }: Draft): boolean => situation !== 'resumed'

function mentorProblem({ mentorId, situation }: Draft, book: Casebook, today: IsoDate): Problem | undefined {
  if (!mentorId) return 'choose-person'
  const mentor = book.mentors[mentorId]
  if (!mentor) return 'mentor-gone'
  return isTaken([...whyMentorIsNotFree(book, mentor, today), ...(asksReadiness({ situation }) ? whyMentorIsNotReady(book, mentor, today) : [])])
}

function menteeProblem({ menteeId, situation }: Draft, book: Casebook): Problem | undefined {
  if (!menteeId) return 'choose-person'
  const mentee = book.mentees[menteeId]
  if (!mentee) return 'mentor-gone'
  return isTaken([...whyMenteeIsNotFree(book, menteeId), ...(asksReadiness({ situation }) ? whyMenteeIsNotReady(mentee) : [])])
}

const isTaken = (reasons: readonly unknown[]): Problem | undefined => (reasons.length > 0 ? 'not-free' : undefined)

/** How far each step has come; one that was passed over, or holds only a part, is to be completed. */
export function stepStates(draft: Draft, problems: Problems): readonly { readonly key: StepKey; readonly state: 'done' | 'to-do' | 'to-complete' }[] {
  const steps = stepsOf(draft)
  const furthest = steps.findLastIndex(step => fieldsAt(step, draft).some(field => draft[field] !== undefined))
  return steps.map((key, index) => {
    const isComplete = fieldsAt(key, draft).every(field => problems[field] === undefined)
    if (key === 'review') return { key, state: 'to-do' }
    if (isComplete && index <= furthest) return { key, state: 'done' }
    return { key, state: index <= furthest ? 'to-complete' : 'to-do' }
  })
}

/** Where to take a draft up again: at the first step that is not complete. */
export const firstOpenStep = (draft: Draft, problems: Problems): StepKey => stepStates(draft, problems).find(({ state }) => state !== 'done')?.key ?? 'review'

/** The question that creates the pair; nothing while a problem is left. */
export function creationOf(draft: Draft, book: Casebook, today: IsoDate, draftId?: PairDraft['id']): Asked<'pair.create'> | undefined {
  const opening = openingOf(draft, today)
  const { mentorId, menteeId, coordinatorId, substituteId } = draft
  if (!opening || !mentorId || !menteeId || !coordinatorId || Object.keys(problemsOf(draft, book, today)).length > 0) return undefined
  const moves = presentMoves(draft)
  return { mentorId, menteeId, coordinatorId, ...(substituteId && { substituteId }), opening, ...(moves.length > 0 && { moves: [...moves] }), ...(draftId && { draftId }) }
}

function openingOf(draft: Draft, today: IsoDate): Opening | undefined {
  const { situation, proposedOn, answerExpectedOn, why, firstMeetingOn, mentorAgreedOn, menteeAgreedOn, signedOn } = draft
  if (situation === 'proposed') return proposedOn && { kind: 'proposed', on: proposedOn, ...(answerExpectedOn && { answerExpectedOn }), ...(why && { why }) }
  const terms = wholeTerms(termsSoFar(draft))
  if (!terms) return undefined
  if (situation === 'resumed') return { kind: 'resumed', ...(signedOn && { signedOn }), terms, ...(terms.startsOn < today && { keptSince: today }) }
  return situation && firstMeetingOn && mentorAgreedOn && menteeAgreedOn && { kind: 'agreed', firstMeetingOn, mentorAgreedOn, menteeAgreedOn, terms }
}

/** The terms of a draft, as far as they are known. */
export const termsSoFar = ({ startsOn, endsOn, meetingPlace, accessInstructions, meetingsPerMonth, minutesPerMeeting, contactChannel }: Draft): TermsSoFar => ({
  ...{ startsOn, endsOn, meetingPlace, accessInstructions, meetingsPerMonth, minutesPerMeeting, contactChannel },
})

/** What has happened to a pair taken over since it was active. */
function presentMoves({ situation, presentStage, presentSince: on, presentReason: reason, presentTrigger: trigger }: Draft): readonly Move[] {
  if (situation !== 'resumed' || !on) return []
  if (presentStage === 'suspended' && reason) return [{ kind: 'suspend', on, reason }]
  return presentStage === 'to-close' && trigger ? [{ kind: 'bring-to-close', on, trigger, ...(reason && { reason }) }] : []
}

/** The parts of a draft that can be kept: what a schema refuses waits in its field until it is put right. */
export const keepable = (draft: Draft): Draft =>
  PairDraft.omit({ id: true, begunOn: true }).parse(
    Object.fromEntries(Object.entries(draft).filter(([field, value]) => value !== undefined && PairDraft.shape[field as Field].safeParse(value).success)), // Object.entries forgets the keys
  )
