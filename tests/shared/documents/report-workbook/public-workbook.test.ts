import { describe, expect, it } from 'vitest'

import { foundByElimination } from '../../../builders/attack'
import { crowdedTables } from '../../../builders/crowded-tables'
import { sourceOf } from '../../../builders/report-source'
import { aClosedPairRow, aMenteeRow, someTables } from '../../../builders/rows'
import { played } from '../../sample/played'

import { defaults } from '#shared/defaults/defaults'
import type { ReportCell, ReportWorkbook } from '#shared/documents/report-workbook/model'
import { publicationOf } from '#shared/documents/report-workbook/public-masks'
import { publicWorkbook } from '#shared/documents/report-workbook/public-workbook'
import type { ReportSource } from '#shared/documents/report-workbook/report-source'
import { reportResults, reportSource } from '#shared/documents/report-workbook/report-workbook'
import type { Cell, Equation } from '#shared/statistics/disclosure-network'
import { measure } from '#shared/statistics/measure'
import type { Tables } from '#shared/statistics/rows'
import { publicWorkbookWords } from '#shared/text/sheets/public-workbook'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

import { day } from '../../../builders/built'

const cellsOf = ({ sheets }: ReportWorkbook): readonly ReportCell[] => sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(cell => cell !== undefined)))
const isMasked = ({ value }: ReportCell) => value === reportWorkbook.few || value === publicWorkbookWords.covered
const PEOPLE: readonly string[] = ['pairs', 'mentees', 'mentors', 'proposals', 'followUps', 'questionnaires']
const countsPeople = ({ measure: what }: ReportCell) => what?.kind === 'count' && PEOPLE.includes(what.of)

/** What a reader knows by looking at the finished workbook alone: the tables add up, the same number is the same, the years follow each other. */
function asRead(workbook: ReportWorkbook, tables: Tables): { readonly cells: readonly Cell[]; readonly equations: readonly Equation[]; readonly masks: ReadonlyMap<string, 'covered'> } {
  const counted = cellsOf(workbook).filter(countsPeople)
  const keyOf = ({ measure: what }: ReportCell) => JSON.stringify(what && 'where' in what ? [what.of, Object.entries(what.where).toSorted(([one], [other]) => (one < other ? -1 : 1))] : [])
  const byKey = new Map(counted.map(cell => [keyOf(cell), cell]))
  const keyOfId = new Map(counted.flatMap(cell => (cell.id === undefined ? [] : [[cell.id, keyOf(cell)] as const])))
  const cells = [...byKey].map(([id, cell]): Cell => ({ id, value: (cell.measure && measure(tables, cell.measure).value) ?? 0, people: true, shown: true }))
  const sums = counted.flatMap(({ id = '', parts }): readonly Equation[] => (parts?.every(part => keyOfId.has(part)) === true ? [{ plus: [keyOfId.get(id) ?? ''], minus: parts.map(part => keyOfId.get(part) ?? '') }] : []))
  const flow = ['C3a', 'C3b', 'C3c', 'C3d'].map(code => keyOfId.get(`${code}.top`) ?? '')
  return { cells, equations: [...sums, { plus: flow.slice(0, 2), minus: flow.slice(2) }], masks: new Map([...byKey].flatMap(([id, cell]) => (isMasked(cell) ? [[id, 'covered']] : []))) }
}

/** The ids of the cells that give something away: a small number that stands, a quotient of something hidden, a number that elimination finds. */
function leaksOf(source: ReportSource): readonly string[] {
  const workbook = publicWorkbook(source)
  const cells = cellsOf(workbook)
  const byId = new Map(cells.flatMap(cell => (cell.id === undefined ? [] : [[cell.id, cell] as const])))
  const standing = cells.filter(cell => countsPeople(cell) && typeof cell.value === 'number' && cell.value >= 1 && cell.value <= 4)
  const quotients = cells.filter(({ quotient, value }) => quotient && typeof value === 'number' && [quotient.top, quotient.bottom].some(id => [byId.get(id)].some(cell => cell && isMasked(cell))))
  const read = asRead(workbook, source.tables)
  const known = publicationOf(workbook.sheets, source)
  // A difference of five people or more may be worked out; nobody hid it.
  const mayBeFound = new Set(known.cells.filter(({ id, value }) => !known.masks.has(id) && (value === 0 || value >= 5)).map(({ id }) => id))
  return [...standing.map(({ id = '' }) => id), ...quotients.map(({ id = '' }) => `quotient ${id}`), ...foundByElimination(read), ...foundByElimination(known).filter(id => !mayBeFound.has(id))]
}

