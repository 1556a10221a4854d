import { isIn } from '../report-period'
import type { MenteeRow } from '../rows'
import { begunBy, type BegunPair, ranIn } from './begun-pairs'
import { askedWhere, yesNo } from './cells'
import { menteeProfile } from './profiles'
import type { Scope } from './scope'

import { pairsOf } from '#shared/casebook/availability'
import { listed } from '#shared/casebook/casebook'
import { menteeAtEntry } from '#shared/casebook/entries'
import { interviewsOf } from '#shared/casebook/interviews'
import { daysBetween } from '#shared/domain/calendar'
import { internalNumber } from '#shared/domain/internal-number'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import { stateOf } from '#shared/domain/pair'

/** One row for each mentee of the period, in the order of their numbers, which tells nothing. */
export const menteeRows = (scope: Scope): readonly MenteeRow[] =>
  listed(scope.book.mentees)
    .flatMap(mentee => rowOf(scope, mentee) ?? [])
    .sort((one, other) => (one.number < other.number ? -1 : 1))

function rowOf(scope: Scope, mentee: Mentee): MenteeRow | undefined {
  const { book, period } = scope
  const begun = begunBy(book, mentee.id)
  const pairs = begun.filter(pair => ranIn(pair, period))
  const registered = isIn(period, mentee.registeredOn)
  const interviewed = interviewDays(scope, mentee).some(day => isIn(period, day))
  const decision = mentee.decisions.findLast(({ on }) => isIn(period, on))
  const onLastDay = mentee.decisions.findLast(({ on }) => on <= period.to)
  const acceptedOn = onLastDay?.outcome === 'accepted' && !wasTaken(begun, onLastDay.on, period.to) ? onLastDay.on : undefined
  const isOnList = onLastDay?.outcome === 'waiting-list'
  if (!registered && !interviewed && !decision && pairs.length === 0 && acceptedOn === undefined && !isOnList) return undefined
  const last = pairs.at(-1)
  return {
    id: mentee.id,
    number: internalNumber(mentee.id),
    registered: yesNo(registered),
    interviewed: yesNo(interviewed),
    decision: decision?.outcome ?? 'none',
    reason: askedWhere(decision !== undefined && decision.outcome !== 'accepted', decision?.reason),
    towards: askedWhere(decision?.outcome === 'redirected', decision?.towards),
    accompanied: yesNo(pairs.length > 0),
    pairs: pairs.length,
    entered: yesNo(pairs.some(({ startsOn }) => startsOn >= period.from)),
    waiting: yesNo(acceptedOn !== undefined),
    daysWaiting: acceptedOn && daysBetween(acceptedOn, period.to),
    daysToPair: daysToPair(scope, mentee, begun[0]),
    refusals: declined(scope, mentee),
    ...(last ? scope.profilesOf(last).mentee : menteeProfile(menteeAtEntry(mentee), period.to, scope)),
  }
}

/** The days on which somebody was seen for a selection interview, before the programme was kept here as well. */
export const interviewDays = ({ book }: Pick<Scope, 'book'>, { id, before }: Mentee): readonly IsoDate[] => [
  ...interviewsOf(book, id).flatMap(({ held }) => held?.on ?? []),
  ...(before?.interviewedOn ? [before.interviewedOn] : []),
]

/** Whether somebody who was accepted had a pair since, by a day: one that is still there, or that left after it. */
const wasTaken = (begun: readonly BegunPair[], acceptedOn: IsoDate, day: IsoDate): boolean =>
  begun.some(({ startsOn, endsOn }) => startsOn <= day && (endsOn === undefined || endsOn >= acceptedOn))

/** From the last acceptance before the first pair of all to its first day, where that lies in the period. */
function daysToPair({ period }: Scope, { decisions }: Mentee, first: BegunPair | undefined): number | undefined {
  if (!first || !isIn(period, first.startsOn)) return undefined
  const accepted = decisions.findLast(({ outcome, on }) => outcome === 'accepted' && on <= first.startsOn)
  return accepted && daysBetween(accepted.on, first.startsOn)
}

const declined = ({ book, period }: Scope, { id }: Mentee): number =>
  pairsOf(book, id).filter(pair => {
    if (pair.moves.at(-1)?.kind !== 'decline') return false
    const { stage, since } = stateOf(pair)
    return stage === 'declined' && isIn(period, since)
  }).length
