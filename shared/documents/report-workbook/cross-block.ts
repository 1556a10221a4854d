import { type Block, row, section, shown, words } from './blocks'
import type { FigureSource } from './figures-block'
import { measureFormula, NO_NUMBER } from './measure-formula'
import type { ReportCell, ReportRow } from './model'
import { shareCell } from './share-cell'

import { type Breakdown, type BreakdownLine, GENDERS } from '#shared/statistics/breakdown'
import type { Measure } from '#shared/statistics/measure'
import { columnTitle } from '#shared/text/profile-values'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

const { cross: heads, genders, check } = reportWorkbook

/** What the ids of the cells of a table begin with: `mentees.ages`, then the value and the gender: `mentees.ages.18-29.woman`. */
export const crossId = (group: string, { column }: Pick<Breakdown, 'column'>): string => `${group}.${column}`

/** A characteristic by gender, as the FSE+ asks for all of them: each value a line, what is unknown last, the shares of all and of those who are known. */
export function crossBlock(group: string, breakdown: Breakdown, title: string, label: (value: string) => string, source: Pick<FigureSource, 'say'>): Block {
  const id = crossId(group, breakdown)
  const head = row(
    undefined,
    words(columnTitle(breakdown.column), 'head'),
    ...GENDERS.map(gender => words(genders[gender], 'head-number')),
    ...([heads.total, heads.shareOfAll, heads.shareOfKnown] as const).map(name => words(name, 'head-number')),
  )
  const lines = breakdown.lines.map(line => lineOf(id, breakdown, line, words(label(line.value), 'text', { id: `${id}.${line.value}` }), source))
  return { rows: [...section(title).rows, head, ...lines, totalOf(id, breakdown, source)] }
}

function lineOf(id: string, breakdown: Breakdown, line: BreakdownLine, name: ReportCell, { say }: Pick<FigureSource, 'say'>): ReportRow {
  const cellId = (gender: string) => `${id}.${line.value}.${gender}`
  const cells = GENDERS.map(gender => {
    const measure = measureOf(breakdown, { [breakdown.column]: line.value, gender })
    return shown(line.genders[gender], 'count', measureFormula(measure, say).formula, { id: cellId(gender), measure })
  })
  const parts = GENDERS.map(cellId)
  const total = shown(line.total, 'count', ['SUM(', { cell: cellId('woman') }, ':', { cell: cellId('unknown') }, ')'], { id: cellId('total'), measure: measureOf(breakdown, { [breakdown.column]: line.value }), parts })
  return row(undefined, name, ...cells, total, ...sharesOf(id, breakdown, line))
}

function sharesOf(id: string, { total, lines }: Breakdown, { value, total: number }: BreakdownLine): readonly ReportCell[] {
  const [all, here] = [{ id: `${id}.total.total`, value: total.total }, { id: `${id}.${value}.total`, value: number }]
  const unknown = { id: `${id}.unknown.total`, value: lines.find(line => line.value === 'unknown')?.total ?? 0 }
  return [shareCell(here, all), value === 'unknown' ? shown(NO_NUMBER, 'share') : shareCell(here, all, unknown)]
}

/** Counted on its own, not added up, and held against the sum of the lines. */
function totalOf(id: string, breakdown: Breakdown, { say }: Pick<FigureSource, 'say'>): ReportRow {
  const cells = GENDERS.map(gender => {
    const measure = measureOf(breakdown, { gender })
    return shown(breakdown.total.genders[gender], 'count-total', measureFormula(measure, say).formula, { id: `${id}.total.${gender}`, measure, parts: breakdown.lines.map(({ value }) => `${id}.${value}.${gender}`) })
  })
  const measure = measureOf(breakdown, {})
  const total = shown(breakdown.total.total, 'count-total', measureFormula(measure, say).formula, { id: `${id}.total.total`, measure, parts: GENDERS.map(gender => `${id}.total.${gender}`) })
  const [first, last] = [breakdown.lines[0], breakdown.lines.at(-1)]
  const sum = breakdown.lines.reduce((found, line) => found + line.total, 0)
  const held = first && last && shown(sum === breakdown.total.total ? check.right : check.noLine, 'check', ['IF(SUM(', { cell: `${id}.${first.value}.total` }, ':', { cell: `${id}.${last.value}.total` }, ')=', { cell: `${id}.total.total` }, `,"${check.right}","${check.noLine}")`])
  return row(undefined, words(heads.total, 'strong'), ...cells, total, held)
}

/** The rows of a table with more asked of them. */
const measureOf = ({ of, where }: Breakdown, more: object): Measure => ({ kind: 'count', of, where: { ...where, ...more } })
