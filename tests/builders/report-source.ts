import type { Casebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { columnWords } from '#shared/documents/column-words'
import { sayFrom } from '#shared/documents/report-workbook/measure-formula'
import type { ReportSource } from '#shared/documents/report-workbook/report-source'
import { indicatorOf, type Results } from '#shared/documents/results'
import { indicatorsOf } from '#shared/statistics/indicators'
import { periodBefore } from '#shared/statistics/report-period'
import type { Tables } from '#shared/statistics/rows'
import { indicatorWords } from '#shared/text/indicators'

import { aCasebook } from './casebook'
import { aBasis, IN_2025 } from './rows'

/** What the sheets of the report of 2025 are made of, from the tables of that year and of the two before it. */
export function sourceOf([now, before, twoBefore]: readonly [Tables, Tables, Tables], book: Casebook = aCasebook()): ReportSource {
  const basis = aBasis()
  const resultsIn = (tables: Tables, period = IN_2025): Results => ({ period, basis, tables, indicators: indicatorsOf(tables, basis, period, code => indicatorWords(code, basis.settings)), columns: columnWords(book, defaults, basis.settings) })
  const last = periodBefore(IN_2025)
  const [results, one, two] = [resultsIn(now), resultsIn(before, last), resultsIn(twoBefore, periodBefore(last))]
  const within = (earlier: Results) => (code: string) => indicatorOf(earlier, code)
  return { book, results, missing: [], earlier: [one, two], tables: now, say: sayFrom(results.columns), before: within(one), twoBefore: within(two), subtitle: 'Rapport 2025' }
}
