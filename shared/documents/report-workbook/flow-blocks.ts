import { type Block, chartsBlock, row, section, shown, words } from './blocks'
import type { FigureSource } from './figures-block'
import type { ReportRow } from './model'

import { flowByMonth, pairFlow } from '#shared/statistics/flow'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

import type { Results } from '../results'

const { identity, flow, check } = reportWorkbook

/** Open at the start + entries − exits = open at the end, compared by the spreadsheet itself (statistics §4.4, rule 1). */
export function identityBlock({ tables }: Results): Block {
  const { atStart, entered, exited, atEnd, adds } = pairFlow(tables)
  const line = (name: string, ...cells: Parameters<typeof shown>): ReportRow => row(undefined, words(name, 'strong'), shown(...cells))
  return {
    rows: [
      ...section(identity.title, identity.note).rows,
      line(identity.open, atStart, 'count', [{ cell: 'C3a' }]),
      line(identity.entered, entered, 'count', [{ cell: 'C3b' }]),
      line(identity.exited, exited, 'count', [{ cell: 'C3c' }]),
      line(identity.expected, atStart + entered - exited, 'count-total', [{ cell: 'C3a' }, '+', { cell: 'C3b' }, '-', { cell: 'C3c' }], { id: 'identity.expected' }),
      line(identity.counted, atEnd, 'count-total', [{ cell: 'C3d' }]),
      line(identity.check, adds ? check.right : check.wrong, 'check', ['IF(', { cell: 'identity.expected' }, '=', { cell: 'C3d' }, `,"${check.right}","${check.wrong}")`], { id: 'identity.check' }),
    ],
  }
}

/** Entries, exits and open pairs of each month, and their chart. */
export function flowBlocks({ tables, period, basis }: Results, { say }: FigureSource): readonly Block[] {
  const months = flowByMonth(tables, period, basis)
  if (months.length === 0) return []
  const head = row(undefined, words(flow.from, 'head'), ...[flow.to, flow.entered, flow.exited, flow.open].map(name => words(name, 'head-number')))
  const yes = (key: string) => `"${say('pairs', key, 'yes')}"`
  const dated = (key: 'entered' | 'exited', on: 'startsOn' | 'endsOn', index: number) => [
    ...['COUNTIFS(', { column: ['pairs', key] as const }, `,${yes(key)},`, { column: ['pairs', on] as const }, ',">="&', { cell: `flow.${index}.from` }, ','],
    ...[{ column: ['pairs', on] as const }, ',"<="&', { cell: `flow.${index}.to` }, ')'],
  ]
  const lines = months.map(({ from, to, entered, exited, atEnd }, index) =>
    row(
      undefined,
      shown(from, 'date', undefined, { id: `flow.${index}.from`, isLeft: true }),
      shown(to, 'date', undefined, { id: `flow.${index}.to` }),
      shown(entered, 'count', dated('entered', 'startsOn', index), { id: `flow.${index}.entered` }),
      shown(exited, 'count', dated('exited', 'endsOn', index), { id: `flow.${index}.exited` }),
      shown(atEnd, 'count', [{ cell: index === 0 ? 'C3a' : `flow.${index - 1}.open` }, '+', { cell: `flow.${index}.entered` }, '-', { cell: `flow.${index}.exited` }], { id: `flow.${index}.open` }),
    ),
  )
  return [{ rows: [...section(flow.title).rows, head, ...lines] }]
}

/** The chart of the months: it stands where it is read first, on the synthesis. */
export function flowChart({ tables, period, basis }: Results, columns: readonly [number, number]): Block {
  const last = flowByMonth(tables, period, basis).length - 1
  if (last < 0) return { rows: [] }
  const range = (name: string) => ({ from: `flow.0.${name}`, to: `flow.${last}.${name}` })
  return chartsBlock({
    kind: 'columns',
    title: flow.title,
    alt: flow.alt,
    labels: range('from'),
    byMonth: true,
    series: [
      { name: flow.entered, values: range('entered'), tone: 'middle' },
      { name: flow.exited, values: range('exited'), tone: 'light' },
      { name: flow.open, values: range('open'), tone: 'dark' },
    ],
    rows: 16,
    columns,
  })
}
