import type { ExportColumn, ExportSheet } from './export-columns'

import type { WorkbookSheet } from '../workbook'

import type { Casebook, Defaults } from '#shared/casebook/casebook'
import { listInForce } from '#shared/casebook/content-in-force'
import type { ListName } from '#shared/domain/lists'
import { situationLists } from '#shared/domain/situation'
import { codeWords } from '#shared/text/full-export-codes'
import { fullExportSheets as words } from '#shared/text/full-export-sheets'

/** What the keys of a column are called; one key may be called otherwise beside another (`of`). */
export interface ExportCodes {
  readonly entries: readonly { readonly key: string; readonly label: string; readonly of?: string }[]
  /** The key of a value, in the entity it stands in. */
  readonly label: (key: string, family?: string) => string
}

/** The list whose keys stand under a key, first with the collection where that matters. */
const LISTS: Readonly<Record<string, ListName>> = {
  sector: 'sectors',
  otherSectors: 'sectors',
  studies: 'studies',
  language: 'languages',
  jobFamily: 'job-families',
  practises: 'languages',
  heardThrough: 'referrals',
  entryStatus: 'entry-statuses',
  unemployedFor: 'unemployment-lengths',
  towards: 'redirections',
  domain: 'search-domains',
  result: 'introduction-results',
  link: 'mentoring-links',
  effect: 'mentoring-effects',
  'mentors.decisions.reason': 'mentor-reasons',
  'mentees.decisions.reason': 'mentee-reasons',
  'pairs.moves.why': 'proposal-refusals',
  'closings.interruption.why': 'interruption-reasons',
  'checkIns.attempts.means': 'contact-means',
  'closings.attempts.means': 'contact-means',
  'followUps.attempts.means': 'contact-means',
}

const countries = new Intl.DisplayNames('fr-BE', { type: 'region' })

/** How the keys of each column are said, by the lists in force; nothing for a column of other values. */
export const codesIn =
  (book: Casebook, defaults: Pick<Defaults, 'lists'>) =>
  (sheet: ExportSheet, { path, codes, isItem }: ExportColumn): ExportCodes | undefined => {
    const last = path.at(-1) ?? ''
    if (path.length === 1 && last === 'id') return undefined
    if (isItem) return itemCodes(sheet, path, name => listInForce(book, name, defaults))
    if (!codes) return undefined
    const table: Readonly<Record<string, string>> | undefined = last === 'nationality' ? Object.fromEntries(codes.map(code => [code, countryOf(code)])) : named(codeWords, sheet, path)
    if (!table) return undefined
    return { entries: codes.map(key => ({ key, label: table[key] ?? key })), label: key => table[key] ?? key }
  }

const countryOf = (code: string): string => (code.length === 2 ? countries.of(code) : undefined) ?? words.stateless

type ItemsOf = (name: ListName) => readonly { readonly key: string; readonly label: string }[]

function itemCodes(sheet: ExportSheet, path: readonly string[], itemsOf: ItemsOf): ExportCodes | undefined {
  if (path.at(-1) === 'kind') {
    // What a situation is called depends on its family.
    const families = Object.entries(situationLists).map(([family, name]) => ({ family, items: itemsOf(name) }))
    return {
      entries: families.flatMap(({ family, items }) => items.map(({ key, label }) => ({ key, label, of: codeWords['family']?.[family] ?? family }))),
      label: (key, of) => families.find(({ family }) => family === of)?.items.find(item => item.key === key)?.label ?? key,
    }
  }
  const name = named(LISTS, sheet, path)
  if (!name) return undefined
  const items = itemsOf(name)
  return { entries: items.map(({ key, label }) => ({ key, label })), label: key => items.find(item => item.key === key)?.label ?? key }
}

/** What a table says under the whole way to a value, or under its last key. */
function named<Value>(table: Readonly<Record<string, Value>>, { collection, list }: ExportSheet, path: readonly string[]): Value | undefined {
  return table[[collection, ...(list === undefined ? [] : [list]), ...path].join('.')] ?? table[path.at(-1) ?? list ?? '']
}

/** What a key is called where it stands, by the keys that lead there from its collection; nothing where it is no key. `family` is what stands beside the kind of a situation. */
export function keyInWords(book: Casebook, defaults: Pick<Defaults, 'lists'>, path: readonly string[], key: string, family?: string): string | undefined {
  const [full, last] = [path.join('.'), path.at(-1) ?? '']
  if (last === 'nationality') return countryOf(key)
  const said = codeWords[full]?.[key] ?? codeWords[last]?.[key]
  const kinds = last === 'kind' && family !== undefined ? Object.entries(situationLists).find(([each]) => each === family)?.[1] : undefined
  const list = kinds ?? LISTS[full] ?? LISTS[last]
  return said ?? (list && listInForce(book, list, defaults).find(item => item.key === key)?.label)
}

interface CodedColumn {
  readonly sheet: string
  readonly column: string
  readonly codes: ExportCodes | undefined
}

/** The sheet that gives each key and its label, column by column. */
export const codesSheet = (columns: readonly CodedColumn[]): WorkbookSheet => ({
  name: words.codes.name,
  columns: [
    { label: words.codes.sheet, kind: 'text', width: 30 },
    { label: words.codes.column, kind: 'text', width: 36 },
    { label: words.codes.of, kind: 'text', width: 20 },
    { label: words.codes.key, kind: 'text', width: 26 },
    { label: words.codes.label, kind: 'text', width: 60 },
  ],
  rows: columns.flatMap(({ sheet, column, codes }) => (codes?.entries ?? []).map(({ key, label, of }) => [sheet, column, of, key, label])),
})
