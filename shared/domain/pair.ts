import { z } from 'zod'

import { type IsoDate, later } from './iso-date'
import { CoordinatorId, MenteeId, MentorId, PairId } from './ids'
import { Move, type MoveKind, type MoveOf, Opening, type Side } from './pair-move'
import type { Answers, Beginning, Hesitations, PairState, Stage, StateAt, Suspension } from './pair-state'

import { remembered } from '#shared/core/remembered'
import { ok, refuse, type Result } from '#shared/core/result'

export type PairRefusal =
  | { readonly code: 'pair/move-closed'; readonly stage: Stage; readonly move: MoveKind }
  | { readonly code: 'pair/move-too-early'; readonly move: MoveKind; readonly notBefore: IsoDate }
  | { readonly code: 'pair/end-before-start' }

type LifeCycle = {
  readonly [S in Stage]: { readonly [K in MoveKind]?: (state: StateAt<S>, move: MoveOf<K>) => Told }
}

/** The state a move leads to; the day of the last event is added to all of them in one place. */
type Told = PairState extends infer State ? (State extends PairState ? Omit<State, 'lastOn'> : never) : never

const withdraw = (_: PairState, { on, reason }: MoveOf<'withdraw'>): Told => ({ stage: 'withdrawn', since: on, reason })

const bringToClose = (
  { reason: _, ...running }: StateAt<'active' | 'suspended'> & { reason?: string },
  { on, trigger }: MoveOf<'bring-to-close'>,
): Told => ({ ...running, stage: 'to-close', since: on, trigger })

/** When and where the first meeting is to be, as far as it is known. */
const rendezvous = ({ meetingOn, at, place }: Omit<MoveOf<'plan-first-meeting'>, 'kind' | 'on'>) => ({ meetingOn, ...(at && { at }), ...(place && { place }) })

/** The suspensions once work has begun again on a day. */
const endedBy = (on: IsoDate, suspensions: readonly Suspension[]): readonly Suspension[] => suspensions.map(each => (each.until === undefined ? { ...each, until: on } : each))

function amend<Running extends StateAt<'active' | 'suspended'>>(state: Running, { terms }: MoveOf<'amend'>): Running {
  return { ...state, terms }
}

/** The last word of each of the two counts: it takes the place of what they said before. */
function heard({ answers, hesitations }: StateAt<'first-meeting-held'>, { on, side, answer: said }: MoveOf<'answer'>): { readonly answers: Answers; readonly hesitations?: Hesitations } {
  const { [side]: _, ...answered } = answers
  const { [side]: __, ...hesitate } = hesitations ?? {}
  const wavering = said === 'hesitates' ? { ...hesitate, [side]: on } : hesitate
  return { answers: said === 'hesitates' ? answered : { ...answered, [side]: { answer: said, on } }, ...(Object.keys(wavering).length > 0 && { hesitations: wavering }) }
}

/** Each of the two answers on their own; mentoring begins only if both say yes (brochure, stage 3 C), and waits for one who hesitates. */
function answer(state: StateAt<'first-meeting-held'>, move: MoveOf<'answer'>): Told {
  const { stage, since, proposedOn, firstMeetingOn } = state
  const { answers, ...others } = heard(state, move)
  const { mentor, mentee } = answers
  if (mentor?.answer === 'no' || mentee?.answer === 'no') return { stage: 'not-validated', since: move.on, proposedOn, firstMeetingOn, answers }
  if (!mentor || !mentee) return { stage, since, proposedOn, firstMeetingOn, answers, ...others }

  return { stage: 'validated', since: later(mentor.on, mentee.on), beginning: { proposedOn, firstMeetingOn, mentorAgreedOn: mentor.on, menteeAgreedOn: mentee.on } }
}

/** The day of the second yes: other terms agreed later do not change it. */
const secondYes = ({ mentorAgreedOn, menteeAgreedOn }: Beginning, otherwise: IsoDate): IsoDate =>
  mentorAgreedOn && menteeAgreedOn ? later(mentorAgreedOn, menteeAgreedOn) : otherwise

