import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { setUpPresses } from '../../electron/main/printing/presses'
import { aBreak, anAmendment, anotherPlace, extension } from '../builders/amendments'
import { aCasebook, aContract, aMentor, anOrganisation, aPairAt, day, pairId, pieceId, threeSignatures } from '../builders/casebook'
import { someContractFacts } from '../builders/contract'
import { FONTS } from '../builders/document'
import { pagesOf, throughOffice } from '../builders/paper'
import { documentFor } from '../builders/sheets'

import { amendmentDocument } from '#shared/documents/amendment-document'
import type { Document } from '#shared/documents/document'
import { paper } from '#shared/text/paper'

// The fullest pages: with logos and the warning of the sample programme; a minor's parent signs one of the amendments.
const facts = someContractFacts({ sample: true, mentee: { minor: true }, organisation: { logo: pieceId(), supportLogo: pieceId(2) } })
const grown = someContractFacts({ sample: true, organisation: { logo: pieceId(), supportLogo: pieceId(2) } })
const printed = { status: 'printed', printedOn: day('2026-05-04') } as const
const organisation = anOrganisation({ programme: 'sample', logo: pieceId(), privacyContact: 'donnees@oeuvres.example' })
const closed = aCasebook({ organisation, pairs: [aPairAt('to-close')], contracts: [aContract(1, { signatures: threeSignatures })] })
const ofMany = Array.from({ length: 14 }, (_, index) => index + 1)
const waiting = aCasebook({
  organisation,
  mentors: ofMany.map(n => aMentor(n)),
  mentees: Object.values(aCasebook().mentees).flatMap(each => each ?? []),
  pairs: ofMany.map(n => aPairAt('contract-printed', n, { menteeId: aPairAt('active', ((n - 1) % 2) + 1).menteeId })),
  contracts: ofMany.map(n => aContract(n, { version: n === 3 ? 2 : 1 })),
})

const PAPERS: Readonly<Record<string, readonly [Document, pages: number]>> = {
  extension: [amendmentDocument(anAmendment(1, { facts: grown, change: extension() }), printed), 3],
  suspension: [amendmentDocument(anAmendment(2, { facts, change: aBreak }), printed), 3],
  place: [amendmentDocument(anAmendment(3, { facts, change: anotherPlace, reason: 'La salle de réunion de l’entreprise n’est plus libre en fin de journée'.padEnd(300, '.') }), printed), 3],
  draft: [amendmentDocument(anAmendment(1, { facts: grown, contractSignedOn: undefined }), { status: 'draft' }), 3],
  'letter-mentor': [documentFor(closed, { kind: 'termination-letter', pairId: pairId(), to: 'mentor' }), 1],
  'letter-mentee': [documentFor(closed, { kind: 'termination-letter', pairId: pairId(), to: 'mentee' }), 1],
  awaiting: [documentFor(waiting, { kind: 'awaiting-signatures' }), 1],
}

const logo = readFile(join(import.meta.dirname, '../../resources/icon.png'))
const presses = setUpPresses({ fontsFolder: FONTS, pieceBytes: () => logo })

let folder: string
const inPdf = new Map<string, readonly string[]>()
const inWord = new Map<string, readonly string[]>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-papers-'))
  const names = Object.keys(PAPERS)
  for (const [name, [document]] of Object.entries(PAPERS)) {
    await writeFile(join(folder, `${name}.pdf`), await presses.pdf(document))
    await writeFile(join(folder, `${name}.docx`), await presses.docx(document))
    inPdf.set(name, await pagesOf(join(folder, `${name}.pdf`)))
  }
  const office = await throughOffice(names.map(name => join(folder, `${name}.docx`)))
  for (const [index, name] of names.entries()) inWord.set(name, await pagesOf(office[index] ?? ''))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each([
  ['PDF', inPdf],
  ['Word', inWord],
])('in %s', (_, read) => {
  const pages = (name: string) => (read.get(name) ?? []).filter(page => page.trim() !== paper.blankPage)
  const text = (name: string) => pages(name).join(' ').replace(/\s+/g, ' ')

  it.each(Object.entries(PAPERS).map(([name, [, count]]) => [name, count] as const))('%s takes its number of pages: %i', (name, count) => {
    expect(pages(name)).toHaveLength(count)
  })

  it.each(['extension', 'suspension', 'place'])('each original of an amendment stands on one page with its three frames: %s', name => {
    for (const page of pages(name)) {
      expect(page).toMatch(/page\s+1\s+\/\s+1/)
      expect(page.match(/Signature\s:/g)?.length).toBe(name === 'extension' ? 3 : 4)
      expect(page).toMatch(/Avenant n°/)
    }
    expect(['exemplaire de la mentor', 'exemplaire du mentee', 'exemplaire de l’association'].map(label => text(name).split(label).length - 1)).toEqual([1, 1, 1])
  })

  it('an amendment says what the contract says and what it becomes', () => {
    expect(text('extension')).toMatch(/Dernier jour 12 septembre 2026 12 décembre 2026/)
    expect(text('suspension')).toMatch(/du 4 mai 2026 au 14 juin 2026 inclus/)
    expect(text('draft')).toMatch(/PROJET – ce document ne se signe pas/)
    expect(text('extension')).not.toMatch(/PROJET/)
  })

  it('a letter greets, tells the last day and invites', () => {
    expect(text('letter-mentor')).toMatch(/Anne-Sophie d’Hœraene .*Madame,.*12 septembre 2026.*réunion de clôture.*081 22 33 45/)
    expect(text('letter-mentee')).toMatch(/Monsieur,/)
  })

  it('the list names each pair once', () => {
    for (const n of ofMany) expect(text('awaiting').split(`B-2026-${String(n).padStart(3, '0')}`)).toHaveLength(2)
  })
})

it.each(['extension', 'suspension', 'place', 'draft'])('no original of an amendment begins on the back of another: %s', name => {
  const backs = inPdf.get(name)?.filter((_, index) => index % 2 === 1) ?? []
  expect(backs.map(page => page.trim())).toEqual([paper.blankPage, paper.blankPage, paper.blankPage])
})
