import { type Block, row, section, shown, words } from './blocks'
import type { FigureSource } from './figures-block'
import { measureFormula } from './measure-formula'
import type { ReportCell, ReportRow } from './model'
import { shareCell } from './share-cell'

import { OUTCOME_DIMENSIONS, type OutcomeDimension, type OutcomeLine, outcomesBy } from '#shared/statistics/breakdowns'
import { columnTitle } from '#shared/text/profile-values'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

import type { Results } from '../results'

const { outcomes: heads, cross } = reportWorkbook

/** What became of the pairs that left, cut by each of the characteristics of §4.7. */
export const outcomeBlocks = (results: Results, source: FigureSource): readonly Block[] => OUTCOME_DIMENSIONS.map(column => outcomeBlock(results, column, source))

function outcomeBlock({ tables, columns }: Results, column: OutcomeDimension, source: FigureSource): Block {
  const { lines, total } = outcomesBy(tables, column, columns.order(column))
  const head = row(
    undefined,
    words(columnTitle(column), 'head'),
    ...([heads.closed, heads.positive, heads.positiveShare, heads.job, heads.jobShare, heads.durable, heads.durableShare] as const).map(name => words(name, 'head-number')),
  )
  const id = `outcomes.${column}`
  const parts = (name: string) => lines.map(({ value }) => `${id}.${value}.${name}`)
  return {
    rows: [
      ...section(heads.title(columnTitle(column))).rows,
      head,
      ...lines.map(line => lineOf(id, line, words(columns.label(column, line.value)), 'count', source)),
      lineOf(id, total, words(cross.total, 'strong'), 'count-total', source, parts),
    ],
  }
}

function lineOf(id: string, line: OutcomeLine, name: ReportCell, look: 'count' | 'count-total', { say }: FigureSource, parts?: (name: string) => readonly string[]): ReportRow {
  const counted = (of: 'closed' | 'positive' | 'job' | 'durable') => {
    const { value, measure } = line[of]
    return shown(value, look, measureFormula(measure, say).formula, { id: `${id}.${line.value}.${of}`, measure, ...(parts && { parts: parts(of) }) })
  }
  const rowsOf = (of: 'closed' | 'positive' | 'job' | 'durable') => ({ id: `${id}.${line.value}.${of}`, value: line[of].value })
  const share = (of: 'positive' | 'job' | 'durable') => shareCell(rowsOf(of), rowsOf('closed'))
  return row(undefined, name, counted('closed'), counted('positive'), share('positive'), counted('job'), share('job'), counted('durable'), share('durable'))
}
