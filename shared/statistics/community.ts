import { invitationsOf } from '#shared/casebook/attendance'
import { type Casebook, listed } from '#shared/casebook/casebook'
import { communityMeetings, isOfCommunity } from '#shared/casebook/community'
import { addMonths } from '#shared/domain/calendar'
import type { GroupSession, SessionKind } from '#shared/domain/group-session'
import type { MentorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentor } from '#shared/domain/mentor'

/** How often a mentor was at the sessions of one kind by a day, called-off ones left out. */
export interface Participation {
  readonly present: number
  readonly excused: number
  readonly absent: number
  /** The last one they came to. */
  readonly lastOn?: IsoDate | undefined
  /** How long those they came to lasted, in minutes. */
  readonly minutes: number
}

/** How a mentor took part in the sessions of some kinds until a day, or since another one (itself left out). */
export function participationOf(book: Casebook, mentorId: MentorId, kinds: readonly SessionKind[], today: IsoDate, after?: IsoDate): Participation {
  const invitations = invitationsOf(book, mentorId).filter(
    ({ session: { kind, on, cancelledOn } }) => kinds.includes(kind) && cancelledOn === undefined && on <= today && (after === undefined || on > after),
  )
  const present = invitations.filter(({ invitee }) => invitee.attendance === 'present')
  return {
    present: present.length,
    excused: invitations.filter(({ invitee }) => invitee.attendance === 'excused').length,
    absent: invitations.filter(({ invitee }) => invitee.attendance === 'absent').length,
    lastOn: present.at(-1)?.session.on,
    minutes: present.reduce((sum, { session }) => sum + session.minutes, 0),
  }
}

/** A mentor of the community and their year. */
export interface MentorInCommunity {
  readonly mentor: Mentor
  /** Over the twelve months before the day. */
  readonly year: Participation
  /** The last meeting they ever came to; absent for one who never came. */
  readonly lastOn?: IsoDate | undefined
}

/** The community of mentors on a day: its meetings of the last twelve months, and how each mentor of it took part. */
export function communityYear(book: Casebook, today: IsoDate): { readonly meetings: readonly GroupSession[]; readonly mentors: readonly MentorInCommunity[] } {
  const after = addMonths(today, -12)
  return {
    meetings: communityMeetings(book).filter(({ on }) => on <= today && on > after),
    mentors: listed(book.mentors)
      .filter(mentor => isOfCommunity(book, mentor, today))
      .map(mentor => ({
        mentor,
        year: participationOf(book, mentor.id, ['community'], today, after),
        lastOn: participationOf(book, mentor.id, ['community'], today).lastOn,
      })),
  }
}
