import { coming, NOTHING, ofPair, toDo } from './draw-line'
import type { DueLine, StageNumber } from './due-line'
import type { Morning } from './morning'

import { interviewsUnderWay } from '#shared/casebook/interviews'
import { remembered } from '#shared/core/remembered'
import { type Casebook, listed } from '#shared/casebook/casebook'
import { agreementOf, type Company } from '#shared/domain/company'
import { daysBetween } from '#shared/domain/calendar'
import { standingDecision } from '#shared/domain/decision'
import { attendanceIsComplete, type SessionKind } from '#shared/domain/group-session'
import type { CompanyId } from '#shared/domain/ids'
import { type IsoDate, later } from '#shared/domain/iso-date'
import { stateOf } from '#shared/domain/pair'

/** After so many days without a word, one calls a management again. */
const DAYS_OF_SILENCE = 30

/** Interviews begun and not ended: with a person, or of a first meeting that was held; those of the life of a pair stand with what they are about. */
export const interviewsDue = (morning: Morning): readonly DueLine[] =>
  interviewsUnderWay(morning.book).flatMap(({ id, subject, begunOn }) => {
    const facts = { interviewId: id }
    switch (subject.kind) {
      case 'mentor':
      case 'mentee':
        return toDo(morning, { rule: 'interview-under-way', stage: subject.kind === 'mentor' ? 1 : 2, about: { kind: subject.kind, id: subject.id } as DueLine['about'], facts, part: id }, begunOn) // the id is of the kind it stands beside
      case 'pair': {
        const pair = morning.book.pairs[subject.id]
        return pair && stateOf(pair).stage === 'first-meeting-held' ? toDo(morning, { rule: 'interview-under-way', stage: 3, ...ofPair(pair), facts, part: id }, begunOn) : NOTHING
      }
      case 'check-in':
      case 'closing':
      case 'evaluation':
        return NOTHING
    }
  })

const stageOfSession: Readonly<Record<SessionKind, StageNumber>> = { 'mentor-information': 1, 'mentor-training': 1, 'mentee-presentation': 2, community: 4 }

/** The sessions of the coming month, and those held of which it is not said of everyone whether they came. */
export const sessionsDue = (morning: Morning): readonly DueLine[] =>
  listed(morning.book.groupSessions).flatMap(session => {
    if (session.cancelledOn) return NOTHING
    const { id, kind, on, at, place, invitees, animators } = session
    const told = { stage: stageOfSession[kind], about: { kind: 'session', id, session: kind }, coordinators: animators } as const
    if (on >= morning.today) return coming(morning, { rule: 'session-ahead', ...told, facts: { at, place } }, on)
    if (attendanceIsComplete(session)) return NOTHING
    return toDo(morning, { rule: 'attendance-missing', ...told, facts: { missing: invitees.filter(({ attendance }) => attendance === undefined).length } }, on)
  })

/** The agreements of managements: one that ends or has ended, and talks in which nobody said a word for a month. */
export function agreementsDue(morning: Morning): readonly DueLine[] {
  const { book, today, deadlines } = morning
  return listed(book.companies).flatMap(company => {
    const agreement = agreementOf(company)
    const told = { stage: 1, about: { kind: 'company', id: company.id } } as const
    const mentors = onWorkingTime(book.mentors).get(company.id) ?? 0
    if (agreement.state === 'granted') {
      const { until, renewed } = agreement
      if (until === undefined || renewed || (until < today && mentors === 0)) return NOTHING
      return coming(morning, { rule: 'agreement-ending', ...told, facts: { until, mentors } }, until, deadlines.agreementNoticeDays)
    }
    if (agreement.state !== 'presented' && agreement.state !== 'suspended') return NOTHING
    const since = lastWord(book, company, agreement.on)
    return daysBetween(since, today) > DAYS_OF_SILENCE ? toDo(morning, { rule: 'agreement-talks', ...told, facts: { state: agreement.state, mentors } }, since) : NOTHING
  })
}

/** How many mentors of each company engage, or would, on the time it pays. */
const onWorkingTime = remembered((mentors: Casebook['mentors']): ReadonlyMap<CompanyId, number> => {
  const found = new Map<CompanyId, number>()
  for (const { frame, decisions } of listed(mentors)) {
    const outcome = standingDecision(decisions)?.outcome
    if (frame.kind !== 'working-time' || outcome === 'left' || outcome === 'not-accepted' || outcome === 'other-engagement') continue
    found.set(frame.companyId, (found.get(frame.companyId) ?? 0) + 1)
  }
  return found
})

/** The last day on which one spoke with each company. */
const lastExchanges = remembered((exchanges: Casebook['exchanges']): ReadonlyMap<string, IsoDate> => {
  const found = new Map<string, IsoDate>()
  for (const { with: other, on } of listed(exchanges)) if (other.kind === 'company') found.set(other.id, later(found.get(other.id) ?? on, on))
  return found
})

const lastWord = ({ exchanges }: Casebook, { id }: Company, on: IsoDate): IsoDate => later(lastExchanges(exchanges).get(id) ?? on, on)
