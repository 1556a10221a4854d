import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { setUpPresses } from '../../electron/main/printing/presses'
import { day } from '../builders/casebook'
import { FONTS } from '../builders/document'
import { pagesOf, throughOffice } from '../builders/paper'
import { tenYears } from '../builders/ten-years'
import { played } from '../shared/sample/played'

import type { Casebook } from '#shared/casebook/casebook'
import { organisationOf } from '#shared/casebook/organisation-commands'
import { defaults } from '#shared/defaults/defaults'
import { dashboard } from '#shared/documents/dashboard'
import { sourceOf } from '#shared/documents/sheet-source'
import { PieceId } from '#shared/domain/ids'
import type { ReportPeriod } from '#shared/statistics/report-period'
import { dashboardWords } from '#shared/text/dashboard'

const logo = readFile(join(import.meta.dirname, '../../resources/icon.png'))
const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => logo })
const today = day('2026-03-20')

const period = (from: string, to: string): ReportPeriod => ({ from: day(from), to: day(to) })
const PERIODS = {
  year: period('2025-01-01', '2025-12-31'),
  logos: period('2025-01-01', '2025-12-31'),
  'school-year': period('2025-09-01', '2026-08-31'),
  'a-few-days': period('2025-06-03', '2025-06-20'),
  'ten-years': period('2016-01-01', '2026-03-20'),
  nothing: period('1999-01-01', '1999-12-31'),
} as const
type Name = keyof typeof PERIODS
const NAMES = Object.keys(PERIODS) as readonly Name[]

let folder: string
const pages = { PDF: new Map<Name, readonly string[]>(), Word: new Map<Name, readonly string[]>() }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-dashboard-'))
  const sample = await played()
  const organisation = organisationOf(sample)
  if (!organisation) throw new Error('The sample has an association')
  const piece = PieceId.parse('a'.repeat(64))
  const books: Partial<Record<Name, Casebook>> = {
    'ten-years': tenYears(400, today),
    logos: { ...sample, organisation: { organisation: { ...organisation, logo: piece, supportLogo: piece } } },
  }
  for (const name of NAMES) {
    const source = sourceOf(books[name] ?? sample, { today, defaults })
    if (!source.ok) throw new Error(source.error.code)
    const document = dashboard(source.value, PERIODS[name])
    await writeFile(join(folder, `${name}.pdf`), await presses.pdf(document))
    await writeFile(join(folder, `${name}.docx`), await presses.docx(document))
    pages.PDF.set(name, await pagesOf(join(folder, `${name}.pdf`)))
  }
  const office = await throughOffice(NAMES.map(name => join(folder, `${name}.docx`)))
  for (const [index, name] of NAMES.entries()) pages.Word.set(name, await pagesOf(office[index] ?? ''))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(['PDF', 'Word'] as const)('the results of a period in %s', format => {
  const text = (name: Name) => (pages[format].get(name) ?? []).join(' ').replace(/\s+/g, ' ')

  it.each(NAMES)('hold on one page: %s', name => {
    expect(pages[format].get(name)).toHaveLength(1)
  })

  it('say the sum of the pairs and that it is right', () => {
    expect(text('year')).toMatch(/Binômes ?: \d+ en cours avant le 01\/01\/2025 \+ \d+ entrées − \d+ sorties = \d+ en cours au 31\/12\/2025\./)
    expect(text('year')).toContain(dashboardWords.identity.adds)
  })

  it('compare a year under way with the same days of the one before', () => {
    expect(text('school-year')).toContain(dashboardWords.compared({ from: '2024-09-01', to: '2025-03-20', isCut: true }).replace(/\s+/g, ' '))
    expect(text('year')).toContain(dashboardWords.compared({ from: '2024-01-01', to: '2024-12-31', isCut: false }))
  })
})
