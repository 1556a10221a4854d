import { useMemo, useSyncExternalStore } from 'react'

import { useCasebook } from './mirror'
import { useToday } from './surroundings'

import type { Casebook } from '#shared/casebook/casebook'
import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { IsoDate } from '#shared/domain/iso-date'
import type { YearDay } from '#shared/domain/year-day'
import { sinceBeginning } from '#shared/statistics/beginning'
import { type ReportPeriod, yearAround, yearPeriod } from '#shared/statistics/report-period'

/** What one asked to see: a year of the association, a school year or a calendar year by the calendar year in which it begins, all there is, or from one day to another. */
export type PeriodChoice =
  | { readonly kind: 'year' | 'school-year' | 'calendar-year'; readonly year: number }
  | { readonly kind: 'beginning' }
  | { readonly kind: 'own'; readonly period: ReportPeriod }

/** School years begin on 1 September. */
const SCHOOL_YEAR: YearDay = { month: 9, day: 1 }

/** Calendar years begin on 1 January. */
const CALENDAR_YEAR: YearDay = { month: 1, day: 1 }

/** How many years back one can choose by their name; older ones are asked from day to day. */
const YEARS_BACK = 12

/** What was chosen last: the same on every page of results, until the window closes. */
let chosen: PeriodChoice | undefined
const watchers = new Set<() => void>()
const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

/** Sets the period that every page of results is about; nothing stands for the year under way. */
export function chooseReportPeriod(choice: PeriodChoice | undefined): void {
  chosen = choice
  watchers.forEach(watcher => watcher())
}

/** The days that a choice means. */
export function periodOf(choice: PeriodChoice, book: Casebook, today: IsoDate): ReportPeriod {
  switch (choice.kind) {
    case 'year':
      return yearPeriod(choice.year, yearStart(book))
    case 'school-year':
      return yearPeriod(choice.year, SCHOOL_YEAR)
    case 'calendar-year':
      return yearPeriod(choice.year, CALENDAR_YEAR)
    case 'beginning':
      return sinceBeginning(book, today)
    case 'own':
      return choice.period
  }
}

const yearStart = (book: Casebook): YearDay => settingsInForce(book, 'statistics', defaults).yearStart

/** The years that can be chosen by their name, the latest first: those of the association, and the last school and calendar years where hers are others. */
export function yearsToChoose(book: Casebook, today: IsoDate): Readonly<Record<'years' | 'schoolYears' | 'calendarYears', readonly number[]>> {
  const start = yearStart(book)
  const since = (from: YearDay) => {
    const [first, last] = [yearAround(sinceBeginning(book, today).from, from), yearAround(today, from)]
    return Array.from({ length: Math.min(last - first, YEARS_BACK) + 1 }, (_, back) => last - back)
  }
  const unless = (from: YearDay) => (start.month === from.month && start.day === from.day ? [] : since(from))
  return { years: since(start), schoolYears: unless(SCHOOL_YEAR), calendarYears: unless(CALENDAR_YEAR) }
}

/** The period that the pages of results are about, as it was chosen last; the year under way until somebody chooses. */
export function useReportPeriod() {
  const [book, today] = [useCasebook(), useToday()]
  const asked = useSyncExternalStore(watch, () => chosen)
  return useMemo(() => {
    const choice: PeriodChoice = asked ?? { kind: 'year', year: yearAround(today, yearStart(book)) }
    return { choice, period: periodOf(choice, book, today), choose: chooseReportPeriod }
  }, [asked, book, today])
}
