import { additionsTo, type Addressed, isNothing } from '#shared/casebook/additions'
import type { Casebook } from '#shared/casebook/casebook'
import { CompanyDetails } from '#shared/domain/company'
import type { Additions, ImportTarget } from '#shared/domain/import-record'
import type { IsoDate } from '#shared/domain/iso-date'
import { MenteeDetails } from '#shared/domain/mentee'
import { MentorDetails } from '#shared/domain/mentor'

import { duplicatesOf } from './duplicates'
import { Field, SHAREABLE } from './field'
import type { Header } from './find-header'
import type { DetailsOf, ImportPlan, Outcome, PlannedRow } from './import-plan'
import { dateOrderOf } from './imported-date'
import { type ImportLists, knownEntries } from './known-entries'
import type { Mapping } from './mapping'
import { readCompany } from './read-company'
import { readMentee, readMentor, type Reading } from './read-entries'
import { readDay } from './read-person'
import { nameOrderOf } from './recognise'
import { type Column, type ColumnsByField, openRow, type RowReading } from './row-reading'
import { nameOrderIn } from './split-name'

export interface ImportQuestion<Target extends ImportTarget> {
  readonly cells: readonly (readonly string[])[]
  readonly header: Header
  readonly mapping: Mapping
  readonly target: Target
  readonly book: Casebook
  readonly lists: ImportLists
  readonly today: IsoDate
}

type Checked<Details> = { readonly success: true; readonly data: Details } | { readonly success: false; readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] } }

interface Reader<Details> {
  readonly read: (row: RowReading, reading: Reading) => Readonly<Record<string, unknown>>
  readonly check: (details: unknown) => Checked<Details>
}

const readers: { readonly [Target in ImportTarget]: Reader<DetailsOf[Target]> } = {
  mentors: { read: readMentor, check: details => MentorDetails.safeParse(details) },
  mentees: { read: readMentee, check: details => MenteeDetails.safeParse(details) },
  companies: { read: readCompany, check: details => CompanyDetails.safeParse(details) },
}

/** The dry run: what would become of each line of a list, and why. Nothing is changed; every line of the file is in it. */
export function planImport<Target extends ImportTarget>(question: ImportQuestion<Target>): ImportPlan<Target> {
  const { target, cells, header } = question
  const rows = [...plannedRows(question)]
  const counts: Record<Outcome, number> = { create: 0, complete: 0, duplicate: 0, refused: 0, empty: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  const labels = Array.from({ length: cells[0]?.length ?? 0 }, (_, index) => labelOf(header, index))
  return { target, labels, rows, counts }
}

/** The lines below the headings, one after the other: each may repeat those before it. */
function* plannedRows<Target extends ImportTarget>(question: ImportQuestion<Target>): Generator<PlannedRow<DetailsOf[Target]>> {
  const { cells, header, target, book, lists, today } = question
  const reader: Reader<DetailsOf[Target]> = readers[target]
  const reading: Reading = { today, known: knownEntries(book, lists) }
  const columns = columnsOf(question)
  const duplicates = duplicatesOf(book, target)

  for (const [index, original] of cells.entries()) {
    if (index < header.firstRow) continue
    const line = index + 1
    const planned = readRow(original, header, columns, reader, reading)
    const duplicateOf = planned.details && duplicates.take(planned.details, line)
    const additions = planned.details && duplicateOf?.kind === 'book' ? additionsOf(question, duplicateOf.id, planned.details) : {}
    yield { line, original, ...planned, ...(duplicateOf ? { outcome: 'duplicate', duplicateOf } : {}), ...(isNothing(additions) ? {} : { additions }) }
  }
}

function additionsOf<Target extends ImportTarget>({ book, target }: Pick<ImportQuestion<Target>, 'book' | 'target'>, id: string, details: DetailsOf[Target]): Additions<Target> | object {
  const files: Readonly<Record<string, Addressed | undefined>> = book[target]
  const present = files[id]
  return present ? additionsTo(target, present, details) : {}
}

type ReadRow<Details> = Omit<PlannedRow<Details>, 'line' | 'original' | 'duplicateOf' | 'additions'>

function readRow<Details>(original: readonly string[], header: Header, columns: ColumnsByField, { read, check }: Reader<Details>, reading: Reading): ReadRow<Details> {
  const row = openRow(original, columns)
  const { reasons, warnings } = row
  if (original.every(text => text.trim() === '')) return { outcome: 'empty', reasons, warnings }
  if (isNoEntry(original, header)) {
    row.refuse('not-an-entry')
    return { outcome: 'refused', reasons, warnings }
  }

  const found = read(row, reading)
  const acceptedOn = readDay(row, 'acceptedOn', reading.today)
  keepOthers(row, columns)
  const notes = row.kept()
  if (notes !== undefined && notes.length > 5000) row.refuse('too-long')
  const checked = check(notes === undefined ? found : { ...found, notes })
  if (!checked.success && reasons.length === 0) {
    const field = Field.safeParse(checked.error.issues[0]?.path[0])
    row.refuse('field-refused', row.first(field.data ?? 'fullName'))
  }
  if (!checked.success || reasons.length > 0) return { outcome: 'refused', reasons, warnings }
  return { outcome: 'create', details: checked.data, ...(acceptedOn ? { acceptedOn } : {}), reasons, warnings }
}

/** What a person wrote as a remark, and the second column of a field that has room for one. */
function keepOthers(row: RowReading, columns: ColumnsByField): void {
  for (const said of row.all('notes')) row.keep(said)
  for (const [field, { length }] of columns) {
    if (length === 1 || SHAREABLE.has(field)) continue
    const [first, ...others] = row.all(field)
    for (const said of others) if (said.text !== first?.text) row.warn('second-value', said)
  }
}

/** A title in the middle of a list, its words over every column; the headings again, as on each printed page. */
function isNoEntry(original: readonly string[], { labels }: Header): boolean {
  const texts = original.map(text => text.trim())
  const filled = texts.filter(text => text !== '')
  if (filled.length > 2 && filled.every(text => text === filled[0])) return true
  return filled.length > 1 && texts.every((text, index) => text === '' || text === labels[index] || labels[index]?.endsWith(` / ${text}`) === true)
}

function columnsOf({ cells, header, mapping }: ImportQuestion<ImportTarget>): ColumnsByField {
  const data = cells.slice(header.firstRow)
  const columns = Object.entries(mapping).map(([key, field]): Column => {
    const index = Number(key)
    const texts = data.map(row => row[index] ?? '')
    const names = field === 'fullName' ? (nameOrderOf(header.labels[index] ?? '') ?? nameOrderIn(texts)) : undefined
    return { index, field, label: labelOf(header, index), dates: isDay(field) ? dateOrderOf(texts) : 'day-first', names }
  })
  return new Map(columns.map(({ field }) => [field, columns.filter(column => column.field === field)]))
}

/** The heading of a column, or its letter where it has none. */
function labelOf({ labels }: Header, index: number): string {
  const heading = labels[index] ?? ''
  return heading === '' ? letterOf(index) : heading
}

const isDay = (field: Field): boolean => field === 'birthDate' || field.endsWith('On')

/** A column as a spreadsheet names it: A to Z, then AA. */
export const letterOf = (index: number): string => (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
