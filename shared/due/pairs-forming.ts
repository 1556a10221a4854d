import { coming, NOTHING, ofPair, toDo } from './draw-line'
import type { DueLine } from './due-line'
import type { Morning } from './morning'

import { awaitingSignatures } from '#shared/casebook/awaiting-signatures'
import { pairsOf } from '#shared/casebook/availability'
import { begunDrafts, frozenBy, readyProposals } from '#shared/casebook/pairings'
import { addDays } from '#shared/domain/calendar'
import { later } from '#shared/domain/iso-date'
import { hesitatesSince, type Pair, stateOf } from '#shared/domain/pair'
import type { PairDraft } from '#shared/domain/pair-draft'
import { Side } from '#shared/domain/pair-move'
import { isOpen, type PairState, type StateAt } from '#shared/domain/pair-state'

/** Days within which the next step is hoped for (matching §2.4): a first meeting once accepted, each answer, a contract, the signatures of an amendment. */
const DAYS = { toMeet: 14, toAnswer: 5, toContract: 7, toAmend: 14 } as const

const stage = 3

/** What waits at a pair on its way to a contract. */
export function dueWhileForming(morning: Morning, pair: Pair, state: PairState): readonly DueLine[] {
  switch (state.stage) {
    case 'proposed':
      return ofProposal(morning, pair, state)
    case 'first-meeting-planned': {
      const { meetingOn, at } = state
      return meetingOn < morning.today
        ? coming(morning, { rule: 'first-meeting-past', stage, ...ofPair(pair), facts: {} }, meetingOn)
        : coming(morning, { rule: 'first-meeting-ahead', stage, ...ofPair(pair), facts: { at } }, meetingOn)
    }
    case 'first-meeting-held': {
      const { firstMeetingOn, answers } = state
      const hesitating = Side.options.flatMap(side => {
        const since = hesitatesSince(state, side)
        return since ? [{ side, since }] : []
      })
      const missing = Side.options.filter(side => !answers[side] && !hesitatesSince(state, side))
      return toDo(morning, { rule: 'answers-missing', stage, ...ofPair(pair), facts: { missing, hesitating } }, firstMeetingOn, addDays(firstMeetingOn, DAYS.toAnswer))
    }
    case 'validated':
      return toDo(morning, { rule: 'contract-to-print', stage, ...ofPair(pair), facts: {} }, state.since, addDays(state.since, DAYS.toContract))
    // A printed contract waits for its signatures, told below; what follows is no longer the forming of a pair.
    case 'contract-printed':
    case 'active':
    case 'suspended':
    case 'to-close':
    case 'closed':
    case 'declined':
    case 'not-validated':
    case 'withdrawn':
      return NOTHING
  }
}

/** A proposal: its answer, where it is late or near, and what the answer asks for. */
function ofProposal(morning: Morning, pair: Pair, { response, proposedOn, answerExpectedOn, reminders }: StateAt<'proposed'>): readonly DueLine[] {
  if (response) {
    const rule = response.response === 'accepts' ? 'to-plan' : 'to-discuss'
    return toDo(morning, { rule, stage, ...ofPair(pair), facts: {} }, response.on, addDays(response.on, DAYS.toMeet))
  }
  // Where no day was named, an answer is expected within the usual ones.
  const expected = answerExpectedOn ?? addDays(proposedOn, morning.answerDays)
  return expected < morning.today
    ? coming(morning, { rule: 'answer-late', stage, ...ofPair(pair), facts: { reminders } }, expected)
    : coming(morning, { rule: 'answer-due', stage, ...ofPair(pair), facts: {} }, expected)
}

/** The papers printed and not signed by all three: a contract is hoped for by the day it begins. */
export function signaturesDue(morning: Morning): readonly DueLine[] {
  return awaitingSignatures(morning.book, morning.today).flatMap(paper => {
    const { pair, printedOn, missing } = paper
    if (!isOpen(stateOf(pair).stage)) return NOTHING
    if (paper.kind === 'contract') {
      const { id, facts } = paper.contract
      return toDo(morning, { rule: 'signature-missing', stage, ...ofPair(pair), facts: { contractId: id, missing }, part: id }, printedOn, later(printedOn, facts.terms.startsOn))
    }
    const { id, number } = paper.amendment
    return toDo(morning, { rule: 'amendment-signature-missing', stage, ...ofPair(pair), facts: { amendmentId: id, number, missing }, part: number }, printedOn, addDays(printedOn, DAYS.toAmend))
  })
}

const ofDraft = ({ id, mentorId, menteeId, coordinatorId, substituteId }: PairDraft) =>
  ({ about: { kind: 'draft', id, mentorId, menteeId }, coordinators: [coordinatorId, substituteId].filter(each => each !== undefined) }) as const

/**
 * The wizards left in the middle, and the proposals kept ready that can be made since the pair that froze them was over;
 * the other proposals wait in « Croisement » until somebody takes them up.
 */
export function draftsDue(morning: Morning): readonly DueLine[] {
  const { book } = morning
  const left = begunDrafts(book).flatMap(draft => toDo(morning, { rule: 'draft-left', stage, ...ofDraft(draft), facts: {} }, draft.begunOn))
  const thawed = readyProposals(book)
    .filter(ready => frozenBy(book, ready) === undefined)
    .flatMap(ready => {
      const over = [...pairsOf(book, ready.mentorId), ...pairsOf(book, ready.menteeId)].map(stateOf).filter(state => !isOpen(state.stage))
      const since = over.reduce((latest, state) => later(latest, state.since), ready.begunOn)
      return since === ready.begunOn ? NOTHING : toDo(morning, { rule: 'thawed', stage, ...ofDraft(ready), facts: {} }, since)
    })
  return [...left, ...thawed]
}
