import type { Tone } from '../../ui/StateBadge'

import { openPairsOf, whyMentorIsNotFree } from '#shared/casebook/availability'
import type { Casebook } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'
import { companyOf, type Mentor } from '#shared/domain/mentor'
import { people } from '#shared/text/people'

export type MentorSituation = 'free' | 'taken' | 'noAgreement' | 'paused'

export interface MentorState {
  readonly situation: MentorSituation
  readonly label: string
  readonly sign: string
  readonly tone: Tone
}

const { states } = people.mentors

/** Whether a mentor may enter a pair on a day, in words; what is missing at the employer's comes before what is full. */
export function mentorState(book: Casebook, mentor: Mentor, on: IsoDate): MentorState {
  const pairs = openPairsOf(book, mentor.id).length
  const reasons = whyMentorIsNotFree(book, mentor, on).map(({ code }) => code)
  if (reasons.includes('pair/employer-agreement-missing')) return { situation: 'noAgreement', label: states.noAgreement, sign: '!', tone: 'bad' }
  if (mentor.capacity === 0 && pairs === 0) return { situation: 'paused', label: states.paused, sign: '‖', tone: 'neutral' }
  if (reasons.includes('pair/mentor-at-capacity')) return { situation: 'taken', label: states.inPair(pairs, mentor.capacity), sign: '●', tone: 'neutral' }
  return { situation: 'free', label: pairs === 0 ? states.free : states.partlyFree(pairs, mentor.capacity), sign: '○', tone: 'good' }
}

/** For whom a mentor works, or what they do, as one reads it. */
export function workOf(book: Casebook, { frame }: Mentor): string {
  const companyId = companyOf(frame)
  const company = companyId && book.companies[companyId]
  if (company) return company.name
  if (frame.kind === 'own-time') return frame.employer ?? ''
  if ('activity' in frame) return frame.activity
  return 'formerActivity' in frame ? (frame.formerActivity ?? '') : ''
}

/** What the file of a mentor still lacks. */
export function missingOf(book: Casebook, mentor: Mentor, on: IsoDate): readonly string[] {
  const { missing } = people.mentors
  return [
    ...(mentorState(book, mentor, on).situation === 'noAgreement' ? [missing.agreement(workOf(book, mentor))] : []),
    ...(mentor.phone ?? mentor.email ? [] : [missing.reach]),
    ...(mentor.meetingPlace ? [] : [missing.place]),
  ]
}
