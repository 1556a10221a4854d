import { z } from 'zod'

import type { World } from './casebook'
import type { Change } from './change'
import { lastNoticeGiven } from './notices'
import { subjectOf, withSubject } from './subjects'

import { ok, refuse } from '#shared/core/result'
import { type Consent, ConsentKind, type Consents, ConsentTold, isCorrection, withConsent } from '#shared/domain/consent'
import { MenteeId, MentorId } from '#shared/domain/ids'
import type { PersonSubject } from '#shared/grids/interview'

/** Absent where the last answer was written down by mistake today. */
const Told = ConsentTold.optional()

export const RecordMentorConsent = z.strictObject({ mentorId: MentorId, kind: ConsentKind, consent: Told })
export const RecordMenteeConsent = z.strictObject({ menteeId: MenteeId, kind: ConsentKind, consent: Told })

/**
 * Keeps what a person agreed to, or refused, after what they said before: an answer is never taken away, another follows it.
 * Only a slip is corrected: one that the same hand wrote down on the same day. Refuses a day to come, and one before the answer before.
 */
const recordConsent =
  (subject: PersonSubject, kind: ConsentKind, consent: z.infer<typeof Told>, world: World): Change =>
  book => {
    const person = subjectOf(book, subject)
    if (!person) return refuse({ code: 'casebook/unknown', id: subject.id })
    const today = world.today()
    const answers = person.consents[kind] ?? []
    if (!consent) return answers.at(-1)?.notedOn === today ? ok(withSubject(book, subject, { ...person, consents: withAnswers(person.consents, kind, answers.slice(0, -1)) })) : refuse({ code: 'consent/nothing-to-undo' })

    const before = isCorrection(answers.at(-1), consent, today) ? answers.slice(0, -1) : answers
    const last = before.at(-1)
    if (consent.on > today) return refuse({ code: 'date/in-future', on: consent.on })
    if (last && consent.on < last.on) return refuse({ code: 'date/too-early', notBefore: last.on })
    if (consent.by && !book.coordinators[consent.by]) return refuse({ code: 'casebook/unknown', id: consent.by })
    const notice = consent.notice ?? lastNoticeGiven(person, consent.on)?.notice
    const kept: Consent = { ...consent, ...(notice && { notice }), notedOn: today }
    return ok(withSubject(book, subject, { ...person, consents: withConsent(withAnswers(person.consents, kind, before), kind, kept) }))
  }

/** The answers to one matter told anew; none at all are no entry. */
function withAnswers(consents: Consents, kind: ConsentKind, answers: readonly Consent[]): Consents {
  const { [kind]: _, ...others } = consents
  return answers.length === 0 ? others : { ...others, [kind]: answers }
}

export const recordMentorConsent = ({ mentorId, kind, consent }: z.infer<typeof RecordMentorConsent>, world: World): Change =>
  recordConsent({ kind: 'mentor', id: mentorId }, kind, consent, world)

export const recordMenteeConsent = ({ menteeId, kind, consent }: z.infer<typeof RecordMenteeConsent>, world: World): Change =>
  recordConsent({ kind: 'mentee', id: menteeId }, kind, consent, world)
