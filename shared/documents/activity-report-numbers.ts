import type { Mark } from '#shared/charts/chart'
import type { Breakdown, BreakdownLine } from '#shared/statistics/breakdown'
import { disclosure } from '#shared/statistics/disclosure'
import type { Cell, Equation } from '#shared/statistics/disclosure-network'
import { MIN_GROUP } from '#shared/statistics/question-folds'
import { activityReportSheet as words } from '#shared/text/sheets/activity-report'
import { decimal } from '#shared/text/statistics'

/** Numbers that will be read by others, and what everybody knows of how they hang together. */
export interface Numbers {
  readonly cells: readonly Cell[]
  readonly equations: readonly Equation[]
}

/** The numbers of a report as others may read them. */
export interface ReadableNumbers {
  /** The number, « moins de 5 », or « masqué ». Throws for an id that no number has. */
  readonly shown: (id: string) => string
  readonly isHidden: (id: string) => boolean
  /** The number for a chart: a hidden one has no length. */
  readonly mark: (id: string) => Mark
}

/** A number of people or of pairs: it is kept back below five. The headlines are the last to be kept back for the sake of others. */
export const people = (id: string, value: number, headline = false): Cell => ({ id, value, people: true, shown: true, ...(headline && { weight: HEADLINE }) })

const HEADLINE = 20

/** The numbers of several parts as one publication; of two with the same id, the last says how much it weighs. */
export const together = (parts: readonly Numbers[]): Numbers => ({
  cells: [...new Map(parts.flatMap(part => part.cells).map(cell => [cell.id, cell])).values()],
  equations: parts.flatMap(part => part.equations),
})

/** Keeps back the small numbers of a report, and as many others as it takes for none of them to be worked out (statistics §4.4, rule 8). A number that two parts share has the same id in both. */
export function readable(parts: readonly Numbers[]): ReadableNumbers {
  const all = together(parts)
  const cells = new Map(all.cells.map(cell => [cell.id, cell]))
  const { masks } = disclosure(all.cells, all.equations)
  const valueOf = (id: string): number => {
    const cell = cells.get(id)
    if (!cell) throw new RangeError(`No number has the id ${id}`)
    return cell.value
  }
  const shown = (id: string): string => {
    const [value, mask] = [valueOf(id), masks.get(id)]
    return mask ? words.masks[mask] : decimal(value, 0)
  }
  return { shown, isHidden: id => masks.has(id), mark: id => ({ value: masks.has(id) ? 0 : valueOf(id), shown: shown(id) }) }
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

/** The numbers of one table by gender: each line sums up over its columns, and each column over its lines. */
export function crossNumbers(group: string, { column: table, lines, total }: Breakdown): Numbers {
  const all = [...lines, total]
  const id = (value: string, column: GenderColumn) => crossId(group, table, value, column)
  return {
    cells: all.flatMap(line => GENDER_COLUMNS.map(column => people(id(line.value, column), inColumn(line, column)))),
    equations: [
      ...all.map(({ value }) => ({ plus: [id(value, 'woman'), id(value, 'man'), id(value, 'others')], minus: [id(value, 'total')] })),
      ...GENDER_COLUMNS.map(column => ({ plus: lines.map(({ value }) => id(value, column)), minus: [id('total', column)] })),
    ],
  }
}

/** True where a table by gender has nothing to keep back: no line of it, nor any gender, counts one to four people. */
export const isSafe = ({ lines, total }: Breakdown): boolean => [...lines, total].every(line => GENDER_COLUMNS.every(column => isReadable(inColumn(line, column))))

const isReadable = (value: number): boolean => value === 0 || value >= MIN_GROUP

/** The numbers of a table without genders, whose lines sum up to a number of its own id. */
export const lineNumbers = (table: string, totalId: string, lines: readonly { readonly value: string; readonly total: number }[]): Numbers => ({
  cells: lines.map(({ value, total }) => people(`${table}/${value}`, total)),
  equations: [{ plus: lines.map(({ value }) => `${table}/${value}`), minus: [totalId] }],
})
