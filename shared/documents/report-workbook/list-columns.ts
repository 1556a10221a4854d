import { searchKey } from '#shared/core/search-key'
import { type Rows, TABLE_NAMES, type TableName } from '#shared/statistics/rows'
import { listColumns, lists } from '#shared/text/sheets/report-workbook-columns'

/** A column of a list: `coded` values are said in words, `organisation` by its internal number, `money` is kept in cents and written in euro. */
export interface ListColumn {
  readonly key: string
  readonly label: string
  readonly kind: 'text' | 'coded' | 'organisation' | 'number' | 'date' | 'money'
  /** What formulas call its values. */
  readonly name: string
}

/** Every column of a row has a head, but for the id: nothing that leads back into the casebook leaves. */
const heads: { readonly [Name in TableName]: Readonly<Record<Exclude<keyof Rows[Name], 'id'>, string>> } = listColumns

const KINDS: Readonly<Record<Exclude<ListColumn['kind'], 'coded'>, readonly string[]>> = {
  text: ['number', 'menteeNumber', 'mentorNumber'],
  organisation: ['company', 'mentorCompany', 'partner'],
  date: ['startsOn', 'endsOn', 'on', 'proposedOn', 'metOn', 'dueOn'],
  money: ['cents'],
  number: [
    ...['age', 'mentorAge', 'daysLasted', 'meetings', 'minutes', 'meetingsAtWork', 'meetingsInAll', 'monthsAtWork', 'introductions', 'introductionsWithResult'],
    ...['checkInsDue', 'checkInsHeld', 'checkInsInTime', 'pairs', 'daysWaiting', 'daysToPair', 'refusals', 'closed', 'invited', 'present', 'daysToMeeting', 'months'],
    ...['satisfaction', 'recommend', 'progress', 'count'],
  ],
}

const kindOf = (key: string): ListColumn['kind'] => KIND_NAMES.find(kind => KINDS[kind].includes(key)) ?? 'coded'
const KIND_NAMES = ['text', 'organisation', 'date', 'money', 'number'] as const

/** « Tranche d’âge » of the pairs as `binomes_tranche_d_age`, which no spreadsheet takes for a cell. */
const nameOf = (table: TableName, label: string) => `${lists[table].name}_${searchKey(label).replace(/[^a-z0-9]+/g, '_')}`.replace(/_+$/, '')

const columnsFor = (table: TableName): readonly ListColumn[] =>
  Object.entries(heads[table]).map(([key, label]) => ({ key, label, kind: kindOf(key), name: nameOf(table, label) }))

const columns: ReadonlyMap<TableName, readonly ListColumn[]> = new Map(TABLE_NAMES.map(table => [table, columnsFor(table)]))

/** The columns of a list, in its order. */
export const listColumnsOf = (table: TableName): readonly ListColumn[] => columns.get(table) ?? []

/** One column of a list; asking for one that is not there is a fault. */
export function listColumn(table: TableName, key: string): ListColumn {
  const found = listColumnsOf(table).find(column => column.key === key)
  if (!found) throw new RangeError(`No column ${key} in ${table}`)
  return found
}
