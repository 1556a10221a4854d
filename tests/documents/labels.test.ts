import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { LabelSheet } from '#shared/documents/label-sheet'

import { setUpPresses } from '../../electron/main/printing/presses'
import { FONTS } from '../builders/document'
import { pagesOf, throughOffice, wordsOf } from '../builders/paper'

import { LabelFormat } from '#shared/domain/sheet'

const run = promisify(execFile)
const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => Promise.resolve(undefined) })
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etiquettes-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const MM = 72 / 25.4
/** The measures that the makers of label sheets give, in millimetres. */
const GRIDS = {
  '3x7': { columns: 3, rows: 7, width: 63.5, height: 38.1, top: 15.15, left: 7.25, gutter: 2.5 },
  '3x8': { columns: 3, rows: 8, width: 63.5, height: 33.9, top: 12.9, left: 7.25, gutter: 2.5 },
  '3x8-70': { columns: 3, rows: 8, width: 70, height: 37, top: 0.5, left: 0, gutter: 0 },
  '2x7': { columns: 2, rows: 7, width: 99.1, height: 38.1, top: 15.15, left: 4.65, gutter: 2.5 },
} as const satisfies Record<LabelFormat, unknown>

const long = (index: number) => [`N${index}`, 'Marie-Élisabeth-Alexandrine de la Très-Haute-Maison van der Straeten', 'Association pour l’insertion socioprofessionnelle de la Basse-Sambre', 'avenue du Général de Gaulle 123, boîte 45', `5060 F${index}`]
const short = (index: number) => [`N${index}`, 'rue de l’Église 12', `5000 F${index}`]
const labels = (count: number) => Array.from({ length: count }, (_, index) => (index % 2 === 0 ? long(index) : short(index)))

async function printed(sheet: Omit<LabelSheet, 'title'>): Promise<string> {
  const file = join(folder, `${sheet.format}-${sheet.startAt ?? 0}.pdf`)
  await writeFile(file, await presses.labels({ title: 'Étiquettes', ...sheet }))
  return file
}

describe.each(LabelFormat.options)('labels of %s', format => {
  const { columns, rows, width, height, top, left: side, gutter } = GRIDS[format]

  it('stand each in its place, with all their words, and never in that of a neighbour', async () => {
    const file = await printed({ format, labels: labels(rows * columns) })
    const words = await wordsOf(file)
    expect(await pagesOf(file)).toHaveLength(1)
    for (let index = 0; index < rows * columns; index++) {
      const from = words.findIndex(({ word }) => word === `N${index}`)
      const to = words.findIndex(({ word }) => word === `F${index}`)
      const [left, above] = [(side + (index % columns) * (width + gutter)) * MM, (top + Math.floor(index / columns) * height) * MM]
      expect(to).toBeGreaterThan(from)
      for (const { word, box } of words.slice(from, to + 1)) {
        expect(box[0], word).toBeGreaterThan(left)
        expect(box[2], word).toBeLessThan(left + width * MM)
        expect(box[1], word).toBeGreaterThan(above)
        expect(box[3], word).toBeLessThan(above + height * MM)
      }
    }
  })

  it('begin after the places that are used up, and go on over the page', async () => {
    const file = await printed({ format, labels: labels(rows * columns), startAt: 2 })
    const [first = '', second = ''] = await pagesOf(file)
    expect(first.match(/F\d+/g)).toHaveLength(rows * columns - 2)
    expect(second.match(/F\d+/g)?.sort()).toEqual([`F${rows * columns - 2}`, `F${rows * columns - 1}`])
    const number = (await wordsOf(file)).find(({ word }) => word === 'N0')
    expect(number?.box[0]).toBeGreaterThan((side + (2 % columns) * (width + gutter)) * MM)
    expect(number?.box[1]).toBeGreaterThan((top + Math.floor(2 / columns) * height) * MM)
  })
})

it('a label of far too many lines leaves its neighbours clean', async () => {
  const file = await printed({ format: '3x8', labels: [Array.from({ length: 40 }, (_, index) => `ligne ${index} bien trop longue pour une seule étiquette`), ['Voisine']], startAt: 5 })
  const bottoms = (await wordsOf(file)).filter(({ word }) => word !== 'Voisine').map(({ box }) => box[3])
  expect(Math.max(...bottoms)).toBeLessThan((12.9 + 2 * 33.9) * MM)
})

it('no label at all prints one blank sheet', async () => {
  const { stdout } = await run('pdfinfo', [await printed({ format: '3x7', labels: [], startAt: 1 })])
  expect(stdout).toMatch(/Pages:\s+1\b/)
  expect(stdout).toMatch(/Page size:\s+595\.28 x 841\.89/)
})

it('a workbook opens in LibreOffice, on A4 lying down with its head on each page', async () => {
  const file = join(folder, 'liste.xlsx')
  const rows = Array.from({ length: 80 }, (_, index) => [`Personne-${index}`, '2026-03-12', '=1+1'])
  await writeFile(file, await presses.xlsx({ sheets: [{ name: 'Mentors 2026', title: 'Mentors', columns: [{ label: 'Nom', width: 90, kind: 'text' }, { label: 'Depuis', width: 40, kind: 'date' }, { label: 'Remarque', width: 90, kind: 'text' }], rows }] }))
  const [pdf = ''] = await throughOffice([file])
  const pages = await pagesOf(pdf)
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages) expect(page).toMatch(/Nom\s+Depuis\s+Remarque/)
  expect(pages.join().match(/Personne-\d+\s+12\/03\/2026\s+=1\+1/g)).toHaveLength(80)
  const { stdout } = await run('pdfinfo', [pdf])
  expect(stdout).toMatch(/Page size:\s+841\.\d+ x 595/)
})
