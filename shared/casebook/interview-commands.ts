import { z } from 'zod'

import type { Casebook, World } from './casebook'
import type { Change } from './change'
import { gridInForce } from './content-in-force'
import { answersForClosing, answersFromFile, fileAfter } from './file-answers'
import { gridOf, isHeld, lastHeld, underWay } from './interviews'
import { movePair } from './pair-commands'
import { isRunning } from './pair-life'
import type { CasebookRefusal } from './refusal'
import { setDown } from './set-down'
import { bothOf, type Interviewed, interviewedOf, subjectOf, withSubject } from './subjects'

import { ok, refuse, type Result } from '#shared/core/result'
import { firstMeetingOf } from '#shared/domain/first-meeting'
import type { GridName } from '#shared/domain/grid-name'
import { InterviewId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { mayCouple } from '#shared/domain/mentor'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { PairOccasion } from '#shared/domain/pair-occasion'
import { Answer, type Answers, misfits, unanswered } from '#shared/grids/answers'
import { GridText, gridVersionId, QuestionKey } from '#shared/grids/grid'
import { Held, type Interview, isOccasion, Subject } from '#shared/grids/interview'

export const BeginInterview = z.strictObject({ subject: Subject })
export type BeginInterview = z.infer<typeof BeginInterview>

/** The answers that changed; nothing (`null`) takes one back. */
export const AnswerInterview = z.strictObject({ interviewId: InterviewId, answers: z.record(QuestionKey, Answer.nullable()) })
export type AnswerInterview = z.infer<typeof AnswerInterview>

export const HoldInterview = z.strictObject({ interviewId: InterviewId, held: Held })
export type HoldInterview = z.infer<typeof HoldInterview>

export const ReopenInterview = z.strictObject({ interviewId: InterviewId })
export type ReopenInterview = z.infer<typeof ReopenInterview>

export const RemoveInterview = ReopenInterview

/** The grid that each is interviewed by. */
export const gridFor = { mentor: 'mentor-preparation', mentee: 'mentee-selection', pair: 'first-meeting' } as const satisfies Partial<Record<Subject['kind'], GridName>>

/** The grid by which a subject is asked; mentor and mentee each have their own for a check-in and a questionnaire. */
export function gridNameOf(subject: Subject): GridName {
  switch (subject.kind) {
    case 'check-in':
      return `check-in-${subject.side}`
    case 'evaluation':
      return `evaluation-${subject.side}`
    case 'closing':
      return 'closing'
    case 'mentor':
    case 'mentee':
    case 'pair':
      return gridFor[subject.kind]
  }
}

/** Begins an interview by the grid in force, with what the file already answers. Refuses a second one while one is under way. */
export const beginInterview =
  ({ subject }: BeginInterview, world: World): Change =>
  book => {
    const interviewed = interviewedOf(book, subject)
    if (!interviewed) return refuse({ code: 'casebook/unknown', id: subject.id })
    if (interviewed.kind === 'occasion' && !isRunning(stateOf(interviewed.pair))) return refuse({ code: 'pair/not-at-work' })
    const begun = underWay(book, subject) ?? (isOccasion(subject) ? lastHeld(book, subject) : undefined)
    if (begun) return refuse({ code: 'interview/already-begun', interviewId: begun.id })

    const name = gridNameOf(subject)
    const grid = gridInForce(book, name, world.defaults)
    // The product's own grid becomes version 1 the day it is first used: a later release cannot change what was asked.
    const version = Math.max(grid.version, 1)
    const versionId = gridVersionId(name, version)
    // Read by its schema, as the disk will read it again: typed spaces are made plain.
    const { sections } = GridText.parse({ sections: grid.sections })
    const gridVersions = grid.version > 0 ? book.gridVersions : { ...book.gridVersions, [versionId]: { id: versionId, grid: name, version, savedOn: world.today(), sections } }
    const id = InterviewId.parse(world.newId())
    const answers = filedAnswers(book, grid, interviewed)
    const interview: Interview = { id, gridVersionId: versionId, subject, begunOn: world.today(), answers }
    return ok(withInterview({ ...book, gridVersions }, interview))
  }

/** What the files already answer. A pair has none of its own: when and where it meets stands in its story; at its closing the mentee's is asked, and its last meeting is known. */
function filedAnswers(book: Casebook, grid: GridText, interviewed: Interviewed): Answers {
  if (interviewed.kind === 'pair') return {}
  if (interviewed.kind === 'occasion') return interviewed.occasion.kind === 'closing' ? answersForClosing(book, grid, interviewed.pair.id, interviewed.mentee) : {}
  return answersFromFile(book, grid, interviewed.person)
}

/** Keeps answers as they are given. Refuses one that does not fit its question, and an interview that was held: it is reopened first. */
export const answerInterview =
  ({ interviewId, answers }: AnswerInterview): Change =>
  book => {
    const interview = book.interviews[interviewId]
    if (!interview) return refuse({ code: 'casebook/unknown', id: interviewId })
    if (isHeld(interview)) return refuse({ code: 'interview/already-held' })

    const merged = { ...interview.answers, ...answers }
    const kept = Object.fromEntries(Object.entries(merged).flatMap(([key, answer]) => (answer === null ? [] : [[key, answer]])))
    const questions = misfits(gridOf(book, interview), kept)
    return questions.length > 0 ? refuse({ code: 'interview/misfit', questions }) : ok(withInterview(book, { ...interview, answers: kept }))
  }

/**
 * Ends an interview: it was held on a day, and what it taught stands in the person's file; the first meeting of a pair stands in its
 * story too, if it was not there yet. Refuses while a required answer is missing.
 */
export const holdInterview =
  ({ interviewId, held }: HoldInterview, world: World): Change =>
  book => {
    const interview = book.interviews[interviewId]
    if (!interview) return refuse({ code: 'casebook/unknown', id: interviewId })
    const refusal = whyNotHeld(book, interview, held, world.today())
    if (refusal) return refuse(refusal)
    const { heldBefore: _, ...rest } = interview
    const after = taught(book, interview, held, world)
    return after.ok ? ok(withInterview(after.value, { ...rest, held })) : after
  }

function whyNotHeld(book: Casebook, interview: Interview, held: Held, today: IsoDate): CasebookRefusal | undefined {
  if (interview.held) return { code: 'interview/already-held' }
  if (held.on > today) return { code: 'date/in-future', on: held.on }
  if (held.by && !book.coordinators[held.by]) return { code: 'casebook/unknown', id: held.by }
  const questions = unanswered(gridOf(book, interview), interview.answers)
  return questions.length > 0 ? { code: 'interview/incomplete', questions } : undefined
}

/** The book once it holds what an interview taught of those it was held with. */
function taught(book: Casebook, { subject, answers, gridVersionId }: Interview, held: Held, world: World): Result<Casebook, CasebookRefusal> {
  if (subject.kind === 'pair') {
    const pair = book.pairs[subject.id]
    if (!pair) return refuse({ code: 'casebook/unknown', id: subject.id })
    return held.coupled ? refuse({ code: 'interview/cannot-be-coupled' }) : firstMet(book, pair, held.on, world)
  }
  if (isOccasion(subject)) return held.coupled ? refuse({ code: 'interview/cannot-be-coupled' }) : occasionTaught(book, subject, { answers, gridVersionId }, held.on)
  const person = subjectOf(book, subject)
  if (!person) return refuse({ code: 'casebook/unknown', id: subject.id })
  const after = fileAfter(person, gridOf(book, { gridVersionId }), answers, held.on)
  const mayBeCoupled = 'frame' in after && mayCouple(after.frame)
  return held.coupled && !mayBeCoupled ? refuse({ code: 'interview/cannot-be-coupled' }) : ok(withSubject(book, subject, after))
}

/** An occasion lies in the time of its pair; at the closing the mentee says whether one may ask again later. */
function occasionTaught(book: Casebook, occasion: PairOccasion, { answers, gridVersionId }: Pick<Interview, 'answers' | 'gridVersionId'>, on: IsoDate): Result<Casebook, CasebookRefusal> {
  const both = bothOf(book, occasion.id)
  const state = both && stateOf(both.pair)
  if (!both || !state) return refuse({ code: 'casebook/unknown', id: occasion.id })
  if (!isRunning(state)) return refuse({ code: 'pair/not-at-work' })
  if (on < state.terms.startsOn) return refuse({ code: 'date/too-early', notBefore: state.terms.startsOn })
  return ok(occasion.kind === 'closing' ? withSubject(book, { kind: 'mentee', id: both.mentee.id }, fileAfter(both.mentee, gridOf(book, { gridVersionId }), answers, on)) : book)
}

/** A planned first meeting is held in the story of the pair as well, on the same day; one that the story knows already stays on its own day, which is corrected there. */
function firstMet(book: Casebook, pair: Pair, on: IsoDate, world: World): Result<Casebook, CasebookRefusal> {
  const { opening } = pair
  if (opening.kind === 'proposed' && on < opening.on) return refuse({ code: 'date/too-early', notBefore: opening.on })
  if (stateOf(pair).stage === 'first-meeting-planned') return movePair({ pairId: pair.id, move: { kind: 'hold-first-meeting', on } }, world)(book)
  return opening.kind !== 'proposed' || firstMeetingOf(pair).heldOn ? ok(book) : refuse({ code: 'interview/first-meeting-not-planned' })
}

/** Opens a held interview again, to correct it. */
export const reopenInterview =
  ({ interviewId }: ReopenInterview): Change =>
  book =>
    changed(book, interviewId, interview => {
      const { held, ...open } = interview
      return held ? ok({ ...open, heldBefore: held }) : refuse({ code: 'interview/not-held' })
    })

/** Takes away an interview begun by mistake. Refuses one that was held, also while it is open again. */
export const removeInterview =
  ({ interviewId }: ReopenInterview): Change =>
  book => {
    const { [interviewId]: found, ...interviews } = book.interviews
    if (!found) return refuse({ code: 'casebook/unknown', id: interviewId })
    return isHeld(found) || found.heldBefore ? refuse({ code: 'interview/already-held' }) : ok({ ...book, interviews })
  }

function changed(book: Casebook, id: InterviewId, change: (interview: Interview) => Result<Interview, CasebookRefusal>): Result<Casebook, CasebookRefusal> {
  const interview = book.interviews[id]
  if (!interview) return refuse({ code: 'casebook/unknown', id })
  const after = change(interview)
  return after.ok ? ok(withInterview(book, after.value)) : after
}

const withInterview = (book: Casebook, interview: Interview): Casebook => ({ ...book, interviews: setDown(book.interviews, interview) })
