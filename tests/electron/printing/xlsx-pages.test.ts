import { describe, expect, it } from 'vitest'

import { pageBreaks } from '../../../electron/main/printing/xlsx-pages'

import { type Block, pageOf, row, section, words } from '#shared/documents/report-workbook/blocks'

const table = (lines: number): Block => ({ rows: [...section('Tableau').rows, row(words('Tête', 'head')), ...Array.from({ length: lines }, () => row(words('ligne')))] })
const sheet = (...blocks: readonly Block[]) => pageOf({ name: 'Feuille', orientation: 'landscape', widths: [40, 40] }, [{ rows: [row(words('Titre', 'title')), row(words('Sous-titre', 'subtitle'))] }, ...blocks])

describe('where a page begins', () => {
  it('is before a table that the last one does not hold, never within it', () => {
    expect(pageBreaks(sheet(table(20), table(20)), 0)).toEqual([2 + 23])
    expect(pageBreaks(sheet(table(5), table(5)), 0)).toEqual([])
  })

  it('is after a table that takes more than a page', () => {
    expect(pageBreaks(sheet(table(80), table(3)), 0)).toEqual([2 + 83])
  })
})
