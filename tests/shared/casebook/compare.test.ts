import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { compareBooks, recordName } from '#shared/casebook/compare'
import { collectionNames, danglingReferences, piecesIn, referencesOf } from '#shared/casebook/references'
import { replaceBook, takeRecords } from '#shared/casebook/take-records'
import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import { piecesNamed } from '#shared/casebook/full-export'
import { defaults } from '#shared/defaults/defaults'
import { PieceId } from '#shared/domain/ids'
import { playSample } from '#shared/sample/play-sample'

import { aMentor, mentorId } from '../../builders/casebook'

/** The whole sample programme, each paper of it a piece of its own. */
const sample = sampleBook()

async function sampleBook(): Promise<Casebook> {
  let papers = 0
  const press = async () => PieceId.parse(String((papers += 1)).padStart(64, '0'))
  const played = await playSample({ book: emptyCasebook, defaults, logo: await press(), press: { contract: press, amendment: press } })
  if (!played.ok) throw new Error(JSON.stringify(played.error))
  return played.value
}

const noPause = () => Promise.resolve()

const withoutOne = (book: Casebook, collection: 'mentees' | 'meetings', id: string): Casebook => ({ ...book, [collection]: Object.fromEntries(Object.entries(book[collection]).filter(([key]) => key !== id)) })

describe('two books compared', () => {
  it('differ in nothing where they say the same, though in other objects and another order', async () => {
    const book = await sample
    const other = JSON.parse(JSON.stringify(book)) as Casebook
    expect(await compareBooks(book, { ...other, mentors: Object.fromEntries(Object.entries(other.mentors).reverse()) }, noPause)).toEqual({ counts: {}, changes: [] })
  })

  it('tell what would come, go and change, and under which keys', async () => {
    const mentor = aMentor(1)
    const present = { ...emptyCasebook, mentors: { [mentor.id]: mentor } }
    const other = { ...emptyCasebook, mentors: { [mentor.id]: { ...mentor, jobTitle: 'comptable', capacity: 2 } } }

    expect((await compareBooks(present, other, noPause)).changes).toEqual([{ collection: 'mentors', id: mentor.id, kind: 'changed', name: { of: ['Anne-Sophie d’Hœraene'] }, fields: expect.arrayContaining(['jobTitle', 'capacity']) }])
    expect((await compareBooks(present, emptyCasebook, noPause)).counts).toEqual({ mentors: { added: 0, removed: 1, changed: 0 } })
    expect((await compareBooks(emptyCasebook, present, noPause)).counts).toEqual({ mentors: { added: 1, removed: 0, changed: 0 } })
  })

  it('let everything else have its turn after each record', async () => {
    let turns = 0
    const { counts } = await compareBooks(emptyCasebook, await sample, async () => void (turns += 1))
    expect(turns).toBe(Object.values(counts).reduce((sum, { added }) => sum + added, 0))
  })

  it('give the other back, in the objects of the present wherever nothing differs', async () => {
    const book = await sample
    const other = JSON.parse(JSON.stringify(book)) as Casebook
    const [gone] = Object.keys(other.meetings)
    const back = replaceBook(withoutOne(other, 'meetings', gone ?? ''))(book)

    expect(back.ok && back.value.mentors).toBe(book.mentors)
    expect(back.ok && Object.keys(back.value.meetings).length).toBe(Object.keys(book.meetings).length - 1)
  })
})

describe('what a book names', () => {
  it('is all there in the sample programme', async () => {
    expect(danglingReferences(await sample)).toEqual([])
  })

  it('is found wherever a person is taken away from under it', async () => {
    const book = await sample
    const [id = ''] = Object.keys(book.mentees)
    const missing = danglingReferences(withoutOne(book, 'mentees', id))
    expect(missing.length).toBeGreaterThan(0)
    expect(missing.every(({ missing: place }) => place.collection === 'mentees' && place.id === id)).toBe(true)
    expect(new Set(missing.map(({ by }) => by.collection))).toContain('pairs')
  })

  it('of pieces is what a search through all its text finds', async () => {
    const book = await sample
    expect([...piecesIn(book)].toSorted()).toEqual(piecesNamed(book).toSorted())
  })

  it('of a record, a person can be called by it', async () => {
    const book = await sample
    const [id = ''] = Object.keys(book.meetings)
    expect(recordName(book, { collection: 'meetings', id })).toMatchObject({ of: [expect.any(String), expect.any(String)], on: expect.stringMatching(/^\d{4}-/) })
    expect(referencesOf({ collection: 'meetings', id }, book.meetings[id as keyof typeof book.meetings])).toEqual([expect.objectContaining({ collection: 'pairs' })])
  })
})

describe('records taken over from another book', () => {
  it('never leave anything that names what is not there', async () => {
    const book = await sample
    const all = collectionNames.flatMap(collection => Object.keys(book[collection]).map(id => ({ collection, id })))
    fc.assert(
      fc.property(fc.subarray(all, { maxLength: 40 }), places => {
        const taken = takeRecords(book, places)(emptyCasebook)
        if (taken.ok) expect(danglingReferences(taken.value)).toEqual([])
        else expect(taken.error.code).toBe('record/names-missing')
      }),
      { numRuns: 60 },
    )
  })

  it('put what was there in the place of what stands here, and leave alone what the other does not hold', () => {
    const mentor = aMentor(1)
    const here = { ...emptyCasebook, mentors: { [mentor.id]: { ...mentor, jobTitle: 'autre' }, [mentorId(2)]: aMentor(2) } }
    const there = { ...emptyCasebook, mentors: { [mentor.id]: mentor } }
    const taken = takeRecords(there, [{ collection: 'mentors', id: mentor.id }, { collection: 'mentors', id: mentorId(2) }])(here)
    expect(taken).toMatchObject({ ok: true, value: { mentors: { [mentor.id]: { jobTitle: mentor.jobTitle }, [mentorId(2)]: { id: mentorId(2) } } } })
  })
})
