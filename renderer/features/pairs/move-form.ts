import { addDays, daysBetween } from '#shared/domain/calendar'
import type { TimeOfDay } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import type { ItemKey } from '#shared/domain/lists'
import { earliest, openMoves } from '#shared/domain/pair'
import { type AnswerSaid, Move, type MoveKind, type MoveOf, type Side } from '#shared/domain/pair-move'
import type { PairState } from '#shared/domain/pair-state'

/** What is decided elsewhere: printing and signing on the contract, other terms on an amendment, first terms in a form of their own, the end on the page of the closing. */
const elsewhere = ['print-contract', 'sign', 'agree-terms', 'amend', 'bring-to-close', 'close'] as const satisfies readonly MoveKind[]

/** The moves a person takes with a small form. */
export type SmallMove = Exclude<MoveKind, (typeof elsewhere)[number]>

const isSmall = (kind: MoveKind): kind is SmallMove => !elsewhere.some(each => each === kind)

export const smallMoves = (state: PairState, today: IsoDate): readonly SmallMove[] => openMoves(state, today).filter(isSmall)

/** What a person has filled in about a move. */
export interface MoveFacts {
  readonly on?: IsoDate | undefined
  readonly answerExpectedOn?: IsoDate | undefined
  readonly response?: MoveOf<'respond'>['response'] | undefined
  readonly note?: string
  /** A key of the list `proposal-refusals`. */
  readonly why?: ItemKey | undefined
  readonly meetingOn?: IsoDate | undefined
  readonly at?: TimeOfDay | undefined
  readonly place?: string
  readonly reason?: string
  readonly side?: Side | undefined
  readonly answer?: AnswerSaid | undefined
  readonly endsOn?: IsoDate | undefined
}

const needed: Readonly<Record<SmallMove, readonly (keyof MoveFacts)[]>> = {
  remind: ['on', 'answerExpectedOn'],
  respond: ['on', 'response'],
  decline: ['on', 'why'],
  'plan-first-meeting': ['meetingOn', 'on'],
  'hold-first-meeting': ['on'],
  answer: ['on', 'side', 'answer'],
  suspend: ['on', 'reason'],
  resume: ['on', 'endsOn'],
  withdraw: ['on', 'reason'],
}

const optional: Readonly<Partial<Record<SmallMove, readonly (keyof MoveFacts)[]>>> = {
  respond: ['note'],
  decline: ['reason'],
  'plan-first-meeting': ['at', 'place'],
  answer: ['reason'],
}

/** The facts one is asked for, the optional ones included, in their order; the day on which a meeting was arranged is the least of it. */
export function factsAsked(kind: SmallMove): readonly (keyof MoveFacts)[] {
  const asked = [...needed[kind], ...(optional[kind] ?? [])]
  return kind === 'plan-first-meeting' ? [...asked.filter(fact => fact !== 'on'), 'on'] : asked
}

export const isNeeded = (kind: SmallMove, fact: keyof MoveFacts): boolean => needed[kind].includes(fact)

/** What can be proposed beside the days: where the mentor receives people, and how long an answer may take. */
export interface MoveHabits {
  readonly place?: string | undefined
  readonly answerDays: number
}

/** What stands in the form at first: today, and what can be worked out. */
export function factsProposed(kind: SmallMove, state: PairState, today: IsoDate, { place, answerDays }: MoveHabits = { answerDays: 7 }): MoveFacts {
  switch (kind) {
    case 'remind':
      return { on: today, answerExpectedOn: addDays(today, answerDays) }
    case 'plan-first-meeting': {
      if (state.stage !== 'first-meeting-planned') return { on: today, ...(place !== undefined && { place }) }
      return { on: today, meetingOn: state.meetingOn, ...(state.at && { at: state.at }), ...(state.place && { place: state.place }) }
    }
    case 'hold-first-meeting':
      return { on: state.stage === 'first-meeting-planned' && state.meetingOn >= state.lastOn && state.meetingOn <= today ? state.meetingOn : today }
    case 'answer': {
      const answers = 'answers' in state ? state.answers : {}
      return { on: today, side: answers.mentor && !answers.mentee ? 'mentee' : 'mentor' }
    }
    case 'resume':
      return { on: today, endsOn: endAfterResuming(state, today) }
    case 'respond':
    case 'decline':
    case 'suspend':
    case 'withdraw':
      return { on: today }
  }
}

/** How long a pair has been suspended, by a day. */
export const daysSuspended = (state: PairState, on: IsoDate): number =>
  state.stage === 'suspended' ? state.suspensions.reduce((days, { from, until }) => (until === undefined && from < on ? days + daysBetween(from, on) : days), 0) : 0

/** The last day once work begins again: as many days later as the pair was suspended. */
export const endAfterResuming = (state: PairState, on: IsoDate): IsoDate | undefined =>
  state.stage === 'suspended' ? addDays(state.terms.endsOn, daysSuspended(state, on)) : undefined

/** The facts with another day; the last day that was proposed follows it. */
export function withDay(facts: MoveFacts, on: IsoDate | undefined, state: PairState): MoveFacts {
  const follows = facts.endsOn !== undefined && facts.on !== undefined && facts.endsOn === endAfterResuming(state, facts.on)
  return { ...facts, on, ...(follows && on && { endsOn: endAfterResuming(state, on) }) }
}

export type MoveProblem = 'required' | 'in-future' | 'too-early' | 'before-proposal' | 'before-reminder' | 'end-before-start' | 'end-before-resuming'
export type MoveProblems = Readonly<Partial<Record<keyof MoveFacts, MoveProblem>>>

export function moveProblems(kind: SmallMove, facts: MoveFacts, state: PairState, today: IsoDate): MoveProblems {
  const missing = needed[kind].filter(fact => (facts[fact] ?? '').trim() === '').map(fact => [fact, 'required'] as const)
  const start = 'terms' in state ? state.terms.startsOn : undefined
  return {
    ...(facts.on && facts.on > today && { on: 'in-future' as const }),
    ...(facts.on && facts.on < earliest(state, kind, facts.side) && { on: 'too-early' as const }),
    ...(facts.meetingOn && 'proposedOn' in state && facts.meetingOn < state.proposedOn && { meetingOn: 'before-proposal' as const }),
    ...(facts.answerExpectedOn && facts.on && facts.answerExpectedOn < facts.on && { answerExpectedOn: 'before-reminder' as const }),
    ...(facts.endsOn && facts.on && facts.endsOn <= facts.on && { endsOn: 'end-before-resuming' as const }),
    ...(facts.endsOn && start && facts.endsOn <= start && { endsOn: 'end-before-start' as const }),
    ...Object.fromEntries(missing),
  }
}

/** The move, once its facts hold. */
export function moveOf(kind: SmallMove, facts: MoveFacts): Move | undefined {
  const asked = factsAsked(kind).flatMap(fact => ((facts[fact] ?? '').trim() === '' ? [] : [[fact, facts[fact]]]))
  const parsed = Move.safeParse({ kind, ...Object.fromEntries(asked) })
  return parsed.success ? parsed.data : undefined
}
