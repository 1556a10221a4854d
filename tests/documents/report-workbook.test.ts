import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import type { WorkBook } from 'xlsx'

import { pictureOf } from '../../electron/main/printing/picture'
import { reportBytes } from '../../electron/main/printing/report-press'
import { day } from '../builders/built'
import { FONTS } from '../builders/document'
import { cellsOf, differing, opened, recalculated } from '../builders/recalculated'
import { played } from '../shared/sample/played'

import { defaults } from '#shared/defaults/defaults'
import { listColumnsOf } from '#shared/documents/report-workbook/list-columns'
import type { ReportWorkbook } from '#shared/documents/report-workbook/model'
import { reportResults, reportSource, reportWorkbook } from '#shared/documents/report-workbook/report-workbook'
import { indicatorsOf } from '#shared/statistics/indicators'
import type { Tables } from '#shared/statistics/rows'
import { indicatorWords } from '#shared/text/indicators'
import { lists } from '#shared/text/sheets/report-workbook-columns'

const PERIOD = { from: day('2025-01-01'), to: day('2025-12-31') }
const TODAY = day('2026-11-20')

const book = await played()
const results = reportResults(book, PERIOD, { defaults, today: TODAY })

/** The workbook that these tables make. */
function workbookOf(tables: Tables): ReportWorkbook {
  const [now, before, twoBefore] = results
  const { settings } = now.basis
  const changed = { ...now, tables, indicators: indicatorsOf(tables, now.basis, PERIOD, code => indicatorWords(code, settings)) }
  return reportWorkbook(reportSource(book, [changed, before, twoBefore]), { names: false })
}

/** With every value that a formula was said to come to replaced by a wrong one: only who works it out again has it right. */
function forgetful(workbook: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(workbook)).map(([name, bytes]) => {
    if (!/worksheets\/sheet\d+\.xml$/.test(name)) return [name, bytes] as const
    return [name, strToU8(strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1<v>987654</v>').replace(/ t="str"(?=[^>]*><f)/g, ''))] as const
  })
  return zipSync(Object.fromEntries(parts))
}

const { tables } = results[0]
const leaver = tables.pairs.findIndex(({ exited, outcome, durable }) => exited === 'yes' && outcome === 'job' && durable === 'yes')
const inPairs = (change: Partial<Tables['pairs'][number]>): Tables => ({ ...tables, pairs: tables.pairs.map((row, index) => (index === leaver ? { ...row, ...change } : row)) })

const written = workbookOf(tables)
/** What the row says once its outcome alone is corrected: a training is no job, and no durable one. */
const changed = workbookOf(inPairs({ outcome: 'training', durable: 'no' }))
const outcomeAt = listColumnsOf('pairs').findIndex(({ key }) => key === 'outcome')

let bytes: Uint8Array
let expectedAfterChange: WorkBook
let office: Readonly<Record<string, WorkBook>>
const byOffice = (name: 'same' | 'changed') => cellsOf(office[name] ?? { SheetNames: [], Sheets: {} }, false)

beforeAll(async () => {
  const logo = pictureOf(await readFile(`${FONTS}/font-family.png`))
  bytes = await reportBytes(written, TODAY, logo)
  const training = changed.sheets.find(({ name }) => name === lists.pairs.tab)?.list?.rows[leaver]?.[outcomeAt]
  const corrected = (rows: readonly (readonly (string | number | undefined)[])[]) => rows.map((row, index) => (index === leaver ? row.map((cell, column) => (column === outcomeAt ? training : cell)) : row))
  const rowsChanged = { ...written, sheets: written.sheets.map(sheet => (sheet.name === lists.pairs.tab && sheet.list ? { ...sheet, list: { ...sheet.list, rows: corrected(sheet.list.rows) } } : sheet)) }
  expectedAfterChange = opened(await reportBytes(changed, TODAY))
  office = await recalculated({ same: forgetful(bytes), changed: await reportBytes(rowsChanged, TODAY) })
}, 240_000)

describe('the workbook of a year', () => {
  it('comes to the same in LibreOffice, formula by formula', () => {
    const ours = cellsOf(opened(bytes))
    expect(ours.size).toBeGreaterThan(2000)
    expect(differing(ours, byOffice('same'))).toEqual([])
  })

  it('follows one cell of a list in the columns that depend on it and every figure that counts them, and in no other', () => {
    const [before, after] = [cellsOf(opened(bytes)), cellsOf(expectedAfterChange)]
    expect(differing(before, after).length).toBeGreaterThan(10)
    expect(differing(after, byOffice('changed'))).toEqual([])
  })

  it('holds charts of the spreadsheet itself, the logo, and every part that it names', () => {
    const parts = unzipSync(bytes)
    const names = Object.keys(parts)
    expect(names.filter(name => /^xl\/charts\/chart\d+\.xml$/.test(name)).length).toBeGreaterThanOrEqual(4)
    expect(names.some(name => name.startsWith('xl/media/'))).toBe(true)
    const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())
    const known = (name: string) => types.includes(`PartName="/${name}"`) || types.includes(`Extension="${name.split('.').at(-1) ?? ''}"`)
    expect(names.filter(name => name !== '[Content_Types].xml' && !known(name))).toEqual([])
    const missing = names.filter(name => name.endsWith('.rels')).flatMap(name => {
      const folder = name.replace(/_rels\/[^/]+$/, '')
      const targets = [...strFromU8(parts[name] ?? new Uint8Array()).matchAll(/<Relationship [^>]*>/g)].flatMap(([tag]) => (tag.includes('TargetMode="External"') ? [] : (/Target="([^"]+)"/.exec(tag)?.[1] ?? [])))
      return targets.map(target => new URL(target, `file:///${folder}`).pathname.slice(1)).filter(target => !names.includes(target))
    })
    expect(missing).toEqual([])
  })

  it('repeats its heads on each page, and is set for A4', () => {
    const xml = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array())
    expect([...xml.matchAll(/_xlnm\.Print_Titles/g)]).toHaveLength(written.sheets.length)
    expect(xml).toContain('binomes_genre')
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.includes('worksheets/sheet'))
    expect(sheets.filter(([, part]) => !strFromU8(part).includes('paperSize="9"'))).toEqual([])
  })
})
