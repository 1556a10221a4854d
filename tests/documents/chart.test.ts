import { strFromU8, unzipSync } from 'fflate'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { setUpPresses } from '../../electron/main/printing/presses'
import { someCharts } from '../builders/charts'
import { aDocument, FONTS } from '../builders/document'
import { pagesOf, structureOf, throughOffice } from '../builders/paper'

const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => Promise.resolve(undefined) })
const { bars, columns, stacked } = someCharts
const document = aDocument([
  { kind: 'heading', level: 2, text: 'Profils' },
  { kind: 'chart', chart: bars },
  { kind: 'chart', chart: columns },
  { kind: 'chart', chart: stacked },
  { kind: 'chart', chart: bars, beside: stacked },
  { kind: 'paragraph', text: 'Fin.' },
])

let folder: string
let word: Uint8Array
const files = { PDF: '', Word: '' }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'graphiques-'))
  files.PDF = join(folder, 'graphiques.pdf')
  await writeFile(files.PDF, await presses.pdf(document))
  word = await presses.docx(document)
  await writeFile(join(folder, 'graphiques.docx'), word)
  const [printed = ''] = await throughOffice([join(folder, 'graphiques.docx')])
  files.Word = printed
})

afterAll(() => rm(folder, { recursive: true, force: true }))

it.each(['PDF', 'Word'] as const)('%s has each chart under its title', async format => {
  const text = (await pagesOf(files[format])).join()
  for (const { title } of Object.values(someCharts)) expect(text).toContain(title)
})

describe('the PDF', () => {
  it('says what is seen to those who do not see it', async () => {
    const structure = await structureOf(files.PDF)
    expect(structure.match(/Figure/g)).toHaveLength(5)
  })

  it('writes every number as text, in letters that are in the file', async () => {
    const text = (await pagesOf(files.PDF)).join().replaceAll(/\s+/g, ' ')
    for (const words of ['moins de 5', 'Emploi : 18', 'inconnu', '21', 'janv.']) expect(text).toContain(words)
  })
})

it('Word has each chart as a picture, with what it shows in words', () => {
  const parts = unzipSync(word)
  const pictures = Object.keys(parts).filter(name => name.endsWith('.png'))
  expect(pictures).toHaveLength(5)
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  for (const { alt } of Object.values(someCharts)) expect(xml).toContain(`descr="${alt}"`)
})
