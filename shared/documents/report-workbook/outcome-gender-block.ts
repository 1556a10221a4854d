import { type Block, row, section, shown, words } from './blocks'
import type { FigureSource } from './figures-block'
import { measureFormula } from './measure-formula'
import type { ReportRow } from './model'

import { byGender } from '#shared/statistics/by-gender'
import { OUTCOME_DIMENSIONS, type OutcomeDimension, outcomesBy } from '#shared/statistics/breakdowns'
import { columnTitle } from '#shared/text/profile-values'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

import type { Results } from '../results'

const { outcomes: heads, cross } = reportWorkbook
const COUNTED = ['closed', 'positive'] as const
/** As many as fit beside the name of a line: what was not said and what is not known stand together. */
const GENDERS = ['woman', 'man', 'other', 'apart'] as const

/** Those who left, and those of them with a positive exit, by each of the characteristics and by gender (statistics §4.7): the numbers behind shares that would be of too few. */
export const outcomeGenderBlocks = (results: Results, source: FigureSource): readonly Block[] => OUTCOME_DIMENSIONS.filter(column => column !== 'gender').map(column => genderBlock(results, column, source))

function genderBlock({ tables, columns }: Results, column: OutcomeDimension, source: FigureSource): Block {
  const names = GENDERS.flatMap(gender => COUNTED.map(of => heads.ofGender(heads.genders[gender], heads.ofThem[of])))
  const line = (value: string, name: string, where: object, isTotal = false): ReportRow => {
    const numbers = { closed: byGender(tables, 'pairs', { exited: 'yes', ...where }), positive: byGender(tables, 'pairs', { exited: 'yes', positive: 'yes', ...where }) }
    const cells = GENDERS.flatMap(gender =>
      COUNTED.map(of => {
        const { value: number, measure } = numbers[of][gender]
        return shown(number, isTotal ? 'count-total' : 'count', measureFormula(measure, source.say).formula, { id: `outcomes-by-gender.${column}.${value}.${of}.${gender}`, measure })
      }),
    )
    return row(undefined, words(name, isTotal ? 'strong' : 'text'), ...cells)
  }
  const { lines } = outcomesBy(tables, column, columns.order(column))
  return {
    rows: [
      ...section(heads.byGender(columnTitle(column))).rows,
      row(undefined, words(columnTitle(column), 'head'), ...names.map(name => words(name, 'head-number'))),
      ...lines.map(({ value }) => line(value, columns.label(column, value), { [column]: value })),
      line('total', cross.total, {}, true),
    ],
  }
}
