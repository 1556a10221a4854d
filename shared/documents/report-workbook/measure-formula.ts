import type { ColumnWords } from '../column-words'
import { listColumn } from './list-columns'
import type { Formula, ReportCell } from './model'

import { internalNumber } from '#shared/domain/internal-number'
import type { Measure } from '#shared/statistics/measure'
import type { TableName } from '#shared/statistics/rows'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

/** What a cell of a list says for a value of its column. */
export type Say = (table: TableName, key: string, value: string) => string

/** Values in words; organisations by their internal numbers, since a name beside an age and a sector would tell who somebody is. */
export const sayFrom =
  ({ label }: Pick<ColumnWords, 'label'>): Say =>
  (table, key, value) => {
    const { kind } = listColumn(table, key)
    // A sign before the number: spreadsheets would take some of them, such as 12E45678, for a number and count another one with it.
    if (kind === 'organisation') return value === 'none' ? label(key, value) : `${key === 'partner' ? 'P' : 'E'}-${internalNumber(value)}`
    return kind === 'coded' ? label(key, value) : value
  }

/** What stands where there is no number. */
export const NO_NUMBER = reportWorkbook.none

const GIVEN = reportWorkbook.identifiers.given

type Counted = Exclude<Measure, { readonly kind: 'given' }>

/** A measure as a spreadsheet makes it of the lists; a mean is written by its sum and its number of cases (`sumFormula`, `casesFormula`). */
export function measureFormula(measure: Measure, say: Say): Pick<ReportCell, 'formula' | 'isArray'> {
  if (measure.kind === 'given') return { formula: [`IF(ISNUMBER(`, { named: GIVEN[measure.name] }, `),`, { named: GIVEN[measure.name] }, `,"${NO_NUMBER}")`] }
  if (measure.kind === 'count') return { formula: countFormula(measure, say) }
  if (measure.kind === 'median' || measure.kind === 'most') return { formula: overColumnFormula(measure, say), isArray: true }
  if (measure.kind === 'sum') return { formula: sumFormula(measure, say) }
  throw new RangeError('A mean is written by its parts')
}

/** How much of a measure is a whole unit of what is shown: hours are counted in minutes, euro in cents. */
export const shownUnit = (measure: Measure): number => {
  if (measure.kind === 'given') return measure.name === 'subsidy' ? 100 : 60
  if (measure.kind === 'count') return 1
  return { minutes: 60, cents: 100 }[measure.column as string] ?? 1
}

function countFormula(measure: Counted, say: Say): Formula {
  const alternatives = criteriaOf(measure, say)
  if (alternatives.length === 0) return ['0'] // none of no values: nobody can be there
  if (alternatives.length === 1 && alternatives[0]?.length === 0) return ['COUNTA(', { column: [measure.of, 'number'] }, ')']
  return joined(alternatives.map(criteria => ['COUNTIFS(', ...criteria, ')']))
}

/** The sum behind a sum or a mean. */
export function sumFormula(measure: Exclude<Counted, { readonly kind: 'count' }>, say: Say): Formula {
  const column = { column: [measure.of, measure.column] } as const
  const alternatives = criteriaOf(measure, say)
  const sums = alternatives.map((criteria): Formula => (criteria.length === 0 ? ['SUM(', column, ')'] : ['SUMIFS(', column, ',', ...criteria, ')']))
  // Money is already in euro on its list; minutes are not hours there.
  return measure.column === 'minutes' ? ['(', ...joined(sums), ')/60'] : joined(sums)
}

/** How many cells a mean, a median or a greatest is taken of: the empty ones are left out. */
export function casesFormula(measure: Exclude<Counted, { readonly kind: 'count' }>, say: Say): Formula {
  const told: Formula = [{ column: [measure.of, measure.column] }, ',"<>"']
  return joined(criteriaOf(measure, say).map(criteria => ['COUNTIFS(', ...criteria, ...(criteria.length > 0 ? [','] : []), ...told, ')']))
}

/** The conditions of a measure as criteria of COUNTIFS, once for each choice of values where several will do. */
function criteriaOf({ of, where }: Counted, say: Say): readonly Formula[] {
  return Object.entries(where).reduce<readonly Formula[]>((found, [key, wanted]: readonly [string, unknown]) => {
    const values: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted]
    return found.flatMap(criteria => values.map((value): Formula => [...criteria, ...(criteria.length > 0 ? [','] : []), { column: [of, key] }, ',', criterion(of, key, value, say)]))
  }, [[]])
}

function criterion(table: TableName, key: string, wanted: unknown, say: Say): string {
  const least = atLeastOf(wanted)
  // Joined, not written within the words: a French Excel reads a decimal comma there.
  if (least !== undefined) return `">="&${least}`
  if (wanted === undefined) return '"="'
  if (typeof wanted === 'number') return String(wanted)
  const unwanted = unwantedOf(wanted)
  return unwanted === undefined ? quoted(criterionText(say(table, key, wordOf(wanted)))) : quoted(`<>${withoutWildcards(say(table, key, unwanted))}`)
}

const wordOf = (wanted: unknown): string => wanted as string // what is neither absent, a number nor a least number is a word of the column

const atLeastOf = (wanted: unknown): number | undefined =>
  typeof wanted === 'object' && wanted !== null && 'atLeast' in wanted && typeof wanted.atLeast === 'number' ? wanted.atLeast : undefined

const unwantedOf = (wanted: unknown): string | undefined => (typeof wanted === 'object' && wanted !== null && 'but' in wanted ? wordOf(wanted.but) : undefined)

const withoutWildcards = (label: string): string => label.replace(/[~*?]/g, sign => `~${sign}`)

/** A label that criteria take at its word: stars, question marks and signs of comparison have a meaning there. */
export function criterionText(label: string): string {
  const plain = withoutWildcards(label)
  return /^[=<>]/.test(plain) ? `=${plain}` : plain
}

/** Median and greatest know no criteria: each line is looked at, and left out where it does not hold. */
function overColumnFormula(measure: Exclude<Counted, { readonly kind: 'count' }>, say: Say): Formula {
  const column = { column: [measure.of, measure.column] } as const
  const name = measure.kind === 'most' ? 'MAX' : 'MEDIAN'
  const tests = Object.entries(measure.where).map(([key, wanted]: readonly [string, unknown]): Formula => {
    const values: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted]
    return ['*(', ...joined(values.map(value => ['(', { column: [measure.of, key] }, comparison(measure.of, key, value, say), ')'])), ')']
  })
  const taken: Formula = ['IF(ISNUMBER(', column, ')', ...tests.flat(), ',', column, ')']
  return ['IF(SUM(IF(ISNUMBER(', column, ')', ...tests.flat(), `,1,0))=0,"${NO_NUMBER}",${name}(`, ...taken, '))']
}

function comparison(table: TableName, key: string, wanted: unknown, say: Say): string {
  const least = atLeastOf(wanted)
  if (least !== undefined) return `>=${least}`
  if (wanted === undefined) return '=""'
  const unwanted = unwantedOf(wanted)
  if (unwanted !== undefined) return `<>${quoted(say(table, key, unwanted))}`
  return typeof wanted === 'number' ? `=${wanted}` : `=${quoted(say(table, key, wordOf(wanted)))}`
}

/** Words within a formula. */
export const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`

const joined = (formulas: readonly Formula[]): Formula => formulas.flatMap((formula, index) => (index === 0 ? formula : ['+', ...formula]))
