import { z } from 'zod'

import type { Casebook, World } from './casebook'
import type { Change } from './change'
import { unknownAmong } from './known-people'
import { endedOn, isRunning } from './pair-life'
import type { CasebookRefusal } from './refusal'

import { canonicalText } from '#shared/core/canonical-text'
import { ok, refuse } from '#shared/core/result'
import { addMonths } from '#shared/domain/calendar'
import { hasAgreed } from '#shared/domain/consent'
import { Questionnaire } from '#shared/domain/evaluation'
import { type FollowUp, FollowUpDetails, followUpId, FollowUpMonths } from '#shared/domain/follow-up'
import { PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'

/** What became of the questionnaire of one of the two, told whole each time. */
export const SaveEvaluation = z.strictObject({ pairId: PairId, side: Side, questionnaire: Questionnaire })
export type SaveEvaluation = z.infer<typeof SaveEvaluation>

/** What one learned of a mentee six or twelve months after the end, told whole each time. */
export const SaveFollowUp = z.strictObject({ pairId: PairId, months: FollowUpMonths, details: FollowUpDetails })
export type SaveFollowUp = z.infer<typeof SaveFollowUp>

const future = (days: readonly (IsoDate | undefined)[], world: World): CasebookRefusal | undefined => {
  const on = days.find(day => day !== undefined && day > world.today())
  return on && { code: 'date/in-future', on }
}

/** Notes that a questionnaire was handed out, or that one stopped waiting for it. Refuses a pair that does not work, and days to come. */
export const saveEvaluation =
  ({ pairId, side, questionnaire }: SaveEvaluation, world: World): Change =>
  book => {
    const pair = book.pairs[pairId]
    if (!pair) return refuse({ code: 'casebook/unknown', id: pairId })
    if (!isRunning(stateOf(pair))) return refuse({ code: 'pair/not-at-work' })
    const refusal = future([questionnaire.handedOn, questionnaire.waivedOn], world)
    if (refusal) return refuse(refusal)
    return ok({ ...book, evaluations: { ...book.evaluations, [pairId]: { id: pairId, sides: { ...book.evaluations[pairId]?.sides, [side]: questionnaire } } } })
  }

/** Keeps what became of a mentee. Without their agreement nothing new is kept, and what was noted can only be taken back. Refuses also before the pair is closed, and an answer older than the end of the pair. */
export const saveFollowUp =
  ({ pairId, months, details }: SaveFollowUp, world: World): Change =>
  book => {
    const pair = book.pairs[pairId]
    const mentee = pair && book.mentees[pair.menteeId]
    if (!mentee) return refuse({ code: 'casebook/unknown', id: pairId })
    const id = followUpId(pairId, months)
    if (!hasAgreed(mentee.consents, 'follow-up') && !takesBack(book.followUps[id], details)) return refuse({ code: 'follow-up/not-agreed' })
    const from = endedOn(pair)
    if (stateOf(pair).stage !== 'closed' || !from) return refuse({ code: 'closing/not-open', standing: stateOf(pair).stage })
    const { attempts, answer, leftOn } = details
    const refusal = unknownAmong(book, [...attempts, ...(answer ? [answer] : [])]) ?? future([...attempts.map(({ on }) => on), answer?.on, leftOn], world)
    if (refusal) return refuse(refusal)
    if (answer && answer.on < from) return refuse({ code: 'follow-up/not-due', from })
    return ok({ ...book, followUps: { ...book.followUps, [id]: { ...details, id, pairId, months } } })
  }

/** True where less is told than before, and nothing else: the answer, or the attempts. */
const takesBack = (before: FollowUp | undefined, { attempts, answer, leftOn }: FollowUpDetails): boolean =>
  before !== undefined && answer === undefined && (attempts.length === 0 || canonicalText(attempts) === canonicalText(before.attempts)) && (leftOn === undefined || leftOn === before.leftOn)

/** The day on which one asks again, so many calendar months after the last day of a pair; nothing while it is not closed, or where the mentee did not agree. */
export function followUpDay(book: Casebook, pair: Pair, months: FollowUpMonths): IsoDate | undefined {
  const mentee = book.mentees[pair.menteeId]
  const end = stateOf(pair).stage === 'closed' ? endedOn(pair) : undefined
  return end && mentee && hasAgreed(mentee.consents, 'follow-up') ? addMonths(end, months) : undefined
}
