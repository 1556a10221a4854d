import { invitationsOf } from '#shared/casebook/attendance'
import { type Casebook, listed } from '#shared/casebook/casebook'
import { communityMeetings, isOfCommunity } from '#shared/casebook/community'
import { mentorPath } from '#shared/casebook/mentor-path'
import { doneOn } from '#shared/casebook/path'
import { addMonths } from '#shared/domain/calendar'
import type { GroupSession, SessionKind } from '#shared/domain/group-session'
import type { MentorId } from '#shared/domain/ids'
import { type IsoDate, later } from '#shared/domain/iso-date'
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
  /** How many meetings of that year were theirs: since they joined, or because they were on the list. */
  readonly meetings: number
  /** No meeting was held yet since they joined. */
  readonly isNew: boolean
  /** The last meeting they ever came to; absent for one who never came. */
  readonly lastOn?: IsoDate | undefined
}

/** The community of mentors on a day: its meetings of the last twelve months, and how each mentor of it took part. */
export function communityYear(book: Casebook, today: IsoDate): { readonly meetings: readonly GroupSession[]; readonly mentors: readonly MentorInCommunity[] } {
  const after = addMonths(today, -12)
  const held = communityMeetings(book).filter(({ on }) => on <= today)
  return {
    meetings: held.filter(({ on }) => on > after),
    mentors: listed(book.mentors)
      .filter(mentor => isOfCommunity(book, mentor, today))
      .map(mentor => {
        const joined = joinedOn(book, mentor, today)
        const theirs = held.filter(({ on, invitees }) => on >= joined || invitees.some(({ who }) => who.kind === 'mentor' && who.id === mentor.id))
        return {
          mentor,
          year: participationOf(book, mentor.id, ['community'], today, after),
          meetings: theirs.filter(({ on }) => on > after).length,
          isNew: theirs.length === 0,
          lastOn: participationOf(book, mentor.id, ['community'], today).lastOn,
        }
      }),
  }
}

/** The day a mentor came to the end of their way: prepared, accepted and trained. */
function joinedOn(book: Casebook, mentor: Mentor, today: IsoDate): IsoDate {
  const steps = mentorPath(book, mentor, today).filter(({ key }) => key === 'preparation' || key === 'acceptance' || key === 'training')
  return steps.map(step => doneOn(step, mentor.registeredOn)).reduce(later, mentor.registeredOn)
}
