import { execFile } from 'node:child_process'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { contractReaders } from './demo-contracts'
import { type Demo, playedDemo } from './demo-folder'
import { accessReaders } from './demo-access'
import { exportReaders } from './demo-exports'
import { newsletterReaders } from './demo-newsletter'
import { reportReaders } from './demo-reports'
import { sheetReaders } from './demo-sheets'
import { templateReaders } from './demo-templates'
import { storeReaders } from './demo-store'

import { listed } from '#shared/casebook/casebook'

const run = promisify(execFile)

/** How each file is read back; a file that no line reads fails the last test. */
const readers = [...accessReaders, ...contractReaders, ...sheetReaders, ...newsletterReaders, ...exportReaders, ...templateReaders, ...reportReaders, ...storeReaders]

let demo: Demo

beforeAll(async () => {
  demo = await playedDemo()
}, 300_000)
afterAll(() => demo.remove())

describe('the demo', () => {
  it.each(readers)('holds $what', async ({ file, read }) => {
    const found = (await demo.files()).filter(path => file.test(path))
    expect(found).not.toEqual([])
    for (const path of found) await read(demo, path)
  })

  it('keeps the logo and the pages of every contract and amendment of the sample', async () => {
    const { contracts, amendments, organisation } = await demo.book()
    const pieces = (await demo.files()).filter(path => path.startsWith('pieces/')).map(path => basename(path))
    expect([organisation.organisation?.logo as string, ...[...listed(contracts), ...listed(amendments)].map(({ pdf }) => pdf as string)].sort()).toEqual(pieces)
  })

  it('shows the logo on each page, beside the support of the Federation', async () => {
    const { stdout } = await run('pdfimages', ['-list', join(demo.folder, 'contrat-tripartite.pdf')])
    const pages = stdout.split('\n').flatMap(line => /^\s*(\d+)\s+\d+\s+image/.exec(line)?.[1] ?? [])
    expect([...new Set(pages)]).toHaveLength(12)
    expect((await demo.words('contrat-tripartite.pdf')).match(/Avec le soutien de la Fédération Wallonie-Bruxelles/g)).toHaveLength(12)
  })

  it('has a twin for Word of every document but the labels', async () => {
    const files = await demo.files()
    expect(files.filter(path => path.endsWith('.pdf') && !files.includes(path.replace(/pdf$/, 'docx')))).toEqual(['etiquettes.pdf'])
  })

  it('lists every file with its size and what it is, and leaves none unread', async () => {
    const files = await demo.files()
    expect(demo.listing.map(({ path }) => path)).toEqual(files)
    expect(demo.listing.filter(({ bytes, what }) => bytes === 0 || what === 'inconnu')).toEqual([])
    expect(files.filter(path => !readers.some(({ file }) => file.test(path)))).toEqual([])
  })
})
