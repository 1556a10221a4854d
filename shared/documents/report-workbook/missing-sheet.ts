import { type Block, headOf, pageOf, row, section, shown, spanning, words } from './blocks'
import { listColumnsOf } from './list-columns'
import type { ReportSheet } from './model'
import type { ReportSource } from './report-source'

import { cellOf } from '#shared/statistics/measure'
import { missingCounts } from '#shared/statistics/missing-datum'
import { TABLE_NAMES, type TableName } from '#shared/statistics/rows'
import { missingKinds } from '#shared/text/missing-data'
import { lists } from '#shared/text/sheets/report-workbook-columns'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

const { missing: heads, tabs } = reportWorkbook

/** Which data the counted rows lack, and how far each is known. */
export function missingSheet(source: ReportSource): ReportSheet {
  const head = row(words(heads.of, 'head'), words(heads.column, 'head'), ...[heads.unknown, heads.all, heads.complete].map(name => words(name, 'head-number')))
  const lines: Block = { rows: [spanning(heads.note, 'note'), head, ...TABLE_NAMES.flatMap(table => linesOf(source, table))] }
  return pageOf({ name: tabs.missing, orientation: 'portrait', widths: [28, 52, 12, 12, 14], headRow: 3 }, [headOf(tabs.missing, source.subtitle), lines, toDo(source)])
}

/** What somebody could still fill in, and what it would tell. */
function toDo({ missing }: ReportSource): Block {
  const lines = [...missingCounts(missing)].map(([kind, count]) => row(words(missingKinds[kind].label, 'strong'), words(missingKinds[kind].why, 'small'), shown(count, 'count')))
  return { rows: [...section(heads.toDo, heads.toDoNote).rows, row(words(heads.kind, 'head'), words(heads.why, 'head'), words(heads.count, 'head-number')), ...lines] }
}

/** How many cells of the lists say that nobody knows. */
export const unknownCells = ({ tables }: Pick<ReportSource, 'tables'>): number => TABLE_NAMES.reduce((sum, table) => sum + codedColumns(table).reduce((found, key) => found + unknownsIn(tables[table], key), 0), 0)

const codedColumns = (table: TableName) => listColumnsOf(table).flatMap(({ key, kind }) => (kind === 'coded' ? [key] : []))

const unknownsIn = (rows: readonly object[], key: string): number => rows.filter(each => cellOf(each, key) === 'unknown').length

function linesOf({ tables, say }: ReportSource, table: TableName) {
  return listColumnsOf(table).flatMap(({ key, label, kind }) => {
    const unknown = kind === 'coded' ? unknownsIn(tables[table], key) : 0
    if (unknown === 0) return []
    const all = tables[table].length
    const [not, of] = [{ cell: `missing.${table}.${key}` }, { cell: `missing.${table}.${key}.all` }]
    const column = { column: [table, key] } as const
    return [
      row(
        words(lists[table].tab),
        words(label, 'strong'),
        shown(unknown, 'count', ['COUNTIFS(', column, `,"${say(table, key, 'unknown')}")`], { id: not.cell }),
        shown(all, 'count', ['COUNTA(', { column: [table, 'number'] }, ')'], { id: of.cell }),
        shown(1 - unknown / all, 'share', ['1-', not, '/', of]),
      ),
    ]
  })
}
