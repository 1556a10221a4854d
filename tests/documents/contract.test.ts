import { strFromU8, unzipSync } from 'fflate'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { contractDocument } from '#shared/documents/contract-document'
import { IsoDate } from '#shared/domain/iso-date'

import { setUpPresses } from '../../electron/main/printing/presses'
import { someArticles, someContractFacts } from '../builders/contract'
import { FONTS } from '../builders/document'

const run = promisify(execFile)
const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => readFile(`${FONTS}/font-family.png`) })

const one = someContractFacts()
const other = someContractFacts({
  reference: 'B-2026-015',
  sample: true,
  organisation: { logo: 'a'.repeat(64), supportLogo: 'b'.repeat(64) },
  mentor: { givenName: 'Wałęsa', familyName: 'Nguyễn', agreement: 'masculine', frame: 'working-time', employerAgreedOn: '2026-02-01' },
  mentee: { givenName: 'Zoé', familyName: 'Ștefănescu', agreement: 'feminine', minor: true },
  terms: { startsOn: '2026-08-31', endsOn: '2027-02-28' },
})
const NAME = 'Marie-Élisabeth-Alexandrine de la Très-Haute-Maison '.repeat(6).slice(0, 290).trim()
const unknown = someContractFacts({
  reference: 'B-2026-016',
  organisation: { name: NAME },
  mentor: { givenName: NAME, familyName: 'Ö', agreement: 'neutral', frame: 'job-seeker' },
  mentee: { givenName: 'x'.repeat(290), familyName: 'Ö', agreement: 'neutral' },
})
const CONTRACTS = { one, other, unknown }
type Which = keyof typeof CONTRACTS

/** The pages that are not left blank at the end of an original. */
const written = (pages: readonly string[]) => pages.filter(page => /page\s+\d/.test(page))

interface Read {
  readonly text: string
  readonly pages: readonly string[]
  /** What a screen reader meets; only of our own PDF. */
  readonly structure?: string
}

let folder: string
const pdf = new Map<Which, Read>()
const word = new Map<Which, Read>()

const PRINTED = { status: 'printed', version: 1, printedOn: IsoDate.parse('2026-03-10') } as const

async function readPdf(file: string): Promise<Read> {
  const { stdout } = await run('pdftotext', ['-layout', file, '-'])
  const { stdout: structure } = await run('pdfinfo', ['-struct-text', file])
  const pages = stdout.split('\f').slice(0, -1)
  return { text: stdout.replace(/\s+/g, ' '), pages, structure }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contrats-'))
  const names = Object.keys(CONTRACTS) as Which[] // Object.keys forgets the names
  for (const name of names) {
    const document = contractDocument(CONTRACTS[name], someArticles(), PRINTED)
    await writeFile(join(folder, `${name}.pdf`), await presses.pdf(document))
    await writeFile(join(folder, `${name}.docx`), await presses.docx(document))
    pdf.set(name, await readPdf(join(folder, `${name}.pdf`)))
  }
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  await run('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', join(folder, 'word'), ...names.map(name => join(folder, `${name}.docx`))])
  for (const name of names) word.set(name, await readPdf(join(folder, 'word', `${name}.pdf`)))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const FORMATS = [
  ['PDF', (name: Which) => pdf.get(name) ?? { text: '', pages: [] }],
  ['Word', (name: Which) => word.get(name) ?? { text: '', pages: [] }],
] as const

