import { strFromU8, unzipSync } from 'fflate'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Document } from '#shared/documents/document'
import { plainText } from '#shared/documents/document'

import { setUpPresses } from '../../electron/main/printing/presses'
import { aDocument, FONTS } from '../builders/document'
import { aBlankGrid, boxes, room, said, scale } from '../builders/form'
import { pagesOf, strokesOf, structureOf, throughOffice, wordsOf } from '../builders/paper'

const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => Promise.resolve(undefined) })

const sentence = 'Une réponse bien longue, écrite pendant l’entretien. '
const people = Array.from({ length: 45 }, (_, index) => [String(index + 1), `Personne-${index}`, ''])

const DOCUMENTS: Readonly<Record<string, Document>> = {
  grid: aBlankGrid(),
  lines: aDocument([{ kind: 'form', rows: [[room('Parcours', 5)], [room('À gauche', 3, 6), room('À droite', 1, 6)], [room('Fin', 2)]] }], { dense: true }),
  ticks: aDocument([{ kind: 'form', rows: [[boxes('Sexe', ['x A', 'B'])], [scale('Confiance', 'pas du tout', 'tout à fait', 12, 3)]] }], { dense: true }),
  narrow: aDocument([{ kind: 'form', rows: [[boxes('Motivations', Array.from({ length: 14 }, (_, index) => `réponse assez longue ${index}`), 6), boxes('Autres', [sentence, sentence], 6)]] }]),
  hyphens: aDocument([{ kind: 'form', rows: [3, 4, 5, 6].map(span => [boxes('Heures', Array.from({ length: 6 }, () => 'mer. ap.-midi'), span), room('Autres', 1, 12 - span)]) }]),
  completed: aDocument([
    { kind: 'heading', level: 2, text: 'Parcours' },
    { kind: 'form', rows: [...Array.from({ length: 12 }, (_, index) => [said(`Question ${index}`, `Début-${index} ${sentence.repeat(6)} Fin-${index}`)]), [said('Longue', `Début-long ${sentence.repeat(150)} Fin-long`)], [said('Suite', 'Ligne un\nLigne deux')]] },
  ]),
  list: aDocument([
    { kind: 'table', columns: [{ label: 'N°', width: 1, numeric: true }, { label: 'Nom', width: 6 }, { label: 'Signature', width: 5 }], rows: people, rowHeight: 11 },
    { kind: 'table', columns: [{ label: 'Poste', width: 3 }, { label: 'Coût', width: 1, numeric: true }], rows: [['Formation', '289,20 €']], total: ['Somme', '1 373,70 €'] },
  ]),
}
const NAMES = Object.keys(DOCUMENTS)

let folder: string
const files = { PDF: new Map<string, string>(), Word: new Map<string, string>() }
const docx = (name: string) => join(folder, `${name}.docx`)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blocs-'))
  for (const [name, document] of Object.entries(DOCUMENTS)) {
    files.PDF.set(name, join(folder, `${name}.pdf`))
    await writeFile(join(folder, `${name}.pdf`), await presses.pdf(document))
    await writeFile(docx(name), await presses.docx(document))
  }
  const printed = await throughOffice(NAMES.map(docx))
  NAMES.forEach((name, index) => files.Word.set(name, printed[index] ?? ''))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const questions = (DOCUMENTS['grid']?.parts[0]?.blocks ?? []).flatMap(block => (block.kind === 'form' ? block.rows.flat() : []))
const squeezed = (pages: readonly string[]) => pages.join().replace(/\s/g, '')
const differences = (numbers: readonly number[]) => numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0))

