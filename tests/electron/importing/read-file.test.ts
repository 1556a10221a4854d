import { describe, expect, it } from 'vitest'

import { readFile } from '../../../electron/main/importing/read-file'
import { aWorkbook, type Cell, dayCell, inUtf16, inWindows1252, rewritten, SERIAL_12_03_1990, type SheetParts } from '../../builders/workbooks'

import { aFile } from './a-file'

/** The first sheet of a file, which must be readable. */
function sheetOf(name: string, content: Uint8Array | string) {
  const result = readFile(aFile(name, content))
  if (!result.ok) throw new Error(result.error.code)
  const [sheet] = result.value.sheets
  if (!sheet) throw new Error('no sheet')
  return sheet
}

const cellsOf = (rows: readonly (readonly Cell[])[], parts?: SheetParts) => (sheetOf('liste.xlsx', aWorkbook([[rows, parts]]))).cells

const people: readonly (readonly Cell[])[] = [
  ['Nom', 'Né(e) le', 'GSM', 'CP'],
  ['Hélène Œuvre', dayCell(SERIAL_12_03_1990), 470_123_456, 5000],
]
const asShown = [
  ['Nom', 'Né(e) le', 'GSM', 'CP'],
  ['Hélène Œuvre', '1990-03-12', '470123456', '5000'],
]

