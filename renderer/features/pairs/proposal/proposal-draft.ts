import type { Asked } from '#shared/api/api'
import type { Casebook } from '#shared/casebook/casebook'
import { settingsInForce } from '#shared/casebook/content-in-force'
import { readyProposals, type ReadyProposal } from '#shared/casebook/pairings'
import { defaults } from '#shared/defaults/defaults'
import { addDays } from '#shared/domain/calendar'
import { type Coordinator, isAtWork } from '#shared/domain/coordinator'
import type { MenteeId, MentorId, PairDraftId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Draft } from '../form-pair/step'

/** The proposal kept ready for these two people, the first prepared of them. */
export const readyFor = (book: Casebook, mentorId: MentorId, menteeId: MenteeId): ReadyProposal | undefined =>
  readyProposals(book, mentorId).find(each => each.menteeId === menteeId)

/** What stands on the page at first: made today, answered in the usual days, followed by who works here, for the reason the matching gives. */
export function proposed(book: Casebook, mentorId: MentorId, menteeId: MenteeId, given: { readonly today: IsoDate; readonly worker: Coordinator | undefined; readonly why: string | undefined }): Draft {
  const { today, worker, why } = given
  const days = settingsInForce(book, 'matching', defaults).answerDays
  return {
    ...{ situation: 'proposed', mentorId, menteeId, proposedOn: today, answerExpectedOn: addDays(today, days) },
    ...(worker && isAtWork(worker) && { coordinatorId: worker.id }),
    ...(why && { why }),
  }
}

export type ProposalField = 'coordinatorId' | 'substituteId' | 'proposedOn' | 'answerExpectedOn'
export type ProposalProblem = 'required' | 'choose-person' | 'same-coordinator' | 'in-future' | 'before-proposal'

/** What stands between what was filled in and a proposal, field by field. */
export function proposalProblems({ coordinatorId, substituteId, proposedOn, answerExpectedOn }: Draft, today: IsoDate): Readonly<Partial<Record<ProposalField, ProposalProblem>>> {
  return {
    ...(!coordinatorId && { coordinatorId: 'choose-person' }),
    ...(substituteId && substituteId === coordinatorId && { substituteId: 'same-coordinator' }),
    ...(!proposedOn && { proposedOn: 'required' }),
    ...(proposedOn && proposedOn > today && { proposedOn: 'in-future' }),
    ...(proposedOn && answerExpectedOn && answerExpectedOn < proposedOn && { answerExpectedOn: 'before-proposal' }),
  }
}

/** The question that makes the proposal; nothing while a problem is left. */
export function creationOf(draft: Draft, today: IsoDate, draftId: PairDraftId | undefined): Asked<'pair.create'> | undefined {
  const { mentorId, menteeId, coordinatorId, substituteId, proposedOn, answerExpectedOn, why } = draft
  if (!mentorId || !menteeId || !coordinatorId || !proposedOn || Object.keys(proposalProblems(draft, today)).length > 0) return undefined
  const said = why?.trim()
  return {
    ...{ mentorId, menteeId, coordinatorId, ...(substituteId && { substituteId }), ...(draftId && { draftId }) },
    opening: { kind: 'proposed', on: proposedOn, ...(answerExpectedOn && { answerExpectedOn }), ...(said && { why: said }) },
  }
}
