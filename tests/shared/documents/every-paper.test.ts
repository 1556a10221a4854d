import { beforeAll, describe, expect, it } from 'vitest'

import { day } from '../../builders/built'
import { aCasebook } from '../../builders/casebook'
import { everySheet } from '../../builders/every-sheet'
import { sparse } from '../../builders/sparse'
import { played } from '../sample/played'

import { type Casebook, emptyCasebook, listed } from '#shared/casebook/casebook'
import { searchKey } from '#shared/core/search-key'
import { defaults } from '#shared/defaults/defaults'
import { type PrintableSheet, printSheet } from '#shared/documents/sheets'

/** A paper as it would go out, and what was asked for. */
interface Paper {
  readonly asked: string
  readonly made: PrintableSheet
}

const printed = (book: Casebook, today: string) => everySheet(book).map(sheet => ({ asked: JSON.stringify(sheet), result: printSheet(book, sheet, { today: day(today), defaults }) }))

let whole: ReturnType<typeof printed>
let bare: ReturnType<typeof printed>
let names: readonly string[]
beforeAll(async () => {
  const book = await played()
  whole = printed(book, '2026-12-28')
  // Texts that the association made its own are its own affair: the rest goes without all that may be missing.
  bare = printed(sparse(book), '2026-03-20')
  names = [...listed(book.mentors), ...listed(book.mentees)].map(({ familyName }) => searchKey(familyName).replaceAll(/[^a-z]/g, '-')).filter(name => name.length > 3)
}, 120_000)

const made = (all: ReturnType<typeof printed>): readonly Paper[] => all.flatMap(({ asked, result }) => (result.ok ? [{ asked, made: result.value }] : []))
const refusals = (all: ReturnType<typeof printed>) => [...new Set(all.flatMap(({ result }) => (result.ok ? [] : [result.error.code])))].toSorted()

/** Every text on a paper. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe('every paper of the sample programme', () => {
  it('is made, or is refused for a reason of its own', () => {
    expect(made(whole).length).toBeGreaterThan(1500)
    expect(refusals(whole)).toEqual(['casebook/unknown', 'letter/not-ended', 'pair/not-at-work', 'session/cancelled', 'session/not-for-them', 'update/no-partner', 'update/not-agreed'])
  })

  it('holds no gap of ours, and keeps the spaces and apostrophes of French', () => {
    const faults = made(whole).flatMap(({ asked, made: paper }) => textsIn(paper).flatMap(text => (/undefined|\[object|NaN|Infinity|\{[a-zé ]+\}|[ \u00A0][;:!?»]|«[ \u00A0]|\p{L}'\p{L}/u.test(text) ? [`${asked} ${text}`] : [])))
    expect(faults).toEqual([])
  })

  it('goes under a name that names nobody', () => {
    expect(names.length).toBeGreaterThan(50)
    const telling = made(whole).filter(({ made: { fileName } }) => names.some(name => new RegExp(`(?:^|[-_])${name}(?:[-_]|$)`).test(fileName)) || !/^[\w.-]+$/.test(fileName))
    expect(telling.map(({ made: { fileName } }) => fileName)).toEqual([])
  })
})

describe('every paper of a programme of which nothing is known that need not be', () => {
  it('is made as well, without a gap', () => {
    expect(made(bare).length).toBeGreaterThan(1500)
    expect(refusals(bare)).toEqual(['casebook/unknown', 'letter/not-ended', 'pair/not-at-work', 'session/not-for-them', 'session/not-held-yet', 'update/no-partner'])
    const faults = made(bare).flatMap(({ asked, made: paper }) => textsIn(paper).flatMap(text => (/undefined|\[object|NaN|Infinity|[ \u00A0][;:!?»]|, ,|\(\)/.test(text) ? [`${asked} ${text}`] : [])))
    expect(faults).toEqual([])
  })
})

describe('the papers of a book with hardly anybody in it', () => {
  it('are made as well, and none in the name of nobody', () => {
    expect(made(printed(aCasebook(), '2026-03-12')).length).toBeGreaterThan(40)
    expect(new Set(printed(emptyCasebook, '2026-03-12').map(({ result }) => (result.ok ? 'made' : result.error.code)))).toEqual(new Set(['casebook/unknown']))
  })
})
