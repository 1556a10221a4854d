import type { FollowUpMonths } from '#shared/domain/follow-up'
import type { CompanyId, GroupSessionId, InterviewId, IntroductionId, MeetingId, MenteeId, MentorId, PairContactId, PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Side } from '#shared/domain/pair-move'

/** What may be missing, in the order in which one fills it in: of people first, then of companies, of pairs at their end, of their life, and what is asked afterwards. */
export const MISSING_KINDS = [
  ...(['gender', 'birth-date', 'studies', 'entry-status', 'unemployed-for', 'postcode', 'nationality', 'foreign-diploma', 'sector', 'frame'] as const),
  ...(['company-size', 'company-nace'] as const),
  ...(['end', 'stopped-for', 'situation', 'situation-kind', 'situation-since', 'situation-link', 'situation-proof'] as const),
  ...(['meeting', 'introduction-result', 'attendance', 'contact-length', 'interview-length'] as const),
  ...(['questionnaire', 'follow-up'] as const),
] as const
export type MissingKind = (typeof MISSING_KINDS)[number]

/** What it is missing of. */
export type MissingOf =
  | { readonly of: 'mentee'; readonly id: MenteeId }
  | { readonly of: 'mentor'; readonly id: MentorId }
  | { readonly of: 'company'; readonly id: CompanyId }
  | { readonly of: 'pair'; readonly id: PairId }
  | { readonly of: 'meeting'; readonly id: MeetingId; readonly pairId: PairId }
  | { readonly of: 'introduction'; readonly id: IntroductionId; readonly pairId: PairId }
  | { readonly of: 'contact'; readonly id: PairContactId; readonly pairId: PairId }
  | { readonly of: 'session'; readonly id: GroupSessionId }
  | { readonly of: 'interview'; readonly id: InterviewId; readonly mentorId: MentorId }
  | { readonly of: 'questionnaire'; readonly pairId: PairId; readonly side: Side }
  | { readonly of: 'follow-up'; readonly pairId: PairId; readonly months: FollowUpMonths }

/** One thing that a report would count as unknown, or not at all. */
export type MissingDatum = { readonly kind: MissingKind; /** The day it is about, where it has one. */ readonly on?: IsoDate } & MissingOf

/** How many are missing of each kind; kinds of which nothing is missing are absent. */
export function missingCounts(data: readonly MissingDatum[]): ReadonlyMap<MissingKind, number> {
  const counts = new Map<MissingKind, number>()
  for (const { kind } of data) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** Of how many people something is missing, and of how many pairs, companies and sessions: each once, however much is missing of it. */
export function filesOf(data: readonly MissingDatum[]): { readonly people: number; readonly others: number } {
  const [people, others] = [new Set<string>(), new Set<string>()]
  for (const datum of data) {
    if (datum.of === 'mentee' || datum.of === 'mentor') people.add(datum.id)
    else if (datum.of === 'interview') people.add(datum.mentorId)
    else others.add('pairId' in datum ? datum.pairId : datum.id)
  }
  return { people: people.size, others: others.size }
}
