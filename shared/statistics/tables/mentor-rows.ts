import { isIn } from '../report-period'
import type { MentorRow } from '../rows'
import { begunBy, type BegunPair, isOpenAfter, ranIn } from './begun-pairs'
import { askedWhere, yesNo } from './cells'
import { mentorProfile } from './profiles'
import type { Scope } from './scope'

import { invitationsOf } from '#shared/casebook/attendance'
import { listed } from '#shared/casebook/casebook'
import { mentorAtEntry } from '#shared/casebook/entries'
import { interviewsOf } from '#shared/casebook/interviews'
import type { SessionKind } from '#shared/domain/group-session'
import { internalNumber } from '#shared/domain/internal-number'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentor } from '#shared/domain/mentor'
import { isWithin } from '#shared/domain/period'

/** One row for each mentor of the period, in the order of their numbers, which tells nothing. */
export const mentorRows = (scope: Scope): readonly MentorRow[] =>
  listed(scope.book.mentors)
    .flatMap(mentor => rowOf(scope, mentor) ?? [])
    .sort((one, other) => (one.number < other.number ? -1 : 1))

function rowOf(scope: Scope, mentor: Mentor): MentorRow | undefined {
  const { book, basis, period } = scope
  const begun = begunBy(book, mentor.id)
  const pairs = begun.filter(pair => ranIn(pair, period))
  if (pairs.length === 0 && !isThere(scope, mentor)) return undefined
  const last = pairs.at(-1)
  const decision = mentor.decisions.findLast(({ on }) => on <= period.to)
  const closed = pairs.filter(({ endsOn }) => isIn(period, endsOn)).length
  const hasLeft = decision?.outcome === 'left'
  return {
    id: mentor.id,
    number: internalNumber(mentor.id),
    registered: yesNo(isIn(period, mentor.registeredOn)),
    prepared: yesNo([mentor.before?.preparedOn, ...interviewsOf(book, mentor.id).map(({ held }) => held?.on)].some(isBy(period.to))),
    trained: yesNo([mentor.before?.trainedOn, ...daysAt(scope, mentor, 'mentor-training')].some(isBy(period.to))),
    active: yesNo(pairs.some(pair => isOpenAfter(pair, period.to))),
    paused: yesNo(mentor.absences?.some(absence => isWithin(absence, period.to)) ?? false),
    left: yesNo(hasLeft),
    leftFor: askedWhere(hasLeft, decision?.reason),
    pairs: pairs.length,
    closed,
    hasClosed: yesNo(closed > 0),
    stays: yesNo(closed > 0 && begun.filter(({ startsOn }) => startsOn <= basis.today).length > 1),
    ...information(scope, mentor, begun),
    ...(last ? scope.profilesOf(last).mentor : mentorProfile(mentorAtEntry(mentor), period.to, scope)),
  }
}

const OUT: readonly string[] = ['other-engagement', 'not-accepted', 'left']

/** Whether a mentor was of the programme in the period: registered by its end, and not out of it since before its first day. */
function isThere({ period }: Scope, { registeredOn, decisions }: Mentor): boolean {
  if (registeredOn > period.to) return false
  const before = decisions.findLast(({ on }) => on < period.from)
  return !before || !OUT.includes(before.outcome) || decisions.some(({ on }) => isIn(period, on))
}

/** Whether a mentor was at an information session of the period, and at work in a pair since then. */
function information(scope: Scope, mentor: Mentor, begun: readonly BegunPair[]): Pick<MentorRow, 'informed' | 'activeSinceInformed'> {
  const on = daysAt(scope, mentor, 'mentor-information').find(day => isIn(scope.period, day))
  const isActive = on !== undefined && begun.some(({ startsOn, endsOn }) => startsOn <= scope.period.to && (endsOn === undefined || endsOn >= on))
  return { informed: yesNo(on !== undefined), activeSinceInformed: yesNo(isActive) }
}

/** The days of the sessions of a kind at which a mentor was, the first first. */
const daysAt = ({ book }: Scope, { id }: Mentor, kind: SessionKind): readonly IsoDate[] =>
  invitationsOf(book, id).flatMap(({ session, invitee }) => (session.kind === kind && session.cancelledOn === undefined && invitee.attendance === 'present' ? [session.on] : []))

const isBy =
  (last: IsoDate) =>
  (day: IsoDate | undefined): boolean =>
    day !== undefined && day <= last
