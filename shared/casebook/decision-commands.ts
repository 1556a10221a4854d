import { z } from 'zod'

import { openPairsOf } from './availability'
import type { Casebook, World } from './casebook'
import type { Change } from './change'
import { unmetCriteria } from './criteria'
import { lastHeld } from './interviews'
import type { CasebookRefusal } from './refusal'
import { subjectOf, withSubject } from './subjects'

import { ok, refuse } from '#shared/core/result'
import { MenteeDecision, MentorDecision } from '#shared/domain/decision'
import { MenteeId, MentorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import { InformationNote, type Mentor } from '#shared/domain/mentor'
import type { PersonSubject } from '#shared/grids/interview'

export const DecideMentor = z.strictObject({ mentorId: MentorId, decision: MentorDecision })
export type DecideMentor = z.infer<typeof DecideMentor>

export const DecideMentee = z.strictObject({ menteeId: MenteeId, decision: MenteeDecision })
export type DecideMentee = z.infer<typeof DecideMentee>

export const UndoMentorDecision = z.strictObject({ mentorId: MentorId })
export const UndoMenteeDecision = z.strictObject({ menteeId: MenteeId })

/** Absent where the note was recorded by mistake. */
export const RecordInformationNote = z.strictObject({ mentorId: MentorId, note: InformationNote.optional() })
export type RecordInformationNote = z.infer<typeof RecordInformationNote>

/** Decides on a mentor. Nobody is accepted without a preparation, and nobody leaves in the middle of a pair. */
export const decideMentor =
  ({ mentorId, decision }: DecideMentor, world: World): Change =>
  book => {
    const mentor = book.mentors[mentorId]
    if (!mentor) return refuse({ code: 'casebook/unknown', id: mentorId })
    const preparedOn = lastHeld(book, mentorId)?.held.on ?? mentor.before?.preparedOn
    if (decision.outcome === 'accepted' && !preparedOn) return refuse({ code: 'mentor/not-prepared' })

    const refusal = whyNotDecided(book, mentor, decision, world.today(), decision.outcome === 'accepted' ? preparedOn : undefined)
    return refusal ? refuse(refusal) : ok({ ...book, mentors: { ...book.mentors, [mentorId]: { ...mentor, decisions: [...mentor.decisions, decision] } } })
  }

/**
 * Decides on a mentee. Nobody is accepted without the association's own interview, nor with a required criterion that is not met
 * (brochure, stage 2); any other answer has a reason that can be told to the person.
 */
export const decideMentee =
  ({ menteeId, decision }: DecideMentee, world: World): Change =>
  book => {
    const mentee = book.mentees[menteeId]
    if (!mentee) return refuse({ code: 'casebook/unknown', id: menteeId })
    const isAccepted = decision.outcome === 'accepted'
    const interviewedOn = lastHeld(book, menteeId)?.held.on ?? mentee.before?.interviewedOn
    if (isAccepted && !interviewedOn) return refuse({ code: 'mentee/not-interviewed' })
    const criteria = isAccepted ? unmetCriteria(book, mentee, decision.on) : []
    if (criteria.length > 0) return refuse({ code: 'mentee/criteria-not-met', criteria })
    if (!isAccepted && decision.told === undefined) return refuse({ code: 'decision/reason-missing' })

    const refusal = whyNotDecided(book, mentee, decision, world.today(), isAccepted ? interviewedOn : undefined)
    return refusal ? refuse(refusal) : ok({ ...book, mentees: { ...book.mentees, [menteeId]: { ...mentee, decisions: [...mentee.decisions, decision] } } })
  }

interface Decided {
  readonly id: MentorId | MenteeId
  readonly decisions: readonly { readonly on: IsoDate }[]
}

function whyNotDecided(book: Casebook, { id, decisions }: Decided, decision: MentorDecision | MenteeDecision, today: IsoDate, notBefore?: IsoDate): CasebookRefusal | undefined {
  if (decision.on > today) return { code: 'date/in-future', on: decision.on }
  if (decision.by && !book.coordinators[decision.by]) return { code: 'casebook/unknown', id: decision.by }
  const earliest = [notBefore, decisions.at(-1)?.on].flatMap(day => day ?? []).toSorted().at(-1)
  if (earliest && decision.on < earliest) return { code: 'date/too-early', notBefore: earliest }
  const pairIds = openPairsOf(book, id).map(pair => pair.id)
  return decision.outcome !== 'accepted' && pairIds.length > 0 ? { code: 'decision/open-pair', pairIds } : undefined
}

/** Takes the last decision back. Refuses in the middle of a pair: it rests on that decision. */
const undoDecision =
  (subject: PersonSubject): Change =>
  book => {
    const person = subjectOf(book, subject)
    if (!person) return refuse({ code: 'casebook/unknown', id: subject.id })
    if (person.decisions.length === 0) return refuse({ code: 'decision/nothing-to-undo' })
    const pairIds = openPairsOf(book, person.id).map(({ id }) => id)
    if (pairIds.length > 0) return refuse({ code: 'decision/open-pair', pairIds })
    return ok(withSubject(book, subject, withDecisions(person, person.decisions.slice(0, -1))))
  }

export const undoMentorDecision = ({ mentorId }: z.infer<typeof UndoMentorDecision>): Change => undoDecision({ kind: 'mentor', id: mentorId })

export const undoMenteeDecision = ({ menteeId }: z.infer<typeof UndoMenteeDecision>): Change => undoDecision({ kind: 'mentee', id: menteeId })

// The decisions are those of the same person: a mentor's stay a mentor's.
const withDecisions = (person: Mentor | Mentee, decisions: readonly (MentorDecision | MenteeDecision)[]) => ({ ...person, decisions }) as Mentor | Mentee

export const recordInformationNote =
  ({ mentorId, note }: RecordInformationNote, world: World): Change =>
  book => {
    const mentor = book.mentors[mentorId]
    if (!mentor) return refuse({ code: 'casebook/unknown', id: mentorId })
    const last = note?.receiptOn ?? note?.givenOn
    if (last && last > world.today()) return refuse({ code: 'date/in-future', on: last })
    const { informationNote: _, ...others } = mentor
    return ok({ ...book, mentors: { ...book.mentors, [mentorId]: { ...others, ...(note && { informationNote: note }) } } })
  }
