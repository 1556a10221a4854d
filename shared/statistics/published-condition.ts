import { isPositiveExit, SituationFamily } from '#shared/domain/situation'

import type { Measure } from './measure'
import type { TableName } from './rows'

/** What rows must hold to be in a published number: the values that each column may have, written the same way whatever the words they were asked in. */
export interface Condition {
  /** Which results it is counted in: those of the period, or of one before. */
  readonly period: string
  readonly of: TableName
  readonly columns: ReadonlyMap<string, readonly string[]>
}

/** A cell that is empty, and one that is not: of columns with numbers. */
export const EMPTY = '(empty)'
export const FILLED = '(filled)'

const POSITIVE = SituationFamily.options.filter(family => isPositiveExit({ family }))

/** Conditions that mean others too, so that who knows one knows the other. */
const MEANS: Readonly<Partial<Record<TableName, readonly { readonly column: string; readonly values: readonly string[]; readonly drop?: true; readonly also: Readonly<Record<string, readonly string[]>> }[]>>> = {
  pairs: [
    { column: 'positive', values: ['yes'], drop: true, also: { exited: ['yes'], outcome: POSITIVE } },
    { column: 'durable', values: ['yes'], also: { exited: ['yes'], outcome: ['job'] } },
  ],
  questionnaires: [
    { column: 'satisfied', values: ['no', 'yes'], drop: true, also: { satisfaction: [FILLED] } },
    { column: 'satisfied', values: ['yes'], also: { satisfaction: [FILLED] } },
    { column: 'satisfaction', values: [FILLED], also: { returned: ['yes'] } },
    { column: 'progress', values: [FILLED], also: { returned: ['yes'] } },
  ],
}

/** What the rows behind a measure hold; of a mean, a median or a greatest those that it is taken of. Nothing for what only the association knows. */
export function conditionOf(period: string, measure: Measure): Condition | undefined {
  if (measure.kind === 'given') return undefined
  const { of, where } = measure
  const columns = new Map(Object.entries(where).map(([column, wanted]: readonly [string, unknown]) => [column, valuesOf(of, column, wanted)]))
  if (measure.kind !== 'count' && measure.kind !== 'sum') columns.set(measure.column, [FILLED])
  return meaning({ period, of, columns })
}

function valuesOf(of: TableName, column: string, wanted: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted]
  return values.map(value => valueOf(of, column, value)).toSorted()
}

function valueOf(of: TableName, column: string, value: unknown): string {
  if (value === undefined) return EMPTY
  if (typeof value === 'object' && of === 'questionnaires' && column === 'progress') return FILLED
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** A condition with all that it means; where two say something of a column, what both allow. */
export function meaning(condition: Condition): Condition {
  const columns = new Map(condition.columns)
  for (const { column, values, drop, also } of MEANS[condition.of] ?? []) {
    if (columns.get(column)?.join() !== [...values].toSorted().join()) continue
    if (drop) columns.delete(column)
    for (const [other, allowed] of Object.entries(also)) columns.set(other, (columns.get(other) ?? allowed).filter(value => allowed.includes(value)).toSorted())
  }
  return { ...condition, columns }
}

/** The same condition without one of its columns, or with other values there. */
export function withColumn(condition: Condition, column: string, values: readonly string[] | undefined): Condition {
  const columns = new Map(condition.columns)
  if (values === undefined) columns.delete(column)
  else columns.set(column, values.toSorted())
  return { ...condition, columns }
}

/** A condition as text: the same for the same rows. */
export const keyOf = ({ period, of, columns }: Condition): string =>
  [period, of, ...[...columns].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([column, values]) => `${column}=${values.join('|')}`)].join(' ')

/** A condition by its columns, written by hand. */
export const conditionWith = (period: string, of: TableName, columns: Readonly<Record<string, readonly string[]>>): Condition => meaning({ period, of, columns: new Map(Object.entries(columns)) })
