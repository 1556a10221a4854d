import { mentorLooks } from '../../ui/situation-look'
import type { Tone } from '../../ui/StateBadge'

import { openPairsOf } from '#shared/casebook/availability'
import type { Casebook } from '#shared/casebook/casebook'
import { underWay } from '#shared/casebook/interviews'
import { type MentorStep, mentorPath } from '#shared/casebook/mentor-path'
import { type MentorSituation, mentorSituation } from '#shared/casebook/situations'
import { standingDecision } from '#shared/domain/decision'
import type { IsoDate } from '#shared/domain/iso-date'
import { companyOf, type Mentor } from '#shared/domain/mentor'
import { isWithin } from '#shared/domain/period'
import { mentorPathWords as path } from '#shared/text/mentor-path'
import { people } from '#shared/text/people'
import { situations } from '#shared/text/situations'

export interface MentorState {
  readonly situation: MentorSituation
  readonly label: string
  readonly sign: string
  readonly tone: Tone
  /** That the person is away today, where something else is said first. */
  readonly away: string | undefined
}

/** Where a mentor stands on a day, in words: what comes first on their way, or whether they may enter a pair. */
export function mentorState(book: Casebook, mentor: Mentor, on: IsoDate): MentorState {
  const situation = mentorSituation(book, mentor, on)
  return { situation, label: closerLabel(book, mentor, on, situation) ?? situations.mentors[situation], ...mentorLooks[situation], away: situation === 'away' || situation === 'out' ? undefined : absenceLabel(mentor, on) }
}

/** « en pause », « en absence jusqu’au 31/08/2026 » */
function absenceLabel({ absences }: Mentor, on: IsoDate): string | undefined {
  const absence = absences?.find(period => isWithin(period, on))
  return absence && (absence.until === undefined ? path.state.paused : path.state.awayUntil(absence.until))
}

/** What says more than the name of the situation. */
function closerLabel(book: Casebook, mentor: Mentor, on: IsoDate, situation: MentorSituation): string | undefined {
  const { state: words } = path
  const pairs = openPairsOf(book, mentor.id).length
  const outcome = standingDecision(mentor.decisions)?.outcome
  switch (situation) {
    case 'to-prepare':
      return underWay(book, mentor.id) && words.interviewing
    case 'to-decide':
      return outcome === 'to-review' ? words.toReview : undefined
    case 'free':
      return pairs === 0 ? undefined : words.partlyFree(pairs, mentor.capacity)
    case 'taken':
      return words.taken(pairs, mentor.capacity)
    case 'away':
      return absenceLabel(mentor, on) ?? words.noCapacity
    case 'out':
      return outcome && outcome in words.out ? words.out[outcome as keyof typeof words.out][mentor.agreement] : undefined // narrowed by `in`, which TypeScript does not see
    case 'to-train':
    case 'to-frame':
    case 'no-agreement':
      return undefined
  }
}

/** The steps still to be done by a mentor, those that are only advised included; none for someone who is out of the programme. */
export function stepsMissing(book: Casebook, mentor: Mentor, on: IsoDate): readonly (MentorStep & { readonly since: IsoDate })[] {
  if (mentorSituation(book, mentor, on) === 'out') return []
  return mentorPath(book, mentor, on).flatMap(step => (step.state === 'to-do' || step.state === 'under-way' ? [step] : []))
}

/** The step that keeps a mentor from a pair and comes first. */
export const firstMissing = (book: Casebook, mentor: Mentor, on: IsoDate) => stepsMissing(book, mentor, on).find(({ useful }) => !useful)

/** For whom a mentor works, or what they do, as one reads it. */
export function workOf(book: Casebook, { frame }: Mentor): string {
  const companyId = companyOf(frame)
  const company = companyId && book.companies[companyId]
  if (company) return company.name
  if ('activity' in frame) return frame.activity
  if ('employer' in frame) return frame.employer ?? ''
  return 'formerActivity' in frame ? (frame.formerActivity ?? '') : ''
}

/** The steps that keep a mentor from a pair, in words, since when. */
export const stepsInTheWay = (book: Casebook, mentor: Mentor, on: IsoDate): readonly string[] =>
  stepsMissing(book, mentor, on).flatMap(({ key, useful, since }) => (useful ? [] : [path.missingSince(path.missing[key], since)]))

/** What the file of a mentor still lacks. */
export function missingOf(mentor: Mentor): readonly string[] {
  const { missing } = people.mentors
  return [...(mentor.phone ?? mentor.email ? [] : [missing.reach]), ...(mentor.meetingPlace ? [] : [missing.place])]
}
