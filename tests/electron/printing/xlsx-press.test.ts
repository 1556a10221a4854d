import { describe, expect, it } from 'vitest'
import { read } from 'xlsx'

import type { Workbook } from '#shared/documents/workbook'

import { setUpPresses } from '../../../electron/main/printing/presses'
import { FONTS } from '../../builders/document'

const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => Promise.resolve(undefined) })

const mentors: Workbook = {
  sheets: [
    {
      name: 'Mentors / 2026',
      title: 'Mentors & Cie, au 12/03/2026',
      columns: [
        { label: 'Nom', width: 30, kind: 'text' },
        { label: 'Disponible depuis', width: 14, kind: 'date' },
        { label: 'Binômes', width: 10, kind: 'number' },
        { label: 'Téléphone', width: 18, kind: 'text' },
      ],
      rows: [
        ['Zoé Ștefănescu', '2026-03-12', 2, '0475 12 34 56'],
        ['=HYPERLINK("http://exemple.be")', 'au printemps', undefined, '+32 475 12 34 56'],
        ['@SUM(A1)', '1985-02-28', 1.5, '-'],
        ['Karim\u0000 El Amrani', '', 0, undefined],
      ],
    },
    { name: 'Mentors : 2026', columns: [{ label: 'Nom', width: 20, kind: 'text' }], rows: [] },
  ],
}
const opened = read(await presses.xlsx(mentors), { cellStyles: true, cellNF: true })
const [first = '', second = ''] = opened.SheetNames
const cell = (address: string) => opened.Sheets[first]?.[address] as { t: string; v: unknown; f?: string; w?: string; z?: string } | undefined // an index signature of any

describe('a workbook', () => {
  it('has a sheet for each list, under names that Excel takes and that differ', () => {
    expect(opened.SheetNames).toEqual(['Mentors - 2026', 'Mentors - 2026 (2)'])
  })

  it('has its title, its head and its rows below each other', () => {
    expect([cell('A1')?.v, cell('A2')?.v, cell('D2')?.v, cell('A3')?.v, cell('D3')?.v]).toEqual(['Mentors & Cie, au 12/03/2026', 'Nom', 'Téléphone', 'Zoé Ștefănescu', '0475 12 34 56'])
    expect(opened.Sheets[second]?.['A1']).toMatchObject({ v: 'Nom' })
  })

  it('has real dates, which sort, and leaves as text what is none', () => {
    expect(cell('B3')).toMatchObject({ t: 'n', v: 46093, z: 'dd/mm/yyyy', w: '12/03/2026' })
    expect(cell('B5')).toMatchObject({ t: 'n', w: '28/02/1985' })
    expect(cell('B4')).toMatchObject({ t: 's', v: 'au printemps' })
  })

  it('has numbers as numbers, and nothing where nothing is known', () => {
    expect([cell('C3')?.v, cell('C5')?.v, cell('C6')?.v]).toEqual([2, 1.5, 0])
    expect([cell('C4'), cell('B6'), cell('D6')]).toEqual([undefined, undefined, undefined])
  })

  it('takes no text for a formula, nor lets Excel take it for one later', () => {
    for (const [address, text] of [['A4', '=HYPERLINK("http://exemple.be")'], ['A5', '@SUM(A1)'], ['D4', '+32 475 12 34 56'], ['D5', '-']] as const) {
      expect(cell(address)).toMatchObject({ t: 's', v: text, z: '@' })
      expect(cell(address)).not.toHaveProperty('f')
    }
  })

  it('leaves out what would make Excel repair the file', () => {
    expect(cell('A6')?.v).toBe('Karim El Amrani')
  })

  it('can be filtered, and prints its head on each page', () => {
    expect(opened.Sheets[first]?.['!autofilter']).toEqual({ ref: 'A2:D6' })
    expect(opened.Workbook?.Names?.filter(({ Name }) => Name === '_xlnm.Print_Titles').map(({ Ref }) => Ref)).toEqual(["'Mentors - 2026'!$2:$2", "'Mentors - 2026 (2)'!$1:$1"])
  })
})

it('a workbook of ten thousand rows is written in a moment', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => [`Personne ${index}`, '2026-03-12', index, '081 22 33 44'])
  const bytes = await presses.xlsx({ sheets: [{ name: 'Tous', columns: mentors.sheets[0]?.columns ?? [], rows }] })
  expect(read(bytes, { sheetRows: 1 }).Sheets['Tous']?.['!fullref']).toBe('A1:D10001')
})