describe.each(FORMATS)('the contract in %s', (_, read) => {
  it('names both persons, the association and the number of the pair', () => {
    for (const name of ['Anne-Sophie d’Hœraene', 'Yusuf Çelik', 'Les Œuvres du Cœur', 'Françoise Delvaux', 'B-2026-014', '0123.456.749']) expect(read('one').text).toContain(name)
  })

  it('lasts six months, from the first day to the last', () => {
    expect(read('one').text).toMatch(/dure six mois, du 12 mars 2026 au 12 septembre 2026 inclus/)
    expect(read('other').text).toMatch(/dure six mois, du 31 août 2026 au 28 février 2027 inclus/)
  })

  it('is made of three originals, each labelled on all its pages', () => {
    const count = (label: string, which: Which) => read(which).text.split(label).length - 1
    const pages = read('one').pages.length / 3
    expect(['exemplaire de la mentor', 'exemplaire du mentee', 'exemplaire de l’association'].map(label => count(label, 'one'))).toEqual([pages, pages, pages])
    expect(count('en trois exemplaires originaux', 'one')).toBe(3)
    expect(count('exemplaire de la mentee', 'other')).toBe(written(read('other').pages).length / 3)
  })

  it('takes four pages for each original of an ordinary contract', () => {
    expect(read('one').pages).toHaveLength(12)
  })

  it('counts the pages of each original', () => {
    for (const which of ['one', 'other', 'unknown'] as const) {
      const pages = written(read(which).pages)
      const each = pages.length / 3
      expect(pages.map(page => /page\s+(\d+)\s+\/\s+(\d+)/.exec(page)?.slice(1).map(Number))).toEqual(pages.map((_page, index) => [(index % each) + 1, each]))
    }
  })

  it('has three frames to sign on one page, with the words before them', () => {
    const signed = read('one').pages.filter(page => page.includes('Signature'))
    expect(signed).toHaveLength(3)
    for (const page of signed) {
      expect(page.match(/Signature\s:/g)).toHaveLength(3)
      expect(page).toMatch(/Fait à Namur, le\s/)
    }
  })

  it('keeps accents, œ and €', () => {
    expect(read('one').text).toMatch(/Cœur/)
    expect(read('one').text).toMatch(/12 000 000 €/)
    expect(read('other').text).toContain('Wałęsa Nguyễn')
    expect(read('other').text).toContain('Zoé Ștefănescu')
  })

  it('agrees with each person', () => {
    expect(read('one').text).toMatch(/La mentor s’engage à.*si elle le souhaite.*venir préparé et à l’heure/)
    expect(read('other').text).toMatch(/Le mentor s’engage à.*s’il le souhaite.*venir préparée et à l’heure/)
    expect(read('unknown').text).toMatch(/Le ou la mentor s’engage à.*s’il ou si elle le souhaite.*venir préparé ou préparée et à l’heure/)
  })

  it('lists the annexes of each frame of engagement', () => {
    expect(read('one').text).toContain('Note d’information à la volontaire')
    expect(read('other').text).toContain('Accord de l’employeur du 01/02/2026')
    expect(read('other').text).not.toContain('Note d’information')
    expect(read('unknown').text).toContain('C45B')
  })

  it('asks a parent and the employer where they are needed, and nobody else', () => {
    expect(read('other').text).toContain('Visa de l’employeur')
    expect(read('other').text).toMatch(/Parent ou responsable/)
    expect(read('one').text).not.toMatch(/Visa|Parent/)
  })

  it('says on every page that the people are invented, in a sample only', () => {
    for (const page of written(read('other').pages)) expect(page).toMatch(/EXEMPLE – personnes fictives/)
    expect(read('one').text).not.toContain('EXEMPLE')
  })

  it('prints names of 300 characters whole', () => {
    const squeezed = read('unknown').text.replace(/\s/g, '')
    expect(squeezed.split('x').length - 1).toBeGreaterThanOrEqual(290 * 3)
    expect(squeezed).not.toContain('undefined')
  })

  it('differs between two pairs', () => {
    expect(read('other').text).not.toMatch(/Hœraene|Çelik|B-2026-014/)
    expect(read('one').text).not.toMatch(/Wałęsa|Ștefănescu|B-2026-015/)
  })
})

