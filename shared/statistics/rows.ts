import type { PartnerKind } from '#shared/domain/partner'
import type { AgeBracket } from './age-brackets'

import type { CompanySize } from '#shared/domain/company'
import type { MenteeOutcome } from '#shared/domain/decision'
import type { SessionKind } from '#shared/domain/group-session'
import type { CompanyId, PartnerId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { ItemKey } from '#shared/domain/lists'
import type { FrameKind } from '#shared/domain/mentor'
import type { NationalityGroup } from '#shared/domain/nationality'
import type { ClosingTrigger, Side } from '#shared/domain/pair-move'
import type { Gender } from '#shared/domain/person'
import type { Province } from '#shared/domain/province'
import type { SituationFamily } from '#shared/domain/situation'
import type { CiteLevel, FseStatus } from '#shared/domain/statistics-settings'
import type { WorkedItem } from './time-given'

/** What nobody knows is a value of its own: it always has its column (statistics §4.4, rule 5). */
export type Unknown = 'unknown'
/** What cannot be asked yet, or does not apply. */
export type None = 'none'
export type YesNo = 'yes' | 'no'

/** One row of a table of the report, by its own id; nobody is named in it. */
interface Row {
  readonly id: string
  /** What stands for it where no name does: the reference of a pair, the internal number of a person, of another thing its own. */
  readonly number: string
}

/** What is counted of a person, mentee or mentor. */
interface Person {
  readonly gender: Gender | Unknown
  /** In completed years: on the day the pair began, or on the last day of the period for who is in no pair. Absent where unknown. */
  readonly age: number | undefined
  /** In the brackets the association chose. */
  readonly ages: AgeBracket | Unknown
  readonly studies: ItemKey | Unknown
  readonly province: Province | 'foreign' | Unknown
  readonly sector: ItemKey | Unknown
}

/** What is counted of a mentee. */
export interface MenteeProfile extends Person {
  readonly fseAges: AgeBracket | Unknown
  readonly foremAges: AgeBracket | Unknown
  readonly cite: CiteLevel | Unknown
  readonly foreignDiploma: YesNo | Unknown
  readonly nationality: NationalityGroup | Unknown
  readonly status: ItemKey | Unknown
  readonly fseStatus: FseStatus | Unknown
  readonly unemployedFor: ItemKey | Unknown
  /** Without work for twelve months or more. */
  readonly longTerm: YesNo | Unknown
  readonly referral: ItemKey | Unknown
  readonly partnerKind: PartnerKind | None
  readonly partner: PartnerId | None
}

/** What is counted of a mentor. */
export interface MentorProfile extends Person {
  readonly frame: FrameKind
  /** Of the company; `none` for who is expected to have none: on their own, retired or looking for work. */
  readonly market: 'profit' | 'non-profit' | Unknown | None
  readonly size: CompanySize | Unknown | None
  /** A letter from A to U, `unknown` or `none`. */
  readonly nace: string
  readonly company: CompanyId | None
}

type OfMentor<Profile> = { readonly [Key in keyof Profile & string as `mentor${Capitalize<Key>}`]: Profile[Key] }

/** A pair that ran on at least one day of the period, with its two people as they were at entry. */
export interface PairRow extends Row, MenteeProfile, OfMentor<MentorProfile> {
  readonly menteeNumber: string
  readonly mentorNumber: string
  /** The first day of the contract, once all three have signed it (§4.4, rule 3). */
  readonly startsOn: IsoDate
  /** The last day of work, once the pair is closed. */
  readonly endsOn: IsoDate | undefined
  readonly openAtStart: YesNo
  readonly entered: YesNo
  readonly exited: YesNo
  readonly openAtEnd: YesNo
  /** Of a pair that left in the period; `none` for the others. */
  readonly trigger: ClosingTrigger | None
  readonly stoppedFor: ItemKey | Unknown | None
  readonly outcome: SituationFamily | Unknown | None
  readonly outcomeKind: ItemKey | Unknown | None
  readonly positive: YesNo | None
  /** A job for as long as the settings ask, or without an end. */
  readonly durable: YesNo | None
  readonly throughMentor: YesNo | None
  readonly proof: 'contract' | 'certificate' | 'declaration' | Unknown | None
  /** Calendar days from the first to the last, both counted; of a pair that left in the period. */
  readonly daysLasted: number | undefined
  /** Meetings held in the period, their minutes, and those at the mentor’s work. */
  readonly meetings: number
  readonly minutes: number
  readonly meetingsAtWork: number
  /** Meetings held by the end of the period, the first one with the association left out. */
  readonly meetingsInAll: number
  /** At least two. */
  readonly metTwice: YesNo
  /** Months at work in the period, to one hundredth; suspensions and days that were not noted here left out. */
  readonly monthsAtWork: number
  /** Two meetings a month as the brochure asks, over those months; `none` for less than a month at work. */
  readonly keepsRhythm: YesNo | None
  readonly introductions: number
  readonly introductionsWithResult: number
  /** Six-week contacts whose day fell in the period, for both sides; those held, and held within seven days of it. */
  readonly checkInsDue: number
  readonly checkInsHeld: number
  readonly checkInsInTime: number
}

/** A mentee who registered, was seen, waited or was accompanied in the period; each once, however many pairs. */
export interface MenteeRow extends Row, MenteeProfile {
  readonly registered: YesNo
  /** Seen for a selection interview in the period. */
  readonly interviewed: YesNo
  /** The last decision taken in the period. */
  readonly decision: MenteeOutcome | None
  readonly reason: ItemKey | Unknown | None
  readonly towards: ItemKey | Unknown | None
  /** In a running pair on at least one day of the period; how many. */
  readonly accompanied: YesNo
  readonly pairs: number
  readonly entered: YesNo
  /** Accepted and in no open pair on the last day of the period; since how many days. */
  readonly waiting: YesNo
  readonly daysWaiting: number | undefined
  /** Days from acceptance to the first day of the contract, for who entered a first pair in the period. */
  readonly daysToPair: number | undefined
  /** Proposals about this mentee that were declined in the period. */
  readonly refusals: number
}

/** A mentor who was in the programme on at least one day of the period; each once. */
export interface MentorRow extends Row, MentorProfile {
  readonly registered: YesNo
  /** At an information session in the period; and at work in a pair by its last day. */
  readonly informed: YesNo
  readonly activeSinceInformed: YesNo
  /** On the last day of the period; each holds or does not, whatever the others. */
  readonly prepared: YesNo
  readonly trained: YesNo
  readonly active: YesNo
  readonly paused: YesNo
  readonly left: YesNo
  readonly leftFor: ItemKey | Unknown | None
  readonly pairs: number
  /** Pairs of the period that left in it. */
  readonly closed: number
  readonly hasClosed: YesNo
  /** With a pair before it, or another since. */
  readonly stays: YesNo
}

/** A session of the period that was held. */
export interface SessionRow extends Row {
  readonly kind: SessionKind
  readonly on: IsoDate
  readonly invited: number
  readonly present: number
  readonly minutes: number
}

/** A proposal made, or a first meeting held, in the period. */
export interface ProposalRow extends Row {
  readonly proposed: YesNo
  readonly proposedOn: IsoDate | undefined
  /** What the mentor said; `waiting` while nothing was said. */
  readonly answer: 'accepted' | 'declined' | 'withdrawn' | 'waiting' | None
  readonly refusal: ItemKey | Unknown | None
  readonly met: YesNo
  readonly metOn: IsoDate | undefined
  /** Signed by all three, whenever. */
  readonly signed: YesNo | None
  /** Days from the mentee’s last selection interview to the first meeting. */
  readonly daysToMeeting: number | undefined
}

/** Something told to or heard from a partner in the period. */
export interface PartnerContactRow extends Row {
  readonly on: IsoDate
  readonly what: 'exchange' | 'update'
  readonly partner: PartnerId
  readonly partnerKind: PartnerKind
}

/** Asking again six or twelve months after a pair left, where that day falls in the period. */
export interface FollowUpRow extends Row {
  readonly months: 6 | 12
  readonly dueOn: IsoDate
  readonly gender: Gender | Unknown
  readonly state: 'not-agreed' | 'to-do' | 'reached' | 'left'
  readonly outcome: SituationFamily | Unknown | None
  readonly positive: YesNo | None
  readonly durable: YesNo | None
}

/** One questionnaire handed out or come back in the period; nothing in it leads to who wrote it. */
export interface QuestionnaireRow extends Row {
  readonly side: Side
  readonly handed: YesNo
  readonly returned: YesNo
  /** From 1 to 4. */
  readonly satisfaction: number | undefined
  readonly satisfied: YesNo | None
  /** From 0 to 10. */
  readonly recommend: number | undefined
  /** Mean of the ten sentences at the end less that at the start, to one hundredth; only where all ten were answered twice. */
  readonly progress: number | undefined
}

/** The time one mentor gave in the period to one kind of thing, paid by the employer or not. */
export interface TimeRow extends Row {
  readonly mentorNumber: string
  readonly company: CompanyId | None
  readonly market: 'profit' | 'non-profit' | Unknown | None
  readonly what: WorkedItem
  readonly paid: YesNo
  readonly count: number
  readonly minutes: number
  /** At the hourly cost of its year, the company’s own or the reference, in euro cents; 0 for time that nobody paid. */
  readonly cents: number
}

/** The tables of a report, by their names. */
export interface Rows {
  readonly pairs: PairRow
  readonly mentees: MenteeRow
  readonly mentors: MentorRow
  readonly sessions: SessionRow
  readonly proposals: ProposalRow
  readonly partnerContacts: PartnerContactRow
  readonly followUps: FollowUpRow
  readonly questionnaires: QuestionnaireRow
  readonly time: TimeRow
}
export type TableName = keyof Rows

/** Everything the figures of a report count. */
export type Tables = { readonly [Name in TableName]: readonly Rows[Name][] }

/** The tables, in the order in which a workbook has them. */
export const TABLE_NAMES = ['pairs', 'mentees', 'mentors', 'sessions', 'proposals', 'partnerContacts', 'followUps', 'questionnaires', 'time'] as const satisfies readonly TableName[]
