import type { Results } from './results'

import { type BarsChart, type Chart, type ColumnsChart, lookOf, type Part, plainMark, seriesOf, type StackedChart, UNKNOWN_LOOK } from '#shared/charts/chart'
import { breakdown, type BreakdownLine } from '#shared/statistics/breakdown'
import { flowByMonth, type FlowMonth } from '#shared/statistics/flow'
import { dashboardWords } from '#shared/text/dashboard'

const words = dashboardWords.charts

/** The four charts of the page of results: flow, outcomes, profile, rhythm; without those that have nothing to show. */
export function dashboardCharts(results: Results): readonly Chart[] {
  return [flowChart(results), outcomeChart(results), ageChart(results), cadenceChart(results)].filter(chart => chart !== undefined)
}

/** As many months fit beside each other, with three columns each. */
const MOST_MONTHS = 14

/** Entries and exits month by month, or year by year where there are too many months. */
export function flowChart(results: Results): ColumnsChart | undefined {
  const { tables, period } = results
  if (tables.pairs.length === 0) return undefined
  const months = flowByMonth(tables, period, results.basis)
  const steps = months.length > MOST_MONTHS ? byYear(months) : months.map(month => ({ ...month, name: words.months[Number(month.from.slice(5, 7)) - 1] ?? '' }))
  const sum = (what: 'entered' | 'exited') => steps.reduce((total, step) => total + step[what], 0)
  return {
    kind: 'columns',
    title: words.flow,
    alt: words.flowAlt(sum('entered'), sum('exited'), steps.at(-1)?.atEnd ?? 0),
    unit: words.flowUnit,
    categories: steps.map(({ name }) => name),
    series: [
      seriesOf(words.entered, steps.map(({ entered }) => entered), 0),
      seriesOf(words.exited, steps.map(({ exited }) => exited), 1),
      seriesOf(words.atEnd, steps.map(({ atEnd }) => atEnd), 2),
    ],
  }
}

type Step = FlowMonth & { readonly name: string }

/** The months of each calendar year together. */
function byYear(months: readonly FlowMonth[]): readonly Step[] {
  const years = [...new Set(months.map(({ from }) => from.slice(0, 4)))]
  return years.flatMap(year => {
    const its = months.filter(({ from }) => from.startsWith(year))
    const [first, last] = [its[0], its.at(-1)]
    if (!first || !last) return []
    const sum = (what: 'entered' | 'exited') => its.reduce((total, month) => total + month[what], 0)
    return [{ from: first.from, to: last.to, entered: sum('entered'), exited: sum('exited'), atEnd: last.atEnd, name: year }]
  })
}

/** What became of the mentees of the pairs that left. */
export function outcomeChart({ tables, columns }: Results): BarsChart | undefined {
  const { lines, total } = breakdown(tables, { of: 'pairs', where: { exited: 'yes' }, column: 'outcome' }, columns.order('outcome'), true)
  if (total.total === 0) return undefined
  const labels = lines.map(({ value }) => columns.label('outcome', value))
  const values = lines.map(line => line.total)
  return { kind: 'bars', title: words.outcomes, alt: altOf(labels, values), unit: words.outcomesUnit, categories: labels, series: [seriesOf('', values, 0)] }
}

/** How many pairs kept the rhythm, among those at work. */
export function cadenceChart({ tables }: Results): StackedChart | undefined {
  if (tables.pairs.length === 0) return undefined
  const of = (value: 'yes' | 'no' | 'none') => tables.pairs.filter(({ keepsRhythm }) => keepsRhythm === value).length
  const parts: readonly Part[] = [
    { label: words.keeps, mark: plainMark(of('yes')), ...lookOf(0) },
    { label: words.misses, mark: plainMark(of('no')), ...lookOf(1) },
    { label: words.tooShort, mark: plainMark(of('none')), ...UNKNOWN_LOOK },
  ]
  return { kind: 'stacked', title: words.cadence, alt: altOf(parts.map(({ label }) => label), parts.map(({ mark }) => mark.value)), unit: words.cadenceUnit, parts }
}

/** How old the mentees were when they began, women and men apart. */
export function ageChart({ tables, columns }: Results): BarsChart | undefined {
  const { lines, total } = breakdown(tables, { of: 'mentees', where: { accompanied: 'yes' }, column: 'ages' }, columns.order('ages'), true)
  if (total.total === 0) return undefined
  const labels = lines.map(({ value }) => columns.label('ages', value))
  const others = ({ genders }: BreakdownLine) => genders.other + genders.undisclosed + genders.unknown
  const series = [
    seriesOf(words.women, lines.map(({ genders }) => genders.woman), 0),
    seriesOf(words.men, lines.map(({ genders }) => genders.man), 1),
    ...(others(total) > 0 ? [seriesOf(words.otherGenders, lines.map(others), 3)] : []),
  ]
  return { kind: 'bars', title: words.ages, alt: altOf(labels, lines.map(line => line.total)), unit: words.agesUnit, categories: labels, series }
}

const altOf = (labels: readonly string[], values: readonly number[]): string => words.alt(labels.map((label, index) => words.part(label, String(values[index] ?? 0))))
