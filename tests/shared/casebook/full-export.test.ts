import { describe, expect, it } from 'vitest'

import { aCasebook, aContract, aCoordinator, anOrganisation, aPairAt } from '../../builders/casebook'

import { type Casebook, CURRENT_FORMAT, emptyCasebook } from '#shared/casebook/casebook'
import { casebookSchema, exportHead, isVacant, piecesNamed, readFullExport, takeOver } from '#shared/casebook/full-export'
import { IsoDate } from '#shared/domain/iso-date'

const today = IsoDate.parse('2026-03-16')
const book: Casebook = aCasebook({ pairs: [aPairAt('active')], contracts: [aContract()] })
const pieces = Object.fromEntries(piecesNamed(book).map(id => [id, '']))
const exported = () => JSON.parse(JSON.stringify({ ...exportHead(book, today, [], { checksum: 'somme', schema: {} }), pieces })) as Record<string, unknown>
const code = (saved: unknown) => {
  const found = readFullExport(saved)
  return found.ok ? 'read' : found.error.code
}

describe('an export of everything', () => {
  it('gives back the same casebook, with every piece it names', () => {
    const found = readFullExport(exported())

    expect(found.ok && found.value.book).toEqual(book)
    expect(found.ok && [...found.value.pieces.keys()]).toEqual(piecesNamed(book))
    expect(piecesNamed(book)).toContain(aContract().pdf)
  })

  it('names each collection of the casebook in its shape', () => {
    expect(Object.keys(casebookSchema().properties ?? {})).toEqual(expect.arrayContaining(Object.keys(emptyCasebook)))
  })

  it('is read from an earlier format of the casebook too', () => {
    const { entries: _, profileAnalyses: __, letterTemplates: ___, ...former } = book
    expect(code({ ...exported(), casebook: { ...former, format: 4 } })).toBe('read')
  })

  it.each([
    ['no JSON of ours', { format: 1 }, 'export/not-one'],
    ['nothing', null, 'export/not-one'],
    ['a later shape of export', { ...exported(), exportFormat: 2 }, 'export/newer'],
    ['a later casebook', { ...exported(), casebook: { ...book, format: CURRENT_FORMAT + 1 } }, 'export/newer'],
    ['a casebook that says what none can', { ...exported(), casebook: { ...book, mentors: { x: {} } } }, 'export/damaged'],
    ['an export without its casebook', { ...exported(), casebook: undefined }, 'export/damaged'],
    ['a piece that is not there', { ...exported(), pieces: {} }, 'export/damaged'],
  ])('is refused for %s', (_, saved, expected) => expect(code(saved)).toBe(expected))

  it('says which pieces were missing already, and is read without them', () => {
    expect(code({ ...exported(), missingPieces: piecesNamed(book), pieces: {} })).toBe('read')
  })
})

describe('taking an export over', () => {
  const begun = { ...emptyCasebook, organisation: { organisation: anOrganisation({ setUpOn: undefined }) }, coordinators: { [aCoordinator().id]: aCoordinator() } }

  it.each([
    ['an empty casebook', emptyCasebook, true],
    ['a first run that is not finished', begun, true],
    ['a first run that is finished', { ...begun, organisation: { organisation: anOrganisation({ setUpOn: today }) } }, true],
    ['people', { ...emptyCasebook, mentors: book.mentors }, false],
  ])('is possible over %s: %s', (_, here: Casebook, possible) => {
    expect(isVacant(here)).toBe(possible)
    expect(takeOver(book)(here)).toEqual(possible ? { ok: true, value: book } : { ok: false, error: { code: 'export/not-empty' } })
  })
})
