import { type ColumnWords, columnWords } from './column-words'

import type { Casebook, Defaults } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Basis, basisOf } from '#shared/statistics/basis'
import type { Indicator } from '#shared/statistics/indicator'
import { indicatorsOf } from '#shared/statistics/indicators'
import type { ReportPeriod } from '#shared/statistics/report-period'
import type { Tables } from '#shared/statistics/rows'
import { tablesOf } from '#shared/statistics/tables'
import { indicatorWords } from '#shared/text/indicators'

/** What a report is made with: what the product begins with, and the day on which it is made. */
export interface ResultsWorld {
  readonly defaults: Pick<Defaults, 'settings' | 'lists'>
  readonly today: IsoDate
}

/** Everything that is counted of a period; the dashboard, the workbook, the analysis and the report all rest on it, so that no two of them differ. */
export interface Results {
  readonly period: ReportPeriod
  readonly basis: Basis
  readonly tables: Tables
  /** From A1a to H3b, in that order. */
  readonly indicators: readonly Indicator[]
  /** What the values of the tables are called. */
  readonly columns: ColumnWords
}

/** The results of a period as they are on a day; what is to come after that day is not counted. */
export function resultsOf(book: Casebook, period: ReportPeriod, { defaults, today }: ResultsWorld): Results {
  const basis = basisOf(book, defaults, today)
  const { settings } = basis
  const tables = tablesOf(book, period, basis)
  return { period, basis, tables, indicators: indicatorsOf(tables, basis, period, code => indicatorWords(code, settings)), columns: columnWords(book, defaults, settings) }
}

/** The figure of a code. Throws for a code that no figure has: they are written here, not typed. */
export function indicatorOf({ indicators }: Pick<Results, 'indicators'>, code: string): Indicator {
  const found = indicators.find(each => each.code === code)
  if (!found) throw new RangeError(`No figure has the code ${code}`)
  return found
}
