import type { AgreementStep } from '#shared/domain/company'
import type { Party } from '#shared/domain/contract'
import type { AmendmentId, BreachId, CompanyId, ContractId, CoordinatorId, GroupSessionId, InterviewId, MeetingId, MenteeId, MentorId, NextStepId, PairDraftId, PairId } from '#shared/domain/ids'
import type { FollowUpMonths } from '#shared/domain/follow-up'
import type { IsoDate } from '#shared/domain/iso-date'
import type { ClosingTrigger, Side } from '#shared/domain/pair-move'
import type { YearlyTaskKind } from '#shared/domain/yearly-task'
import type { SessionKind, TimeOfDay } from '#shared/domain/group-session'

/** How pressing something is, the most pressing first: its day is past, it is to be done now, within seven days, within thirty. */
export const URGENCIES = ['late', 'due', 'week', 'month'] as const
export type Urgency = (typeof URGENCIES)[number]

/** A stage of the brochure; 6 holds what is owed once a year as well. */
export type StageNumber = 1 | 2 | 3 | 4 | 5 | 6

/** Whom or what a line is about. */
export type DueAbout =
  | { readonly kind: 'pair'; readonly id: PairId; readonly mentorId: MentorId; readonly menteeId: MenteeId }
  /** A proposal kept ready, or a pair being formed: not a pair yet. */
  | { readonly kind: 'draft'; readonly id: PairDraftId; readonly mentorId?: MentorId | undefined; readonly menteeId?: MenteeId | undefined }
  | { readonly kind: 'mentor'; readonly id: MentorId }
  | { readonly kind: 'mentee'; readonly id: MenteeId }
  | { readonly kind: 'company'; readonly id: CompanyId }
  | { readonly kind: 'session'; readonly id: GroupSessionId; readonly session: SessionKind }
  /** The whole programme. */
  | { readonly kind: 'programme' }

/** Each rule, with the facts that its sentence tells besides the days. */
export interface DueFacts {
  // Stages 1 and 2: the way of a person.
  readonly 'mentor-to-prepare': object
  readonly 'mentor-to-decide': object
  readonly 'mentor-to-train': object
  readonly 'mentor-to-frame': object
  readonly 'mentor-agreement-missing': { readonly companyId?: CompanyId | undefined }
  readonly 'mentee-to-interview': object
  readonly 'mentee-to-decide': object
  readonly 'interview-under-way': { readonly interviewId: InterviewId }
  readonly 'attendance-missing': { readonly missing: number }
  readonly 'session-ahead': { readonly at?: TimeOfDay | undefined; readonly place: string }
  readonly 'agreement-ending': { readonly until: IsoDate; readonly mentors: number }
  /** `mentors`: how many of the company wait for it to engage on working time. */
  readonly 'agreement-talks': { readonly state: AgreementStep['state']; readonly mentors: number }
  readonly 'partner-note': { readonly milestone: 'decision' | 'pair-formed' | 'contract' | 'check-in' | 'closure' | 'outcome'; readonly canGo: boolean }
  // Stage 3: towards a signed contract.
  readonly 'answer-late': { readonly reminders: number }
  readonly 'answer-due': object
  readonly 'to-plan': object
  readonly 'to-discuss': object
  readonly thawed: object
  readonly 'draft-left': object
  readonly 'first-meeting-past': object
  readonly 'first-meeting-ahead': { readonly at?: TimeOfDay | undefined }
  readonly 'answers-missing': { readonly missing: readonly Side[]; readonly hesitating: readonly { readonly side: Side; readonly since: IsoDate }[] }
  readonly 'contract-to-print': object
  readonly 'signature-missing': { readonly contractId: ContractId; readonly missing: readonly Party[] }
  readonly 'amendment-signature-missing': { readonly amendmentId: AmendmentId; readonly number: number; readonly missing: readonly Party[] }
  readonly 'intake-late': object
  readonly 'plan-missing': object
  readonly 'meeting-to-confirm': { readonly meetingId: MeetingId }
  readonly 'no-meeting': { readonly days: number; readonly behind: number; readonly held: number; readonly owed: number }
  readonly behind: { readonly behind: number; readonly held: number; readonly owed: number }
  readonly 'suspended-long': { readonly days: number }
  // Stage 4: monitoring.
  readonly 'check-in': { readonly number: number; readonly side: Side; readonly attempts: number; readonly begun: boolean }
  readonly 'next-step': { readonly nextStepId: NextStepId; readonly what: string; readonly who: Side | 'association' }
  /** A level decided at a six-week contact, until another one is. */
  readonly 'alert-red': { readonly number: number; readonly side: Side }
  /** `planned`: the next one, where it is further away than it may be. */
  readonly 'community-overdue': { readonly last?: IsoDate | undefined; readonly months: number; readonly planned?: IsoDate | undefined }
  readonly 'newsletter-overdue': { readonly last?: IsoDate | undefined; readonly months: number }
  // Stage 5: closing.
  readonly 'end-in-sight': { readonly endsOn: IsoDate }
  readonly 'term-past': { readonly endsOn: IsoDate }
  readonly 'closing-to-plan': { readonly trigger: ClosingTrigger }
  readonly 'closing-ahead': { readonly at?: TimeOfDay | undefined }
  readonly 'closing-to-hold': { readonly trigger: ClosingTrigger }
  readonly 'closing-to-finish': { readonly missing: readonly ('held' | 'situation' | 'interruption')[] }
  readonly 'certificate-to-give': { readonly sides: readonly Side[] }
  // Stage 6: evaluation, and what is owed once a year.
  readonly 'questionnaire-to-hand': { readonly sides: readonly Side[] }
  readonly 'questionnaire-to-enter': { readonly side: Side; readonly begun: boolean }
  readonly 'follow-up': { readonly months: FollowUpMonths; readonly attempts: number }
  readonly yearly: { readonly task: YearlyTaskKind; readonly year: number }
  /** A breach with a risk, of which somebody is still to be told. */
  readonly breach: { readonly breachId: BreachId; readonly at?: TimeOfDay | undefined; readonly missing: readonly ('authority' | 'people')[] }
  /** How many in an open pair were never given the notice about their data. */
  readonly 'people-to-inform': { readonly people: number }
}
export type DueRule = keyof DueFacts

interface Base {
  /** The same for the same thing from one day to the next. */
  readonly key: string
  readonly stage: StageNumber
  readonly about: DueAbout
  /** Since when it waits; for what is still to come, its day. */
  readonly since: IsoDate
  /** The day by which it is hoped for; the same as `since` where it is to be done at once. */
  readonly dueOn: IsoDate
  /** Calendar days gone by since `since`; negative while it is to come. */
  readonly waited: number
  /** Calendar days until `dueOn`; negative once it is past. */
  readonly left: number
  readonly urgency: Urgency
  /** Who answers for it: the coordinator of the pair, and the substitute; nobody where it is everyone's. */
  readonly coordinators: readonly CoordinatorId[]
}

/** Something that waits for somebody: why, since when, by when, and whose it is. Never stored. */
export type DueLine = { readonly [Rule in DueRule]: Base & { readonly rule: Rule; readonly facts: DueFacts[Rule] } }[DueRule]
export type DueLineOf<Rule extends DueRule> = Extract<DueLine, { rule: Rule }>
