import { reportSource } from './report-workbook/report-workbook'
import { figureMask, publicationOf, type Year } from './report-workbook/public-masks'
import { publicSheets } from './report-workbook/public-workbook'
import { type Results, resultsOf } from './results'
import type { ProfileYears } from './profile-years'
import type { SheetSource } from './sheet-source'

import type { Mask } from '#shared/statistics/disclosure-network'
import type { Indicator } from '#shared/statistics/indicator'
import type { Measure } from '#shared/statistics/measure'
import { conditionOf, keyOf } from '#shared/statistics/published-condition'
import { periodBefore } from '#shared/statistics/report-period'

/** What a report keeps back; years count backwards, and 0 is the year of the report. */
export interface Edition {
  readonly kind: 'internal' | 'public'
  readonly maskOf: (year: number, what: Measure) => Mask | undefined
  readonly figureMask: (year: number, figure: Indicator) => Mask | undefined
}

/** For the association alone: nothing is kept back. */
export const internalEdition: Edition = { kind: 'internal', maskOf: () => undefined, figureMask: () => undefined }

const YEARS: readonly Year[] = ['now', 'before', 'twoBefore']

/**
 * To be published: a report shows a part of what the public workbook of the same period shows, and nothing else, so that neither can be taken from the other.
 * What does not stand in that workbook is covered, whatever its size.
 */
export function publicEdition(source: SheetSource, years: ProfileYears): Edition {
  const workbook = reportSource(source.book, threeYears(source, years))
  const { cells, maskOf } = publicationOf(publicSheets(workbook), workbook)
  const published = new Set(cells.filter(({ shown }) => shown).map(({ id }) => id))
  return {
    kind: 'public',
    maskOf: (year, what) => {
      const period = YEARS[year] ?? 'twoBefore'
      const condition = conditionOf(period, what)
      return condition && published.has(keyOf(condition)) ? maskOf(period, what) : 'covered'
    },
    figureMask: (year, figure) => figureMask(maskOf, YEARS[year] ?? 'twoBefore', figure),
  }
}

/** The year of the report and the two before it, also those in which nothing was noted. */
function threeYears({ book, ...world }: SheetSource, [now, before, twoBefore]: ProfileYears): readonly [Results, Results, Results] {
  const last = before ?? resultsOf(book, periodBefore(now.period), world)
  return [now, last, twoBefore ?? resultsOf(book, periodBefore(last.period), world)]
}
