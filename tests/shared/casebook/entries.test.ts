import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { aCasebook, aCompany, aContract, aMentee, aMentor, aPairAt, aPartner, companyId, contractId, day, menteeId, mentorId, pairId, partnerId } from '../../builders/casebook'
import { after } from '../../builders/commands'

import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import { entryFor, withEntries } from '#shared/casebook/entries'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'

type MenteeChanges = Parameters<typeof aMentee>[1]
type MentorChanges = Parameters<typeof aMentor>[1]

const saveMentee = (book: Casebook, changes: MenteeChanges) => {
  const { id, decisions: _, consents: __, ...details } = aMentee(1, changes)
  return after(book, 'mentee.save', { id, details })
}
const saveMentor = (book: Casebook, changes: MentorChanges) => {
  const { id, decisions: _, consents: __, informationNote: ___, formerMenteeId: ____, ...details } = aMentor(1, changes)
  return after(book, 'mentor.save', { id, details })
}

const known: MenteeChanges = { gender: 'woman', birthDate: '1990-05-01', studies: 'bachelor', entryStatus: 'integration-income' }
/** The book of a pair at work whose entry was kept the day it was signed. */
const begun = (mentee: MenteeChanges = known, mentor: MentorChanges = {}) =>
  withEntries(emptyCasebook, aCasebook({ companies: [aCompany(1), aCompany(2)], partners: [aPartner(1)], mentees: [aMentee(1, mentee)], mentors: [aMentor(1, mentor)], pairs: [aPairAt('active')], contracts: [aContract()] }))
const entryIn = (book: Casebook) => book.entries[pairId(1)]

describe('the entry of a pair', () => {
  it('is kept with the last of the three signatures, goes where that is undone, and comes back', () => {
    const signatures = { mentor: day('2026-03-05'), mentee: day('2026-03-05') }
    const waiting = aCasebook({ mentees: [aMentee(1, known)], pairs: [aPairAt('contract-printed')], contracts: [aContract(1, { signatures })] })
    expect(saveMentee(waiting, { ...known, gender: 'man' }).entries).toEqual({})
    const signed = after(waiting, 'contract.sign', { contractId: contractId(1), party: 'association', on: day('2026-03-10') })
    expect(entryIn(signed)).toEqual({ id: pairId(1), mentee: { ...known, postcode: '5100', municipality: 'Jambes' }, mentor: { postcode: '5000', municipality: 'Namur', frame: 'own-time' } })
    expect(after(signed, 'contract.sign', { contractId: contractId(1), party: 'association', on: undefined }).entries).toEqual({})
  })

  it('stays as it was when a file changes', () => {
    const book = saveMentor(saveMentee(begun(), { ...known, studies: 'master-or-higher', address: { postcode: '4000', municipality: 'Liège' } }), { frame: { kind: 'pensioner' } })
    expect(entryIn(book)).toEqual(entryIn(begun()))
    expect(book.mentees[menteeId(1)]?.studies).toBe('master-or-higher')
  })

  it('learns what was unknown once the file knows it', () => {
    expect(entryIn(saveMentee(begun(), { ...known, nationality: 'IT', unemployedFor: '1-to-2-years' }))?.mentee).toMatchObject({ ...known, nationality: 'IT', unemployedFor: '1-to-2-years' })
    expect(entryIn(saveMentor(begun(), { frame: { kind: 'own-time', companyId: companyId(2) } }))?.mentor).toMatchObject({ frame: 'own-time', companyId: companyId(2) })
  })

  it.each<[string, MenteeChanges, MenteeChanges, readonly string[]]>([
    ['the postcode of another town', { address: { municipality: 'Jambes' } }, { address: { municipality: 'Liège', postcode: '4000' } }, ['postcode']],
    ['how long somebody of another status was without work', { entryStatus: 'leaving-studies' }, { entryStatus: 'full-unemployment-benefit', unemployedFor: '2-to-5-years' }, ['unemployedFor']],
    ['the partner of another way in', { heardThrough: 'website' }, { heardThrough: 'cpas', partnerId: partnerId(1) }, ['partnerId']],
    ['the recognition of another diploma', { studies: 'lower-secondary' }, { studies: 'bachelor', foreignDiploma: true }, ['foreignDiploma']],
  ])('does not learn %s', (_, then, since, facts) => {
    const learned = entryIn(saveMentee(begun(then), since))
    expect(facts.filter(fact => learned && fact in learned.mentee)).toEqual([])
  })

  it('does not learn the company of another engagement', () => {
    const book = saveMentor(begun(known, { frame: { kind: 'pensioner' } }), { frame: { kind: 'working-time', companyId: companyId(1) } })
    expect(entryIn(book)?.mentor).toMatchObject({ frame: 'pensioner' })
    expect(entryIn(book)?.mentor).not.toHaveProperty('companyId')
  })

  it('goes with a pair that is removed', () => {
    expect(withEntries(begun(), { ...begun(), pairs: {} }).entries).toEqual({})
  })

  it('is read from the files where none was kept, and of no pair that never began', () => {
    const book = aCasebook({ mentees: [aMentee(1, known)], pairs: [aPairAt('active'), aPairAt('validated', 2)] })
    expect(entryFor(book, aPairAt('active'))?.mentee).toMatchObject(known)
    expect(entryFor(book, aPairAt('validated', 2))).toBeUndefined()
  })

  it('leaves a book alone that changed elsewhere', () => {
    const book = begun()
    const elsewhere = { ...book, partners: {} }
    expect(withEntries(book, elsewhere)).toBe(elsewhere)
  })
})

