import { type Casebook, listed } from './casebook'
import { type MentorSituation, mentorSituation } from './situations'

import { inOrder } from '#shared/core/in-order'
import type { GroupSession } from '#shared/domain/group-session'
import type { MentorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentor } from '#shared/domain/mentor'
import type { AnnouncedMeeting } from '#shared/domain/newsletter'

/** The meetings of the community of mentors that were not called off, the earliest first (brochure, stage 4). */
export const communityMeetings = (book: Casebook): readonly GroupSession[] =>
  listed(book.groupSessions)
    .filter(({ kind, cancelledOn }) => kind === 'community' && cancelledOn === undefined)
    .sort((one, other) => inOrder(one.on, other.on))

/** Those to come from a day on, as a newsletter announces them. */
export const communityAhead = (book: Casebook, today: IsoDate): readonly AnnouncedMeeting[] =>
  communityMeetings(book)
    .filter(({ on }) => on >= today)
    .map(({ on, at, title, place }) => ({ on, place, ...(at && { at }), ...(title && { title }) }))

/** The meetings of the community at which a mentor was. */
export const communityAttended = (book: Casebook, mentorId: MentorId): readonly GroupSession[] =>
  communityMeetings(book).filter(({ invitees }) => invitees.some(({ who, attendance }) => who.kind === 'mentor' && who.id === mentorId && attendance === 'present'))

/** Those who may enter a pair or are in one, and those who pause or wait for their employer; not those still on their way. */
const IN_THE_COMMUNITY: readonly MentorSituation[] = ['free', 'taken', 'away', 'no-agreement']

/** Whether a mentor belongs to the community on a day, and is invited to its meetings; nobody who left the programme does. */
export const isOfCommunity = (book: Casebook, mentor: Mentor, today: IsoDate): boolean => IN_THE_COMMUNITY.includes(mentorSituation(book, mentor, today))
