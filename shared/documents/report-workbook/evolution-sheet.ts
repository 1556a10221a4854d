import { chartsBlock, gap, row, shown, spanning, words } from './blocks'
import { toldOf } from './figures-block'
import { figureSheet } from './indicator-sheets'
import type { ReportSheet } from './model'
import type { ReportSource } from './report-source'

import type { ReportPeriod } from '#shared/statistics/report-period'
import { shortDay } from '#shared/text/format'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

const { evolution: heads, figures, tabs, charts } = reportWorkbook

const FLOW = ['C3a', 'C3b', 'C3c', 'C3d'] as const

/** Every figure over three years: the last one follows the lists, the two before are what they were. */
export function evolutionSheet(source: ReportSource): ReportSheet {
  const { results, earlier, before, twoBefore } = source
  const said = ({ from, to }: ReportPeriod) => heads.period(shortDay(from), shortDay(to))
  const periods = [earlier[1].period, earlier[0].period, results.period]
  const head = row(
    words(figures.code, 'head'),
    words(figures.label, 'head'),
    ...periods.map((period, index) => words(said(period), 'head-number', { id: `evolution.head.${index}` })),
  )
  const lines = results.indicators.map(indicator => {
    const { code, label, unit } = indicator
    const at = (index: number) => ({ id: `evolution.${code}.${index}` })
    return row(words(code, 'code'), words(label, 'strong', { id: `evolution.${code}.name` }), shown(toldOf(twoBefore(code), earlier[1]), unit, undefined, at(0)), shown(toldOf(before(code), earlier[0]), unit, undefined, at(1)), shown(toldOf(indicator, results), unit, [{ cell: code }], at(2)))
  })
  const chart = chartsBlock({
    kind: 'columns',
    title: charts.evolution,
    alt: charts.evolutionAlt,
    labels: { from: `evolution.${FLOW[0]}.name`, to: `evolution.${FLOW[3]}.name` },
    series: (['light', 'middle', 'dark'] as const).map((tone, index) => ({
      name: said(periods[index] ?? results.period),
      values: { from: `evolution.${FLOW[0]}.${index}`, to: `evolution.${FLOW[3]}.${index}` },
      tone,
    })),
    rows: 16,
    columns: [0, 5],
  })
  return figureSheet(tabs.evolution, source, [{ rows: [spanning(heads.note, 'note'), head, ...lines] }, gap, chart], { orientation: 'portrait', widths: [7, 58, 15, 15, 15], headRow: 3 })
}
