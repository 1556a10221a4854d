import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { setUpPresses } from '../../electron/main/printing/presses'
import { day } from '../builders/built'
import { FONTS } from '../builders/document'
import { aFullYear } from '../builders/evaluation'
import { pagesOf, throughOffice } from '../builders/paper'
import { documentFor } from '../builders/sheets'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-report-'))
})
afterAll(() => rm(folder, { recursive: true }))

it('counts the pages of the activity report as one, title page included, in PDF and in Word', async () => {
  const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => Promise.resolve(undefined) })
  const document = documentFor(aFullYear(), { kind: 'activity-report', from: day('2026-01-01'), to: day('2026-12-31') })
  const word = join(folder, 'rapport.docx')
  await writeFile(word, await presses.docx(document))
  const own = join(folder, 'own.pdf')
  await writeFile(own, await presses.pdf(document))
  for (const pdf of [own, ...(await throughOffice([word]))]) {
    const pages = await pagesOf(pdf)
    expect(pages.length).toBeGreaterThan(2)
    pages.forEach((text, index) => expect(text.replaceAll(/\s/g, '').toLowerCase()).toContain(`page${index + 1}/${pages.length}`))
  }
}, 60_000)
