import { type Block, chartsBlock, gap, headOf, pageOf, row, section, shown } from './blocks'
import { crossBlock, crossId } from './cross-block'
import { figureRow, figuresBlock, figuresHead } from './figures-block'
import { flowBlocks, flowChart, identityBlock } from './flow-blocks'
import { marksBlock } from './marks-block'
import type { ReportChart, ReportRow, ReportSheet } from './model'
import { outcomeBlocks } from './outcome-block'
import { outcomeGenderBlocks } from './outcome-gender-block'
import { figuresOf, type ReportSource } from './report-source'

import { breakdown, GENDERS } from '#shared/statistics/breakdown'
import { type BreakdownGroup, BREAKDOWNS } from '#shared/statistics/breakdowns'
import type { Indicator } from '#shared/statistics/indicator'
import { columnTitle } from '#shared/text/profile-values'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

const { tabs, groups, crossTitle, charts, outcomes } = reportWorkbook

/** Code, name, eight numbers, definition. */
const WIDTHS = [7, 38, 11, 12, 13, 11, 11, 11, 11, 11, 56] as const

/** The same with room for the numbers of organisations. */
export const NUMBERED = { widths: [12, ...WIDTHS.slice(1)] } as const

/** The head of the only table, below the title and an empty line. */
const UNDER_GAP = { headRow: 3 } as const

/** A sheet of figures and tables, set for A4 on its long side. */
export const figureSheet = (name: string, { subtitle }: Pick<ReportSource, 'subtitle'>, blocks: readonly Block[], more: Partial<ReportSheet> = {}): ReportSheet =>
  pageOf({ name, orientation: 'landscape', widths: WIDTHS, ...more }, [headOf(name, subtitle), ...blocks])

/** What one reads first: whether the numbers add up, the figures that everybody asks for, and their charts. */
export function synthesisSheet(source: ReportSource): ReportSheet {
  const { results } = source
  const key = results.indicators.filter(({ code }) => KEY_FIGURES.includes(code))
  return figureSheet(
    tabs.synthesis,
    source,
    [{ rows: [figuresHead, ...key.map(each => referenceRow(each, source))] }, identityBlock(results), gap, chartsTogether(flowChart(results, [0, 6]), outcomeChart(source, [6, 11]))],
    { headRow: 2 },
  )
}

const KEY_FIGURES: readonly string[] = ['A2c', 'B1a', 'B1b', 'C3a', 'C3b', 'C3c', 'C3d', 'C3e', 'D1a', 'D1b', 'D1c', 'E1', 'E2a', 'E2b', 'E3a', 'E3b', 'E4', 'F1a', 'F1c', 'G1a', 'G1d', 'H1a', 'H1b', 'H1c']

/** A figure that is counted on a sheet of its own, by references to its cells there. */
function referenceRow(indicator: Indicator, source: ReportSource): ReportRow {
  return row(
    ...figureRow(indicator, source).cells.map(cell => {
      if (!cell?.id) return cell
      const { look, value, id } = cell
      return shown(value, look, [{ cell: id }])
    }),
  )
}

/** How mentees are received, who they are, and who still waits. */
export const menteesSheet = (source: ReportSource): ReportSheet =>
  figureSheet(tabs.mentees, source, [gap, figuresBlock(figuresOf(source, 'B'), source), gap, agesChart(source), ...crosses(source, 'mentees'), ...crosses(source, 'decisions'), ...crosses(source, 'waiting')])

/** How mentors come and stay, and who they are. */
export const mentorsSheet = (source: ReportSource): ReportSheet => figureSheet(tabs.mentors, source, [gap, figuresBlock(figuresOf(source, 'A'), source), ...crosses(source, 'mentors')])

/** How pairs come about and live. */
export const pairsSheet = (source: ReportSource): ReportSheet =>
  figureSheet(tabs.pairs, source, [gap, figuresBlock(figuresOf(source, 'C'), source), gap, figuresBlock(figuresOf(source, 'D', ['D3']), source), ...flowBlocks(source.results, source), ...crosses(source, 'entrants')])

