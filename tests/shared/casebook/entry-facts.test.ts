import { describe, expect, it } from 'vitest'

import { aCasebook, aMentee, aPairAt, menteeId, pairId } from '../../builders/casebook'
import { after } from '../../builders/commands'

import type { Casebook } from '#shared/casebook/casebook'
import { entrySides, keptAtEntry } from '#shared/casebook/entry-facts'

const pairIn = (book: Casebook) => {
  const pair = book.pairs[pairId()]
  if (!pair) throw new Error('The pair is missing')
  return pair
}

/** A pair at work whose entry is kept, and whose mentee is then saved anew with some details. */
function afterSaving(changes: Parameters<typeof aMentee>[1]): Casebook {
  const opened = aCasebook({ mentees: [aMentee(1, { gender: 'woman', studies: 'lower-secondary' })], pairs: [aPairAt('active')] })
  const save = (book: Casebook, more: Parameters<typeof aMentee>[1]) => {
    const { id, decisions: _, consents: _consents, ...details } = aMentee(1, more)
    return after(book, 'mentee.save', { id, details })
  }
  return save(save(opened, { gender: 'woman', studies: 'lower-secondary', phone: '0485 11 22 33' }), changes)
}

describe('the two people of a pair as they are counted', () => {
  it('stay as they were at entry, and what the file says otherwise is told', () => {
    const book = afterSaving({ gender: 'woman', studies: 'bachelor' })
    const mentee = entrySides(book, pairIn(book))?.find(({ side }) => side === 'mentee')
    expect(mentee?.kept.studies).toBe('lower-secondary')
    expect(mentee?.today.studies).toBe('bachelor')
    expect(mentee?.changed).toEqual(['studies'])
    expect(keptAtEntry(book, 'mentee', menteeId()).map(({ pair, changed }) => [pair.id, changed])).toEqual([[pairId(), ['studies']]])
  })

  it('take up what was unknown, which is then no difference', () => {
    const book = afterSaving({ gender: 'woman', studies: 'lower-secondary', entryStatus: 'full-unemployment' })
    const mentee = entrySides(book, pairIn(book))?.[0]
    expect(mentee?.changed).toEqual([])
    expect(mentee?.unknown).not.toContain('entryStatus')
    expect(keptAtEntry(book, 'mentee', menteeId())).toEqual([])
  })

  it('are not told of a pair that never began', () => {
    const book = aCasebook({ pairs: [aPairAt('proposed')] })
    expect(entrySides(book, pairIn(book))).toBeUndefined()
  })
})

describe('the place where somebody lived', () => {
  it('is known by the town alone, and has changed once the file tells another', () => {
    const opened = aCasebook({ mentees: [aMentee(1, { address: { municipality: 'Jambes' } })], pairs: [aPairAt('active')] })
    const { id, decisions: _, consents: _consents, ...details } = aMentee(1, { address: { municipality: 'Jambes' } })
    const kept = after(opened, 'mentee.save', { id, details: { ...details, phone: '0485 11 22 33' } })
    const moved = after(kept, 'mentee.save', { id, details: { ...details, address: { postcode: '4000', municipality: 'Liège' } } })
    expect(keptAtEntry(kept, 'mentee', menteeId())).toEqual([])
    expect(keptAtEntry(moved, 'mentee', menteeId()).map(({ changed }) => changed)).toEqual([['place']])
  })
})

it('somebody whose pair never began is counted nowhere otherwise than in their file', () => {
  expect(keptAtEntry(aCasebook({ pairs: [aPairAt('proposed')] }), 'mentee', menteeId())).toEqual([])
})
