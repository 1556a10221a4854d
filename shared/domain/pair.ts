import { z } from 'zod'

import type { IsoDate } from './iso-date';
import { later } from './iso-date'
import { CoordinatorId, MenteeId, MentorId, PairId } from './ids'
import { Move, type MoveKind, type MoveOf, Opening } from './pair-move'
import type { PairState, Stage, StateAt } from './pair-state'

import { ok, refuse, type Result } from '#shared/core/result'

export type PairRefusal =
  | { readonly code: 'pair/move-closed'; readonly stage: Stage; readonly move: MoveKind }
  | { readonly code: 'pair/move-too-early'; readonly move: MoveKind; readonly notBefore: IsoDate }
  | { readonly code: 'pair/end-before-start' }

type LifeCycle = {
  readonly [S in Stage]: { readonly [K in MoveKind]?: (state: StateAt<S>, move: MoveOf<K>) => PairState }
}

const withdraw = (_: PairState, { on, reason }: MoveOf<'withdraw'>): PairState => ({ stage: 'withdrawn', since: on, reason })

const bringToClose = (
  { reason: _, ...running }: StateAt<'active' | 'suspended'> & { reason?: string },
  { on, trigger }: MoveOf<'bring-to-close'>,
): PairState => ({ ...running, stage: 'to-close', since: on, trigger })

/** Each of the two answers on their own; mentoring begins only if both say yes (brochure, stage 3 C). */
function answer(state: StateAt<'first-meeting-held'>, { on, side, answer: said }: MoveOf<'answer'>): PairState {
  const answers = { ...state.answers, [side]: { answer: said, on } }
  const { mentor, mentee } = answers
  if (mentor?.answer === 'no' || mentee?.answer === 'no') return { ...state, stage: 'not-validated', since: on, answers }
  if (!mentor || !mentee) return { ...state, since: on, answers }

  const { proposedOn, firstMeetingOn } = state
  return { stage: 'validated', since: on, beginning: { proposedOn, firstMeetingOn, mentorAgreedOn: mentor.on, menteeAgreedOn: mentee.on } }
}

/** The life cycle, drawn as a table: the moves open at each stage, and where they lead. */
const lifeCycle: LifeCycle = {
  proposed: {
    'plan-first-meeting': ({ proposedOn }, { on, meetingOn }) => ({ stage: 'first-meeting-planned', since: on, proposedOn, meetingOn }),
    decline: ({ proposedOn }, { on, reason }) => ({ stage: 'declined', since: on, proposedOn, reason }),
    withdraw,
  },
  'first-meeting-planned': {
    'hold-first-meeting': ({ proposedOn }, { on }) => ({ stage: 'first-meeting-held', since: on, proposedOn, firstMeetingOn: on, answers: {} }),
    'plan-first-meeting': (state, { on, meetingOn }) => ({ ...state, since: on, meetingOn }),
    withdraw,
  },
  'first-meeting-held': { answer, withdraw },
  validated: {
    'agree-terms': (state, { on, terms }) => ({ ...state, since: on, terms }),
    withdraw,
  },
  'contract-printed': {
    'print-contract': (state, { on, contractId }) => ({ ...state, since: on, contractId }),
    'agree-terms': ({ beginning }, { on, terms }) => ({ stage: 'validated', since: on, beginning, terms }),
    sign: ({ beginning, terms, contractId }, { on }) => ({
      ...{ stage: 'active', since: on, beginning, terms, contractId },
      ...{ activeFrom: later(terms.startsOn, on), suspensions: [] },
    }),
    withdraw,
  },
  active: {
    suspend: (state, { on, reason }) => ({ ...state, stage: 'suspended', since: on, reason, suspensions: [...state.suspensions, { from: on }] }),
    'bring-to-close': bringToClose,
  },
  suspended: {
    resume: ({ reason: _, ...state }, { on, endsOn }) => ({
      ...state,
      stage: 'active',
      since: on,
      terms: { ...state.terms, endsOn },
      suspensions: state.suspensions.map(each => (each.until === undefined ? { ...each, until: on } : each)),
    }),
    'bring-to-close': bringToClose,
  },
  'to-close': { close: (state, { on }) => ({ ...state, stage: 'closed', since: on }) },
  declined: {},
  'not-validated': {},
  closed: {},
  withdrawn: {},
}

// Terms must be agreed first: a contract without dates cannot be printed, so the move is open only then.
const printContract = ({ beginning, terms }: StateAt<'validated'>, { on, contractId }: MoveOf<'print-contract'>): PairState | undefined =>
  terms && { stage: 'contract-printed', since: on, beginning, terms, contractId }

/** The moves a person may choose from now, in the order of a pair's life. */
export const openMoves = (state: PairState): readonly MoveKind[] => {
  const moves = Object.keys(lifeCycle[state.stage]) as MoveKind[]
  return state.stage === 'validated' && state.terms ? ['print-contract', ...moves] : moves
}

/** The state after a move, or why the move is refused. */
export function advance(state: PairState, move: Move): Result<PairState, PairRefusal> {
  // The table matches every stage with its own state and every kind with its own move.
  // TypeScript loses that match across two look-ups, so we vouch for it here, once.
  const step = lifeCycle[state.stage][move.kind] as ((state: PairState, move: Move) => PairState) | undefined
  const next = state.stage === 'validated' && move.kind === 'print-contract' ? printContract(state, move) : step?.(state, move)

  if (!next) return refuse({ code: 'pair/move-closed', stage: state.stage, move: move.kind })
  if (move.on < state.since) return refuse({ code: 'pair/move-too-early', move: move.kind, notBefore: state.since })
  if ('terms' in next && next.terms.endsOn <= next.terms.startsOn) return refuse({ code: 'pair/end-before-start' })
  return ok(next)
}

/** Where a pair stands before any move. */
export function opened(opening: Opening): PairState {
  switch (opening.kind) {
    case 'proposed': {
      const { on, answerExpectedOn } = opening
      return { stage: 'proposed', since: on, proposedOn: on, ...(answerExpectedOn && { answerExpectedOn }) }
    }
    case 'agreed': {
      const { kind: _, terms, ...beginning } = opening
      return { stage: 'validated', since: later(beginning.mentorAgreedOn, beginning.menteeAgreedOn), beginning, terms }
    }
    case 'resumed': {
      const { terms, signedOn } = opening
      const activeFrom = signedOn ? later(terms.startsOn, signedOn) : terms.startsOn
      return { stage: 'active', since: activeFrom, beginning: {}, terms, activeFrom, suspensions: [] }
    }
  }
}

/** The state after a whole story of moves. To correct a past date is to tell the story again. */
export const retell = (opening: Opening, moves: readonly Move[]): Result<PairState, PairRefusal> =>
  moves.reduce<Result<PairState, PairRefusal>>((state, move) => (state.ok ? advance(state.value, move) : state), ok(opened(opening)))

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

const told = new WeakMap<Pair, PairState>()

/** Where a pair stands: what its story tells. Remembered for each pair, since a pair that changes is another object. */
export function stateOf(pair: Pair): PairState {
  const known = told.get(pair)
  if (known) return known

  const state = retell(pair.opening, pair.moves)
  if (!state.ok) throw new Error(`The story of ${pair.reference} does not hold together: ${state.error.code}`)
  told.set(pair, state.value)
  return state.value
}
