import type { Place } from './casebook'

import type { AmendmentChange } from '#shared/domain/amendment'
import type { AgreementStep } from '#shared/domain/company'
import type { Party } from '#shared/domain/contract'
import type { CompanyId, InterviewId, MenteeId, MentorId, PairId, PlanRowId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { MenteeOutcome } from '#shared/domain/decision'
import type { PairRefusal } from '#shared/domain/pair'
import type { Side } from '#shared/domain/pair-move'
import type { Standing } from '#shared/domain/pair-state'
import type { PersonSubject } from '#shared/grids/interview'

/** What is still to be filled in before a contract can be printed. */
export type ContractGap = 'organisation' | 'address' | 'representative' | 'place-of-signature' | 'articles' | 'terms' | 'employer-agreement' | 'mentor-frame'

/** What a mentor lacks before a pair; the employer's agreement is told apart, since it is the company's file that lacks it. */
export type MentorGap = 'frame' | 'preparation' | 'acceptance' | 'training'

/** How a selection criterion stands for a person. */
export interface UnmetCriterion {
  readonly key: string
  readonly verdict: 'not-met' | 'unknown'
}

type PairLaw =
  | PairRefusal
  | { readonly code: 'pair/mentor-at-capacity'; readonly mentorId: MentorId; readonly pairIds: readonly PairId[] }
  | { readonly code: 'pair/mentor-not-ready'; readonly mentorId: MentorId; readonly missing: readonly MentorGap[] }
  | { readonly code: 'pair/mentor-absent'; readonly mentorId: MentorId; readonly until?: IsoDate | undefined }
  | { readonly code: 'pair/mentor-asked-already'; readonly mentorId: MentorId; readonly pairId: PairId }
  | { readonly code: 'pair/same-person'; readonly mentorId: MentorId; readonly menteeId: MenteeId }
  | { readonly code: 'pair/kept-apart'; readonly mentorId: MentorId; readonly menteeId: MenteeId }
  | { readonly code: 'pair/employer-agreement-missing'; readonly companyId: CompanyId }
  | { readonly code: 'pair/mentee-has-open-pair'; readonly menteeId: MenteeId; readonly pairId: PairId }
  | { readonly code: 'pair/mentee-not-accepted'; readonly menteeId: MenteeId; readonly outcome?: MenteeOutcome | undefined }
  | { readonly code: 'pair/same-coordinator-twice' }
  | { readonly code: 'pair/date-in-future'; readonly on: IsoDate }
  | { readonly code: 'pair/decided-by-contract' }
  | { readonly code: 'pair/decided-by-closing' }
  | { readonly code: 'pair/nothing-to-undo' }
  | { readonly code: 'pair/story-differs' }

type ContractLaw =
  | { readonly code: 'contract/incomplete'; readonly missing: readonly ContractGap[] }
  | { readonly code: 'contract/void' }
  | { readonly code: 'contract/signed-before-printed'; readonly party: Party; readonly notBefore: IsoDate }

type AmendmentLaw =
  | { readonly code: 'amendment/not-possible'; readonly standing: Standing; readonly kind: AmendmentChange['kind'] }
  | { readonly code: 'amendment/date-out-of-range'; readonly field: 'from' | 'until' | 'endsOn'; readonly notBefore: IsoDate; readonly notAfter?: IsoDate }
  | { readonly code: 'amendment/same-place' }
  | { readonly code: 'amendment/reason-missing' }
  | { readonly code: 'amendment/incomplete'; readonly missing: readonly ContractGap[] }
  | { readonly code: 'amendment/void' }
  | { readonly code: 'amendment/complete' }
  | { readonly code: 'amendment/story-goes-on' }
  | { readonly code: 'letter/not-ended'; readonly standing: Standing }

type LifeLaw =
  | { readonly code: 'pair/not-at-work' }
  | { readonly code: 'pair/life-outside'; readonly on: IsoDate }
  | { readonly code: 'intake/incomplete'; readonly missing: readonly ('analysis' | 'plan')[] }
  | { readonly code: 'intake/no-priority' }
  | { readonly code: 'plan/empty' }
  | { readonly code: 'plan/nothing-to-undo' }
  | { readonly code: 'plan/other-rows' }
  | { readonly code: 'plan/reason-missing'; readonly rowId: PlanRowId }
  | { readonly code: 'meeting/before-start'; readonly notBefore: IsoDate }
  | { readonly code: 'meeting/after-end'; readonly notAfter: IsoDate }
  | { readonly code: 'meeting/entry-refused'; readonly entry: number; readonly refusal: CasebookRefusal }

/** What must still be told before a pair can be closed. */
export type ClosingGap = 'held' | 'situation' | 'interruption'

type EndingLaw =
  | { readonly code: 'closing/not-open'; readonly standing: Standing }
  | { readonly code: 'closing/incomplete'; readonly missing: readonly ClosingGap[] }
  | { readonly code: 'closing/no-attempt'; readonly side: Side }
  | { readonly code: 'closing/nobody-present' }
  | { readonly code: 'closing/not-a-positive-exit' }
  | { readonly code: 'closing/term-ahead'; readonly endsOn: IsoDate; readonly notBefore: IsoDate }
  | { readonly code: 'follow-up/not-agreed' }
  | { readonly code: 'follow-up/not-due'; readonly from: IsoDate }
  | { readonly code: 'newsletter/issued' }
  | { readonly code: 'newsletter/empty' }
  | { readonly code: 'newsletter/no-recipient' }
  | { readonly code: 'mentor/was-mentee-already'; readonly mentorId: MentorId }

type RecruitmentLaw =
  | { readonly code: 'date/in-future'; readonly on: IsoDate }
  | { readonly code: 'date/too-early'; readonly notBefore: IsoDate }
  | { readonly code: 'company/nothing-to-undo' }
  | { readonly code: 'company/step-not-possible'; readonly step: AgreementStep['state'] }
  | { readonly code: 'interview/already-begun'; readonly interviewId: InterviewId }
  | { readonly code: 'interview/already-held' }
  | { readonly code: 'interview/not-held' }
  | { readonly code: 'interview/misfit'; readonly questions: readonly string[] }
  | { readonly code: 'interview/incomplete'; readonly questions: readonly string[] }
  | { readonly code: 'interview/cannot-be-coupled' }
  | { readonly code: 'interview/first-meeting-not-planned' }
  | { readonly code: 'mentor/not-prepared' }
  | { readonly code: 'mentee/not-interviewed' }
  | { readonly code: 'mentee/criteria-not-met'; readonly criteria: readonly UnmetCriterion[] }
  | { readonly code: 'decision/reason-missing' }
  | { readonly code: 'decision/nothing-to-undo' }
  | { readonly code: 'decision/open-pair'; readonly pairIds: readonly PairId[] }

type SessionLaw =
  | { readonly code: 'session/not-held-yet'; readonly on: IsoDate }
  | { readonly code: 'session/not-for-them'; readonly ids: readonly string[] }
  | { readonly code: 'session/attended' }
  | { readonly code: 'session/cancelled' }
  | { readonly code: 'session/already-registered' }

interface ConsentLaw { readonly code: 'consent/nothing-to-undo' }

type ContentLaw =
  | { readonly code: 'grid/fixed-question'; readonly questions: readonly string[] }
  | { readonly code: 'grid/key-twice'; readonly key: string }
  | { readonly code: 'grid/kind-changed'; readonly questions: readonly string[] }
  | { readonly code: 'list/item-dropped'; readonly keys: readonly string[] }

type ReportingLaw =
  | { readonly code: 'update/no-partner' }
  | { readonly code: 'update/not-agreed' }
  | { readonly code: 'import/undone' }
  | { readonly code: 'import/nothing-to-create' }

/** What people's rights over their data do not let be done. */
type RightsLaw =
  | { readonly code: 'person/limited'; readonly who: PersonSubject; readonly since: IsoDate }
  | { readonly code: 'person/not-limited' }
  | { readonly code: 'person/erased'; readonly who: PersonSubject }
  | { readonly code: 'person/pair-open'; readonly pairIds: readonly PairId[]; readonly before: 'limitation' | 'erasure' }
  | { readonly code: 'person/name-differs' }

/** What is kept for how long, and the association’s registers. */
type RegisterLaw =
  | { readonly code: 'retention/nothing-due' }
  | { readonly code: 'retention/day-past' }
  | { readonly code: 'breach/after-discovery'; readonly discoveredOn: IsoDate }

/** What cannot be taken back, done again, or put back. */
type PastLaw =
  | { readonly code: 'past/moved-on' }
  | { readonly code: 'past/nothing-to-undo' }
  | { readonly code: 'past/nothing-to-redo' }
  | { readonly code: 'bin/nothing-absent' }
  /** Written in the shape of an earlier version, which is no longer read one record at a time. */
  | { readonly code: 'bin/unreadable' }

/** Why a change to the casebook, or a paper made from it, is refused. */
export type CasebookRefusal =
  | PairLaw
  | ContractLaw
  | AmendmentLaw
  | LifeLaw
  | EndingLaw
  | RecruitmentLaw
  | SessionLaw
  | ConsentLaw
  | ContentLaw
  | ReportingLaw
  | RightsLaw
  | RegisterLaw
  | PastLaw
  | { readonly code: 'casebook/unknown'; readonly id: string }
  | { readonly code: 'casebook/still-referenced'; readonly by: readonly Place[] }
  | { readonly code: 'record/names-missing'; readonly missing: readonly Place[] }
  | { readonly code: 'organisation/incomplete'; readonly missing: readonly ('representative' | 'place-of-signature' | 'coordinator')[] }
  | { readonly code: 'export/not-empty' }
  | { readonly code: 'sample/not-empty' }
  | { readonly code: 'sample/not-sample' }
