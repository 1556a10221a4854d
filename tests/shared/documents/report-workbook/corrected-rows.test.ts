import { describe, expect, it } from 'vitest'

import { sourceOf } from '../../../builders/report-source'
import { aClosedPairRow, aMenteeRow, someTables } from '../../../builders/rows'

import { DERIVED } from '#shared/documents/report-workbook/derived-columns'
import { listColumn, listColumnsOf } from '#shared/documents/report-workbook/list-columns'
import { filesOf } from '#shared/documents/report-workbook/missing-sheet'
import { reportWorkbook } from '#shared/documents/report-workbook/report-workbook'
import { MenteeId, PairId } from '#shared/domain/ids'
import { TABLE_NAMES } from '#shared/statistics/rows'
import { valueLabel } from '#shared/text/profile-values'
import { correctedTogether, lists } from '#shared/text/sheets/report-workbook-columns'
import { reportWorkbook as words } from '#shared/text/sheets/report-workbook'

import { id } from '../../../builders/built'

const pairs = [aClosedPairRow({ id: 'a', sector: 'unknown', studies: 'unknown' }), aClosedPairRow({ id: 'b', gender: 'man' })]
const { sheets } = reportWorkbook(sourceOf([someTables({ pairs, mentees: [aMenteeRow({ id: 'm', province: 'unknown' })] }), someTables(), someTables()]), { names: false })
const sheet = (name: string) => sheets.find(each => each.name === name)
const rowsOf = (name: string) => sheet(name)?.rows ?? []
const textOf = (name: string) => rowsOf(name).flatMap(({ cells }) => cells.map(cell => String(cell?.value ?? ''))).join('\n')

describe('a row of a list that is corrected', () => {
  it('takes along the columns that others of the row tell, and the list says which', () => {
    for (const table of TABLE_NAMES) {
      const { derived = [] } = sheet(lists[table].tab)?.list ?? {}
      expect(derived.map(({ column }) => listColumnsOf(table)[column]?.key)).toEqual(DERIVED[table] ?? [])
      for (const key of DERIVED[table] ?? []) expect(textOf(lists[table].tab)).toContain(listColumn(table, key).label)
    }
  })

  it('has its list say which other columns to correct with it, each of which is one', () => {
    for (const [table, groups] of Object.entries(correctedTogether)) {
      const name = TABLE_NAMES.find(each => each === table) ?? 'pairs'
      for (const key of groups.flat()) expect(textOf(lists[name].tab)).toContain(listColumn(name, key).label)
    }
  })

  it('finds a line for every outcome, also for those of nobody', () => {
    const said = rowsOf(words.tabs.outcomes).map(({ cells }) => cells[1]?.value)
    for (const family of ['job', 'training', 'internship', 'business', 'studies', 'other']) expect(said).toContain(valueLabel('outcome', family))
  })
})

describe('what is not known', () => {
  it('is counted by files: each once, whatever it lacks', () => {
    const line = rowsOf(words.tabs.readMe).find(({ cells }) => cells[0]?.value === words.readMe.incomplete)
    expect(line?.cells[1]).toMatchObject({ value: 2 })
    expect(line?.cells[1]?.formula?.[0]).toContain('SUMPRODUCT')
    const [mentee, pairId] = [MenteeId.parse(id(1)), PairId.parse(id(2))]
    expect(filesOf([{ kind: 'gender', of: 'mentee', id: mentee }, { kind: 'studies', of: 'mentee', id: mentee }, { kind: 'situation', of: 'pair', id: pairId }, { kind: 'questionnaire', of: 'questionnaire', pairId, side: 'mentor' }])).toBe(2)
  })
})

describe('outcomes by gender', () => {
  it('are there for each characteristic, and sum up to the pairs that left', () => {
    const cells = rowsOf(words.tabs.outcomes).flatMap(row => row.cells.filter(cell => cell?.id?.startsWith('outcomes-by-gender.studies.total.')))
    expect(Object.fromEntries(cells.map(cell => [cell?.id?.replace('outcomes-by-gender.studies.total.', ''), cell?.value]))).toMatchObject({ 'closed.woman': 1, 'closed.man': 1, 'positive.man': 1, 'closed.apart': 0 })
  })
})

describe('a list on paper', () => {
  it('stops where two pages end, and says after which column', () => {
    const { printedColumns = 0, widths = [] } = sheet(lists.pairs.tab) ?? {}
    expect(printedColumns).toBeGreaterThan(15)
    expect(widths.length).toBeGreaterThan(printedColumns)
    expect(textOf(lists.pairs.tab)).toContain(`«\u202F${listColumnsOf('pairs')[printedColumns - 1]?.label ?? ''}\u202F» ; les colonnes suivantes`.replace(' ;', '\u202F;'))
  })
})
