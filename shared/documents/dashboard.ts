import { changeOf, fractionOf, hasNothingNoted, KEY_FIGURES, lastDayCounted, shownFigure, shownSinceBeginning } from './dashboard-figures'
import { ageChart, cadenceChart, flowChart, outcomeChart } from './dashboard-charts'
import type { Block, Document, TableColumn } from './document'
import { indicatorOf, type Results, resultsOf } from './results'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'

import { drawChart } from '#shared/charts/draw-chart'
import { sinceBeginning } from '#shared/statistics/beginning'
import { comparedPeriod } from '#shared/statistics/compared-period'
import { pairFlow } from '#shared/statistics/flow'
import type { ReportPeriod } from '#shared/statistics/report-period'
import { dashboardSheet as sheet, dashboardWords as words } from '#shared/text/dashboard'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

/** The results of a period on one page: the first figures beside those of the period before and of all time, the sum of the pairs, and the charts. Nobody is named. */
export function dashboard(source: SheetSource, period: ReportPeriod): Document {
  const { book, today } = source
  const compared = comparedPeriod(period, today)
  const [now, before, all] = [period, compared, sinceBeginning(book, today)].map(each => resultsOf(book, each, source))
  if (!now || !before || !all) throw new Error('Three periods make three results')
  return sheetDocument(source, {
    title: sheet.title(period),
    template: templateOf(source, words.title),
    privacy: sheetFrame.open,
    dense: true,
    parts: onePart(
      { kind: 'heading', level: 1, text: sheet.title(period) },
      { kind: 'paragraph', text: `${words.period.told(period, today)} ${hasNothingNoted(before) ? words.nothingBefore : words.compared(compared)}` },
      figures({ now, before, all }),
      { kind: 'paragraph', text: identity(now) },
      ...charts(now),
      { kind: 'paragraph', text: sheet.reading(today), small: true },
    ),
  })
}

const COLUMNS: readonly Omit<TableColumn, 'label'>[] = [{ width: 38 }, { width: 12, numeric: true }, { width: 14, numeric: true }, { width: 20, numeric: true }, { width: 16, numeric: true }]

function figures({ now, before, all }: Readonly<Record<'now' | 'before' | 'all', Results>>): Block {
  const { columns } = sheet
  const labels = [columns.figure, columns.value, columns.fraction, columns.change, columns.all]
  return {
    kind: 'table',
    columns: COLUMNS.map((column, index) => ({ ...column, label: labels[index] ?? '' })),
    rows: KEY_FIGURES.map(code => {
      const figure = indicatorOf(now, code)
      const { sign, text } = changeOf(figure, hasNothingNoted(before) ? undefined : indicatorOf(before, code))
      return [figure.label, [{ text: shownFigure(figure), strong: true }], figure.value === undefined ? '' : (fractionOf(figure) ?? ''), sheet.change(sign, text), shownSinceBeginning(all, code) ?? words.table.dash]
    }),
  }
}

function identity(results: Results): string {
  const { adds, ...flow } = pairFlow(results.tables)
  return sheet.identity(flow, { from: results.period.from, to: lastDayCounted(results) }, adds)
}

/** Half the width of the page, in points, and how high a chart may be there: more brackets of age than these are left to the screen. */
const HALF = 240
const HIGHEST = 190

/** The flow as wide as the page, the others beside each other where they are low enough to hold. */
function charts(results: Results): readonly Block[] {
  const [flow, outcomes, cadence, ages] = [flowChart(results), outcomeChart(results), cadenceChart(results), ageChart(results)]
  const lowAges = ages && drawChart(ages, HALF).height <= HIGHEST ? ages : undefined
  const beside = [outcomes, lowAges].filter(chart => chart !== undefined)
  const rows = beside.length === 2 ? [[flow], beside, [cadence]] : [[flow], [...beside, cadence]]
  return rows.flatMap((row): readonly Block[] => {
    const [chart, other] = row.filter(each => each !== undefined)
    return chart ? [{ kind: 'chart', chart, ...(other && { beside: other }) }] : []
  })
}
