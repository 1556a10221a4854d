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

const run = promisify(execFile)
const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => Promise.resolve(undefined) })
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etiquettes-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const MM = 72 / 25.4
/** Millimetres of the first word of each label, which is its number. */
const GRIDS = { '3x7': { rows: 7, height: 38.1, top: 15.15 }, '3x8': { rows: 8, height: 33.9, top: 12.9 } } as const

const long = (index: number) => [`N${index}`, 'Marie-Élisabeth-Alexandrine de la Très-Haute-Maison van der Straeten', 'Association pour l’insertion socioprofessionnelle de la Basse-Sambre', 'avenue du Général de Gaulle 123, boîte 45', `5060 F${index}`]
const short = (index: number) => [`N${index}`, 'rue de l’Église 12', `5000 F${index}`]
const labels = (count: number) => Array.from({ length: count }, (_, index) => (index % 2 === 0 ? long(index) : short(index)))

async function printed(sheet: Omit<LabelSheet, 'title'>): Promise<string> {
  const file = join(folder, `${sheet.format}-${sheet.startAt ?? 0}.pdf`)
  await writeFile(file, await presses.labels({ title: 'Étiquettes', ...sheet }))
  return file
}

describe.each(['3x7', '3x8'] as const)('labels of %s', format => {
  const { rows, height, top } = GRIDS[format]

  it('stand each in its place, with all their words, and never in that of a neighbour', async () => {
    const file = await printed({ format, labels: labels(rows * 3) })
    const words = await wordsOf(file)
    expect(await pagesOf(file)).toHaveLength(1)
    for (let index = 0; index < rows * 3; index++) {
      const from = words.findIndex(({ word }) => word === `N${index}`)
      const to = words.findIndex(({ word }) => word === `F${index}`)
      const [left, above] = [(7.25 + (index % 3) * 66) * MM, (top + Math.floor(index / 3) * height) * MM]
      expect(to).toBeGreaterThan(from)
      for (const { word, box } of words.slice(from, to + 1)) {
        expect(box[0], word).toBeGreaterThan(left)
        expect(box[2], word).toBeLessThan(left + 63.5 * MM)
        expect(box[1], word).toBeGreaterThan(above)
        expect(box[3], word).toBeLessThan(above + height * MM)
      }
    }
  })

  it('begin after the places that are used up, and go on over the page', async () => {
    const file = await printed({ format, labels: labels(rows * 3), startAt: 2 })
    const [first = '', second = ''] = await pagesOf(file)
    expect(first.match(/F\d+/g)).toHaveLength(rows * 3 - 2)
    expect(second.match(/F\d+/g)?.sort()).toEqual([`F${rows * 3 - 2}`, `F${rows * 3 - 1}`])
    const number = (await wordsOf(file)).find(({ word }) => word === 'N0')
    expect(number?.box[0]).toBeGreaterThan((7.25 + 2 * 66) * MM)
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
