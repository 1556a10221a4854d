import { describe, expect, it } from 'vitest'

import { amendmentDocument } from '#shared/documents/amendment-document'
import { plainText } from '#shared/documents/document'
import { AmendmentChange } from '#shared/domain/amendment'

import { aBreak, anAmendment, anotherPlace, extension } from '../../builders/amendments'
import { day } from '../../builders/casebook'
import { someContractFacts } from '../../builders/contract'
import { blocksOf, wordsOn } from '../../builders/sheets'

type Facts = Parameters<typeof someContractFacts>[0]

const documentOf = (change: AmendmentChange = extension(), facts: Facts = {}, contractSignedOn: string | undefined = '2026-03-10') =>
  amendmentDocument(
    { ...anAmendment(1, { change, contractSignedOn }), facts: someContractFacts(facts) },
    { status: 'printed', printedOn: day('2026-05-04') },
  )

/** With plain spaces, as one reads it. */
const read = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ')

/** The table of one of the originals. */
const rowsOf = (change: AmendmentChange) =>
  blocksOf({ ...documentOf(change), parts: documentOf(change).parts.slice(0, 1) }).flatMap(block => (block.kind === 'table' ? block.rows.map(row => row.map(cell => read(plainText(cell)))) : []))

describe('an amendment on paper', () => {
  it('is made in three originals that say the same, each named after whom it is for', () => {
    const { parts } = documentOf()
    expect(parts.map(({ label }) => label)).toEqual(['exemplaire de la mentor', 'exemplaire du mentee', 'exemplaire de l’association'])
    expect(parts[1]?.blocks).toEqual(parts[0]?.blocks)
  })

  it('names its number, the contract and the day it was signed', () => {
    expect(read(documentOf().title)).toBe('Avenant n° 1 au contrat d’engagement tripartite du 10 mars 2026')
    expect(wordsOn(amendmentDocument({ ...anAmendment(1, { contractSignedOn: undefined }) }, { status: 'printed', printedOn: day('2026-05-04') }))).toContain('Contrat signé le')
  })

  it('puts what the contract says beside what it becomes', () => {
    expect(rowsOf(extension())).toEqual([['Dernier jour', '12 septembre 2026', '12 décembre 2026']])
    expect(rowsOf(aBreak)).toEqual([
      ['Suspension', '–', 'du 4 mai 2026 au 14 juin 2026 inclus'],
      ['Reprise', '–', '15 juin 2026'],
      ['Dernier jour', '12 septembre 2026', '24 octobre 2026'],
    ])
    expect(rowsOf(anotherPlace)).toEqual([
      ['Lieu de rencontre', 'chaussée de Louvain 210, 5004 Bouge', 'place d’Armes 3, 5000 Namur'],
      ['Accès', 'se présenter à l’accueil, bâtiment B, avec une pièce d’identité.', '–'],
      ['À partir du', '–', '1er juin 2026'],
    ])
  })

  it('leaves the end of an open suspension to be agreed', () => {
    const open = AmendmentChange.parse({ kind: 'suspension', from: '2026-05-04' })
    expect(rowsOf(open)).toEqual([
      ['Suspension', '–', 'à partir du 4 mai 2026, sans date de reprise connue'],
      ['Dernier jour', '12 septembre 2026', 'à fixer ensemble à la reprise'],
    ])
  })

  it('says why, that the rest stays, and for an extension that the rhythm stays too', () => {
    const words = read(wordsOn(documentOf()))
    for (const said of ['Motif : à la demande des deux personnes.', 'Le reste du contrat ne change pas.', 'deux rencontres par mois, d’environ 1 h 30', 'en trois exemplaires originaux']) expect(words).toContain(said)
    expect(wordsOn(documentOf(anotherPlace))).not.toContain('Le rythme reste le même')
  })

  it('is signed by three, and by a parent where one of the two is a minor', () => {
    const frames = (facts: Facts) => documentOf(extension(), facts).parts[0]?.blocks.flatMap(block => (block.kind === 'together' ? block.blocks : [])).flatMap(block => (block.kind === 'signatures' ? block.frames.map(({ title }) => title) : []))
    expect(frames({})).toEqual(['La mentor', 'Le mentee', 'Pour l’association'])
    expect(frames({ mentee: { minor: true } })).toHaveLength(4)
  })

  it('as a draft says that it is not to be signed', () => {
    const draft = amendmentDocument(anAmendment(), { status: 'draft' })
    expect(draft.letterhead.marks).toEqual(['PROJET – ce document ne se signe pas'])
    expect(wordsOn(draft)).not.toContain('imprimé le')
  })
})