describe('whatever is noted in the files', () => {
  const aFact = fc.record(
    {
      gender: fc.constantFrom<Mentee['gender']>('woman', 'man', 'other'),
      studies: fc.constantFrom('bachelor', 'lower-secondary'),
      nationality: fc.constantFrom<Mentee['nationality']>('BE', 'IT', 'stateless'),
      entryStatus: fc.constantFrom('integration-income', 'leaving-studies'),
      unemployedFor: fc.constantFrom('1-to-2-years', 'under-6-months'),
    },
    { requiredKeys: [] },
  )
  const aFrame = fc.constantFrom<Mentor['frame']>({ kind: 'pensioner' }, { kind: 'unknown' }, { kind: 'own-time' }, { kind: 'working-time', companyId: companyId(1) })
  const someFiles = fc.array(fc.tuple(aFact, aFrame), { minLength: 2, maxLength: 8 })

  it('what an entry knew once it says for good, and a pair at work always has one', () => {
    fc.assert(
      fc.property(someFiles, files => {
        let book: Casebook = emptyCasebook
        for (const [mentee, frame] of files) {
          const before = book.entries[pairId(1)]
          book = withEntries(book, { ...aCasebook({ mentees: [aMentee(1, mentee)], mentors: [aMentor(1, { frame })], pairs: [aPairAt('active')] }), entries: book.entries })
          expect(book.entries[pairId(1)]).toMatchObject({ mentee: before?.mentee ?? {}, mentor: before?.mentor ?? {} })
          expect(withEntries(emptyCasebook, book)).toBe(book)
        }
      }),
    )
  })
})

describe('the entry of somebody who was erased', () => {
  const erased = { on: '2026-11-17', number: 1234 }

  it('learns nothing more of them, while that of the other goes on learning', () => {
    const book = begun()
    const ofMentee = { ...book, mentees: { [menteeId(1)]: aMentee(1, { ...known, nationality: 'IT', erased }) }, mentors: { [mentorId(1)]: aMentor(1, { gender: 'woman' }) } }
    expect(entryIn(withEntries(book, ofMentee))).toEqual({ ...entryIn(book), mentor: { ...entryIn(book)?.mentor, gender: 'woman' } })
    const ofMentor = { ...book, mentees: { [menteeId(1)]: aMentee(1, { ...known, nationality: 'IT' }) }, mentors: { [mentorId(1)]: aMentor(1, { gender: 'woman', erased }) } }
    expect(entryIn(withEntries(book, ofMentor))).toEqual({ ...entryIn(book), mentee: { ...entryIn(book)?.mentee, nationality: 'IT' } })
  })
})
