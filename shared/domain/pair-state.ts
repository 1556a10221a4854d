import type { TimeOfDay } from './group-session'
import type { ContractId } from './ids'
import type { IsoDate } from './iso-date'
import type { ItemKey } from './lists'
import type { ClosingTrigger, Side } from './pair-move'
import type { Terms } from './terms'

/** The day one of the two said yes or no, on their own. */
export interface Answer {
  readonly answer: 'yes' | 'no'
  readonly on: IsoDate
}
export type Answers = Readonly<Partial<Record<Side, Answer>>>

/** Since when each of the two hesitates: they are to be called, and have not answered. */
export type Hesitations = Readonly<Partial<Record<Side, IsoDate>>>

/** That the mentor takes a proposal up, or wishes to talk about it first. */
export interface Response {
  readonly response: 'accepts' | 'to-discuss'
  readonly on: IsoDate
}

/** Until when an answer to a proposal is expected, and how often the mentor was asked again. */
interface Awaited {
  readonly answerExpectedOn?: IsoDate
  readonly reminders: number
}

export interface Suspension {
  readonly from: IsoDate
  /** The day work began again; absent while it is suspended. */
  readonly until?: IsoDate
}

/** What is known of the way to an agreement; nothing for a pair that was running before the application came. */
export interface Beginning {
  readonly proposedOn?: IsoDate
  readonly firstMeetingOn?: IsoDate
  readonly mentorAgreedOn?: IsoDate
  readonly menteeAgreedOn?: IsoDate
}

interface Running {
  readonly beginning: Beginning
  readonly terms: Terms
  /** Absent for a pair taken over, whose contract was signed on paper before. */
  readonly contractId?: ContractId
  /** The later of the start and the third signature. */
  readonly activeFrom: IsoDate
  readonly suspensions: readonly Suspension[]
}

/**
 * Where a pair stands. Each stage holds the facts known by then.
 *
 *   proposed → declined | first-meeting-planned → first-meeting-held → not-validated | validated
 *   validated → contract-printed → active ⇄ suspended → to-close → closed;  withdrawn from any stage before it runs
 *
 * `since` is the day the stage was entered; `lastOn` that of the last event, before which nothing more can happen.
 * They differ: a pair signed in March to begin in April is active since April, and its last event is of March.
 */
export type PairState = { readonly since: IsoDate; readonly lastOn: IsoDate } & (
  | ({ readonly stage: 'proposed'; readonly proposedOn: IsoDate; readonly response?: Response } & Awaited)
  | { readonly stage: 'declined'; readonly proposedOn: IsoDate; readonly why?: ItemKey; readonly reason: string }
  | { readonly stage: 'first-meeting-planned'; readonly proposedOn: IsoDate; readonly meetingOn: IsoDate; readonly at?: TimeOfDay; readonly place?: string }
  | { readonly stage: 'first-meeting-held'; readonly proposedOn: IsoDate; readonly firstMeetingOn: IsoDate; readonly answers: Answers; readonly hesitations?: Hesitations }
  | { readonly stage: 'not-validated'; readonly proposedOn: IsoDate; readonly firstMeetingOn: IsoDate; readonly answers: Answers }
  /** Both said yes. The terms are what remains to be agreed before the contract can be printed. */
  | { readonly stage: 'validated'; readonly beginning: Beginning; readonly terms?: Terms }
  /** On paper, waiting for three signatures; each is recorded on the contract. */
  | { readonly stage: 'contract-printed'; readonly beginning: Beginning; readonly terms: Terms; readonly contractId: ContractId }
  | ({ readonly stage: 'active' } & Running)
  | ({ readonly stage: 'suspended'; readonly reason: string } & Running)
  | ({ readonly stage: 'to-close'; readonly trigger: ClosingTrigger } & Running)
  | ({ readonly stage: 'closed'; readonly trigger: ClosingTrigger } & Running)
  | { readonly stage: 'withdrawn'; readonly reason: string }
)

export type Stage = PairState['stage']
export type StateAt<S extends Stage> = Extract<PairState, { stage: S }>

/** The terms that hold in a state; nothing before the two have agreed on any. */
export const termsIn = (state: PairState): Terms | undefined => ('terms' in state ? state.terms : undefined)

/** In the order of a pair's life. */
export const STAGES = [
  'proposed',
  'declined',
  'first-meeting-planned',
  'first-meeting-held',
  'not-validated',
  'validated',
  'contract-printed',
  'active',
  'suspended',
  'to-close',
  'closed',
  'withdrawn',
] as const satisfies readonly Stage[]

/** Where a pair stands on a day: its stage, or « signed » for one that is signed by all three and begins later. */
export type Standing = Stage | 'signed'

export const STANDINGS: readonly Standing[] = STAGES.flatMap((stage): readonly Standing[] => (stage === 'active' ? ['signed', stage] : [stage]))

export const standingOn = (state: PairState, today: IsoDate): Standing => (state.stage === 'active' && state.activeFrom > today ? 'signed' : state.stage)

/** The day from which a pair stands where it stands: a signed one since its third signature, not since a day to come. */
export const standingSince = (state: PairState, today: IsoDate): IsoDate => (standingOn(state, today) === 'signed' ? state.lastOn : state.since)

const OVER: readonly Standing[] = ['declined', 'not-validated', 'withdrawn', 'closed']

/** A pair is open until it is declined, not validated, withdrawn or closed: until then both people are taken. */
export const isOpen = (standing: Standing): boolean => !OVER.includes(standing)
