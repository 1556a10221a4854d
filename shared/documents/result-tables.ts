import type { Block, TableBlock, TableColumn, Text } from './document'
import { mergedLines } from './profile-charts'
import type { ProfileSection } from './profile-sections'
import { knownOf, shareOf, type Tally } from './profile-tally'

import type { Chart } from '#shared/charts/chart'
import { profileAnalysisSheet as words } from '#shared/text/sheets/profile-analysis'
import { decimal, percent } from '#shared/text/statistics'

/** How wide the names of the lines stand, next to a number. */
const LABEL = 24
const NUMBER = 8
/** The same where only years stand beside the names. */
const LONG_LABEL = 60

/** Charts two by two; the last one alone where they are odd. */
export const sideBySide = (charts: readonly Chart[]): readonly Block[] =>
  charts.flatMap((chart, index): readonly Block[] => {
    const beside = charts[index + 1]
    return index % 2 === 1 ? [] : [{ kind: 'chart', chart, ...(beside && { beside }) }]
  })

/** Tables of so many rows stand on one page. */
const SHORT = 10
/** Tables of so many rows stand beside their chart on one page that lies on its side. */
const BESIDE = 20

/** A short table on one page; a longer one goes on under its head. */
export const whole = (table: TableBlock): Block => (table.rows.length <= SHORT ? { kind: 'together', blocks: [table] } : table)

/** A chart with the table that tells the same beside it; below it where the table is too long for one page. Either may be missing. */
export function chartWithTable(chart: Chart | undefined, table: TableBlock | undefined): readonly Block[] {
  if (chart && table && table.rows.length <= BESIDE) return [{ kind: 'chart', chart, beside: table }]
  return [...(chart ? [{ kind: 'chart', chart } as const] : []), ...(table ? [whole(table)] : [])]
}

interface Side {
  readonly told: Tally
  readonly heading: (year: string) => string
}

/** A trait as a table: each year of mentees, then of mentors, and the share of the latest one, of all and of the known. */
export function sectionTable({ title, mentees, mentors, several }: ProfileSection, years: readonly string[]): TableBlock {
  const sides: readonly Side[] = [...(mentees ? [{ told: mentees, heading: words.mentee }] : []), ...(mentors ? [{ told: mentors, heading: words.mentor }] : [])]
  const shares = several ? [words.share] : [words.share, words.knownShare]
  const lines = mergedLines(sides.map(({ told }) => told))
  return {
    kind: 'table',
    tight: true,
    columns: [{ label: title, width: LABEL }, ...sides.flatMap(({ heading }) => [...years.toReversed().map(heading), ...shares].map(numeric))],
    rows: lines.map(({ value, label }) => [label, ...sides.flatMap(({ told }) => cellsOf(told, value, years.length, several ?? false))]),
    total: [words.total, ...sides.flatMap(({ told }) => [...told.totals.toReversed().map(number => decimal(number, 0)), ...shares.map(() => '')])],
  }
}

const numeric = (label: string): TableColumn => ({ label, width: NUMBER, numeric: true })

function cellsOf(told: Tally, value: string, years: number, several: boolean): readonly Text[] {
  const counts = told.lines.find(line => line.value === value)?.counts ?? Array.from({ length: years }, () => 0)
  const now = counts[0] ?? 0
  const ofAll = shareOf(now, told.totals[0] ?? 0)
  const ofKnown = value === 'unknown' ? undefined : shareOf(now, knownOf(told, 0))
  return [...counts.toReversed().map(number => decimal(number, 0)), ...(several ? [ofAll] : [ofAll, ofKnown]).map(share => (share === undefined ? words.dash : percent(share)))]
}

/** A tally of one kind of rows, year by year. */
export const tallyTable = (title: string, { lines, totals }: Tally, years: readonly string[]): TableBlock =>
  yearTable(
    title,
    years,
    lines.map(({ label, counts }) => [label, counts]),
    totals,
  )

/** Some numbers of each year, the latest on the right; a number that is not there is a dash. */
export const yearTable = (title: string, years: readonly string[], rows: readonly (readonly [label: string, numbers: readonly (number | undefined)[]])[], totals?: readonly number[]): TableBlock => ({
  kind: 'table',
  tight: true,
  columns: [{ label: title, width: LONG_LABEL }, ...years.toReversed().map(numeric)],
  rows: rows.map(([label, numbers]) => [label, ...numbers.toReversed().map(shown)]),
  ...(totals && { total: [words.total, ...totals.toReversed().map(shown)] }),
})

const shown = (number: number | undefined): string => (number === undefined ? words.dash : decimal(number, Number.isInteger(number) ? 0 : 1))
