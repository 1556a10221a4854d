import type { Casebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { columnWords } from '#shared/documents/column-words'
import type { Results } from '#shared/documents/results'
import { indicatorsOf } from '#shared/statistics/indicators'
import type { ReportPeriod } from '#shared/statistics/report-period'
import type { Tables } from '#shared/statistics/rows'
import { indicatorWords } from '#shared/text/indicators'

import { aCasebook } from './casebook'
import { aBasis, IN_2025, someTables } from './rows'

/** The results that some rows make, under the words of the product. */
export function someResults(rows: Partial<Tables>, period: ReportPeriod = IN_2025, book: Casebook = aCasebook()): Results {
  const [basis, tables] = [aBasis(), someTables(rows)]
  return { period, basis, tables, indicators: indicatorsOf(tables, basis, period, code => indicatorWords(code, basis.settings)), columns: columnWords(book, defaults, basis.settings) }
}
