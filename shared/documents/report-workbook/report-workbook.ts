import { companiesSheet } from './companies-sheet'
import { evolutionSheet } from './evolution-sheet'
import { foremSheet } from './forem-sheet'
import { fseSheet } from './fse-sheet'
import { evaluationsSheet, followUpsSheet, menteesSheet, mentorsSheet, outcomesSheet, pairsSheet, synthesisSheet } from './indicator-sheets'
import { listNames, listPlaces, listSheets } from './list-sheets'
import { sayFrom } from './measure-formula'
import { missingSheet } from './missing-sheet'
import type { ReportSheet, ReportWorkbook } from './model'
import { namesSheet } from './names-sheet'
import { partnersSheet } from './partners-sheet'
import { readMeNames, readMeSheet } from './read-me-sheet'
import type { ReportSource } from './report-source'

import { indicatorOf, type Results, resultsOf, type ResultsWorld } from '../results'

import type { Casebook } from '#shared/casebook/casebook'
import { organisationOf } from '#shared/casebook/organisation-commands'
import { missingData } from '#shared/statistics/missing-data'
import { periodBefore, type ReportPeriod } from '#shared/statistics/report-period'
import { shortDay } from '#shared/text/format'
import { reportWorkbook as words } from '#shared/text/sheets/report-workbook'

/** How far the making of a workbook has come. */
export type ReportStep = 'results' | 'earlier' | 'sheets' | 'writing'

/** The results behind a workbook: of its period, and of the two before it. */
export function reportResults(book: Casebook, period: ReportPeriod, world: ResultsWorld, onStep: (step: ReportStep) => void = () => undefined): readonly [Results, Results, Results] {
  onStep('results')
  const results = resultsOf(book, period, world)
  onStep('earlier')
  const before = periodBefore(period)
  return [results, resultsOf(book, before, world), resultsOf(book, periodBefore(before), world)]
}

/** What the sheets are made of. */
export function reportSource(book: Casebook, [results, before, twoBefore]: readonly [Results, Results, Results]): ReportSource {
  const { from, to } = results.period
  const association = organisationOf(book)?.name
  const within = (earlier: Results) => (code: string) => indicatorOf(earlier, code)
  return {
    book,
    results,
    earlier: [before, twoBefore],
    missing: missingData(book, results),
    tables: results.tables,
    say: sayFrom(results.columns),
    before: within(before),
    twoBefore: within(twoBefore),
    subtitle: words.foot(association ?? '', shortDay(from), shortDay(to)),
  }
}

/** The workbook of a period, with the rows behind every figure (statistics §4.7); people are named on one sheet of their own, where that is asked for. */
export function reportWorkbook(source: ReportSource, { names }: { readonly names: boolean }): ReportWorkbook {
  const { book, results, tables, say, subtitle } = source
  const { from, to } = results.period
  const organisation = organisationOf(book)
  const title = words.title(shortDay(from), shortDay(to))
  const sheets: readonly ReportSheet[] = [
    synthesisSheet(source),
    menteesSheet(source),
    mentorsSheet(source),
    companiesSheet(source),
    pairsSheet(source),
    outcomesSheet(source),
    followUpsSheet(source),
    evaluationsSheet(source),
    fseSheet(source),
    foremSheet(source),
    partnersSheet(source),
    evolutionSheet(source),
    missingSheet(source),
    ...(names ? [namesSheet(source)] : []),
    ...listSheets(tables, subtitle, say, results.basis.settings),
  ]
  return {
    title,
    association: organisation?.name ?? '',
    foot: subtitle,
    ...(organisation?.logo && { logo: organisation.logo }),
    sheets: [readMeSheet(source, title, names ? words.editions.named : words.editions.internal, sheets.map(({ name }) => name)), ...sheets],
    names: [...readMeNames, ...listNames()],
    columns: listPlaces(tables),
  }
}
