import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { contractDocument, type Printing } from '#shared/documents/contract-document'
import { IsoDate } from '#shared/domain/iso-date'
import { paper } from '#shared/text/paper'

import { setUpPresses } from '../../electron/main/printing/presses'
import { someArticles, someContractFacts } from '../builders/contract'
import { FONTS } from '../builders/document'

const run = promisify(execFile)
const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => Promise.resolve(undefined) })

const printed: Printing = { status: 'printed', version: 1, printedOn: IsoDate.parse('2026-03-10') }
const workingTime = { frame: 'working-time', employerAgreedOn: '2026-02-01' }
const longName = 'Jean-Baptiste-Emmanuel de la Très-Haute-Maison '.repeat(4).trim()

const CONTRACTS = {
  draft: [someContractFacts({ sample: true }), { status: 'draft' }],
  workingTime: [someContractFacts({ sample: true, mentor: workingTime }), printed],
  minor: [someContractFacts({ mentor: workingTime, mentee: { givenName: longName, minor: true } }), printed],
} as const
type Which = keyof typeof CONTRACTS
const NAMES = Object.keys(CONTRACTS) as Which[] // Object.keys forgets the names

let folder: string
const copies = { PDF: new Map<Which, readonly string[]>(), Word: new Map<Which, readonly string[]>() }

async function pagesOf(file: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', ['-layout', file, '-'])
  return stdout.split('\f').slice(0, -1)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exemplaires-'))
  for (const name of NAMES) {
    const [facts, printing] = CONTRACTS[name]
    const document = contractDocument(facts, someArticles(), printing)
    await writeFile(join(folder, `${name}.pdf`), await presses.pdf(document))
    await writeFile(join(folder, `${name}.docx`), await presses.docx(document))
    copies.PDF.set(name, await pagesOf(join(folder, `${name}.pdf`)))
  }
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  await run('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', join(folder, 'word'), ...NAMES.map(name => join(folder, `${name}.docx`))])
  for (const name of NAMES) copies.Word.set(name, await pagesOf(join(folder, 'word', `${name}.pdf`)))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(['PDF', 'Word'] as const)('the copies in %s', format => {
  const pages = (name: Which) => copies[format].get(name) ?? []

  it('say on every page of a draft that it is not to be signed, without version or day', () => {
    expect(pages('draft').length).toBeGreaterThan(0)
    for (const page of pages('draft')) {
      expect(page).toContain('PROJET – ce document ne se signe pas')
      expect(page).toContain('EXEMPLE – personnes fictives')
      expect(page).not.toMatch(/version|imprimée/)
    }
  })

  it('have no such mark once they are printed', () => {
    expect(pages('workingTime').join()).not.toContain('PROJET')
    expect(pages('workingTime').join()).toMatch(/version 1, imprimée le 10\/03\/2026/)
  })

  it('take four pages each for an ordinary mentor on working time, and for a draft', () => {
    expect(pages('workingTime')).toHaveLength(12)
    expect(pages('draft')).toHaveLength(12)
  })

  it('have the parent of a minor sign on the page where the minor does', () => {
    const signed = pages('minor').filter(page => page.includes('Fait à Namur'))
    expect(signed).toHaveLength(3)
    for (const page of signed) expect(page).toMatch(/Parent ou responsable légal/)
  })

  it('keep each box with its words', () => {
    expect(NAMES.flatMap(name => pages(name).join('\n').match(/[☐☑☒]\s*$/gm) ?? [])).toEqual([])
  })
})

describe('the PDF', () => {
  it.each(NAMES)('begins each original on a new sheet in two-sided printing: %s', name => {
    const pages = copies.PDF.get(name) ?? []
    const first = pages.flatMap((page, index) => (/page\s+1\s+\/ /.test(page) ? [index] : []))
    expect(first).toHaveLength(3)
    expect([...first, pages.length].filter(index => index % 2 === 1)).toEqual([])
  })

  it('fills up an original of an odd number of pages with one page that says it is blank, and does not count it', () => {
    const pages = copies.PDF.get('minor') ?? []
    expect(pages.filter(page => page.trim() === paper.blankPage)).toHaveLength(3)
    expect(pages.filter(page => /page\s+5\s+\/\s+5/.test(page))).toHaveLength(3)
  })
})
