import type { ErasureWords } from './erasure-words'

import type { Pair } from '#shared/domain/pair'
import type { Move, Opening, Side } from '#shared/domain/pair-move'
import type { ActionPlan, PlanRow, PlanVersion } from '#shared/domain/action-plan'
import type { Attempt } from '#shared/domain/attempt'
import type { CheckIn } from '#shared/domain/check-in'
import type { Closing } from '#shared/domain/closing'
import type { FollowUp } from '#shared/domain/follow-up'
import type { Intake } from '#shared/domain/intake'
import type { Introduction } from '#shared/domain/introduction'
import type { Meeting, MeetingDetails } from '#shared/domain/meeting'
import type { NextStep } from '#shared/domain/next-step'
import type { PairContact } from '#shared/domain/pair-contact'
import type { Situation } from '#shared/domain/situation'
import type { Terms } from '#shared/domain/terms'

const withoutPlace = ({ accessInstructions: _, contactChannel: _channel, ...terms }: Terms, { nothing }: ErasureWords): Terms => ({ ...terms, meetingPlace: nothing })

function erasedOpening(opening: Opening, words: ErasureWords): Opening {
  if (opening.kind !== 'proposed') return { ...opening, terms: withoutPlace(opening.terms, words) }
  const { why: _, ...told } = opening
  return told
}

function erasedMove(move: Move, words: ErasureWords): Move {
  switch (move.kind) {
    case 'respond': {
      const { note: _, ...told } = move
      return told
    }
    case 'plan-first-meeting': {
      const { place: _, ...told } = move
      return told
    }
    case 'answer':
    case 'bring-to-close': {
      const { reason: _, ...told } = move
      return told
    }
    case 'decline':
    case 'suspend':
    case 'withdraw':
      return { ...move, reason: words.nothing }
    case 'agree-terms':
    case 'amend':
      return { ...move, terms: withoutPlace(move.terms, words) }
    case 'remind':
    case 'hold-first-meeting':
    case 'print-contract':
    case 'sign':
    case 'resume':
    case 'close':
      return move
  }
}

/** The story of a pair by its days and its codes: it tells the same, without a word about the two. */
export const erasedPair = (pair: Pair, words: ErasureWords): Pair => ({ ...pair, opening: erasedOpening(pair.opening, words), moves: pair.moves.map(move => erasedMove(move, words)) })

/** Of the in-take, which domains came first. */
export const erasedIntake = ({ id, domains, closedOn }: Intake): Intake => ({
  id,
  domains: Object.fromEntries(Object.entries(domains).map(([key, { priority }]) => [key, priority === undefined ? {} : { priority }])),
  assets: [],
  ...(closedOn && { closedOn }),
})

const erasedRow = ({ id, domain, who, due, steps }: PlanRow, { nothing }: ErasureWords): PlanRow => ({
  id,
  ...(domain && { domain }),
  objective: nothing,
  who,
  ...(due && { due }),
  steps: steps.map(({ note, ...step }) => ({ ...step, ...(note !== undefined && step.state === 'abandoned' && { note: nothing }) })),
})

const erasedVersion = <Version extends ActionPlan | PlanVersion>({ targetJob: _, ...plan }: Version, words: ErasureWords): Version => ({ ...plan, rows: plan.rows.map(row => erasedRow(row, words)) }) as unknown as Version // without the trade it is a plan still

/** The rows of a plan by what became of them. */
export const erasedPlan = (plan: ActionPlan, words: ErasureWords): ActionPlan => ({ ...erasedVersion(plan, words), versions: plan.versions.map(version => erasedVersion(version, words)) })

function erasedDetails(details: MeetingDetails, side: Side): MeetingDetails {
  const { where: _, ...told } = details
  if (told.state === 'planned') return told
  if (told.state === 'cancelled') {
    const { reason: _reason, ...cancelled } = told
    return cancelled
  }
  const { others: _others, topics: _topics, decisions: _decisions, mood, ...held } = told
  const { [side]: _own, ...kept } = mood ?? {}
  return { ...held, ...(Object.keys(kept).length > 0 && { mood: kept }) }
}

/** The day, the minutes and the counts of a meeting; how the other one felt stays theirs. */
export const erasedMeeting = (meeting: Meeting, side: Side): Meeting => ({ ...meeting, details: erasedDetails(meeting.details, side) })

export const erasedContact = ({ note: _, ...contact }: PairContact): PairContact => contact

export const erasedIntroduction = ({ person: _, note: _note, ...introduction }: Introduction, { nothing }: ErasureWords): Introduction => ({ ...introduction, organisation: nothing })

const withoutNote = <Tried extends Attempt>({ note: _, ...tried }: Tried): Tried => tried as unknown as Tried // without its note it is an attempt still

/** The level that was decided, without why; of calls to the person, their days. */
export const erasedCheckIn = ({ assessment, ...checkIn }: CheckIn, side: Side, { nothing }: ErasureWords): CheckIn => ({
  ...checkIn,
  attempts: checkIn.side === side ? checkIn.attempts.map(withoutNote) : checkIn.attempts,
  ...(assessment && { assessment: { ...assessment, ...(assessment.reason !== undefined && { reason: nothing }) } }),
})

export const erasedNextStep = (step: NextStep, { nothing }: ErasureWords): NextStep => ({ ...step, what: nothing })

/** What became of a mentee, by its codes. */
const erasedSituation = ({ title: _, where: _where, ...situation }: Situation): Situation => situation

export function erasedClosing({ planned, situation, ...closing }: Closing, side: Side): Closing {
  const { place: _, ...meeting } = planned ?? {}
  return {
    ...closing,
    attempts: closing.attempts.map(attempt => (attempt.side === side ? withoutNote(attempt) : attempt)),
    ...(planned && { planned: { ...meeting, on: planned.on } }),
    ...(situation && { situation: side === 'mentee' ? erasedSituation(situation) : situation }),
  }
}

/** Of a mentee alone: what became of them is theirs. */
export function erasedFollowUp({ answer, ...followUp }: FollowUp): FollowUp {
  const { note: _, ...told } = answer ?? {}
  return { ...followUp, attempts: followUp.attempts.map(withoutNote), ...(answer && { answer: { ...told, on: answer.on, items: answer.items, situation: erasedSituation(answer.situation) } }) }
}
