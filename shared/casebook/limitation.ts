import { z } from 'zod'

import { openPairsOf } from './availability'
import { listed, type World } from './casebook'
import type { Change } from './change'
import { subjectOf, withSubject } from './subjects'

import { remembered } from '#shared/core/remembered'
import { ok, refuse } from '#shared/core/result'
import type { Erasure, Limitation } from '#shared/domain/data-rights'
import { CoordinatorId, MenteeId, MentorId } from '#shared/domain/ids'
import { IsoDate } from '#shared/domain/iso-date'
import { line } from '#shared/domain/line'
import { stateOf } from '#shared/domain/pair'
import type { PersonSubject } from '#shared/grids/interview'

const asked = { since: IsoDate, reason: line(300), by: CoordinatorId.optional() } as const

export const LimitMentor = z.strictObject({ id: MentorId, ...asked })
export const LimitMentee = z.strictObject({ id: MenteeId, ...asked })
export const LiftMentorLimitation = z.strictObject({ id: MentorId })
export const LiftMenteeLimitation = z.strictObject({ id: MenteeId })

interface Rights {
  readonly limitation?: Limitation | undefined
  readonly erased?: Erasure | undefined
}

/** True for a file that is used for nothing any more: frozen at the person's request, or emptied. It is still counted. */
export const isSetAside = ({ limitation, erased }: Rights): boolean => limitation !== undefined || erased !== undefined

/** True for a file that one may work with. */
export const isInUse = (person: Rights): boolean => !isSetAside(person)

const used = remembered((entities: object): readonly Rights[] => listed(entities as Readonly<Partial<Record<string, Rights>>>).filter(isInUse)) // only people are asked for

/** The mentors, or the mentees, one may work with: whoever is proposed, invited or written to is one of them. */
export const inUse = <Person extends Rights>(entities: Readonly<Partial<Record<string, Person>>>): readonly Person[] => used(entities) as readonly Person[] // what is remembered under a collection are its own people

/**
 * Freezes a file (RGPD, art. 18). Refuses a day to come, a file that is frozen or erased already, and a person whom a pair still expects:
 * what runs is closed or suspended first, by a person who says so.
 */
const limit =
  (subject: PersonSubject, limitation: Limitation, world: World): Change =>
  book => {
    const person = subjectOf(book, subject)
    if (!person) return refuse({ code: 'casebook/unknown', id: subject.id })
    if (person.erased) return refuse({ code: 'person/erased', who: subject })
    if (person.limitation) return refuse({ code: 'person/limited', who: subject, since: person.limitation.since })
    if (limitation.since > world.today()) return refuse({ code: 'date/in-future', on: limitation.since })
    if (limitation.by && !book.coordinators[limitation.by]) return refuse({ code: 'casebook/unknown', id: limitation.by })
    const running = openPairsOf(book, subject.id).filter(pair => !['suspended', 'to-close'].includes(stateOf(pair).stage))
    if (running.length > 0) return refuse({ code: 'person/pair-open', pairIds: running.map(({ id }) => id), before: 'limitation' })
    return ok(withSubject(book, subject, { ...person, limitation }))
  }

/** Takes a file up again. Refuses one that is not frozen. */
const lift =
  (subject: PersonSubject): Change =>
  book => {
    const person = subjectOf(book, subject)
    if (!person) return refuse({ code: 'casebook/unknown', id: subject.id })
    if (!person.limitation) return refuse({ code: 'person/not-limited' })
    const { limitation: _, ...freed } = person
    return ok(withSubject(book, subject, freed))
  }

const limitationIn = ({ since, reason, by }: Limitation): Limitation => ({ since, reason, ...(by && { by }) })

export const limitMentor = ({ id, ...asked }: z.infer<typeof LimitMentor>, world: World): Change => limit({ kind: 'mentor', id }, limitationIn(asked), world)
export const limitMentee = ({ id, ...asked }: z.infer<typeof LimitMentee>, world: World): Change => limit({ kind: 'mentee', id }, limitationIn(asked), world)
export const liftMentorLimitation = ({ id }: z.infer<typeof LiftMentorLimitation>): Change => lift({ kind: 'mentor', id })
export const liftMenteeLimitation = ({ id }: z.infer<typeof LiftMenteeLimitation>): Change => lift({ kind: 'mentee', id })
