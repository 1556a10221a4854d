import { type Casebook, type Defaults, listed } from './casebook'

import { remembered } from '#shared/core/remembered'
import { type MenteeOutcome, type MentorOutcome, standingDecision } from '#shared/domain/decision'
import type { NoticeId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { type Notice, type NoticeAudience, type NoticeGiven, noticeId } from '#shared/domain/notice'

/** The notice in force for an audience: the association's last version, or the product's own text as version 1. */
export interface NoticeInForce {
  readonly id: NoticeId
  readonly version: number
  readonly text: string
  /** Absent for the product's own text. */
  readonly savedOn?: IsoDate
}

/** The versions that the association saved for an audience, the last one first. */
const ofAudience = remembered((notices: Casebook['notices']) => {
  const own = (audience: NoticeAudience) =>
    listed(notices)
      .filter(each => each.audience === audience)
      .toSorted((one, other) => other.version - one.version)
  return { mentor: own('mentor'), mentee: own('mentee') } satisfies Record<NoticeAudience, readonly Notice[]>
})

const savedNotices = (book: Casebook, audience: NoticeAudience): readonly Notice[] => ofAudience(book.notices)[audience]

export function noticeInForce(book: Casebook, audience: NoticeAudience, defaults: Pick<Defaults, 'notices'>): NoticeInForce {
  const [last] = savedNotices(book, audience)
  return last ?? { id: noticeId(audience, 1), version: 1, text: defaults.notices[audience] }
}

type Informed = Pick<Mentor | Mentee, 'informed'>

/** The last notice that a person was given, as of a day where one is told. */
export const lastNoticeGiven = ({ informed = [] }: Informed, asOf?: IsoDate): NoticeGiven | undefined => informed.findLast(({ on }) => asOf === undefined || on <= asOf)

/** How a person stands: told what is in force, told an older version, or never. */
export type InformedState = 'up-to-date' | 'older' | 'never'

export function informedState(person: Informed, inForce: NoticeId): InformedState {
  const given = person.informed ?? []
  if (given.some(({ notice }) => notice === inForce)) return 'up-to-date'
  return given.length > 0 ? 'older' : 'never'
}

/** Somebody who is still to be told what is in force. */
export type ToInform =
  | { readonly audience: 'mentor'; readonly person: Mentor; readonly state: Exclude<InformedState, 'up-to-date'> }
  | { readonly audience: 'mentee'; readonly person: Mentee; readonly state: Exclude<InformedState, 'up-to-date'> }

const GONE: readonly string[] = ['left', 'not-accepted', 'redirected', 'withdrew'] satisfies readonly (MentorOutcome | MenteeOutcome)[]

/** A person of the present: neither erased nor gone, nor turned down. */
const isPresent = ({ erased, decisions }: Mentor | Mentee): boolean => {
  const outcome = standingDecision<{ readonly outcome: string }>(decisions)?.outcome
  return erased === undefined && (outcome === undefined || !GONE.includes(outcome))
}

/** Everyone of the present who was not given what is in force for them. */
export function peopleToInform(book: Casebook, defaults: Pick<Defaults, 'notices'>): readonly ToInform[] {
  const inForce = { mentor: noticeInForce(book, 'mentor', defaults).id, mentee: noticeInForce(book, 'mentee', defaults).id }
  const mentors = listed(book.mentors).flatMap((person): readonly ToInform[] => {
    const state = informedState(person, inForce.mentor)
    return state === 'up-to-date' || !isPresent(person) ? [] : [{ audience: 'mentor', person, state }]
  })
  const mentees = listed(book.mentees).flatMap((person): readonly ToInform[] => {
    const state = informedState(person, inForce.mentee)
    return state === 'up-to-date' || !isPresent(person) ? [] : [{ audience: 'mentee', person, state }]
  })
  return [...mentors, ...mentees]
}
