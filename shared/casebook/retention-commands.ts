import { z } from 'zod'

import type { Casebook, World } from './casebook'
import type { Change } from './change'
import { settingsInForce } from './content-in-force'
import { type PersonPurpose, retentionLinesOf } from './retention'
import { emptied, overdueFollowUps, overdueNotes, pairsOf, type PersonRef, withoutWords } from './retention-notes'

import { ok, refuse } from '#shared/core/result'
import { CoordinatorId, MenteeId, MentorId, RetentionDecisionId } from '#shared/domain/ids'
import { IsoDate } from '#shared/domain/iso-date'
import { line } from '#shared/domain/line'
import { type RetentionDecision, retentionDecisionId, RetentionPurpose } from '#shared/domain/retention'

const Who = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mentor'), id: MentorId }),
  z.strictObject({ kind: z.literal('mentee'), id: MenteeId }),
])

const Purpose = RetentionPurpose.exclude(['history']) satisfies z.ZodType<PersonPurpose>

/** Something of a person is kept until a day, for a reason. */
export const KeepLonger = z.strictObject({ who: Who, purpose: Purpose, keepUntil: IsoDate, reason: line(300), by: CoordinatorId.optional() })
export type KeepLonger = z.infer<typeof KeepLonger>

/** A decision is taken back: one decides again. */
export const DecideAgain = z.strictObject({ id: RetentionDecisionId })
export type DecideAgain = z.infer<typeof DecideAgain>

/** The words of interviews, or of the follow-up, of one person are emptied. */
export const ClearNotes = z.strictObject({ who: Who, purpose: z.enum(['interview-notes', 'follow-up']), by: CoordinatorId.optional() })
export type ClearNotes = z.infer<typeof ClearNotes>

const personOf = (book: Casebook, who: PersonRef) => (who.kind === 'mentor' ? book.mentors[who.id] : book.mentees[who.id])

/** Notes that something is kept longer than the rule says. Refuses somebody who is not here any more, and a day that is not to come. */
export const keepLonger =
  ({ who, purpose, keepUntil, reason, by }: KeepLonger, world: World): Change =>
  book => {
    const person = personOf(book, who)
    if (!person || person.erased) return refuse({ code: 'casebook/unknown', id: who.id })
    if (keepUntil <= world.today()) return refuse({ code: 'retention/day-past' })
    return ok(withDecision(book, { kind: 'kept', id: retentionDecisionId(who.id, purpose), decidedOn: world.today(), keepUntil, reason, ...(by && { by }) }))
  }

/** Takes a decision back. */
export const decideAgain =
  ({ id }: DecideAgain): Change =>
  book => {
    const { [id]: found, ...retentionDecisions } = book.retentionDecisions
    return found ? ok({ ...book, retentionDecisions }) : refuse({ code: 'casebook/unknown', id })
  }

/** Empties the words that were kept long enough; what figures count stays. Refuses where the rule does not say so yet, or where something holds them back. */
export const clearNotes =
  (question: ClearNotes, world: World): Change =>
  book => {
    const { who, purpose, by } = question
    if (!isDue(book, question, world)) return refuse({ code: 'retention/nothing-due' })
    const decision: RetentionDecision = { kind: 'emptied', id: retentionDecisionId(who.id, purpose), decidedOn: world.today(), ...(by && { by }) }
    const { interviews, followUps } = overdueOf(book, question, world)
    return ok(
      withDecision(
        {
          ...book,
          interviews: { ...book.interviews, ...Object.fromEntries(interviews.map(each => [each.id, withoutWords(book, each)])) },
          followUps: { ...book.followUps, ...Object.fromEntries(followUps.map(each => [each.id, emptied(each)])) },
        },
        decision,
      ),
    )
  }

/** The ids under which the words to be emptied stand: what the history told of them is emptied with them. */
export function idsToClear(book: Casebook, question: ClearNotes, world: Pick<World, 'today' | 'defaults'>): readonly string[] {
  const { interviews, followUps } = overdueOf(book, question, world)
  return [...interviews, ...followUps].map(({ id }) => id)
}

function isDue(book: Casebook, { who, purpose }: ClearNotes, world: World): boolean {
  const settings = settingsInForce(book, 'retention', world.defaults)
  return retentionLinesOf(book, who, world.today(), settings).some(line => line.purpose === purpose && line.held.length === 0)
}

function overdueOf(book: Casebook, { who, purpose }: ClearNotes, { today, defaults }: Pick<World, 'today' | 'defaults'>) {
  const settings = settingsInForce(book, 'retention', defaults)
  const pairs = pairsOf(book, who)
  return {
    interviews: purpose === 'interview-notes' ? (overdueNotes(book, who, pairs, today(), settings)?.found ?? []) : [],
    followUps: purpose === 'follow-up' ? (overdueFollowUps(book, pairs, today(), settings)?.found ?? []) : [],
  }
}

const withDecision = (book: Casebook, decision: RetentionDecision): Casebook => ({ ...book, retentionDecisions: { ...book.retentionDecisions, [decision.id]: decision } })
