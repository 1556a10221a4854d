import { counted, crossId, crossNumbers, GENDER_COLUMNS, type ReadableNumbers, type ReportNumber } from './activity-report-numbers'
import { flowId } from './activity-report-figures'
import type { Block, TableBlock } from './document'
import { ACCOMPANIED, ACCOMPANYING, shareOf } from './profile-tally'
import type { ProfileYears } from './profile-years'
import { sideBySide, whole } from './result-tables'
import type { Results } from './results'

import { type BarsChart, type ColumnsChart, lookOf, type Mark } from '#shared/charts/chart'
import { type Breakdown, breakdown, type BreakdownRule } from '#shared/statistics/breakdown'
import { count } from '#shared/statistics/measure'
import { periodName } from '#shared/text/dashboard'
import { columnTitle } from '#shared/text/profile-values'
import { activityReportSheet as words } from '#shared/text/sheets/activity-report'
import { percent } from '#shared/text/statistics'

/** Which traits a report shows; of each the least that others need to know whom the programme reaches. */
const SHOWN = {
  mentees: ['gender', 'ages', 'studies', 'status', 'unemployedFor', 'province'],
  mentors: ['gender', 'ages', 'frame', 'sector'],
} as const
/** The traits that are drawn as well. */
const DRAWN = ['gender', 'ages', 'studies'] as const
type Who = keyof typeof SHOWN

const PEOPLE = { mentees: { of: 'mentees', where: ACCOMPANIED }, mentors: { of: 'mentors', where: ACCOMPANYING } } as const

const breakdownsOf = ({ tables, columns }: Results, who: Who): readonly Breakdown[] => {
  const rule = (column: string) => ({ ...PEOPLE[who], column }) as unknown as BreakdownRule // the columns named above are those of both tables
  return SHOWN[who].map(column => breakdown(tables, rule(column), columns.order(column), false))
}

const groupOf = (who: Who): string => `0/${who}`
const lineId = (who: Who, { column }: Breakdown, value: string): string => crossId(groupOf(who), column, value, 'total')

/** The numbers of the profiles, by gender. */
export const profileNumbers = (results: Results): readonly ReportNumber[] => (['mentees', 'mentors'] as const).flatMap(who => breakdownsOf(results, who).flatMap(told => crossNumbers(groupOf(who), told)))

/** True for a table whose numbers by gender may all be read. */
const isByGender = (who: Who, { column, lines, total }: Breakdown, numbers: ReadableNumbers): boolean =>
  column !== 'gender' && [...lines, total].every(({ value }) => GENDER_COLUMNS.every(gender => !numbers.isHidden(crossId(groupOf(who), column, value, gender))))

/** The traits of the mentees or the mentors as others may read them, in bars where there are enough numbers for it, and in tables. */
export function profileBlocks(results: Results, who: Who, numbers: ReadableNumbers): readonly Block[] {
  const all = breakdownsOf(results, who)
  const charts = all.flatMap(told => (DRAWN.some(column => column === told.column) ? (profileChart(results, who, told, numbers) ?? []) : []))
  const isTold = (each: Breakdown) => mostAreShown(each.lines.map(({ value }) => lineId(who, each, value)), numbers)
  const [told, kept] = [all.filter(isTold), all.filter(each => !isTold(each))]
  const untold: Block = { kind: 'paragraph', text: words.profiles.tooFew(kept.map(({ column }) => columnTitle(column))) }
  return [...sideBySide(charts), ...told.map(each => whole(profileTable(results, who, each, numbers))), ...(kept.length > 0 ? [untold] : [])]
}

/** A table of which more than half of the lines are kept back tells nothing: a sentence stands in its place. */
const mostAreShown = (ids: readonly string[], numbers: ReadableNumbers): boolean => 2 * ids.filter(numbers.isHidden).length <= ids.length

function profileTable(results: Results, who: Who, told: Breakdown, numbers: ReadableNumbers): TableBlock {
  const { column, lines, total } = told
  const genders = isByGender(who, told, numbers) ? GENDER_COLUMNS : (['total'] as const)
  const shown = (value: string, gender: (typeof GENDER_COLUMNS)[number]) => numbers.shown(crossId(groupOf(who), column, value, gender))
  return {
    kind: 'table',
    columns: [{ label: columnTitle(column), width: 84 - 16 * genders.length }, ...[...genders.map(gender => words.profiles.genders[gender]), words.profiles.share].map(label => ({ label, width: 16, numeric: true as const }))],
    rows: lines.map(line => [results.columns.label(column, line.value), ...genders.map(gender => shown(line.value, gender)), numbers.isHidden(lineId(who, told, total.value)) ? words.dash : shareIn(line.total, total.total, shown(line.value, 'total'))]),
    total: [words.profiles.total, ...genders.map(gender => shown(total.value, gender)), ''],
  }
}

