import { describe, expect, it } from 'vitest'
import { type CellObject, read, type WorkBook } from 'xlsx'

import { makeWorkbook, type WorkbookJob } from '../../../electron/main/printing/workbook-job'
import { xlsxBytes } from '../../../electron/main/printing/xlsx-press'
import { day } from '../../builders/built'
import { played } from '../../shared/sample/played'

import type { Casebook } from '#shared/casebook/casebook'
import { listed } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { peopleWorkbook } from '#shared/documents/people-workbook'

/** What makes a spreadsheet compute, call out or start a program where it takes a text for a formula. */
const PAYLOADS = [
  ...['=1+1', '+1+1', '-1+1', '@SUM(1+1)', '\t=1+1', '\r=1+1', '\n=1+1', '＝1+1', '＋1+1'],
  ...['=cmd|’ /C calc’!A0', '=HYPERLINK("https://example.be/evil","ici")', '=WEBSERVICE("https://example.be/evil")', '=IMPORTXML("https://example.be/evil","//a")', '";=1+1;"', '=DDE("cmd";"/C calc";"evil")'],
] as const
const MARK = 'evil-'

/** The texts that people write, wherever they stand. */
const WRITTEN = new Set(['givenName', 'familyName', 'notes', 'name', 'street', 'municipality', 'jobTitle', 'subject', 'comment', 'text', 'summary'])

/** The same casebook, with these words at the beginning of every text that somebody wrote. */
function infested(value: unknown, payload: string, name = ''): unknown {
  if (typeof value === 'string') return WRITTEN.has(name) ? `${payload}${MARK}${value}` : value
  if (Array.isArray(value)) return value.map((each: unknown) => infested(each, payload, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, infested(each, payload, key)]))
}

/** Every cell of a workbook; the formulas among them are ours alone. */
function cellsIn(book: WorkBook): readonly CellObject[] {
  return Object.values(book.Sheets).flatMap(sheet => Object.entries(sheet).flatMap(([address, cell]) => (address.startsWith('!') ? [] : [cell as CellObject]))) // an index signature of any
}

const sample = await played()
const TODAY = day('2026-11-20')
const PERIOD = { from: day('2025-01-01'), to: day('2025-12-31') }
const JOBS: Readonly<Record<string, WorkbookJob>> = {
  'the export of everything': { everything: true, today: TODAY },
  'the report with names': { question: { period: PERIOD, edition: 'internal', names: true }, today: TODAY },
  'the report for everybody': { question: { period: PERIOD, edition: 'public', names: false }, today: TODAY },
}

function expectOnlyText(bytes: Uint8Array): number {
  const infestedCells = cellsIn(read(bytes, { cellFormula: true })).filter(({ v, f }) => String(v).includes(MARK) || f?.includes(MARK) === true)
  for (const cell of infestedCells) {
    // A formula may show a text of the book; it never has one in it.
    expect(cell.f ?? '').not.toContain(MARK)
    expect(cell.t).toBe('s')
  }
  return infestedCells.length
}

describe('a text that looks like a formula', () => {
  // Each workbook takes a second: all the payloads stand in one casebook, one after the other.
  const all = infested(sample, PAYLOADS.join(' ')) as Casebook // the same shape

  it.each(Object.keys(JOBS))('stays a text in %s', async name => {
    const job = JOBS[name]
    if (!job) throw new Error(name)
    const count = expectOnlyText(await makeWorkbook(all, job, defaults))
    if (name === 'the export of everything') expect(count).toBeGreaterThan(100)
  })

  it.each(PAYLOADS)('stays a text in the list of people where it begins a cell: %j', async payload => {
    const book = infested(sample, payload) as Casebook // the same shape
    const ids = listed(book.mentors).slice(0, 5).map(({ id }) => id)
    expect(expectOnlyText(await xlsxBytes(peopleWorkbook(book, { kind: 'mentors', ids }, defaults, TODAY)))).toBeGreaterThan(3)
  })

  it.each(['text', 'date', 'number'] as const)('stays a text in a column of kind « %s »', async kind => {
    const bytes = await xlsxBytes({ sheets: [{ name: 'x', columns: [{ label: 'x', width: 10, kind }], rows: PAYLOADS.map(payload => [`${payload}${MARK}`]) }] })
    expect(expectOnlyText(bytes)).toBe(PAYLOADS.length)
  })
})
