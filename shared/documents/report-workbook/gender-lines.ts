import { type Block, row, section, shown, words } from './blocks'
import type { FigureSource } from './figures-block'
import { measureFormula } from './measure-formula'
import type { ReportRow } from './model'

import { GENDERS } from '#shared/statistics/breakdown'
import { measure, type Measure } from '#shared/statistics/measure'
import type { TableName } from '#shared/statistics/rows'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

/** What is counted on one line; the sum, not asked of everybody, stands in bold. */
export interface GenderLine {
  readonly key: string
  readonly label: string
  readonly where: object
  readonly isTotal?: true
}

const { genders, cross } = reportWorkbook

/** Lines of a form of a funder, each by gender; they may overlap, so that nothing is added up. */
export function genderLines(id: string, title: string, note: string, of: TableName, lines: readonly GenderLine[], source: FigureSource): Block {
  const head = row(undefined, words(title, 'head'), ...GENDERS.map(gender => words(genders[gender], 'head-number')), words(cross.total, 'head-number'))
  return { rows: [...section(title, note).rows, head, ...lines.map(line => genderLine(id, of, line, source))] }
}

function genderLine(id: string, of: TableName, { key, label, where, isTotal }: GenderLine, { tables, say }: FigureSource): ReportRow {
  const look = isTotal ? 'count-total' : 'count'
  const cell = (name: string, more: object, parts?: readonly string[]) => {
    const what = { kind: 'count', of, where: { ...where, ...more } } as Measure // the name and its conditions belong together
    return shown(measure(tables, what).value ?? 0, look, measureFormula(what, say).formula, { id: `${id}.${key}.${name}`, measure: what, ...(parts && { parts }) })
  }
  const parts = GENDERS.map(gender => `${id}.${key}.${gender}`)
  return row(undefined, words(label, isTotal ? 'strong' : 'text'), ...GENDERS.map(gender => cell(gender, { gender })), cell('total', {}, parts))
}
