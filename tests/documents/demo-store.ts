import { basename } from 'node:path'
import { expect } from 'vitest'

import { type Demo, type Reader, says } from './demo-folder'

import { listed } from '#shared/casebook/casebook'
import { fullName } from '#shared/domain/person'

/** What the store keeps beside the documents. */
export const storeReaders: readonly Reader[] = [
  { what: 'the casebook', file: /^binome\.json$/, read: readCasebook },
  { what: 'the casebook as it was before', file: /^binome\.json\.prev$/, read: async (demo, path) => expect(listed((await demo.book(path)).mentors)).toEqual([]) },
  { what: 'the journal', file: /^journal\/000000000002\.ndjson$/, read: readJournal },
  { what: 'the logo, and each contract and amendment as it was printed', file: /^pieces\/[0-9a-f]{64}$/, read: readPiece },
]

async function readCasebook(demo: Demo): Promise<void> {
  const book = await demo.book()
  expect(book.organisation.organisation).toMatchObject({ name: 'Passerelle Emploi asbl (exemple)', companyNumber: '0990100279', programme: 'sample' })
  expect(listed(book.mentors).map(fullName)).toEqual(expect.arrayContaining(['Marie-Claire d’Hondt', 'Agnieszka Świątek', 'Solène Œuvrard', 'Luc Maes']))
  expect(listed(book.mentees).map(fullName)).toEqual(expect.arrayContaining(['Olena Shevchuk', 'Jonas De Smet', 'Aïcha Bensalem']))
  expect(listed(book.pairs).map(({ reference }) => reference)).toEqual(expect.arrayContaining(['B-2025-001', 'B-2026-009', 'B-2026-012']))
}

async function readJournal(demo: Demo, path: string): Promise<void> {
  const [, ...lines] = (await demo.bytes(path)).toString('utf8').trim().split('\n')
  const entry = { at: '2026-11-20T16:00:00.000Z', by: 'demo', act: 'sample.load', delta: expect.anything(), inverse: expect.anything() }
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([{ generation: 2, sequence: 1, sum: expect.anything(), entry }])
  expect(lines[0]).toContain('Świątek')
}

/** A piece is the contract or the amendment that names it: both names and its number stand on its pages. */
async function readPiece(demo: Demo, path: string): Promise<void> {
  const { contracts, amendments, organisation } = await demo.book()
  if (organisation.organisation?.logo === basename(path)) {
    expect((await demo.bytes(path)).subarray(1, 4).toString()).toBe('PNG')
    return
  }
  const contract = listed(contracts).find(({ pdf }) => pdf === basename(path))
  const amendment = listed(amendments).find(({ pdf }) => pdf === basename(path))
  if (amendment) {
    says(await demo.words(path), [`Avenant n° ${amendment.number}`, amendment.facts.reference, amendment.reason, fullName(amendment.facts.mentor), fullName(amendment.facts.mentee)])
    return
  }
  if (!contract) throw new Error(`No contract names ${path}`)

  const { facts, version } = contract
  says(await demo.words(path), [`Binôme n° ${facts.reference} · contrat version ${version}`, fullName(facts.mentor), fullName(facts.mentee), facts.terms.meetingPlace])
}
