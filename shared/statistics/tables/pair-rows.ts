import { isIn } from '../report-period'
import type { MentorProfile, PairRow } from '../rows'
import { type BegunPair, isOpenAfter } from './begun-pairs'
import { askedWhere, hundredths, yesNo } from './cells'
import { monthsAtWork } from './months-at-work'
import { outcomeOf } from './outcome'
import type { Scope } from './scope'

import { checkInTimetable } from '#shared/casebook/check-ins'
import { occasionsOf } from '#shared/casebook/interviews'
import { introductionsOf, meetingsOf } from '#shared/casebook/pair-life'
import { daysBetween } from '#shared/domain/calendar'
import { internalNumber } from '#shared/domain/internal-number'
import type { IsoDate } from '#shared/domain/iso-date'
import { Side } from '#shared/domain/pair-move'
import type { Interview } from '#shared/grids/interview'

/** One row for each pair that ran in the period, the first begun first. */
export const pairRows = (scope: Scope): readonly PairRow[] => scope.pairs.map(begun => rowOf(scope, begun))

function rowOf(scope: Scope, begun: BegunPair): PairRow {
  const { pair, startsOn, endsOn } = begun
  const { period } = scope
  const profiles = scope.profilesOf(begun)
  return {
    id: pair.id,
    number: pair.reference,
    menteeNumber: internalNumber(pair.menteeId),
    mentorNumber: internalNumber(pair.mentorId),
    startsOn,
    endsOn,
    openAtStart: yesNo(startsOn < period.from),
    entered: yesNo(startsOn >= period.from),
    exited: yesNo(isIn(period, endsOn)),
    openAtEnd: yesNo(isOpenAfter(begun, period.to)),
    ...profiles.mentee,
    ...ofMentor(profiles.mentor),
    ...ending(scope, begun),
    ...together(scope, begun),
    ...checkIns(scope, begun),
  }
}

const ofMentor = ({ gender, age, ages, studies, province, sector, frame, market, size, nace, company }: MentorProfile) => ({
  mentorGender: gender,
  mentorAge: age,
  mentorAges: ages,
  mentorStudies: studies,
  mentorProvince: province,
  mentorSector: sector,
  mentorFrame: frame,
  mentorMarket: market,
  mentorSize: size,
  mentorNace: nace,
  mentorCompany: company,
})

type Ending = Pick<PairRow, 'trigger' | 'stoppedFor' | 'outcome' | 'outcomeKind' | 'positive' | 'durable' | 'throughMentor' | 'proof' | 'daysLasted'>

const NOT_ENDED: Ending = {
  trigger: 'none',
  stoppedFor: 'none',
  outcome: 'none',
  outcomeKind: 'none',
  positive: 'none',
  durable: 'none',
  throughMentor: 'none',
  proof: 'none',
  daysLasted: undefined,
}

/** How a pair left, where it left in the period. */
function ending({ book, basis, period }: Scope, { pair, state, startsOn, endsOn }: BegunPair): Ending {
  if (!isIn(period, endsOn) || state.stage !== 'closed') return NOT_ENDED
  const closing = book.closings[pair.id]
  const told = outcomeOf(closing?.situation, basis.settings)
  const { link, proof } = closing?.situation ?? {}
  const isPositive = told.positive === 'yes'
  return {
    trigger: state.trigger,
    stoppedFor: askedWhere(state.trigger === 'interruption', closing?.interruption?.why),
    throughMentor: yesNo(isPositive && link === 'mentor-network'),
    // Nothing shows it, or nobody said what does: to whoever reads the report it is the same.
    proof: askedWhere(isPositive, proof === 'none' ? undefined : proof),
    daysLasted: daysBetween(startsOn, endsOn) + 1,
    ...told,
  }
}

type Together = Pick<PairRow, 'meetings' | 'minutes' | 'meetingsAtWork' | 'meetingsInAll' | 'metTwice' | 'monthsAtWork' | 'keepsRhythm' | 'introductions' | 'introductionsWithResult'>

/** The brochure asks two meetings a month (« En pratique »), whatever more the two agreed. */
const MEETINGS_A_MONTH = 2

/** That nobody answered is known, and is no result. */
const NO_RESULT = 'no-answer'

function together({ book, period }: Scope, begun: BegunPair): Together {
  const { id } = begun.pair
  let [meetings, minutes, meetingsAtWork, meetingsInAll] = [0, 0, 0, 0]
  for (const { details } of meetingsOf(book, id)) {
    if (details.state !== 'held' || details.on > period.to) continue
    meetingsInAll += 1
    if (details.on < period.from) continue
    meetings += 1
    minutes += details.minutes
    if (details.place === 'workplace') meetingsAtWork += 1
  }
  const months = hundredths(monthsAtWork(begun, period))
  const introductions = introductionsOf(book, id).filter(({ on }) => isIn(period, on))
  return {
    meetings,
    minutes,
    meetingsAtWork,
    meetingsInAll,
    metTwice: yesNo(meetingsInAll >= 2),
    monthsAtWork: months,
    keepsRhythm: months < 1 ? 'none' : yesNo(meetings >= Math.floor(MEETINGS_A_MONTH * months)),
    introductions: introductions.length,
    introductionsWithResult: introductions.filter(({ result }) => result !== undefined && result !== NO_RESULT).length,
  }
}

/** A contact is in time within so many days of its day (statistics §4.7, D2). */
const DAYS_IN_TIME = 7

/** Those that nobody owes are counted where somebody held them all the same. */
function checkIns({ book, period }: Scope, { pair }: BegunPair): Pick<PairRow, 'checkInsDue' | 'checkInsHeld' | 'checkInsInTime'> {
  const counts = { checkInsDue: 0, checkInsHeld: 0, checkInsInTime: 0 }
  const days = checkInTimetable(pair).filter(({ dueOn }) => isIn(period, dueOn))
  if (days.length === 0) return counts
  const interviews = occasionsOf(book, pair.id, 'check-in')
  for (const { number, dueOn, isBefore } of days)
    for (const side of Side.options) {
      const on = lastHeldOn(interviews, number, side)
      if (on === undefined && isBefore) continue
      counts.checkInsDue += 1
      if (on === undefined) continue
      counts.checkInsHeld += 1
      if (Math.abs(daysBetween(dueOn, on)) <= DAYS_IN_TIME) counts.checkInsInTime += 1
    }
  return counts
}

/** When one contact was held with one of the two: the last time, where it was held again. */
function lastHeldOn(interviews: readonly Interview[], number: number, side: Side): IsoDate | undefined {
  let last: IsoDate | undefined
  for (const { subject, held } of interviews)
    if (held && subject.kind === 'check-in' && subject.number === number && subject.side === side && (last === undefined || held.on > last)) last = held.on
  return last
}
