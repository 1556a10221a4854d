import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { setUpPresses } from '../../electron/main/printing/presses'
import { aPairAt, menteeId, mentorId, pairId } from '../builders/casebook'
import { aCrowd } from '../builders/crowd'
import { FONTS } from '../builders/document'
import { meetingId } from '../builders/life'
import { pagesOf, strokesOf, throughOffice, wordsOf } from '../builders/paper'
import { documentFor } from '../builders/sheets'
import { aBusyPair, aWorkingPair } from '../builders/working-pair'

import type { Casebook } from '#shared/casebook/casebook'
import { listed } from '#shared/casebook/casebook'
import type { Sheet } from '#shared/domain/sheet'

const run = promisify(execFile)
const working = aWorkingPair()
const busy = aBusyPair()
const opening = { kind: 'proposed', on: '2026-03-02', answerExpectedOn: '2026-03-09', why: 'Vous connaissez bien ce métier et cette région. '.repeat(20).trim() } as const
const proposed: Casebook = { ...working, pairs: { [pairId(1)]: aPairAt('proposed', 1, { opening }) } }
const crowd = aCrowd(12, 8)
const mentors = listed(crowd.mentors).map(({ id }) => id)
const seekers = listed(crowd.mentees).map(({ id }) => id)
const ofPair = { pairId: pairId(1) }

interface Expected {
  readonly book: Casebook
  readonly sheet: Sheet
  readonly pages: number
  readonly lying?: true
}

const SHEETS: Readonly<Record<string, Expected>> = {
  'blank meeting': { book: working, sheet: { kind: 'meeting-sheet' }, pages: 1 },
  'next meeting': { book: working, sheet: { kind: 'meeting-sheet', ...ofPair }, pages: 1 },
  'held meeting': { book: working, sheet: { kind: 'meeting-sheet', ...ofPair, meetingId: meetingId(1) }, pages: 1 },
  'meeting with several open rows': { book: aBusyPair(6), sheet: { kind: 'meeting-sheet', ...ofPair }, pages: 1 },
  'meeting with a long plan': { book: busy, sheet: { kind: 'meeting-sheet', ...ofPair }, pages: 2 },
  'blank plan': { book: working, sheet: { kind: 'action-plan' }, pages: 1, lying: true },
  plan: { book: working, sheet: { kind: 'action-plan', ...ofPair }, pages: 1, lying: true },
  'long plan': { book: busy, sheet: { kind: 'action-plan', ...ofPair }, pages: 2, lying: true },
  'blank in-take': { book: working, sheet: { kind: 'intake' }, pages: 2 },
  'in-take of a pair, to write': { book: working, sheet: { kind: 'intake', ...ofPair, blank: true }, pages: 2 },
  'in-take': { book: busy, sheet: { kind: 'intake', ...ofPair }, pages: 1 },
  profile: { book: working, sheet: { kind: 'mentee-profile', menteeId: menteeId(1), mentorId: mentorId(1) }, pages: 1 },
  'profile with a long reason': { book: proposed, sheet: { kind: 'mentee-profile', menteeId: menteeId(1), ...ofPair }, pages: 1 },
  explanation: { book: working, sheet: { kind: 'match-explanation', menteeId: menteeId(1), mentorId: mentorId(1) }, pages: 1 },
  comparison: { book: crowd, sheet: { kind: 'match-comparison', menteeId: seekers[0] ?? menteeId(1), mentorIds: mentors.slice(0, 4) }, pages: 1, lying: true },
  group: { book: crowd, sheet: { kind: 'group-proposal', aim: 'best-total', locked: [], menteeIds: seekers.slice(0, 3) }, pages: 1, lying: true },
}
const NAMES = Object.keys(SHEETS)

const logo = readFile(join(import.meta.dirname, '../../resources/icon.png'))
const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => logo })

let folder: string
const files = { PDF: new Map<string, string>(), Word: new Map<string, string>() }
const fileOf = (name: string, end: string) => join(folder, `${name.replace(/\W+/g, '-')}.${end}`)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-pair-sheets-'))
  for (const [name, { book, sheet }] of Object.entries(SHEETS)) {
    const document = documentFor(book, sheet)
    await writeFile(fileOf(name, 'pdf'), await presses.pdf(document))
    await writeFile(fileOf(name, 'docx'), await presses.docx(document))
    files.PDF.set(name, fileOf(name, 'pdf'))
  }
  const printed = await throughOffice(NAMES.map(name => fileOf(name, 'docx')))
  NAMES.forEach((name, index) => files.Word.set(name, printed[index] ?? ''))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(['PDF', 'Word'] as const)('in %s', format => {
  const file = (name: string) => files[format].get(name) ?? ''
  const words = async (name: string) => (await pagesOf(file(name))).join(' ').replace(/\s+/g, ' ')

  it.each(Object.entries(SHEETS))('%s holds on its pages, which lie or stand as they should', async (name, { pages, lying = false }) => {
    expect(await pagesOf(file(name))).toHaveLength(pages)
    const { stdout } = await run('pdfinfo', [file(name)])
    const [, width = 0, height = 0] = (/Page size:\s+([\d.]+) x ([\d.]+)/.exec(stdout) ?? []).map(Number)
    expect(width > height).toBe(lying)
    expect(Math.round(Math.max(width, height))).toBe(842)
  })

  it('a profile tells who is proposed and not what they are called, where they live or how they are reached', async () => {
    const shown = await words('profile')
    for (const told of ['Yusuf', 'Jambes', 'électricien', 'jeu. ap.-midi', 'J’accepte de rencontrer', 'indisponible pour le moment']) expect(shown, told).toContain(told)
    for (const kept of ['Çelik', 'Carmes', '5100', '0485', 'yusuf.celik', '1987', 'plutôt le matin', 'Marchal', 'CPAS', 'Attend un contrat']) expect(shown, kept).not.toContain(kept)
  })

  it('the open rows of a plan stand on the sheet of the next meeting, with boxes', async () => {
    const shown = await words('next meeting')
    expect(shown).toContain('Rencontrer deux électriciens')
    expect(shown).not.toContain('Demander l’équivalence')
    expect(shown.match(/☐/g)?.length).toBeGreaterThan(15)
  })

  it('a page that lies is written from edge to edge', async () => {
    const right = Math.max(...(await wordsOf(file('plan'))).map(({ box: [, , edge] }) => edge))
    expect(right).toBeGreaterThan(770)
    expect(right).toBeLessThanOrEqual(842 - (15 / 25.4) * 72 + 1)
  })

  it('a plan of several pages repeats its head and loses no row', async () => {
    const pages = await pagesOf(file('long plan'))
    for (const page of pages) expect(page).toContain('Démarche concrète')
    expect(pages.join().match(/Liste du Forem/g)).toHaveLength(14)
  })

  it('an in-take to write has thirteen rows of 24 mm', async () => {
    const lines = await Promise.all([1, 2].map(page => strokesOf(file('blank in-take'), page, 100, 190)))
    const gaps = lines.flatMap(found => found.slice(1).map(({ top }, index) => top - (found[index]?.top ?? 0)))
    expect(gaps.filter(gap => Math.abs(gap - 24) <= 0.4)).toHaveLength(13)
  })
})
