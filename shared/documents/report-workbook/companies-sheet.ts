import { type Block, chartsBlock, gap, row, section, words } from './blocks'
import { countedCell, figuresBlock } from './figures-block'
import { figureSheet, NUMBERED } from './indicator-sheets'
import type { ReportRow, ReportSheet } from './model'
import { figuresOf, type ReportSource } from './report-source'

import { compareText } from '#shared/core/search-key'
import { over, type Where } from '#shared/statistics/measure'
import type { TimeRow } from '#shared/statistics/rows'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

const { companies: heads, tabs, charts } = reportWorkbook

/** The time that mentors gave, by company and by activity, and what it is worth. */
export const companiesSheet = (source: ReportSource): ReportSheet =>
  figureSheet(tabs.companies, source, [gap, figuresBlock(figuresOf(source, 'H'), source), byCompany(source), ...byActivity(source)], NUMBERED)

const timeHead = (first: string, second: string): ReportRow =>
  row(words(first, 'head'), words(second, 'head'), ...[heads.paidHours, heads.freeHours, heads.allHours, heads.value].map(name => words(name, 'head-number')))

function byCompany(source: ReportSource): Block {
  const { book, tables } = source
  const found = [...new Set(tables.time.map(({ company }) => company))]
  const named = found.flatMap(id => (id === 'none' ? [] : [{ id, name: book.companies[id]?.name ?? id }]))
  const sorted = [...named.toSorted((one, other) => compareText(one.name, other.name)), ...(found.includes('none') ? [{ id: 'none' as const, name: heads.without }] : [])]
  const lines = sorted.map(({ id, name }) => timeRow(source, `time.company.${id}`, { company: id }, id === 'none' ? '' : source.say('time', 'company', id), name))
  return { rows: [...section(heads.title, heads.note).rows, timeHead(heads.number, heads.name), ...lines, timeRow(source, 'time.company.total', {}, '', heads.total)] }
}

function byActivity(source: ReportSource): readonly Block[] {
  const { tables, results } = source
  const present = new Set<string>(tables.time.map(({ what }) => what))
  const kinds = results.columns.order('what').filter(what => present.has(what)) as readonly TimeRow['what'][] // those that rows have
  const [first, last] = [kinds[0], kinds.at(-1)]
  if (!first || !last) return []
  const id = 'time.what'
  const lines = kinds.map(what => timeRow(source, `${id}.${what}`, { what }, '', results.columns.label('what', what)))
  const range = (name: string) => ({ from: `${id}.${first}.${name}`, to: `${id}.${last}.${name}` })
  return [
    { rows: [...section(heads.byActivity).rows, timeHead('', heads.activity), ...lines] },
    gap,
    chartsBlock({
      kind: 'stacked-bars',
      title: charts.time,
      alt: charts.timeAlt,
      labels: range('name'),
      series: [
        { name: heads.freeHours, values: range('free'), tone: 'dark' },
        { name: heads.paidHours, values: range('paid'), tone: 'light' },
      ],
      rows: 15,
      columns: [0, 7],
    }),
  ]
}

function timeRow(source: ReportSource, id: string, where: Where<TimeRow>, number: string, name: string): ReportRow {
  const cell = (key: string, column: 'minutes' | 'cents', more: Where<TimeRow>) => countedCell(over('sum', 'time', column, { ...where, ...more }), `${id}.${key}`, column === 'cents' ? 'euro' : 'hours', source)
  return row(words(number, 'code'), words(name, 'text', { id: `${id}.name` }), cell('paid', 'minutes', { paid: 'yes' }), cell('free', 'minutes', { paid: 'no' }), cell('all', 'minutes', {}), cell('value', 'cents', {}))
}