/** How they end, beside what others publish. */
export const outcomesSheet = (source: ReportSource): ReportSheet =>
  figureSheet(tabs.outcomes, source, [gap, figuresBlock(figuresOf(source, 'E'), source), ...crosses(source, 'closed'), ...outcomeBlocks(source.results, source), ...outcomeGenderBlocks(source.results, source), marksBlock()])

/** What becomes of people six and twelve months later. */
export const followUpsSheet = (source: ReportSource): ReportSheet => figureSheet(tabs.followUps, source, [gap, figuresBlock(figuresOf(source, 'F'), source)], UNDER_GAP)

/** What both sides say of it. */
export const evaluationsSheet = (source: ReportSource): ReportSheet => figureSheet(tabs.evaluations, source, [gap, figuresBlock(figuresOf(source, 'G'), source)], UNDER_GAP)

/** Columns of which each value has its line, also of nobody: a row that is corrected finds it there. */
const WHOLE: readonly string[] = ['outcome', 'trigger', 'decision']

/** Each characteristic of a group by gender. */
function crosses({ results, say }: ReportSource, group: BreakdownGroup): readonly Block[] {
  const { tables, columns } = results
  return BREAKDOWNS[group].map(rule => breakdown(tables, rule, columns.order(rule.column), WHOLE.includes(rule.column))).map(cut => crossBlock(group, cut, crossTitle(groups[group], columnTitle(cut.column)), value => columns.label(cut.column, value), { say }))
}

const TONES = { woman: 'dark', man: 'light', other: 'accent', undisclosed: 'middle', unknown: 'pale' } as const

function agesChart({ results }: ReportSource): Block {
  const ages = breakdown(results.tables, { of: 'mentees', column: 'ages', where: { accompanied: 'yes' } }, results.columns.order('ages'), false)
  const [first, last] = [ages.lines[0], ages.lines.at(-1)]
  if (!first || !last) return { rows: [] }
  const id = crossId('mentees', ages)
  const range = (gender?: string) => ({ from: [id, first.value, gender].filter(Boolean).join('.'), to: [id, last.value, gender].filter(Boolean).join('.') })
  // All who are there: those who do not say, and those of whom nobody knows, too.
  const series = GENDERS.filter(gender => gender === 'woman' || gender === 'man' || ages.total.genders[gender] > 0).map(gender => ({ name: reportWorkbook.genders[gender], values: range(gender), tone: TONES[gender] }))
  return chartsBlock({ kind: 'stacked-columns', title: charts.ages, alt: charts.agesAlt, labels: range(), series, rows: 15, columns: [0, 8] })
}

function outcomeChart({ results }: ReportSource, columns: readonly [number, number]): Block {
  const closed = breakdown(results.tables, { of: 'pairs', column: 'outcome', where: { exited: 'yes' } }, results.columns.order('outcome'), true)
  const [first, last] = [closed.lines[0], closed.lines.at(-1)]
  if (!first || !last) return { rows: [] }
  const id = crossId('closed', closed)
  const chart: Omit<ReportChart, 'row'> = {
    kind: 'bars',
    title: outcomes.chart,
    alt: outcomes.chartAlt,
    labels: { from: `${id}.${first.value}`, to: `${id}.${last.value}` },
    series: [{ name: outcomes.closed, values: { from: `${id}.${first.value}.total`, to: `${id}.${last.value}.total` }, tone: 'dark' }],
    rows: 16,
    columns,
  }
  return chartsBlock(chart)
}

/** Charts of several blocks beside each other. */
const chartsTogether = (...blocks: readonly Block[]): Block => {
  const all = blocks.flatMap(block => block.charts ?? [])
  return all.length === 0 ? section('') : chartsBlock(...all)
}
