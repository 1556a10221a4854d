import { followUpsOf } from './follow-ups'
import type { MissingDatum } from './missing-datum'
import { isIn, type ReportPeriod } from './report-period'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { isHeld } from '#shared/casebook/interviews'
import { closedOn } from '#shared/casebook/pair-life'
import { questionnaireStanding } from '#shared/casebook/questionnaires'
import { attendanceIsComplete } from '#shared/domain/group-session'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'

/** What was noted by halves between two days: meetings planned that nobody confirmed, lengths, presences, and what comes after the end. */
export function lifeMissing(book: Casebook, period: ReportPeriod, today: IsoDate): readonly MissingDatum[] {
  return [...ofMeetings(book, period, today), ...ofIntroductions(book, period), ...ofContacts(book, period), ...ofSessions(book, period, today), ...ofInterviews(book, period), ...afterwards(book, period, today)]
}

const ofMeetings = (book: Casebook, period: ReportPeriod, today: IsoDate): readonly MissingDatum[] =>
  listed(book.meetings).flatMap(({ id, pairId, details: { state, on } }) => (state === 'planned' && on < today && isIn(period, on) ? [{ kind: 'meeting', on, of: 'meeting', id, pairId } as const] : []))

const ofIntroductions = (book: Casebook, period: ReportPeriod): readonly MissingDatum[] =>
  listed(book.introductions).flatMap(({ id, pairId, on, result }) => (result === undefined && isIn(period, on) ? [{ kind: 'introduction-result', on, of: 'introduction', id, pairId } as const] : []))

const ofContacts = (book: Casebook, period: ReportPeriod): readonly MissingDatum[] =>
  listed(book.pairContacts).flatMap(({ id, pairId, on, minutes }) => (minutes === undefined && isIn(period, on) ? [{ kind: 'contact-length', on, of: 'contact', id, pairId } as const] : []))

const ofSessions = (book: Casebook, period: ReportPeriod, today: IsoDate): readonly MissingDatum[] =>
  listed(book.groupSessions).flatMap(session => {
    const { id, on, cancelledOn, invitees } = session
    const isOpen = cancelledOn === undefined && on < today && invitees.length > 0 && !attendanceIsComplete(session)
    return isOpen && isIn(period, on) ? [{ kind: 'attendance', on, of: 'session', id } as const] : []
  })

/** The preparation of a mentor is time given, once one knows how long it took. */
const ofInterviews = (book: Casebook, period: ReportPeriod): readonly MissingDatum[] =>
  listed(book.interviews).flatMap(interview => {
    const { id, subject } = interview
    if (subject.kind !== 'mentor' || !isHeld(interview) || interview.held.minutes !== undefined || !isIn(period, interview.held.on)) return []
    return [{ kind: 'interview-length', on: interview.held.on, of: 'interview', id, mentorId: subject.id } as const]
  })

/** The questionnaires of the pairs closed in the period that are neither entered nor given up, and the follow-ups whose day fell in it that nobody made. */
const afterwards = (book: Casebook, period: ReportPeriod, today: IsoDate): readonly MissingDatum[] =>
  listed(book.pairs).flatMap(pair => {
    const closed = closedOn(pair)
    return closed === undefined ? [] : [...(isIn(period, closed) ? questionnairesOf(book, pair) : []), ...followUpsToDo(book, pair, period, today)]
  })

const questionnairesOf = (book: Casebook, pair: Pair): readonly MissingDatum[] =>
  Side.options.flatMap(side => {
    const { state } = questionnaireStanding(book, pair, side)
    return state === 'entered' || state === 'waived' ? [] : [{ kind: 'questionnaire', of: 'questionnaire', pairId: pair.id, side } as const]
  })

const followUpsToDo = (book: Casebook, pair: Pair, period: ReportPeriod, today: IsoDate): readonly MissingDatum[] =>
  followUpsOf(book, pair, today).flatMap(({ months, dueOn, standing }) => (standing.state === 'to-do' && isIn(period, dueOn) ? [{ kind: 'follow-up', on: dueOn, of: 'follow-up', pairId: pair.id, months } as const] : []))
