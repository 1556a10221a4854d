import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readSeparated } from '../../../electron/main/importing/separated-text'

const rowsOf = (text: string) => readSeparated(text).rows

describe('a text with separated columns', () => {
  it.each([
    ['semicolons', 'Nom;Adresse\nDupont;rue Haute 12, bte 4\nLeroy;rue Basse 3, bte 1\n', 'rue Haute 12, bte 4'],
    ['commas', 'Nom,Adresse\nDupont,"rue Haute 12; bte 4"\nLeroy,rue Basse\n', 'rue Haute 12; bte 4'],
    ['tabs', 'Nom\tAdresse\nDupont\true Haute 12, bte 4\n', 'rue Haute 12, bte 4'],
  ])('is cut at its %s', (_, text, second) => {
    expect(rowsOf(text)[1]).toEqual(['Dupont', second])
  })

  it('keeps every figure as it is written', () => {
    expect(rowsOf('Né le;GSM;CP\n03/02/1990;0470123456;05000\n')[1]).toEqual(['03/02/1990', '0470123456', '05000'])
  })

  it('reads cells of several lines, doubled quotes and any end of line', () => {
    expect(rowsOf('a;b\r\n"une\r\ndeux";"dit « ""oui"" »"\rc;\nd;')).toEqual([
      ['a', 'b'],
      ['une\r\ndeux', 'dit « "oui" »'],
      ['c', ''],
      ['d', ''],
    ])
  })

  it('keeps the number of each line when the first names the separator', () => {
    expect(rowsOf('sep=,\nNom,Mail\nDupont,a;b')).toEqual([[], ['Nom', 'Mail'], ['Dupont', 'a;b']])
  })

  it('reads a quote that is never closed as a letter, and says so', () => {
    expect(readSeparated('Nom;Note\nDupont;"à revoir\nLeroy;oui\n')).toEqual({
      rows: [
        ['Nom', 'Note'],
        ['Dupont', '"à revoir'],
        ['Leroy', 'oui'],
      ],
      unclosedQuote: true,
    })
  })

  it('gives back every cell that was written with quotes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ';', ',', '"', '\n', '\t', ' ') })
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(table, rows => {
        const text = ['sep=;', ...rows.map(row => row.map(each => `"${each.replaceAll('"', '""')}"`).join(';'))].join('\n')
        expect(rowsOf(text).slice(1)).toEqual(rows)
      }),
    )
  })
})
