import { type Results, resultsOf, type ResultsWorld } from './results'

import type { Casebook } from '#shared/casebook/casebook'
import { ProfileAnalysisId } from '#shared/domain/ids'
import type { AnalysisRemark } from '#shared/domain/profile-analysis'
import type { StatisticsSettings } from '#shared/domain/statistics-settings'
import { periodBefore, type ReportPeriod, yearAround } from '#shared/statistics/report-period'

/** The year of an analysis and the two before it as far as anything was noted in them, the latest first. */
export type ProfileYears = readonly [now: Results, ...before: Results[]]

/** How many years stand beside each other. */
const YEARS = 3

/** True where nothing was noted: such a year ends the row. */
export const isBlank = ({ tables }: Pick<Results, 'tables'>): boolean => tables.pairs.length === 0 && tables.mentees.length === 0

/** Counts a period and those before it; one in which nothing was noted ends the row. */
export function profileYears(book: Casebook, period: ReportPeriod, world: ResultsWorld): ProfileYears {
  const before: Results[] = []
  for (let earlier = periodBefore(period); before.length < YEARS - 1; earlier = periodBefore(earlier)) {
    const results = resultsOf(book, earlier, world)
    if (isBlank(results)) break
    before.push(results)
  }
  return [resultsOf(book, period, world), ...before]
}

/** Under which year the remarks about a period are kept: the one that holds its first day. */
export const analysisIdOf = ({ from }: ReportPeriod, { yearStart }: Pick<StatisticsSettings, 'yearStart'>): ProfileAnalysisId => ProfileAnalysisId.parse(String(yearAround(from, yearStart)))

/** What the coordinator wrote about a period. */
export const remarksOn = (book: Casebook, { period, basis }: Pick<Results, 'period' | 'basis'>): Readonly<Partial<Record<AnalysisRemark, string>>> =>
  book.profileAnalyses[analysisIdOf(period, basis.settings)]?.remarks ?? {}