describe('the PDF', () => {
  it('tells a screen reader its headings, tables, lists and paragraphs, in the order of reading', () => {
    const structure = pdf.get('one')?.structure ?? ''
    expect(structure.match(/^ {2}Part/gm)).toHaveLength(3)
    expect(structure).toMatch(/H1 \(block\)\s+"Contrat d’engagement tripartite"/)
    expect(structure).toMatch(/TH:?\s+\/Scope \/Row\s+"Siège"\s+TD\s+"rue de l’Église 12, 5000 Namur"/)
    expect(structure).toMatch(/H2 \(block\)\s+"Article 5 – Engagements de la mentor"[\s\S]*?L[\s\S]*?LI[\s\S]*?LBody[\s\S]*?"être disponible/)
    expect(structure).not.toContain('page 1')
  })

  it('keeps narrow spaces', () => {
    expect(pdf.get('one')?.structure).toContain('La mentor s’engage à\u202F:')
    expect(pdf.get('one')?.structure).toContain('«\u202FLu et approuvé\u202F»')
  })

  it('lets an article of thousands of letters go over the page, and never leaves its title behind', async () => {
    const body = 'Une phrase bien longue pour voir. '.repeat(170)
    const articles = Array.from({ length: 9 }, (_, index) => ({ title: `Titre ${index}`, body: index % 2 === 0 ? body : body.slice(0, 1500) }))
    const document = contractDocument(one, someArticles({ articles }), PRINTED)
    const file = join(folder, 'long.pdf')
    await writeFile(file, await presses.pdf(document))
    const { pages, text } = await readPdf(file)
    const phrases = articles.reduce((sum, article) => sum + article.body.split('phrase').length - 1, 0)
    expect(text.split('phrase').length - 1).toBe(phrases * 3)
    for (const page of pages) {
      const lines = page.split('\n').filter(line => line.trim() !== '')
      expect(lines.at(-3)).not.toMatch(/^Article/) // the last two lines are the foot of the page
    }
  })

  it('says what it is', async () => {
    const { stdout } = await run('pdfinfo', [join(folder, 'one.pdf')])
    for (const line of [/Title:\s+Contrat d’engagement tripartite/, /Subject:\s+Mentorat pour l’emploi, binôme n°\sB-2026-014/, /Author:\s+Les Œuvres du Cœur/, /Tagged:\s+yes/, /Page size:\s+595\.28 x 841\.89/]) expect(stdout).toMatch(line)
  })

  it('holds its fonts, so that it prints the same everywhere', async () => {
    const { stdout } = await run('pdffonts', [join(folder, 'one.pdf')])
    const fonts = stdout.trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(1)
    for (const font of fonts) expect(font).toMatch(/SourceSans3.*yes yes yes/)
  })

  it('leaves 15 mm on each side for old printers', async () => {
    const { stdout } = await run('pdftotext', ['-bbox', join(folder, 'unknown.pdf'), '-'])
    const edges = [...stdout.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/g)].map(found => found.slice(1).map(Number))
    const edge = (15 * 72) / 25.4 - 3 // a line is a little higher than its letters
    expect(edges.length).toBeGreaterThan(1000)
    for (const [left = 0, top = 0, right = 999, bottom = 999] of edges) {
      expect(Math.min(left, top, 595.28 - right, 841.89 - bottom)).toBeGreaterThan(edge)
    }
  })
})

describe('the Word file', () => {
  const inside = async (part: string) => strFromU8(unzipSync(await readFile(join(folder, 'one.docx')))[part] ?? new Uint8Array())

  it('has real headings, tables and boxes to tick, in Belgian French', async () => {
    const body = await inside('word/document.xml')
    for (const mark of ['<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Heading2"/>', '<w:tbl>', '<w14:checkbox>', '<w14:checked w14:val="1"/>', '<w:cantSplit/>', '<w:keepNext/>']) expect(body, mark).toContain(mark)
    expect(await inside('word/styles.xml')).toContain('<w:lang w:val="fr-BE"/>')
  })

  it('keeps narrow spaces', async () => {
    const body = await inside('word/document.xml')
    for (const words of ['La mentor s’engage à\u202F:', '«\u202FLu et approuvé\u202F»']) expect(body).toContain(words)
  })

  it('has a section for each original, which begins again at page 1', async () => {
    const body = await inside('word/document.xml')
    expect(body.match(/<w:sectPr/g)).toHaveLength(3)
    expect(body.match(/<w:pgNumType w:start="1"/g)).toHaveLength(3)
    expect(body.match(/<w:type w:val="oddPage"/g)).toHaveLength(3)
  })
})
