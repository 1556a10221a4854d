import { describe, expect, it } from 'vitest'

import { aCasebook, aContract, aMentee, aPairAt, companyId, day, menteeId, pairId, partnerId } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'

import { emptyCasebook } from '#shared/casebook/casebook'
import { withEntries } from '#shared/casebook/entries'
import type { Entry } from '#shared/domain/entry'

const TODAY = '2026-06-01'
const id = pairId(1)
const book = withEntries(emptyCasebook, aCasebook({ mentees: [aMentee(1, { gender: 'man' })], pairs: [aPairAt('active'), aPairAt('validated', 2)], contracts: [aContract()] }))
const corrected: Entry = { id, mentee: { gender: 'woman', birthDate: day('1990-05-01') }, mentor: { frame: 'pensioner' } }

describe('an entry', () => {
  it('is corrected as a whole, and the file stays as it is', () => {
    const put = after(book, 'entry.correct', corrected, TODAY)
    expect(put.entries[id]).toEqual(corrected)
    expect(put.mentees[menteeId(1)]).toEqual(book.mentees[menteeId(1)])
  })

  it('is no longer told from the files of a later day once somebody corrected it', () => {
    const reconstructed = { ...book, entries: { [id]: { ...corrected, reconstructed: true as const } } }
    expect(after(reconstructed, 'entry.correct', corrected, TODAY).entries[id]).toEqual(corrected)
  })

  it.each<[string, Entry, ReturnType<typeof refusal>]>([
    ['of a pair that never began', { ...corrected, id: pairId(2) }, refusal({ code: 'casebook/unknown', id: pairId(2) })],
    ['with a partner that nobody knows', { ...corrected, mentee: { partnerId: partnerId(9) } }, refusal({ code: 'casebook/unknown', id: partnerId(9) })],
    ['with a company that nobody knows', { ...corrected, mentor: { companyId: companyId(9) } }, refusal({ code: 'casebook/unknown', id: companyId(9) })],
    ['with a birth to come', { ...corrected, mentor: { birthDate: day('2026-06-02') } }, refusal({ code: 'date/in-future', on: day('2026-06-02') })],
  ])('is not corrected %s', (_, question, expected) => {
    expect(reply(book, 'entry.correct', question, TODAY)).toEqual(expected)
  })
})
