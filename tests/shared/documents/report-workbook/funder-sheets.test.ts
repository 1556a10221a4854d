import { describe, expect, it } from 'vitest'

import { aMenteeRow, someTables } from '../../../builders/rows'
import { sourceOf } from '../../../builders/report-source'

import type { ReportSheet } from '#shared/documents/report-workbook/model'
import { reportWorkbook } from '#shared/documents/report-workbook/report-workbook'
import { foremPublic, publishedFigures } from '#shared/text/published-figures'
import { reportWorkbook as words } from '#shared/text/sheets/report-workbook'
import { comparisonWords, figureWords, foremWords, fseWords } from '#shared/text/statistics'

const entered = (count: number, changes: Parameters<typeof aMenteeRow>[0]) => Array.from({ length: count }, (_, n) => aMenteeRow({ id: `${JSON.stringify(changes)} ${n}`, entered: 'yes', ...changes }))
const mentees = [...entered(6, { gender: 'woman', foremAges: '0-24' }), ...entered(2, { gender: 'man', foremAges: '50+' }), ...entered(1, { gender: 'unknown', fseAges: 'unknown', foremAges: 'unknown' }), aMenteeRow({ id: 'of last year' })]
const workbook = reportWorkbook(sourceOf([someTables({ mentees }), someTables(), someTables()]), { names: false })

const sheet = (name: string): ReportSheet => {
  const found = workbook.sheets.find(each => each.name === name)
  if (!found) throw new Error(`No sheet ${name}`)
  return found
}
/** The values behind the label of a line. */
const line = (name: string, label: string) => sheet(name).rows.find(({ cells }) => cells[1]?.value === label)?.cells.slice(2).map(cell => cell?.value)
const text = (name: string) => sheet(name).rows.flatMap(({ cells }) => cells.map(cell => cell?.value)).join('\n')

describe('the sheets for funders', () => {
  it('count as participants of the FSE+ those whose data are complete, and the others apart', () => {
    expect(line(words.tabs.fse, fseWords.lines.entrants)).toEqual([6, 2, 0, 1, 9])
    expect(line(words.tabs.fse, fseWords.lines.total)).toEqual([6, 2, 0, 0, 8])
    expect(line(words.tabs.fse, fseWords.lines.incomplete)).toEqual([0, 0, 0, 1, 1])
    expect(line(words.tabs.fse, fseWords.lines.disabled)).toEqual([figureWords.notCollected])
  })

  it('show those who entered beside the public of the Forem, with its source and that it is no target', () => {
    expect(line(words.tabs.forem, 'homme')).toEqual([0, 2, 0, 0, 2, 2 / 9, 2 / 8, foremPublic.shares['gender:man']])
    expect(line(words.tabs.forem, 'moins de 25\u00A0ans')).toEqual([6, 0, 0, 0, 6, 6 / 9, 6 / 8, foremPublic.shares['foremAges:0-24']])
    for (const said of [foremPublic.source, foremWords.referenceWhy, comparisonWords.warning]) expect(text(words.tabs.forem)).toContain(said)
    const shown = sheet(words.tabs.forem).rows.flatMap(({ cells }) => (typeof cells[9]?.value === 'number' ? [cells[9].value] : []))
    expect(shown.toSorted()).toEqual(Object.values(foremPublic.shares).toSorted())
  })

  it('are followed by what others publish on the results, once, with the source of each and the warning', () => {
    const said = text(words.tabs.outcomes)
    for (const { figure, source } of publishedFigures) expect(said.includes(figure) && said.includes(source)).toBe(true)
    expect(said).toContain(comparisonWords.warning)
    const sheets = workbook.sheets.filter(({ name }) => text(name).includes(publishedFigures[0]?.figure ?? ''))
    expect(sheets.map(({ name }) => name)).toEqual([words.tabs.outcomes])
  })

  it('follow the lists in every number but the published ones', () => {
    for (const name of [words.tabs.fse, words.tabs.forem]) {
      const typed = sheet(name).rows.flatMap(({ cells }) => cells.filter((cell, column) => column < 9 && typeof cell?.value === 'number' && !cell.formula))
      expect(typed).toEqual([])
    }
  })
})
