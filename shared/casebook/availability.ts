import { type Casebook, listed } from './casebook'
import { mentorGaps } from './mentor-path'
import type { CasebookRefusal } from './refusal'

import { remembered } from '#shared/core/remembered'
import { agreementIsCurrent, agreementOf } from '#shared/domain/company'
import { standingDecision } from '#shared/domain/decision'
import type { MenteeId, MentorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { MoveKind } from '#shared/domain/pair-move'
import { isOpen } from '#shared/domain/pair-state'
import { isWithin } from '#shared/domain/period'

/** The pairs of each person, found once for all of them. */
const pairsByPerson = remembered((pairs: Casebook['pairs']) => {
  const found = new Map<string, Pair[]>()
  const add = (person: string, pair: Pair) => {
    const own = found.get(person)
    if (own) own.push(pair)
    else found.set(person, [pair])
  }
  for (const pair of listed(pairs)) {
    add(pair.mentorId, pair)
    add(pair.menteeId, pair)
  }
  return found
})

export const pairsOf = (book: Casebook, person: MentorId | MenteeId): readonly Pair[] => pairsByPerson(book.pairs).get(person) ?? []

/** The moves after which nothing can follow: a story that ends with one is over, and need not be told to know it. */
const ENDS: readonly string[] = ['decline', 'withdraw', 'close'] satisfies readonly MoveKind[]

export const openPairsOf = (book: Casebook, person: MentorId | MenteeId): readonly Pair[] =>
  pairsOf(book, person).filter(pair => !ENDS.includes(pair.moves.at(-1)?.kind ?? '') && isOpen(stateOf(pair).stage))

type Reason<Code extends CasebookRefusal['code']> = Extract<CasebookRefusal, { code: Code }>

/** Why a person cannot enter a pair now; nothing when they are free. */
export type NotFree = Reason<'pair/mentor-at-capacity' | 'pair/mentor-asked-already' | 'pair/employer-agreement-missing' | 'pair/mentee-has-open-pair'>

/** What a person must still do, or be given, before any pair. */
export type NotReady = Reason<'pair/mentor-not-ready' | 'pair/mentor-absent' | 'pair/mentee-not-accepted'>

/**
 * A mentor is free below their capacity and while not being asked about somebody else (one mentee at a time); on working time, only while the employer's agreement is granted and current
 * (brochure, stage 1 A: the management's agreement is indispensable).
 */
export function whyMentorIsNotFree(book: Casebook, mentor: Mentor, on: IsoDate): readonly NotFree[] {
  const open = openPairsOf(book, mentor.id)
  const pairIds = open.map(({ id }) => id)
  const asked = open.find(pair => stateOf(pair).stage === 'proposed')
  const company = mentor.frame.kind === 'working-time' ? book.companies[mentor.frame.companyId] : undefined
  return [
    ...(pairIds.length >= mentor.capacity ? [{ code: 'pair/mentor-at-capacity' as const, mentorId: mentor.id, pairIds }] : []),
    ...(asked && pairIds.length < mentor.capacity ? [{ code: 'pair/mentor-asked-already' as const, mentorId: mentor.id, pairId: asked.id }] : []),
    ...(company && !agreementIsCurrent(agreementOf(company), on) ? [{ code: 'pair/employer-agreement-missing' as const, companyId: company.id }] : []),
  ]
}

/** A mentor is ready once prepared, accepted and trained (brochure, stage 1), in a known frame, and not away on that day. */
export function whyMentorIsNotReady(book: Casebook, mentor: Mentor, on: IsoDate): readonly NotReady[] {
  const missing = mentorGaps(book, mentor)
  const absence = mentor.absences?.find(period => isWithin(period, on))
  return [
    ...(missing.length > 0 ? [{ code: 'pair/mentor-not-ready' as const, mentorId: mentor.id, missing }] : []),
    ...(absence ? [{ code: 'pair/mentor-absent' as const, mentorId: mentor.id, until: absence.until }] : []),
  ]
}

/** A mentee has one open pair at most. */
export const whyMenteeIsNotFree = (book: Casebook, menteeId: MenteeId): readonly NotFree[] =>
  openPairsOf(book, menteeId)
    .slice(0, 1)
    .map(({ id }) => ({ code: 'pair/mentee-has-open-pair', menteeId, pairId: id }))

/** A mentee is ready once accepted; a later decision undoes it. */
export function whyMenteeIsNotReady({ id, decisions }: Mentee): readonly NotReady[] {
  const outcome = standingDecision(decisions)?.outcome
  return outcome === 'accepted' ? [] : [{ code: 'pair/mentee-not-accepted', menteeId: id, outcome }]
}
