import { agreementsOf, neutralWords } from '../agreements'
import { type DayField, dayLabel } from '../day-label'
import { type Draft, type StepKey, stepsOf } from './step'

import type { Casebook } from '#shared/casebook/casebook'
import { fullName } from '#shared/domain/person'
import { duration, shortDay } from '#shared/text/format'
import { type Agreements, pairWords } from '#shared/text/pairs'

type Row = readonly [label: string, value: string | undefined]

export interface Reviewed {
  readonly step: StepKey
  readonly rows: readonly Row[]
}

const words = pairWords.form

/** Everything the wizard knows, step by step, as one reads it before creating the pair. */
export const reviewOf = (draft: Draft, book: Casebook): readonly Reviewed[] =>
  stepsOf(draft)
    .filter(step => step !== 'review')
    .map(step => ({ step, rows: rowsAt(step, draft, book) }))

function rowsAt(step: Exclude<StepKey, 'review'>, draft: Draft, book: Casebook): readonly Row[] {
  const { mentorId, menteeId, coordinatorId, substituteId, situation } = draft
  const [mentor, mentee] = [mentorId && book.mentors[mentorId], menteeId && book.mentees[menteeId]]
  const [coordinator, substitute] = [coordinatorId && book.coordinators[coordinatorId], substituteId && book.coordinators[substituteId]]
  switch (step) {
    case 'situation':
      return [[words.situation.label, situation && words.situation[situation]]]
    case 'people':
      return [
        [words.people.mentor, mentor && fullName(mentor)],
        [words.people.mentee, mentee && fullName(mentee)],
      ]
    case 'staff':
      return [
        [words.staff.coordinator, coordinator && fullName(coordinator)],
        [words.staff.substitute, substitute ? fullName(substitute) : words.staff.nobody],
      ]
    case 'dates':
      return dates(draft, agreementsOf(book, draft))
    case 'terms':
      return terms(draft)
  }
}

const dayRow = (field: DayField, draft: Draft, agreements = neutralWords): Row => {
  const on = draft[field]
  return [dayLabel(field, agreements), on && shortDay(on)]
}

function dates(draft: Draft, agreements: Agreements): readonly Row[] {
  const { situation, presentStage, presentTrigger, presentReason } = draft
  if (situation === 'proposed') return [dayRow('proposedOn', draft), dayRow('answerExpectedOn', draft)]
  if (situation === 'agreed') return [dayRow('firstMeetingOn', draft), dayRow('mentorAgreedOn', draft, agreements), dayRow('menteeAgreedOn', draft, agreements)]
  return [
    dayRow('signedOn', draft),
    [words.dates.presentStage, presentStage && words.dates.stages[presentStage]],
    ...(presentStage && presentStage !== 'active' ? [dayRow('presentSince', draft)] : []),
    ...(presentStage === 'to-close' ? [[words.dates.presentTrigger, presentTrigger && pairWords.moveForm.triggers[presentTrigger]] as const] : []),
    ...(presentStage && presentStage !== 'active' ? [[words.dates.presentReason, presentReason] as const] : []),
  ]
}

const terms = ({ startsOn, endsOn, meetingPlace, accessInstructions, meetingsPerMonth, minutesPerMeeting, contactChannel }: Draft): readonly Row[] => [
  [words.terms.startsOn, startsOn && shortDay(startsOn)],
  [words.terms.endsOn, endsOn && shortDay(endsOn)],
  [words.terms.meetingPlace, meetingPlace],
  [words.terms.accessInstructions, accessInstructions],
  [words.terms.meetingsPerMonth, meetingsPerMonth?.toString()],
  [words.terms.minutesPerMeeting, minutesPerMeeting === undefined ? undefined : duration(minutesPerMeeting)],
  [words.terms.contactChannel, contactChannel],
]