const years = (size: number, seed: number) => sourceOf([crowdedTables(size, seed), crowdedTables(size, seed + 100), crowdedTables(size, seed + 200)])

describe('the public edition of the workbook', () => {
  it.each([
    [3, 1],
    [12, 2],
    [35, 3],
    [60, 4],
    [90, 5],
    [250, 6],
  ])('of %i pairs gives nobody away who is one of fewer than five', (size, seed) => {
    expect(leaksOf(years(size, seed))).toEqual([])
  })

  it('of the sample programme gives nobody away', async () => {
    const book = await played()
    const results = reportResults(book, { from: day('2025-01-01'), to: day('2025-12-31') }, { defaults, today: day('2026-03-20') })
    expect(leaksOf(reportSource(book, results))).toEqual([])
  })

  it('has values only: no formula, no list, no name of a cell', () => {
    const workbook = publicWorkbook(years(60, 4))
    expect(cellsOf(workbook).filter(({ formula }) => formula !== undefined)).toEqual([])
    expect(workbook.names).toEqual([])
    expect(workbook.columns.size).toBe(0)
    expect(workbook.sheets.map(({ name }) => name)).not.toContain(reportWorkbook.tabs.fse)
    expect(workbook.sheets).toHaveLength(10)
  })

  it('tells no difference with a year before where one of the two is hidden', () => {
    for (const size of [12, 60]) {
      const rows = publicWorkbook(years(size, 4)).sheets.flatMap(({ rows: all }) => all.map(({ cells }) => cells)).filter(cells => cells[0]?.look === 'code' && cells.length > 9)
      const leaks = rows.filter(cells => typeof cells[9]?.value === 'number' && [cells[2], cells[7]].some(cell => cell && isMasked(cell)))
      expect(rows.length).toBeGreaterThan(20)
      expect(leaks).toEqual([])
    }
  })

  it('cuts each characteristic in one way only', () => {
    const columns = cellsOf(publicWorkbook(years(250, 6))).flatMap(({ measure: what }) => (what && 'where' in what ? Object.keys(what.where) : []))
    expect(columns).toContain('ages')
    for (const other of ['fseAges', 'foremAges', 'cite', 'fseStatus', 'longTerm', 'outcomeKind', 'partner']) expect(columns).not.toContain(other)
  })

  it('keeps the figures that everybody looks for, and tables of enough people', () => {
    const cells = cellsOf(publicWorkbook(years(250, 6)))
    const value = (id: string) => cells.find(cell => cell.id === id)?.value
    for (const code of ['C3a', 'C3b', 'C3c', 'C3d', 'C3e']) expect(value(code), code).toBeTypeOf('number')
    const inTables = cells.filter(cell => countsPeople(cell) && cell.value !== 0)
    expect(inTables.filter(isMasked).length).toBeLessThan(inTables.length / 3)
  })

  it('says « moins de 5 » for two people, and hides what leads back to them', () => {
    const pairs = Array.from({ length: 9 }, (_, n) => aClosedPairRow({ id: `p${n}`, ...(n < 2 && { outcome: 'other', positive: 'no', durable: 'no' }) }))
    const mentees = pairs.map((_, n) => aMenteeRow({ id: `m${n}` }))
    const cells = cellsOf(publicWorkbook(sourceOf([someTables({ pairs, mentees }), someTables(), someTables()])))
    const value = (id: string) => cells.find(cell => cell.id === id)?.value
    expect([value('E2a.top'), value('E2a.bottom')]).toContain(publicWorkbookWords.covered)
    expect(value('E2a')).toBe(publicWorkbookWords.covered)
  })

  it('keeps no chart of which a number is hidden', () => {
    for (const { charts } of publicWorkbook(years(12, 2)).sheets) for (const chart of charts ?? []) expect(chart.series.length).toBeGreaterThan(0)
    expect(publicWorkbook(years(3, 1)).sheets.flatMap(({ charts }) => charts ?? []).map(({ title }) => title)).not.toContain(reportWorkbook.outcomes.chart)
  })
})
