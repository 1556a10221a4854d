import type { Edition } from './activity-report-edition'

import type { Mark } from '#shared/charts/chart'
import type { Breakdown, BreakdownLine } from '#shared/statistics/breakdown'
import type { Mask } from '#shared/statistics/disclosure-network'
import { type Measure, measure } from '#shared/statistics/measure'
import { MIN_GROUP } from '#shared/statistics/question-folds'
import type { Tables } from '#shared/statistics/rows'
import { activityReportSheet as words } from '#shared/text/sheets/activity-report'
import { decimal } from '#shared/text/statistics'

/** A number of people or of pairs that stands in a report; `year` 0 is that of the report. It may be read where all that it is counted `by` may be. */
export interface ReportNumber {
  readonly id: string
  readonly value: number
  readonly year: number
  readonly by: readonly Measure[]
}

/** The numbers of a report as those it goes to may read them. */
export interface ReadableNumbers {
  /** The number, « moins de 5 », or « masqué ». Throws for an id that no number has. */
  readonly shown: (id: string) => string
  readonly isHidden: (id: string) => boolean
  /** The number for a chart: a hidden one has no length. */
  readonly mark: (id: string) => Mark
}

/** A number under its id, counted in the tables of its year. */
export const counted = (id: string, year: number, tables: Tables, by: Measure): ReportNumber => ({ id, year, by: [by], value: measure(tables, by).value ?? 0 })

/** The numbers as an edition shows them: of those to be published one to four people are never told (statistics §4.4, rule 8). Two numbers with one id are the same. */
export function readable(numbers: readonly ReportNumber[], edition: Edition): ReadableNumbers {
  const byId = new Map(numbers.map(number => [number.id, number]))
  const find = (id: string): ReportNumber => {
    const found = byId.get(id)
    if (!found) throw new RangeError(`No number has the id ${id}`)
    return found
  }
  const maskOf = (id: string): Mask | undefined => {
    const { value, year, by } = find(id)
    if (edition.kind === 'internal') return undefined
    if (value > 0 && value < MIN_GROUP) return 'few'
    return by.some(each => edition.maskOf(year, each) !== undefined) ? 'covered' : undefined
  }
  const shown = (id: string): string => {
    const mask = maskOf(id)
    return mask ? words.masks[mask] : decimal(find(id).value, 0)
  }
  const isHidden = (id: string) => maskOf(id) !== undefined
  return { shown, isHidden, mark: id => ({ value: isHidden(id) ? 0 : find(id).value, shown: shown(id) }) }
}

/** The columns of a table by gender: what is neither said nor known stands together, with the few who are neither. */
export const GENDER_COLUMNS = ['woman', 'man', 'others', 'total'] as const
type GenderColumn = (typeof GENDER_COLUMNS)[number]

const inColumn = ({ genders, total }: BreakdownLine, column: GenderColumn): number => {
  switch (column) {
    case 'woman':
    case 'man':
      return genders[column]
    case 'others':
      return genders.other + genders.undisclosed + genders.unknown
    case 'total':
      return total
  }
}

/** The id of a number of a table by gender; the last line of all tables of a group is the same. */
export const crossId = (group: string, table: string, value: string, column: GenderColumn): string => (value === 'total' ? `${group}/${column}` : `${group}/${table}/${value}/${column}`)

/** The numbers of one table by gender, in the year of the report. What stands together as the others is the rest of three numbers, and may be read with them. */
export function crossNumbers(group: string, told: Breakdown): readonly ReportNumber[] {
  return [...told.lines, told.total].flatMap(line => {
    const where = { ...told.where, ...(line.value !== 'total' && { [told.column]: line.value }) }
    const countOf = (more: object) => ({ kind: 'count', of: told.of, where: { ...where, ...more } }) as Measure // the rows of the table, with more asked of them
    const by = { woman: [countOf({ gender: 'woman' })], man: [countOf({ gender: 'man' })], others: [countOf({ gender: 'woman' }), countOf({ gender: 'man' }), countOf({})], total: [countOf({})] }
    return GENDER_COLUMNS.map(column => ({ id: crossId(group, told.column, line.value, column), year: 0, value: inColumn(line, column), by: by[column] }))
  })
}
