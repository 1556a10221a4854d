import { z } from 'zod'

import type { Casebook, World } from './casebook'
import type { Change } from './change'
import { gridInForce } from './content-in-force'
import { answersFromFile, fileAfter } from './file-answers'
import { gridOf, isHeld, underWay } from './interviews'
import type { CasebookRefusal } from './refusal'
import { subjectOf, withSubject } from './subjects'

import { ok, refuse, type Result } from '#shared/core/result'
import type { GridName } from '#shared/domain/grid-name'
import { InterviewId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import { mayCouple, type Mentor } from '#shared/domain/mentor'
import { Answer, misfits, unanswered } from '#shared/grids/answers'
import { GridText, gridVersionId, QuestionKey } from '#shared/grids/grid'
import { Held, type Interview, Subject } from '#shared/grids/interview'

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
export const gridFor = { mentor: 'mentor-preparation', mentee: 'mentee-selection' } as const satisfies Record<Subject['kind'], GridName>

/** Begins an interview by the grid in force, with what the file already answers. Refuses a second one while one is under way. */
export const beginInterview =
  ({ subject }: BeginInterview, world: World): Change =>
  book => {
    const person = subjectOf(book, subject)
    if (!person) return refuse({ code: 'casebook/unknown', id: subject.id })
    const begun = underWay(book, subject.id)
    if (begun) return refuse({ code: 'interview/already-begun', interviewId: begun.id })

    const name = gridFor[subject.kind]
    const grid = gridInForce(book, name, world.defaults)
    // The product's own grid becomes version 1 the day it is first used: a later release cannot change what was asked.
    const version = Math.max(grid.version, 1)
    const versionId = gridVersionId(name, version)
    // Read by its schema, as the disk will read it again: typed spaces are made plain.
    const { sections } = GridText.parse({ sections: grid.sections })
    const gridVersions = grid.version > 0 ? book.gridVersions : { ...book.gridVersions, [versionId]: { id: versionId, grid: name, version, savedOn: world.today(), sections } }
    const id = InterviewId.parse(world.newId())
    const interview: Interview = { id, gridVersionId: versionId, subject, begunOn: world.today(), answers: answersFromFile(book, grid, person) }
    return ok(withInterview({ ...book, gridVersions }, interview))
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

/** Ends an interview: it was held on a day, and what it taught stands in the person's file. Refuses while a required answer is missing. */
export const holdInterview =
  ({ interviewId, held }: HoldInterview, world: World): Change =>
  book => {
    const interview = book.interviews[interviewId]
    const person = interview && subjectOf(book, interview.subject)
    if (!interview || !person) return refuse({ code: 'casebook/unknown', id: interviewId })
    if (isHeld(interview)) return refuse({ code: 'interview/already-held' })
    const after = fileAfter(person, gridOf(book, interview), interview.answers, held.on)
    const refusal = whyNotHeld(book, interview, after, held, world.today())
    if (refusal) return refuse(refusal)

    const { heldBefore: _, ...rest } = interview
    return ok(withInterview(withSubject(book, interview.subject, after), { ...rest, held }))
  }

function whyNotHeld(book: Casebook, interview: Interview, after: Mentor | Mentee, held: Held, today: IsoDate): CasebookRefusal | undefined {
  if (held.on > today) return { code: 'date/in-future', on: held.on }
  if (held.by && !book.coordinators[held.by]) return { code: 'casebook/unknown', id: held.by }
  const questions = unanswered(gridOf(book, interview), interview.answers)
  if (questions.length > 0) return { code: 'interview/incomplete', questions }
  return held.coupled && !('frame' in after && mayCouple(after.frame)) ? { code: 'interview/cannot-be-coupled' } : undefined
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

const withInterview = (book: Casebook, interview: Interview): Casebook => ({ ...book, interviews: { ...book.interviews, [interview.id]: interview } })