/** A part of a whole that may be read; of fewer than five, or where either is kept back, none. */
function shareIn(part: number, whole: number, shown: string): string {
  const share = shown === words.masks.few || shown === words.masks.covered ? undefined : shareOf(part, whole)
  return share === undefined ? words.dash : percent(share)
}

function profileChart(results: Results, who: Who, told: Breakdown, numbers: ReadableNumbers): BarsChart | undefined {
  const marks = told.lines.map(({ value }) => numbers.mark(lineId(who, told, value)))
  if (!isReadable(marks)) return undefined
  const categories = told.lines.map(({ value }) => results.columns.label(told.column, value))
  const title = words.profiles.chart(columnTitle(told.column), words.profiles.who[who])
  return { kind: 'bars', title, alt: altOf(categories, [{ marks }]), unit: words.profiles.unit, categories, series: [{ label: '', ...lookOf(0), marks }] }
}

/** How the pairs that left ended: the five exits that count as positive, the others, and what is not known. */
const outcomeBreakdown = ({ tables, columns }: Results): Breakdown => breakdown(tables, { of: 'pairs', where: { exited: 'yes' }, column: 'outcome' }, columns.order('outcome'), true)

/** The numbers of the outcomes. */
export const outcomeNumbers = (results: Results): readonly ReportNumber[] =>
  outcomeBreakdown(results).lines.map(({ value }) => counted(outcomeId(value), 0, results.tables, count('pairs', { exited: 'yes', outcome: value as OutcomeColumn })))

type OutcomeColumn = Results['tables']['pairs'][number]['outcome']
const outcomeId = (value: string): string => `0/outcome/${value}`

/** The outcomes as a table, and as bars where most of them may be read. */
export function outcomeBlocks(results: Results, numbers: ReadableNumbers): readonly Block[] {
  const { lines, total } = outcomeBreakdown(results)
  if (total.total === 0) return [{ kind: 'paragraph', text: words.outcomes.none }]
  const categories = lines.map(({ value }) => results.columns.label('outcome', value))
  const marks = lines.map(({ value }) => numbers.mark(outcomeId(value)))
  const title = columnTitle('outcome')
  const chart: BarsChart = { kind: 'bars', title, alt: altOf(categories, [{ marks }]), unit: words.outcomes.unit, categories, series: [{ label: '', ...lookOf(0), marks }] }
  const table: Block = {
    kind: 'table',
    columns: [{ label: title, width: 70 }, { label: words.outcomes.count, width: 30, numeric: true }],
    rows: categories.map((label, index) => [label, marks[index]?.shown ?? '']),
    total: [words.outcomes.total, numbers.shown(flowId(0, 'exited'))],
  }
  if (!mostAreShown(lines.map(({ value }) => outcomeId(value)), numbers)) return [{ kind: 'paragraph', text: words.outcomes.tooFew(numbers.shown(flowId(0, 'exited'))) }]
  return isReadable(marks) ? [{ kind: 'chart', chart }, table] : [table]
}

/** The pairs that came and went, year by year: as a table, and as columns where most numbers may be read. */
export function flowBlocks(years: ProfileYears, numbers: ReadableNumbers): readonly Block[] {
  const { columns } = words.pairs
  const what = ['atStart', 'entered', 'exited', 'atEnd'] as const
  const order = years.map((_, index) => index).toReversed()
  const names = order.map(year => periodName(years[year]?.period ?? years[0].period))
  const series = (['entered', 'exited', 'atEnd'] as const).map((each, index) => ({ label: columns[each], ...lookOf(index), marks: order.map(year => numbers.mark(flowId(year, each))) }))
  const chart: ColumnsChart = { kind: 'columns', title: words.pairs.chart, alt: altOf(names, series), unit: words.pairs.unit, categories: names, series }
  const table: Block = {
    kind: 'table',
    columns: [{ label: columns.period, width: 20 }, ...what.map(each => ({ label: columns[each], width: 20, numeric: true as const }))],
    rows: order.map((year, index) => [names[index] ?? '', ...what.map(each => numbers.shown(flowId(year, each)))]),
  }
  return isReadable(series.flatMap(({ marks }) => marks)) ? [table, { kind: 'chart', chart }] : [table]
}

/** A chart of a single number, or with more gaps than numbers, says nothing. */
export function isReadable(marks: readonly Mark[]): boolean {
  const readable = marks.filter(({ value }) => value > 0).length
  const hidden = marks.filter(({ shown }) => shown === words.masks.few || shown === words.masks.covered).length
  return readable > 1 && hidden <= readable
}

/** What a chart shows, for those who do not see it. */
export const altOf = (names: readonly string[], series: readonly { readonly marks: readonly Mark[] }[]): string =>
  `${names.map((name, index) => `${name}\u202F: ${series.map(({ marks }) => marks[index]?.shown ?? '').join(' et ')}`).join(', ')}.`
