import { coming, NOTHING } from './draw-line'
import type { DueLine } from './due-line'
import type { Morning } from './morning'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { organisationOf } from '#shared/casebook/organisation-commands'
import { isRunning } from '#shared/casebook/pair-life'
import { dayOf, daysInMonth } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import { stateOf } from '#shared/domain/pair'
import type { YearDay } from '#shared/domain/year-day'
import { yearlyTaskId, YearlyTaskKind } from '#shared/domain/yearly-task'

/** The day of a year, or the last of its month where that month is shorter: 31 February is the 28th or the 29th. */
const dayIn = (year: number, { month, day }: YearDay): IsoDate | undefined => dayOf(year, month, Math.min(day, daysInMonth(year, month)))

/** What the programme owes about the year before: within a month of its day, then late until it is done or another year comes to its end. */
export function yearlyDue(morning: Morning): readonly DueLine[] {
  const thisYear = Number(morning.today.slice(0, 4))
  return YearlyTaskKind.options.flatMap(kind => [...task(morning, kind, thisYear), ...task(morning, kind, thisYear + 1)])
}

function task(morning: Morning, kind: YearlyTaskKind, dueYear: number): readonly DueLine[] {
  const { book } = morning
  const year = dueYear - 1
  const dueOn = dayIn(dueYear, dayOfTask(morning, kind))
  if (!dueOn || book.yearlyTasks[yearlyTaskId(kind, year)] || wasBeforeUs(book, dueOn) || !hadAnyone(book, year)) return NOTHING
  return coming(morning, { rule: 'yearly', stage: 6, about: { kind: 'programme' }, facts: { task: kind, year }, part: `${kind} ${year}` }, dueOn)
}

const dayOfTask = ({ deadlines, review }: Morning, kind: YearlyTaskKind): YearDay =>
  kind === 'profile-analysis' ? deadlines.profileAnalysis : kind === 'annual-report' ? deadlines.annualReport : review

/** What was due before the programme was kept here is not owed here. */
const wasBeforeUs = (book: Casebook, dueOn: IsoDate): boolean => dueOn < (organisationOf(book)?.setUpOn ?? dueOn)

/** Whether there was a mentor or a pair at work by the end of a year. */
function hadAnyone(book: Casebook, year: number): boolean {
  const isBy = (on: IsoDate) => Number(on.slice(0, 4)) <= year
  if (listed(book.mentors).some(({ registeredOn }) => isBy(registeredOn))) return true
  return listed(book.pairs).some(pair => {
    const state = stateOf(pair)
    return isRunning(state) && isBy(state.activeFrom)
  })
}
