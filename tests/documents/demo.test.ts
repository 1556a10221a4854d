import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type DemoFile, playDemo } from '../../electron/main/demo'

import { Casebook, listed } from '#shared/casebook/casebook'
import { fullName } from '#shared/domain/person'

const run = promisify(execFile)

const FONTS = join(import.meta.dirname, '../../node_modules/@expo-google-fonts/source-sans-3')

let root: string
let demo: string
let listing: readonly DemoFile[]

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'binome-demo-'))
  demo = join(root, 'demo')
  listing = await playDemo(demo, FONTS)
})
afterAll(() => rm(root, { recursive: true, force: true }))

/** What the volunteer's contract says, and the other one does not; then the reverse. */
const VOLUNTEER = [
  'binôme n° B-2026-009',
  'imprimée le 08/09/2026',
  'Agnieszka Świątek',
  'exemplaire de la mentor',
  'exemplaire de la mentee',
  'indépendante (volontaire)',
  'bureau de traduction',
  'rue du Page 196, 1050 Ixelles',
  '0485 00 01 07',
  'Olena Shevchuk',
  'Gembloux',
  'Le Forem, conseil à l’emploi de Namur (personne de référence : Isabelle Pirson)',
  'du 14 septembre 2026 au 14 mars 2027 inclus',
  '29 octobre 2026',
  'd’environ 1 h 30',
  'responsabilité civile et accidents corporels des volontaires',
  'Note d’information à la volontaire',
]
const WORKING_TIME = [
  'binôme n° B-2026-012',
  'imprimée le 22/09/2026',
  'Luc Maes',
  'exemplaire du mentor',
  'exemplaire du mentee',
  'salarié, sur son temps de travail, avec l’accord de l’employeur du 03/06/2024',
  'Fonderies de la Basse-Sambre SA',
  'rue des Glaces 335, 5060 Sambreville',
  '0493 00 01 13',
  'Jonas De Smet',
  'Jemeppe-sur-Sambre',
  'du 1er octobre 2026 au 1er avril 2027 inclus',
  '15 novembre 2026',
  'd’environ 2 h',
  'messages, le soir après 19 h',
  'Accord de l’employeur',
  'Visa de l’employeur',
]
const BOTH = [
  'EXEMPLE – personnes fictives',
  'Passerelle Emploi asbl (exemple)',
  '0990.100.279',
  'rue Godefroid 212, bte 4, 5000 Namur',
  'Françoise Delhaye-N’Guyen, présidente',
  'Hélène Dubois-Lecocq',
  'Youssef Benkirane',
  'vie-privee@example.org',
  'Fait à Namur',
  'exemplaire de l’association',
  'Signature :',
]

/** How each file is read back; a file that no line reads fails the last test. */
const readers: readonly { what: string; file: RegExp; read: (path: string) => Promise<void> }[] = [
  { what: 'the contract of a volunteer', file: /^contrat-tripartite\.pdf$/, read: async path => saysOnly(await pdfText(path), VOLUNTEER, WORKING_TIME) },
  { what: 'the contract of a volunteer in Word', file: /^contrat-tripartite\.docx$/, read: async path => saysOnly(await wordText(path), VOLUNTEER, WORKING_TIME) },
  { what: 'the contract of a mentor on working time', file: /^contrat-tripartite-2\.pdf$/, read: async path => saysOnly(await pdfText(path), WORKING_TIME, VOLUNTEER) },
  { what: 'the contract on working time in Word', file: /^contrat-tripartite-2\.docx$/, read: async path => saysOnly(await wordText(path), WORKING_TIME, VOLUNTEER) },
  { what: 'the casebook', file: /^binome\.json$/, read: readCasebook },
  { what: 'the casebook as it was before', file: /^binome\.json\.prev$/, read: readBlankCasebook },
  { what: 'the history', file: /^history\.ndjson$/, read: readHistory },
  { what: 'the logo, and each contract as it was printed', file: /^pieces\/[0-9a-f]{64}$/, read: readPiece },
]

