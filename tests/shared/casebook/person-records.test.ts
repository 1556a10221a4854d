import { describe, expect, it } from 'vitest'

import type { CasebookRefusal } from '#shared/casebook/refusal'

import { aCasebook, aCompany, aMentee, aMentor, companyId, coordinatorId, day, menteeId, mentorId } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'

const given = { given: true, on: day('2026-03-18') }

describe('the volunteer’s information note', () => {
  const note = { givenOn: day('2026-03-02'), receiptOn: day('2026-03-09'), by: coordinatorId(1) }

  it('is recorded with its receipt, and taken back', () => {
    const book = after(aCasebook(), 'mentor.record-note', { mentorId: mentorId(1), note })
    expect(book.mentors[mentorId(1)]?.informationNote).toEqual(note)
    expect(after(book, 'mentor.record-note', { mentorId: mentorId(1) })).toEqual(aCasebook())
  })

  it.each<[string, object, CasebookRefusal]>([
    ['handed over on a day to come', { note: { givenOn: day('2026-03-21') } }, { code: 'date/in-future', on: day('2026-03-21') }],
    ['whose receipt is of a day to come', { note: { ...note, receiptOn: day('2026-03-21') } }, { code: 'date/in-future', on: day('2026-03-21') }],
    ['of someone we do not know', { mentorId: mentorId(9) }, { code: 'casebook/unknown', id: mentorId(9) }],
  ])('is refused when %s', (_, changes, error) => {
    expect(reply(aCasebook(), 'mentor.record-note', { mentorId: mentorId(1), note, ...changes })).toEqual(refusal(error))
  })
})

describe('correcting a file', () => {
  it('leaves what other commands decided as it stands', () => {
    const mentor = aMentor(1, { decisions: [{ on: '2026-01-12', outcome: 'accepted' }], informationNote: { givenOn: '2026-01-12' }, consents: { newsletter: [given] }, informed: [{ notice: 'mentor@1', on: '2026-01-12' }] })
    const { id: mentorKey, decisions: _, informationNote: __, consents: ___, informed: _informed, ...mentorDetails } = mentor
    const mentee = aMentee(1, { consents: { sharing: [given] } })
    const { id: menteeKey, decisions: ____, consents: _____, ...menteeDetails } = mentee
    const company = aCompany(1, { sponsorship: { mentors: 2, withOptional: [], coupled: false } })
    const { id: companyKey, talks: ______, sponsorship: _______, ...companyDetails } = company
    const book = aCasebook({ mentors: [mentor], mentees: [mentee], companies: [company] })

    expect(after(book, 'mentor.save', { id: mentorKey, details: { ...mentorDetails, capacity: 4 } }).mentors[mentorId(1)]).toEqual({ ...mentor, capacity: 4 })
    expect(after(book, 'mentee.save', { id: menteeKey, details: { ...menteeDetails, wishedJob: 'soudeur' } }).mentees[menteeId(1)]).toEqual({ ...mentee, wishedJob: 'soudeur' })
    expect(after(book, 'company.save', { id: companyKey, details: { ...companyDetails, size: '250+' } }).companies[companyId(1)]).toEqual({ ...company, size: '250+' })
  })

  it('begins a new file with nothing decided', () => {
    const { id: _, decisions: __, consents: ___, ...details } = aMentee(2)
    const [entered] = Object.values(after(aCasebook({ mentees: [] }), 'mentee.save', { details }).mentees)
    expect(entered).toMatchObject({ decisions: [], consents: {} })
  })
})
