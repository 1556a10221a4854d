import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { setUpPresses } from '../../electron/main/printing/presses'
import { aBusyWeek } from '../builders/busy-week'
import { day } from '../builders/casebook'
import { FONTS } from '../builders/document'
import { everyoneTold } from '../builders/due'
import { pagesOf, throughOffice } from '../builders/paper'

import { defaults } from '#shared/defaults/defaults'
import { printSheet } from '#shared/documents/sheets'
import { weekSheet as words } from '#shared/text/sheets/week-sheets'

const logo = readFile(join(import.meta.dirname, '../../resources/icon.png'))
const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => logo })

/** From an empty week to one that no page could hold. */
const WEEKS = [0, 3, 5, 6, 7, 8, 10, 12, 16, 20, 24, 45, 90]

let folder: string
const pages = { PDF: new Map<number, readonly string[]>(), Word: new Map<number, readonly string[]>() }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-week-'))
  for (const pairs of WEEKS) {
    const printed = printSheet(everyoneTold(aBusyWeek(pairs)), { kind: 'week-list' }, { today: day('2026-04-24'), defaults })
    if (!printed.ok || printed.value.kind !== 'document') throw new Error('refused')
    await writeFile(join(folder, `${pairs}.pdf`), await presses.pdf(printed.value.document))
    await writeFile(join(folder, `${pairs}.docx`), await presses.docx(printed.value.document))
    pages.PDF.set(pairs, await pagesOf(join(folder, `${pairs}.pdf`)))
  }
  const office = await throughOffice(WEEKS.map(pairs => join(folder, `${pairs}.docx`)))
  for (const [index, pairs] of WEEKS.entries()) pages.Word.set(pairs, await pagesOf(office[index] ?? ''))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(['PDF', 'Word'] as const)('the list of the week in %s', format => {
  it.each(WEEKS)('is one page with %i pairs at work', pairs => {
    expect(pages[format].get(pairs)).toHaveLength(1)
  })

  it('has a box for each line, names whom to call with the number, and is marked confidential', () => {
    const text = (pages[format].get(3)?.[0] ?? '').replace(/\s+/g, ' ')
    expect(text).toContain(words.confidential)
    expect(text).toMatch(/☐ ?Yusuf Çelik \(mentee\) ?0485 65 43 01/)
    expect(text).not.toContain('à l’écran')
  })

  it('counts what does not hold', () => {
    const text = (pages[format].get(90)?.[0] ?? '').replace(/\s+/g, ' ')
    expect(text.match(/et \d+ autres lignes(?:, dont \d+ en retard)?, à l’écran/g)?.length).toBeGreaterThanOrEqual(2)
    expect(text).toContain(words.toDo)
  })
})
