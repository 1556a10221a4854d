import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { setUpPresses } from '../../electron/main/printing/presses'
import { FONTS } from '../builders/document'
import { aClosedPair, aPairAtWork } from '../builders/occasions'
import { pagesOf, throughOffice, wordsOf } from '../builders/paper'
import { interviewId } from '../builders/recruitment'
import { given } from '../builders/sheets'
import { day } from '../builders/built'
import { pairId } from '../builders/casebook'

import type { Casebook } from '#shared/casebook/casebook'
import { printSheet } from '#shared/documents/sheets'
import type { PairOccasion } from '#shared/domain/pair-occasion'
import type { Sheet } from '#shared/domain/sheet'

const working = aPairAtWork()
const closed = aClosedPair()
const of = (occasion: PairOccasion): Sheet => ({ kind: 'occasion-grid', occasion })

interface Expected {
  readonly book: Casebook
  readonly sheet: Sheet
  readonly pages: number
}

const SHEETS: Readonly<Record<string, Expected>> = {
  'blank check-in, mentor': { book: working, sheet: { kind: 'blank-grid', grid: 'check-in-mentor' }, pages: 2 },
  'blank check-in, mentee': { book: working, sheet: { kind: 'blank-grid', grid: 'check-in-mentee' }, pages: 2 },
  'check-in, mentor': { book: working, sheet: of({ kind: 'check-in', id: pairId(), number: 2, side: 'mentor' }), pages: 2 },
  'check-in, mentee': { book: working, sheet: of({ kind: 'check-in', id: pairId(), number: 2, side: 'mentee' }), pages: 2 },
  'completed check-in': { book: working, sheet: { kind: 'interview', interviewId: interviewId(1) }, pages: 1 },
  'blank closing': { book: working, sheet: { kind: 'blank-grid', grid: 'closing' }, pages: 2 },
  closing: { book: working, sheet: of({ kind: 'closing', id: pairId() }), pages: 2 },
  'completed closing': { book: closed, sheet: { kind: 'interview', interviewId: interviewId(2) }, pages: 1 },
  'blank questionnaire, mentor': { book: working, sheet: { kind: 'blank-grid', grid: 'evaluation-mentor' }, pages: 2 },
  'questionnaire, mentor': { book: working, sheet: of({ kind: 'evaluation', id: pairId(), side: 'mentor' }), pages: 2 },
  'blank questionnaire, mentee': { book: working, sheet: { kind: 'blank-grid', grid: 'evaluation-mentee' }, pages: 2 },
  'questionnaire, mentee': { book: working, sheet: of({ kind: 'evaluation', id: pairId(), side: 'mentee' }), pages: 2 },
  'completed questionnaire': { book: closed, sheet: { kind: 'interview', interviewId: interviewId(3) }, pages: 2 },
}
const NAMES = Object.keys(SHEETS)

const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => Promise.resolve(undefined) })

let folder: string
const files = { PDF: new Map<string, string>(), Word: new Map<string, string>() }
const fileOf = (name: string, end: string) => join(folder, `${name.replace(/\W+/g, '-')}.${end}`)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-occasion-sheets-'))
  for (const [name, { book, sheet }] of Object.entries(SHEETS)) {
    const printed = printSheet(book, sheet, { ...given, today: day('2026-06-02') })
    if (!printed.ok || printed.value.kind !== 'document') throw new Error(`${name} is refused`)
    await writeFile(fileOf(name, 'pdf'), await presses.pdf(printed.value.document))
    await writeFile(fileOf(name, 'docx'), await presses.docx(printed.value.document))
    files.PDF.set(name, fileOf(name, 'pdf'))
  }
  const printed = await throughOffice(NAMES.map(name => fileOf(name, 'docx')))
  NAMES.forEach((name, index) => files.Word.set(name, printed[index] ?? ''))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(['PDF', 'Word'] as const)('in %s', format => {
  const file = (name: string) => files[format].get(name) ?? ''
  const words = async (name: string) => (await pagesOf(file(name))).join(' ').replace(/\s+/g, ' ')

  it.each(Object.entries(SHEETS))('%s holds on its pages', async (name, { pages }) => {
    expect(await pagesOf(file(name))).toHaveLength(pages)
  })

  it('a questionnaire names nobody, and bears the number of the pair on each page', async () => {
    for (const name of ['questionnaire, mentor', 'questionnaire, mentee', 'completed questionnaire']) {
      expect(await words(name), name).not.toMatch(/Hœraene|Çelik|Yusuf|Anne-Sophie/)
      for (const page of await pagesOf(file(name))) expect(page, name).toContain('binôme B-2026-001')
    }
  })

  it('every statement of a questionnaire has its fifth box, one below the other', async () => {
    const boxes = (await wordsOf(file('questionnaire, mentor'))).filter(({ word, box: [left] }) => word === 'avis' && left > 400).map(({ box: [left] }) => Math.round(left))
    expect(boxes).toHaveLength(20)
    expect(new Set(boxes).size).toBe(1)
  })
})