/** The life cycle, drawn as a table: the moves open at each stage, and where they lead. */
const lifeCycle: LifeCycle = {
  proposed: {
    remind: (state, { answerExpectedOn }) => ({ ...state, answerExpectedOn, reminders: state.reminders + 1 }),
    respond: (state, { on, response }) => ({ ...state, response: { response, on } }),
    'plan-first-meeting': ({ proposedOn }, { on, ...planned }) => ({ stage: 'first-meeting-planned', since: on, proposedOn, ...rendezvous(planned) }),
    decline: ({ proposedOn }, { on, why, reason }) => ({ stage: 'declined', since: on, proposedOn, ...(why && { why }), reason }),
    withdraw,
  },
  'first-meeting-planned': {
    'hold-first-meeting': ({ proposedOn }, { on }) => ({ stage: 'first-meeting-held', since: on, proposedOn, firstMeetingOn: on, answers: {} }),
    'plan-first-meeting': ({ stage, since, proposedOn }, planned) => ({ stage, since, proposedOn, ...rendezvous(planned) }),
    withdraw,
  },
  'first-meeting-held': { answer, withdraw },
  validated: {
    'agree-terms': (state, { terms }) => ({ ...state, terms }),
    withdraw,
  },
  'contract-printed': {
    'print-contract': (state, { contractId }) => ({ ...state, contractId }),
    'agree-terms': ({ beginning }, { on, terms }) => ({ stage: 'validated', since: secondYes(beginning, on), beginning, terms }),
    sign: ({ beginning, terms, contractId }, { on }) => {
      const activeFrom = later(terms.startsOn, on)
      return { stage: 'active', since: activeFrom, beginning, terms, contractId, activeFrom, suspensions: [] }
    },
    withdraw,
  },
  active: {
    amend,
    suspend: (state, { on, reason }) => ({ ...state, stage: 'suspended', since: on, reason, suspensions: [...state.suspensions, { from: on }] }),
    'bring-to-close': bringToClose,
    withdraw,
  },
  suspended: {
    amend,
    resume: ({ reason: _, ...state }, { on, endsOn }) => ({
      ...state,
      stage: 'active',
      since: on,
      terms: { ...state.terms, endsOn },
      suspensions: endedBy(on, state.suspensions),
    }),
    'bring-to-close': bringToClose,
  },
  'to-close': {
    // Extended in time: the work goes on from that day, also for a pair that was suspended.
    amend: ({ trigger: _, ...running }, { on, terms }) => ({ ...running, stage: 'active', since: on, terms, suspensions: endedBy(on, running.suspensions) }),
    close: (state, { on }) => ({ ...state, stage: 'closed', since: on }),
  },
  declined: {},
  // The other answers on their own too; it changes nothing of where the pair stands.
  'not-validated': { answer: (state, { on, side, answer: said }) => (said === 'hesitates' ? state : { ...state, answers: { ...state.answers, [side]: { answer: said, on } } }) },
  closed: {},
  withdrawn: {},
}

// Terms must be agreed first: a contract without dates cannot be printed, so the move is open only then.
const printContract = ({ beginning, terms }: StateAt<'validated'>, { on, contractId }: MoveOf<'print-contract'>): Told | undefined =>
  terms && { stage: 'contract-printed', since: on, beginning, terms, contractId }

const bothAnswered = ({ answers }: StateAt<'not-validated'>): boolean => answers.mentor !== undefined && answers.mentee !== undefined

/** A signed pair may still withdraw before the day it is active from; what is done to a running pair begins on that day. */
function isOpenOn(state: PairState, kind: MoveKind, on: IsoDate): boolean {
  if (state.stage === 'not-validated') return !bothAnswered(state)
  return state.stage !== 'active' || (kind === 'withdraw') === on < state.activeFrom
}

/** The moves a person may choose from on a day, in the order of a pair's life. */
export const openMoves = (state: PairState, today: IsoDate): readonly MoveKind[] => {
  const moves = (Object.keys(lifeCycle[state.stage]) as MoveKind[]).filter(kind => isOpenOn(state, kind, today)) // the keys of the table are its moves
  return state.stage === 'validated' && state.terms ? ['print-contract', ...moves] : moves
}

/** Since when one of the two hesitates; nothing once they have answered, nor while nothing was noted of them. */
export const hesitatesSince = (state: PairState, side: Side): IsoDate | undefined => ('hesitations' in state ? state.hesitations[side] : undefined)

/** The first day on which a move may happen. Each of the two answers on their own: the answer noted second may be the earlier one, unless the same `side` hesitated before. */
export const earliest = (state: PairState, kind: MoveKind, side?: Side): IsoDate => {
  if (kind === 'answer' && 'firstMeetingOn' in state) return (side && hesitatesSince(state, side)) ?? state.firstMeetingOn
  return state.stage === 'active' && kind !== 'withdraw' ? later(state.lastOn, state.activeFrom) : state.lastOn
}

