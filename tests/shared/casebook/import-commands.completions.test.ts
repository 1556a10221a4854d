import { describe, expect, it } from 'vitest'

import { additionsTo } from '#shared/casebook/additions'
import { CommitImport } from '#shared/casebook/import-commands'

import { aCasebook, aCompany, aMentor, companyId, mentorId } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'
import { importId } from '../../builders/recruitment'

const record = importId(7601) // the first id a world gives out is that of the record
const bare = aMentor(1, { email: 'anne@example.be', phone: undefined, birthDate: undefined, address: { municipality: 'Namur' } })
const book = aCasebook({ mentors: [bare] })
const told = { email: 'autre@example.be', phone: '0471 00 00 01', address: { street: 'rue Haute 12', municipality: 'NAMUR' } }
const question = CommitImport.parse({ fileName: 'liste.csv', duplicates: 0, refused: 0, target: 'mentors', entries: [], completions: [{ id: mentorId(1), details: told }] })
const completed = after(book, 'import.commit', question)
const added = { phone: '0471 00 00 01', address: { street: 'rue Haute 12' } }

describe('an import that completes', () => {
  it('adds what a file lacks and overwrites nothing', () => {
    expect(completed.mentors[mentorId(1)]).toEqual({ ...bare, phone: '0471 00 00 01', address: { street: 'rue Haute 12', municipality: 'Namur' } })
    expect(completed.imports[record]).toMatchObject({ created: [], completed: [{ id: mentorId(1), added }] })
  })

  it('adds the same thing once, whichever line tells it first', () => {
    const [first] = question.completions ?? []
    const twice = after(book, 'import.commit', CommitImport.parse({ ...question, completions: [first, { id: mentorId(1), details: { phone: '0472 00 00 02', heardThrough: 'forem' } }] }))
    expect(twice.mentors[mentorId(1)]).toMatchObject({ phone: '0471 00 00 01', heardThrough: 'forem' })
  })

  it('adds no street to the address of another town', () => {
    expect(additionsTo('mentors', bare, { address: { street: 'rue Basse 3', postcode: '4000', municipality: 'Liège' } })).toEqual({})
  })

  it('gives contacts to a company that has none, and takes them back', () => {
    const lone = aCasebook({ mentors: [], companies: [aCompany(1, { contacts: [] })] })
    const contacts = [{ name: 'Sara Lopez', phone: '081 22 33 44' }]
    const done = after(lone, 'import.commit', CommitImport.parse({ ...question, target: 'companies', completions: [{ id: companyId(1), details: { contacts } }] }))
    expect(done.companies[companyId(1)]?.contacts).toEqual(contacts)
    expect(after(done, 'import.undo', { id: record }).companies).toEqual(lone.companies)
  })

  it('is taken back without what somebody changed since', () => {
    expect(after(completed, 'import.undo', { id: record }).mentors).toEqual(book.mentors)
    const changed = { ...completed, mentors: { [mentorId(1)]: { ...bare, phone: '0479 99 99 99', address: { street: 'rue Haute 12', municipality: 'Namur' } } } } as typeof completed
    expect(after(changed, 'import.undo', { id: record }).mentors[mentorId(1)]).toEqual({ ...bare, phone: '0479 99 99 99' })
  })

  it('keeps nothing of people once it is taken back', () => {
    const undone = after(completed, 'import.undo', { id: record })
    expect(undone.imports[record]).not.toHaveProperty('completed')
  })

  it('is refused when it brings nothing, or completes somebody who is gone', () => {
    expect(reply(completed, 'import.commit', question)).toEqual(refusal({ code: 'import/nothing-to-create' }))
    expect(reply(aCasebook({ mentors: [] }), 'import.commit', question)).toEqual(refusal({ code: 'casebook/unknown', id: mentorId(1) }))
  })
})

it('an import is taken back though somebody whom it completed was removed since', () => {
  const removed = after(completed, 'mentor.remove', { id: mentorId(1) })
  const undone = after(removed, 'import.undo', { id: record })
  expect(undone.mentors).toEqual({})
  expect(undone.imports[record]).toMatchObject({ undoneOn: '2026-03-20' })
})

it('a list that tells no address completes the file of a company, and adds none', () => {
  const told = { website: 'www.batisseurs.example', address: undefined }
  expect(additionsTo('companies', aCompany(1), told)).toEqual({ website: 'www.batisseurs.example' })
})