describe.each(['PDF', 'Word'] as const)('in %s', format => {
  const file = (name: string) => files[format].get(name) ?? ''
  const pages = (name: string) => pagesOf(file(name))

  it('a blank grid of 17 sections and more than 50 questions holds on two pages, none of them lost', async () => {
    expect(questions.length).toBeGreaterThan(50)
    const printed = await pages('grid')
    expect(printed).toHaveLength(2)
    // What stands side by side is read across: each word of a question is looked for.
    const text = squeezed(printed)
    for (const { label } of questions) for (const word of plainText(label).split(' ')) expect(text).toContain(word)
  })

  it('keeps a dense page 15 mm from the edges of the paper', async () => {
    const edges = (await wordsOf(file('grid'))).map(({ box }) => box)
    const side = (15 / 25.4) * 72 - 1
    expect(Math.min(...edges.map(([left]) => left))).toBeGreaterThanOrEqual(side)
    expect(Math.max(...edges.map(([, , right]) => right))).toBeLessThanOrEqual(595.3 - side)
    expect(Math.max(...edges.map(([, , , bottom]) => bottom))).toBeLessThanOrEqual(841.9 - side)
  })

  it('writing lines lie 8 mm from each other', async () => {
    const lines = (await strokesOf(file('lines'), 1, 80, 190)).map(({ top }) => top).filter(top => top > 30 && top < 270)
    const gaps = differences(lines)
    expect(gaps).toHaveLength(9)
    for (const gap of gaps) expect(Math.abs(gap - 8)).toBeLessThanOrEqual(0.25)
  })

  it('boxes are 5 mm wide, and the ticked ones ticked', async () => {
    const strokes = await strokesOf(file('ticks'), 1, 4, 5.6)
    expect(strokes.length).toBeGreaterThan(0)
    for (const { length } of strokes) expect(length).toBeGreaterThan(format === 'PDF' ? 4.5 : 4)
    expect((await pages('ticks')).join().match(/[☐☑☒]/g)?.map(sign => sign !== '☐')).toEqual([true, false, false, false, true, false])
  })

  it('a box stays with its words', async () => {
    const text = (await pages('narrow')).join()
    expect(text.match(/☐/g)).toHaveLength(16)
    expect(text.match(/☐\s*$/gm)).toBeNull()
  })

  it('the words of a box are never parted, not at a hyphen either', async () => {
    expect((await pages('hyphens')).join().match(/mer\.\sap\.[-\u2011]midi/g)).toHaveLength(24)
  })

  it('a row stays whole, but for a long answer, which goes on over the page and loses nothing', async () => {
    const printed = await pages('completed')
    for (let index = 0; index < 12; index++) expect(printed.filter(page => page.includes(`Début-${index} `) && page.includes(`Fin-${index}`))).toHaveLength(1)
    expect(printed.findIndex(page => page.includes('Fin-long'))).toBeGreaterThan(printed.findIndex(page => page.includes('Début-long')))
    expect(squeezed(printed).split('bienlongue').length - 1).toBe(12 * 6 + 150)
    expect(printed.join('\n')).toMatch(/Ligne un\s*\n\s*Ligne deux/)
  })

  it('the head of a table stands on each of its pages, and each row on one', async () => {
    const printed = await pages('list')
    const withPeople = printed.filter(page => page.includes('Personne-'))
    expect(withPeople).toHaveLength(3)
    for (const page of withPeople) expect(page).toMatch(/N°\s+Nom\s+Signature/)
    expect(printed.join().match(/Personne-\d+/g)).toEqual(people.map(([, name]) => name))
  })

  it('rows to sign in are as high as asked, and numbers end at the right', async () => {
    const rows = (await strokesOf(file('list'), 1, 100, 190)).map(({ top }) => top).filter(top => top > 60 && top < 265)
    for (const gap of differences(rows)) expect(Math.abs(gap - 11)).toBeLessThanOrEqual(0.25)
    const words = await wordsOf(file('list'))
    const ends = ['289,20', '1'].map(start => words.findIndex(({ word }) => word.startsWith(start)))
    expect(ends).not.toContain(-1)
    const euros = words.filter(({ word }) => word.endsWith('€')).map(({ box }) => box[2])
    expect(Math.max(...euros) - Math.min(...euros)).toBeLessThan(0.6)
  })
})

describe('the PDF', () => {
  it('tells a screen reader that a form is a table of cells, in the order of reading', async () => {
    const structure = await structureOf(files.PDF.get('grid') ?? '')
    expect(structure).toMatch(/H2 \(block\)\s+"7. Projet"\s+Table \(block\)\s+TR\s+TD\s+P \(block\)\s+"Métier visé"\s+TD\s+P \(block\)\s+"Alternatives"/)
    expect(structure.match(/TD\n/g)).toHaveLength(questions.length)
  })

  it('has the head of a table read once, however many pages show it', async () => {
    const structure = await structureOf(files.PDF.get('list') ?? '')
    expect(structure.match(/TH:?\s+\/Scope \/Column\s+"Signature"/g)).toHaveLength(1)
    expect(structure.split('"Signature"')).toHaveLength(2)
    expect(structure).toMatch(/TR\s+TD\s+"Somme"\s+TD\s+"1 373,70 €"/)
  })

  it('never ends a page with the title of a section', async () => {
    for (const page of await pagesOf(files.PDF.get('grid') ?? '')) {
      const lines = page.split('\n').filter(line => line.trim() !== '')
      expect(lines.at(-3)).not.toMatch(/^\d+\. /) // the last two lines are the foot of the page
    }
  })
})

it('Word ticks real boxes', async () => {
  const files = unzipSync(await readFile(docx('ticks')))
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  expect(xml.match(/<w14:checked w14:val="[01]"/g)).toEqual(['1', '0', '0', '0', '1', '0'].map(value => `<w14:checked w14:val="${value}"`))
})

it('a row of more than twelve twelfths is a fault', async () => {
  const wide = aDocument([{ kind: 'form', rows: [[room('Un', 1, 8), room('Deux', 1, 6)]] }])
  await expect(presses.pdf(wide)).rejects.toThrow('14 twelfths')
  await expect(presses.docx(wide)).rejects.toThrow('14 twelfths')
})
