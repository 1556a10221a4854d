import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { aCasebook, aMentor, anOrganisation, aPairAt, mentorId, pairId } from '../../builders/casebook'

import { applyDelta, applyDeltas, checked, deltaBetween, inverse, isEmpty, takenOver, touches } from '#shared/casebook/delta'

/** Books that share nothing but their law, so that every road between two of them can be tried. */
const someBook = fc
  .record({
    mentors: fc.subarray([aMentor(1), aMentor(2), aMentor(3)]),
    pairs: fc.uniqueArray(fc.constantFrom(aPairAt('proposed', 1), aPairAt('active', 1), aPairAt('closed', 2)), { selector: pair => pair.id }),
    organisation: fc.constantFrom(anOrganisation(), anOrganisation({ name: 'Autre asbl' }), undefined),
  })
  .map(aCasebook)

describe('a delta', () => {
  it('leads from any book to any other, and has a way back', () => {
    fc.assert(
      fc.property(someBook, someBook, (from, to) => {
        const delta = deltaBetween(from, to)
        const arrived = applyDelta(from, delta)
        expect(arrived).toEqual(to)
        expect(applyDelta(arrived, inverse(delta, from))).toEqual(from)
      }),
    )
  })

  it('is taken over whole, and many at once as one after the other, in the same order', () => {
    fc.assert(
      fc.property(fc.array(someBook, { minLength: 2, maxLength: 5 }), books => {
        const [first = aCasebook({}), ...others] = books
        const deltas = others.map((book, at) => deltaBetween(books[at] ?? first, book))
        const stepwise = deltas.reduce(applyDelta, first)
        expect(JSON.stringify(applyDeltas(first, deltas))).toBe(JSON.stringify(stepwise))
        others.forEach((book, at) => expect(takenOver(books[at] ?? first, book, deltaBetween(books[at] ?? first, book))).toEqual(book))
      }),
    )
  })

  it('sees an entity that stands under the id of another, wherever it stands', () => {
    const book = aCasebook({ pairs: [aPairAt('active', 1)] })
    for (const [key, pair] of [[pairId(1), aPairAt('active', 2)], [pairId(3), book.pairs[pairId(1)]], [pairId(3), aPairAt('active', 2)]] as const) {
      expect(() => checked(deltaBetween(book, { ...book, pairs: { ...book.pairs, [key]: pair } }))).toThrow()
    }
  })

  it('says what changed and nothing else', () => {
    const from = aCasebook({ pairs: [aPairAt('active', 1), aPairAt('closed', 2)] })
    const { [pairId(2)]: _, ...pairs } = from.pairs
    const mentors = { ...from.mentors, [mentorId(1)]: aMentor(1, { capacity: 3 }) }
    const delta = deltaBetween(from, { ...from, mentors, pairs })

    expect(delta).toEqual({ put: { mentors: { [mentorId(1)]: aMentor(1, { capacity: 3 }) } }, removed: { pairs: [pairId(2)] } })
    expect([mentorId(1), mentorId(2), pairId(1), pairId(2)].map(id => touches(delta, id))).toEqual([true, false, false, true])
  })

  it('is empty between a book and itself', () => {
    const book = aCasebook()

    expect(isEmpty(deltaBetween(book, { ...book }))).toBe(true)
  })

  it('leaves what it does not name as the same object', () => {
    const book = aCasebook({ pairs: [aPairAt('active', 1)] })
    const after = applyDelta(book, { put: { mentors: { [mentorId(9)]: aMentor(1, { id: mentorId(9) }) } }, removed: {} })

    expect(after.pairs).toBe(book.pairs)
    expect(after.mentors[mentorId(1)]).toBe(book.mentors[mentorId(1)])
  })

  it('is refused with an entity that does not hold together, or under the id of another', () => {
    const strange = [{ [pairId(1)]: { ...aPairAt('active', 1), moves: [] , opening: { kind: 'unknown' } } }, { [pairId(7)]: aPairAt('active', 1) }]

    for (const pairs of strange) expect(() => checked({ put: { pairs } as never, removed: {} })).toThrow() // what the types forbid
  })
})