describe('the demo', () => {
  it.each(readers)('holds $what', async ({ file, read }) => {
    const found = (await filesOnDisk()).filter(path => file.test(path))
    expect(found).not.toEqual([])
    for (const path of found) await read(path)
  })

  it('keeps the logo and the pages of every contract of the sample', async () => {
    const { contracts, organisation } = await savedBook('binome.json')
    const pieces = (await filesOnDisk()).filter(path => path.startsWith('pieces/')).map(path => basename(path))
    expect([organisation.organisation?.logo as string, ...listed(contracts).map(({ pdf }) => pdf as string)].sort()).toEqual(pieces)
  })

  it('shows the logo on each page, beside the support of the Federation', async () => {
    const { stdout } = await run('pdfimages', ['-list', join(demo, 'contrat-tripartite.pdf')])
    const pages = stdout.split('\n').flatMap(line => /^\s*(\d+)\s+\d+\s+image/.exec(line)?.[1] ?? [])
    expect([...new Set(pages)]).toHaveLength(12)
    expect((await pdfText('contrat-tripartite.pdf')).match(/Avec le soutien de la Fédération Wallonie-Bruxelles/g)).toHaveLength(12)
  })

  it('lists every file with its size and what it is, and leaves none unread', async () => {
    const files = await filesOnDisk()
    expect(listing.map(({ path }) => path)).toEqual(files)
    expect(listing.filter(({ bytes, what }) => bytes === 0 || what === 'inconnu')).toEqual([])
    expect(files.filter(path => !readers.some(({ file }) => file.test(path)))).toEqual([])
  })
})

async function filesOnDisk(): Promise<readonly string[]> {
  const entries = await readdir(demo, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(demo, join(parentPath, name)).replaceAll(sep, '/'))
    .sort()
}

function saysOnly(text: string, own: readonly string[], others: readonly string[]): void {
  expect([...BOTH, ...own].filter(words => !text.includes(words))).toEqual([])
  expect(others.filter(words => text.includes(words))).toEqual([])
  expect(text.match(/\bpage 1 \/ \d/g)?.length ?? 0).toBeGreaterThanOrEqual(3) // each original counts its own pages
}

/** The words in the order of reading, whatever spaces stand between them. */
const flowing = (text: string) => text.replace(/\s+/g, ' ')

async function pdfText(path: string, folder = demo): Promise<string> {
  const { stdout } = await run('pdftotext', [join(folder, path), '-'], { maxBuffer: 16 * 1024 * 1024 })
  return flowing(stdout)
}

/** What LibreOffice makes of it, with a profile of its own so that an open LibreOffice is left alone. */
async function wordText(path: string): Promise<string> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(root, 'office')).href}`
  await run('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', root, join(demo, path)])
  return pdfText(basename(path).replace(/docx$/, 'pdf'), root)
}

async function savedBook(path: string): Promise<Casebook> {
  const saved: unknown = JSON.parse(await readFile(join(demo, path), 'utf8'))
  expect(saved).toMatchObject({ application: 'binome', format: 1, savedAt: '2026-11-20T16:00:00.000Z' })
  return Casebook.parse((saved as { book: unknown }).book) // the line above has seen that it is an object
}

async function readCasebook(path: string): Promise<void> {
  const book = await savedBook(path)
  expect(book.organisation.organisation).toMatchObject({ name: 'Passerelle Emploi asbl (exemple)', companyNumber: '0990100279', programme: 'sample' })
  expect(listed(book.mentors).map(fullName)).toEqual(expect.arrayContaining(['Marie-Claire d’Hondt', 'Agnieszka Świątek', 'Solène Œuvrard', 'Luc Maes']))
  expect(listed(book.mentees).map(fullName)).toEqual(expect.arrayContaining(['Olena Shevchuk', 'Jonas De Smet', 'Aïcha Bensalem']))
  expect(listed(book.pairs).map(({ reference }) => reference)).toEqual(expect.arrayContaining(['B-2025-001', 'B-2026-009', 'B-2026-012']))
}

async function readBlankCasebook(path: string): Promise<void> {
  expect(listed((await savedBook(path)).mentors)).toEqual([])
}

async function readHistory(path: string): Promise<void> {
  const lines = (await readFile(join(demo, path), 'utf8')).trim().split('\n')
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
    expect.objectContaining({ at: '2026-11-20T16:00:00.000Z', by: 'demo', act: 'sample.load', delta: expect.anything(), inverse: expect.anything() }),
  ])
  expect(lines[0]).toContain('Świątek')
}

/** A piece is the contract that names it: both names and its number stand on its pages. */
async function readPiece(path: string): Promise<void> {
  const { contracts, organisation } = await savedBook('binome.json')
  if (organisation.organisation?.logo === basename(path)) {
    expect((await readFile(join(demo, path))).subarray(1, 4).toString()).toBe('PNG')
    return
  }
  const contract = listed(contracts).find(({ pdf }) => pdf === basename(path))
  if (!contract) throw new Error(`No contract names ${path}`)

  const { facts, version } = contract
  const text = await pdfText(path)
  const words = [`Binôme n° ${facts.reference} · contrat version ${version}`, fullName(facts.mentor), fullName(facts.mentee), facts.terms.meetingPlace]
  expect(words.filter(each => !text.includes(each))).toEqual([])
}
