import type { IsoDate } from '#shared/domain/iso-date'
import type { ItemKey } from '#shared/domain/lists'

import type { ItemField, KnownEntries } from './known-entries'
import { fitted, readDay, readPerson } from './read-person'
import { present, type RowReading } from './row-reading'

/** What the house knows while it reads the lines of a file. */
export interface Reading {
  readonly today: IsoDate
  readonly known: KnownEntries
}

/** A mentor as a line tells of them. In what quality they engage is asked at the preparation: lists rarely say, and the contract depends on it. */
export function readMentor(row: RowReading, { today, known }: Reading): Readonly<Record<string, unknown>> {
  const before = { informedOn: readDay(row, 'informedOn', today), preparedOn: readDay(row, 'preparedOn', today), trainedOn: readDay(row, 'trainedOn', today) }
  return {
    ...readPerson(row, today),
    registeredOn: readDay(row, 'registeredOn', today) ?? today,
    frame: { kind: 'unknown', ...readEmployer(row, known) },
    capacity: 1,
    ...present({
      jobTitle: fitted(row, row.first('jobTitle'), 200),
      sector: readItem(row, 'sector', known),
      languages: readLanguages(row, known),
      heardThrough: readItem(row, 'heardThrough', known),
      before: someOf(before),
    }),
  }
}

/** A mentee as a line tells of them. */
export function readMentee(row: RowReading, { today, known }: Reading): Readonly<Record<string, unknown>> {
  const before = { presentedOn: readDay(row, 'presentedOn', today), interviewedOn: readDay(row, 'interviewedOn', today) }
  return {
    ...readPerson(row, today),
    registeredOn: readDay(row, 'registeredOn', today) ?? today,
    ...present({
      partnerId: readPartner(row, known),
      referent: fitted(row, row.first('referent'), 300),
      wishedJob: fitted(row, row.first('wishedJob'), 200),
      sector: readItem(row, 'sector', known),
      languages: readLanguages(row, known),
      heardThrough: readItem(row, 'heardThrough', known),
      entryStatus: readItem(row, 'entryStatus', known),
      unemployedFor: readItem(row, 'unemployedFor', known),
      studies: readItem(row, 'studies', known),
      preselectedOn: readDay(row, 'preselectedOn', today),
      before: someOf(before),
    }),
  }
}

/** An employer of the book by its name; any other by the name alone. */
function readEmployer(row: RowReading, known: KnownEntries): Readonly<Record<string, unknown>> {
  const said = row.first('employer')
  if (!said) return {}
  const companyId = known.company(said.text)
  return companyId ? { companyId } : present({ employer: fitted(row, said, 300) })
}

function readPartner(row: RowReading, known: KnownEntries): string | undefined {
  const said = row.first('partner')
  if (!said) return undefined
  const found = known.partner(said.text)
  if (!found) row.warn('partner-unknown', said)
  else if (!found.isWhole) row.keep(said)
  return found?.value
}

function readItem(row: RowReading, field: ItemField, known: KnownEntries): ItemKey | undefined {
  const said = row.first(field)
  if (!said) return undefined
  const found = known.items[field](said.text)
  if (!found) row.warn('label-unknown', said)
  else if (!found.isWhole) row.keep(said)
  return found?.value
}

function readLanguages(row: RowReading, known: KnownEntries): unknown {
  const said = row.first('languages')
  if (!said) return undefined
  const found = known.languages(said.text)
  if (!found?.isWhole) row.warn('label-unknown', said)
  return found?.value
}

const someOf = (parts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined => {
  const some = present(parts)
  return Object.keys(some).length > 0 ? some : undefined
}