/** The state after a move, or why the move is refused. */
export function advance(state: PairState, move: Move): Result<PairState, PairRefusal> {
  const tooEarly = (notBefore: IsoDate) => refuse({ code: 'pair/move-too-early' as const, move: move.kind, notBefore })
  // The table matches every stage with its own state and every kind with its own move.
  // TypeScript loses that match across two look-ups, so we vouch for it here, once.
  const step = lifeCycle[state.stage][move.kind] as ((state: PairState, move: Move) => Told) | undefined
  const next = state.stage === 'validated' && move.kind === 'print-contract' ? printContract(state, move) : step?.(state, move)
  const isOver = move.kind === 'withdraw' && !isOpenOn(state, move.kind, move.on)
  const isAnswered = state.stage === 'not-validated' && move.kind === 'answer' && state.answers[move.side] !== undefined

  if (!next || isOver || isAnswered) return refuse({ code: 'pair/move-closed', stage: state.stage, move: move.kind })
  const notBefore = earliest(state, move.kind, move.kind === 'answer' ? move.side : undefined)
  if (move.on < notBefore) return tooEarly(notBefore)
  if (move.kind === 'plan-first-meeting' && 'proposedOn' in state && move.meetingOn < state.proposedOn) return tooEarly(state.proposedOn)
  if (move.kind === 'remind' && move.answerExpectedOn < move.on) return tooEarly(move.on)
  if (move.kind === 'resume' && move.endsOn <= move.on) return refuse({ code: 'pair/end-before-start' })
  if ('terms' in next && next.terms.endsOn <= next.terms.startsOn) return refuse({ code: 'pair/end-before-start' })
  return ok({ ...next, lastOn: later(state.lastOn, move.on) })
}

/** Where a pair stands before any move. */
export function opened(opening: Opening): PairState {
  switch (opening.kind) {
    case 'proposed': {
      const { on, answerExpectedOn } = opening
      return { stage: 'proposed', since: on, lastOn: on, proposedOn: on, reminders: 0, ...(answerExpectedOn && { answerExpectedOn }) }
    }
    case 'agreed': {
      const { kind: _, terms, ...beginning } = opening
      const since = later(beginning.mentorAgreedOn, beginning.menteeAgreedOn)
      return { stage: 'validated', since, lastOn: since, beginning, terms }
    }
    case 'resumed': {
      const { terms, signedOn } = opening
      const activeFrom = signedOn ? later(terms.startsOn, signedOn) : terms.startsOn
      return { stage: 'active', since: activeFrom, lastOn: activeFrom, beginning: {}, terms, activeFrom, suspensions: [] }
    }
  }
}

/** Why a pair cannot enter the book that way: an answer comes before what it answers. */
function openingRefusal(opening: Opening): PairRefusal | undefined {
  const answer = (notBefore: IsoDate) => ({ code: 'pair/move-too-early', move: 'answer', notBefore }) as const
  if (opening.kind === 'proposed') return opening.answerExpectedOn && opening.answerExpectedOn < opening.on ? answer(opening.on) : undefined
  if (opening.kind === 'resumed') return undefined
  const { firstMeetingOn, mentorAgreedOn, menteeAgreedOn } = opening
  return mentorAgreedOn < firstMeetingOn || menteeAgreedOn < firstMeetingOn ? answer(firstMeetingOn) : undefined
}

/** The state after a whole story of moves. To correct a past date is to tell the story again. */
export function retell(opening: Opening, moves: readonly Move[]): Result<PairState, PairRefusal> {
  const refusal = openingRefusal(opening)
  return moves.reduce<Result<PairState, PairRefusal>>((state, move) => (state.ok ? advance(state.value, move) : state), refusal ? refuse(refusal) : ok(opened(opening)))
}

/**
 * One mentor and one mentee, from the first proposal to the closing: their story is kept, their state is what it tells.
 * A story that does not hold together is refused, so an active pair without a start date cannot be written down.
 */
export const Pair = z
  .strictObject({
    id: PairId,
    /** `B-2026-014`: the number on paper and in file names, where no name stands. */
    reference: z.string().regex(/^B-\d{4}-\d{3,}$/),
    mentorId: MentorId,
    menteeId: MenteeId,
    coordinatorId: CoordinatorId,
    /** Who answers when the coordinator is away; both are named in the contract. */
    substituteId: CoordinatorId.optional(),
    opening: Opening,
    moves: z.array(Move).readonly(),
  })
  .refine(({ opening, moves }) => retell(opening, moves).ok, 'the story of a pair does not hold together')
export type Pair = Readonly<z.infer<typeof Pair>>

/** Where a pair stands: what its story tells. Remembered for each pair, since a pair that changes is another object. */
export const stateOf = remembered((pair: Pair): PairState => {
  const state = retell(pair.opening, pair.moves)
  if (!state.ok) throw new Error(`The story of ${pair.reference} does not hold together: ${state.error.code}`)
  return state.value
})
