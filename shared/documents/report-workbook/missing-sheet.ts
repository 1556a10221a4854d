import { type Block, headOf, pageOf, row, section, shown, spanning, words } from './blocks'
import { listColumnsOf } from './list-columns'
import { quoted } from './measure-formula'
import type { Formula, ReportCell, ReportSheet } from './model'
import type { ReportSource } from './report-source'

import { cellOf } from '#shared/statistics/measure'
import { missingCounts, type MissingDatum } from '#shared/statistics/missing-datum'
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
  const files = row(words(heads.files, 'strong'), undefined, shown(filesOf(missing), 'count-total'))
  return { rows: [...section(heads.toDo, heads.toDoNote).rows, row(words(heads.kind, 'head'), words(heads.why, 'head'), words(heads.count, 'head-number')), ...lines, files] }
}

/** How many files lack something: each once, whatever it lacks; what belongs to a pair is of its file. */
export const filesOf = (missing: readonly MissingDatum[]): number =>
  new Set(missing.map(datum => ('pairId' in datum ? `pair ${datum.pairId}` : 'mentorId' in datum ? `mentor ${datum.mentorId}` : `${datum.of} ${datum.id}`))).size

const FILES = ['pairs', 'mentees', 'mentors'] as const

/** How many pairs, mentees and mentors are not known in full (statistics §4.4, rule 10); it follows the lists. */
export function incompleteCell({ tables, say }: Pick<ReportSource, 'tables' | 'say'>): ReportCell {
  const number = FILES.reduce((sum, table) => sum + rowsWithUnknown(tables[table], codedColumns(table)), 0)
  const counted = (table: TableName): Formula => codedColumns(table).flatMap((key, index): Formula => [index === 0 ? '(' : '+(', { column: [table, key] }, `=${quoted(say(table, key, 'unknown'))})`])
  const formula = FILES.flatMap((table, index): Formula => [index === 0 ? 'SUMPRODUCT(--((' : '+SUMPRODUCT(--((', ...counted(table), ')>0))'])
  return shown(number, 'count', formula)
}

const rowsWithUnknown = (rows: readonly object[], keys: readonly string[]): number => rows.filter(each => keys.some(key => cellOf(each, key) === 'unknown')).length

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
