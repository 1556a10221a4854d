import type { Casebook, Defaults } from '#shared/casebook/casebook'
import { listed } from '#shared/casebook/casebook'
import { listInForce } from '#shared/casebook/content-in-force'
import { compareText } from '#shared/core/search-key'
import type { StatisticsSettings } from '#shared/domain/statistics-settings'
import { listsOf, plainColumn, valuesOf } from '#shared/statistics/column-values'
import { noValue, valueLabel } from '#shared/text/profile-values'

/** The values of the columns of a report, as a person reads them. */
export interface ColumnWords {
  /** What stands for a value: never twice in a column whatever the capitals, and safe as the criterion of a formula. */
  readonly label: (column: string, value: string | number) => string
  /** The values of a column in the order in which they are shown, without `unknown` and `none`. */
  readonly order: (column: string) => readonly string[]
}

/** A criterion of Excel holds at most so many characters; the names of organisations may be longer. */
const LONGEST = 200

/** The words of an association for the columns of a report: its lists as they are in force, the names of partners and companies. */
export function columnWords(book: Casebook, defaults: Pick<Defaults, 'lists'>, settings: StatisticsSettings): ColumnWords {
  const organisations: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[] | undefined>> = { partner: listed(book.partners), company: listed(book.companies) }
  const itemsOf = (column: string) => listsOf(column).flatMap(list => listInForce(book, list, defaults))
  const own = (column: string, key: string) => organisations[column]?.find(({ id }) => id === key)?.name ?? itemsOf(column).find(item => item.key === key)?.label
  const order = (column: string): readonly string[] => {
    const named = organisations[plainColumn(column)]
    return named ? named.toSorted((one, other) => compareText(one.name, other.name)).map(({ id }) => id) : valuesOf(column, settings, list => listInForce(book, list, defaults).map(({ key }) => key))
  }
  const told = new Map<string, ReadonlyMap<string, string>>()
  const labelsOf = (column: string) => {
    const present = told.get(column)
    if (present) return present
    const labels = distinct(order(column).map(key => [key, criterion(valueLabel(column, key, own))] as const))
    told.set(column, labels)
    return labels
  }
  return { order, label: (column, value) => labelsOf(plainColumn(column)).get(String(value)) ?? criterion(valueLabel(column, value, own)) }
}

/** What a formula takes for what it is: no operator before it, no wildcard in it. */
export function criterion(label: string): string {
  const safe = label.replace(/[*?~"]/g, ' ').replace(/^[\s=<>]+/, '').replace(/\s+/g, match => (match === '\u202F' || match === '\u00A0' ? match : ' ')).trim()
  return safe === '' ? '–' : safe.slice(0, LONGEST)
}

/** Labels told apart by a number where two are the same, as Excel sees it. */
function distinct(labels: readonly (readonly [key: string, label: string])[]): ReadonlyMap<string, string> {
  const used = new Set<string>(Object.values(noValue))
  return new Map(
    labels.map(([key, label]) => {
      let free = key === 'unknown' ? noValue.unknown : label
      for (let number = 2; key !== 'unknown' && used.has(folded(free)); number += 1) free = `${label} (${number})`
      used.add(folded(free))
      return [key, free]
    }),
  )
}

const folded = (label: string): string => label.toLowerCase().normalize('NFC')
