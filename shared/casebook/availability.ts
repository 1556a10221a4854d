import { type Casebook, type CasebookRefusal, listed } from './casebook'

import { agreementIsCurrent } from '#shared/domain/company'
import type { MenteeId, MentorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentor } from '#shared/domain/mentor'
import { type Pair, stateOf } from '#shared/domain/pair'
import { isOpen } from '#shared/domain/pair-state'

export const pairsOf = (book: Casebook, person: MentorId | MenteeId): readonly Pair[] =>
  listed(book.pairs).filter(({ mentorId, menteeId }) => mentorId === person || menteeId === person)

export const openPairsOf = (book: Casebook, person: MentorId | MenteeId): readonly Pair[] =>
  pairsOf(book, person).filter(pair => isOpen(stateOf(pair).stage))

type Reason<Code extends CasebookRefusal['code']> = Extract<CasebookRefusal, { code: Code }>

/** Why a person cannot enter a pair now; nothing when they are free. */
export type NotFree = Reason<'pair/mentor-at-capacity' | 'pair/employer-agreement-missing' | 'pair/mentee-has-open-pair'>

/**
 * A mentor is free below their capacity; on working time, only while the employer's agreement is granted and current
 * (brochure, stage 1 A: the management's agreement is indispensable).
 */
export function whyMentorIsNotFree(book: Casebook, mentor: Mentor, on: IsoDate): readonly NotFree[] {
  const pairIds = openPairsOf(book, mentor.id).map(({ id }) => id)
  const company = mentor.frame.kind === 'working-time' ? book.companies[mentor.frame.companyId] : undefined
  return [
    ...(pairIds.length >= mentor.capacity ? [{ code: 'pair/mentor-at-capacity' as const, mentorId: mentor.id, pairIds }] : []),
    ...(company && !agreementIsCurrent(company.agreement, on) ? [{ code: 'pair/employer-agreement-missing' as const, companyId: company.id }] : []),
  ]
}

/** A mentee has one open pair at most. */
export const whyMenteeIsNotFree = (book: Casebook, menteeId: MenteeId): readonly NotFree[] =>
  openPairsOf(book, menteeId)
    .slice(0, 1)
    .map(({ id }) => ({ code: 'pair/mentee-has-open-pair', menteeId, pairId: id }))
