import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { newRecoveryCode, recoverySecret } from '../../electron/main/vault/recovery-code'
import { setUpPresses } from '../../electron/main/printing/presses'
import { aBusyWeek } from '../builders/busy-week'
import { day } from '../builders/casebook'
import { FONTS } from '../builders/document'
import { pagesOf } from '../builders/paper'

import { defaults } from '#shared/defaults/defaults'
import { recoverySheet } from '#shared/documents/recovery-sheet'
import { recoverySheetWords as words } from '#shared/text/protection'

const code = newRecoveryCode()
let folder: string
let pages: readonly string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-code-'))
  const sheet = recoverySheet(aBusyWeek(0), code, { today: day('2026-11-01'), defaults })
  if (!sheet.ok) throw new Error('refused')
  const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: async () => undefined })
  await writeFile(join(process.env['BINOME_SHOWN'] ?? folder, 'code.pdf'), await presses.pdf(sheet.value))
  pages = await pagesOf(join(process.env['BINOME_SHOWN'] ?? folder, 'code.pdf'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('is one page that says what it is for, when it was made and where it is never kept', () => {
  expect(pages).toHaveLength(1)
  for (const said of [words.title, 'Jamais à côté de l’ordinateur', '1er novembre 2026']) expect(pages[0]?.replace(/\s+/g, ' ')).toContain(said)
})

it('gives the code so that it can be read back', () => {
  const read = [...(pages[0] ?? '').matchAll(/(?:[0-9A-Z]{4}-){2}(?:[0-9A-Z]{4}-|[0-9A-Z]{2}\b)/g)].map(([row]) => row)
  expect(read.join('')).toBe(code)
  expect(recoverySecret(read.join(' '))).toEqual(recoverySecret(code))
  expect(pages[0]?.replace(/\s+/g, ' ')).toContain(words.rows.replace(/\s+/g, ' '))
})
