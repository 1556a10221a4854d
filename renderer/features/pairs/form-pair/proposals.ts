import type { Draft } from './step'

import type { Casebook } from '#shared/casebook/casebook'
import type { MentorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { shownAddress } from '#shared/domain/address'
import { companyOf } from '#shared/domain/mentor'
import { endOfPair } from '#shared/domain/terms'

type Place = Pick<Draft, 'meetingPlace' | 'accessInstructions'>

/** Where a pair meets unless it agrees otherwise: the place of the mentor's file, or the workplace. */
export function placeProposedBy(book: Casebook, mentorId: MentorId | undefined): Place {
  const mentor = mentorId && book.mentors[mentorId]
  if (!mentor) return {}
  const companyId = companyOf(mentor.frame)
  const company = companyId && book.companies[companyId]
  const meetingPlace = mentor.meetingPlace ?? (company && (shownAddress(company.address) || undefined))
  // The way in belongs to the workplace: it is proposed with it, not with another place.
  const accessInstructions = mentor.accessInstructions ?? (mentor.meetingPlace === undefined ? company?.accessInstructions : undefined)
  return { ...(meetingPlace !== undefined && { meetingPlace }), ...(accessInstructions !== undefined && { accessInstructions }) }
}

/** The draft with a mentor; what was proposed for the one before gives way to what is proposed for this one. */
export function withMentor(draft: Draft, mentorId: MentorId, book: Casebook): Draft {
  const before = placeProposedBy(book, draft.mentorId)
  const { meetingPlace, accessInstructions, ...others } = draft
  const ownPlace = meetingPlace !== before.meetingPlace && meetingPlace !== undefined
  const kept = ownPlace || meetingPlace === undefined ? { ...(meetingPlace && { meetingPlace }), ...(accessInstructions && { accessInstructions }) } : placeProposedBy(book, mentorId)
  return { ...others, ...kept, mentorId }
}

/** The draft with a first day; the last day follows it, unless another was chosen. */
export function withStart(draft: Draft, startsOn: IsoDate | undefined): Draft {
  const { startsOn: before, endsOn, ...others } = draft
  const isOwnEnd = endsOn !== undefined && before !== undefined && endsOn !== endOfPair(before)
  const end = isOwnEnd || startsOn === undefined ? endsOn : endOfPair(startsOn)
  return { ...others, ...(startsOn && { startsOn }), ...(end && { endsOn: end }) }
}

/** The draft as one arrives at the terms for the first time: the mentor's place and the rhythm of the brochure. */
export const withTermsProposed = (draft: Draft, book: Casebook): Draft =>
  draft.meetingsPerMonth !== undefined || draft.minutesPerMeeting !== undefined
    ? draft
    : { meetingsPerMonth: 2, minutesPerMeeting: 90, ...placeProposedBy(book, draft.mentorId), ...draft }

/** The draft as one arrives at the dates of a proposal: it is made today. */
export const withProposalToday = (draft: Draft, today: IsoDate): Draft =>
  draft.situation === 'proposed' && draft.proposedOn === undefined ? { ...draft, proposedOn: today } : draft