describe('a workbook', () => {
  it.each(['xlsx', 'biff8', 'xlsb', 'xlml', 'ods', 'fods'] as const)('is read from %s', format => {
    expect(sheetOf('liste.xlsx', aWorkbook([[people]], format))).toMatchObject({ cells: asShown, rows: 2, columns: 4 })
  })

  it.each(['xlsx', 'biff8'] as const)('counts its days from 1904 when it says so, in %s', format => {
    const sheet = sheetOf('mac.xls', aWorkbook([[[[dayCell(SERIAL_12_03_1990 - 1462)]]]], format, { date1904: true }))
    expect(sheet.cells).toEqual([['1990-03-12']])
  })

  it.each<[string, Cell, string]>([
    ['a day with its hour', dayCell(46_095.43, 'dd/mm/yyyy hh:mm'), '2026-03-14 10:19'],
    ['a day in the American manner', dayCell(SERIAL_12_03_1990, 'm/d/yy'), '1990-03-12'],
    ['a day in words', dayCell(SERIAL_12_03_1990, '[$-80C]dddd d mmmm yyyy'), '1990-03-12'],
    ['a month, which is no day', dayCell(SERIAL_12_03_1990, 'mmm-yy'), '1990-03'],
    ['a year', dayCell(SERIAL_12_03_1990, 'yyyy'), '1990'],
    ['an hour alone', dayCell(0.5, 'hh:mm'), '12:00'],
    ['a duration', dayCell(1.25, '[h]:mm'), '30:00'],
    ['the day that only Excel knows', dayCell(60), '29/02/1900'],
    ['a large number', 32_470_123_456, '32470123456'],
    ['a number in the scientific manner', { t: 'n', v: 470_123_456, z: '0.00E+00' }, '470123456'],
    ['a number with a mask', { t: 'n', v: 470_123_456, z: '0000 00 00 00' }, '0470 12 34 56'],
    ['a code with its zeros', { t: 'n', v: 42, z: '00000' }, '00042'],
    ['a sum', { t: 'n', v: 1234.5, z: '#,##0.00 €' }, '1234,5'],
    ['a sum of the computer’s own making', 0.1 + 0.2, '0,3'],
    ['a truth', true, 'VRAI'],
    ['a text that looks like a formula', '=1+1', '=1+1'],
  ])('shows %s', (_, cell, shown) => {
    expect(cellsOf([['x', cell]])).toEqual([['x', shown]])
  })

  it('takes the results of formulas, and says how many have none', () => {
    const book = rewritten(aWorkbook([[[['Nom', 'Mail']]]]), 'xl/worksheets/sheet1.xml', xml =>
      xml.replace('</sheetData>', '<row r="2"><c r="A2" t="str"><f>B9</f><v>Dupont</v></c><c r="B2"><f>A9&amp;C9</f></c><c r="C2" t="str"><f>""</f><v></v></c></row></sheetData>'),
    )
    const sheet = sheetOf('formules.xlsx', book)
    expect(sheet.cells[1]).toEqual(['Dupont', ''])
    expect(sheet.notes).toEqual([{ kind: 'formulas-without-result', count: 1 }])
  })

  it('repeats what is merged: headings across, data downwards, titles of the list never', () => {
    const rows = [
      ['Mentors 2024', null, null],
      ['Nom', 'Adresse', null],
      [null, 'CP', 'Ville'],
      ...Array.from({ length: 8 }, () => ['Dupont', '5000', 'Namur']),
      ['Nouveaux', null, null],
      ['Leroy', '5100', 'Jambes'],
      ['Simon', null, 'Wépion'],
    ]
    const sheet = sheetOf('fusions.xlsx', aWorkbook([[rows, { merges: ['A1:C1', 'A2:A3', 'B2:C2', 'A12:C12', 'B13:B14'] }]]))
    expect(sheet.cells.slice(0, 3)).toEqual([
      ['Mentors 2024', 'Mentors 2024', 'Mentors 2024'],
      ['Nom', 'Adresse', 'Adresse'],
      ['Nom', 'CP', 'Ville'],
    ])
    expect(sheet.cells.slice(11)).toEqual([
      ['Nouveaux', '', ''],
      ['Leroy', '5100', 'Jambes'],
      ['Simon', '5100', 'Wépion'],
    ])
    expect(sheet.notes).toEqual([{ kind: 'merged-cells', count: 5 }])
  })

  it('reads what is hidden, and says so', () => {
    const file = aFile('caché.xlsx', aWorkbook([[[['Nom'], ['Dupont']], { hiddenRows: [1] }], [[['Leroy']], { hidden: true }], [[[]]]]))
    const result = readFile(file)
    expect(result.ok && result.value.sheets).toMatchObject([
      { cells: [['Nom'], ['Dupont']], notes: [{ kind: 'hidden-rows', count: 1 }] },
      { cells: [['Leroy']], notes: [{ kind: 'hidden-sheet' }] },
    ])
  })

  it('ends at the last cell that holds something', () => {
    expect(sheetOf('large.xlsx', aWorkbook([[[['Nom', null, ' '], [null], ['Dupont'], ['  '], []]]]))).toMatchObject({ rows: 3, columns: 1 })
  })
})

describe('a file of text', () => {
  const csv = 'Nom;Né(e) le;GSM;CP\nHélène Œuvre;12/03/1990;0470123456;5000\n'

  it.each([
    ['Windows-1252', inWindows1252(csv)],
    ['UTF-16', inUtf16(csv.replaceAll(';', '\t'))],
    ['UTF-8', csv],
  ])('is read from %s, its dates untouched', (_, content) => {
    expect((sheetOf('liste.csv', content)).cells).toEqual([
      ['Nom', 'Né(e) le', 'GSM', 'CP'],
      ['Hélène Œuvre', '12/03/1990', '0470123456', '5000'],
    ])
  })

  it('is read as a table when it is a web page named .xls', () => {
    const page = '<html><head><meta charset="utf-8"></head><body><table><tr><th>Nom</th><th>Né(e) le</th><th>GSM</th></tr><tr><td>H&eacute;l&#232;ne &OElig;uvre &amp; fils</td><td>03/02/1990</td><td>0470123456</td></tr></table></body></html>'
    expect((sheetOf('liste.xls', page)).cells).toEqual([
      ['Nom', 'Né(e) le', 'GSM'],
      ['Hélène Œuvre & fils', '03/02/1990', '0470123456'],
    ])
  })
})
