import { describe, expect, it } from 'vitest'

import { listed } from '#shared/casebook/casebook'
import { CommitImport } from '#shared/casebook/import-commands'

import { aCasebook, aCompany, aMentee, aMentor, aPairAt, id, menteeId, mentorId } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'
import { aGroupSession, anExchange, anInvitee, importId } from '../../builders/recruitment'

const file = { fileName: 'liste des mentors.xlsx', duplicates: 2, refused: 1 }
const detailsOfMentor = (n: number) => {
  const { id: _, decisions: __, consents: ___, informationNote: ____, ...details } = aMentor(n)
  return { details }
}
const detailsOfMentee = (n: number) => {
  const { id: _, decisions: __, consents: ___, ...details } = aMentee(n)
  return { details }
}
const detailsOfCompany = () => {
  const { id: _, talks: __, sponsorship: ___, ...details } = aCompany()
  return { details }
}
const empty = aCasebook({ mentors: [], mentees: [], companies: [] })
const mentors = CommitImport.parse({ ...file, target: 'mentors', entries: [detailsOfMentor(1), detailsOfMentor(2)] })
const imported = () => after(empty, 'import.commit', mentors)
const record = importId(7601) // the first id a world gives out is that of the record

describe('an import', () => {
  it('enters everyone of a file at once, with nothing decided, and keeps where they came from', () => {
    const book = imported()
    expect(listed(book.mentors)).toEqual([aMentor(1, { id: id(9002) }), aMentor(2, { id: id(9003) })])
    expect(listed(book.imports)).toEqual([{ ...file, id: id(9001), on: '2026-03-20', target: 'mentors', created: [id(9002), id(9003)] }])
  })

  it('accepts the mentees who were accepted before, on their day', () => {
    const entries = [{ ...detailsOfMentee(1), acceptedOn: '2025-11-24' }, detailsOfMentee(2)]
    const book = after(empty, 'import.commit', CommitImport.parse({ ...file, target: 'mentees', entries }))
    expect(listed(book.mentees).map(({ decisions }) => decisions)).toEqual([[{ on: '2025-11-24', outcome: 'accepted' }], []])
  })

  it('enters companies with no talks yet', () => {
    const book = after(empty, 'import.commit', CommitImport.parse({ ...file, target: 'companies', entries: [detailsOfCompany()] }))
    expect(listed(book.companies)).toEqual([aCompany(1, { id: id(9002), talks: [] })])
  })

  it('is refused when a file brings nothing', () => {
    expect(reply(empty, 'import.commit', { ...file, target: 'mentors', entries: [] })).toEqual(refusal({ code: 'import/nothing-to-create' }))
  })
})

describe('taking an import back', () => {
  it('takes away all that it brought, leaves the rest, and remembers that it was', () => {
    const book = after(aCasebook(), 'import.commit', mentors)
    expect(after(book, 'import.undo', { id: record })).toEqual({ ...aCasebook(), imports: { [record]: { ...book.imports[record], undoneOn: '2026-03-20' } } })
  })

  it('takes away those who are still there when one was removed by hand', () => {
    const book = after(imported(), 'mentor.remove', { id: mentorId(8902) })
    expect(listed(after(book, 'import.undo', { id: record }).mentors)).toEqual([])
  })

  it.each([
    ['a pair', { pairs: [aPairAt('proposed', 1, { mentorId: id(9002) })] }, 'pairs'],
    ['a session', { groupSessions: [aGroupSession(1, { invitees: [anInvitee(1, { kind: 'mentor', id: mentorId(8902) })] })] }, 'groupSessions'],
    ['an exchange', { exchanges: [anExchange(1, { with: { kind: 'mentor', id: id(9002) } })] }, 'exchanges'],
  ] as const)('is refused once %s names someone of it', (_, parts, collection) => {
    const book = { ...imported(), ...pick(aCasebook(parts), collection) }
    expect(reply(book, 'import.undo', { id: record })).toMatchObject({ ok: false, error: { code: 'casebook/still-referenced', by: [{ collection }] } })
  })

  it('is refused for companies that a mentor works for since', () => {
    const companies = after(empty, 'import.commit', CommitImport.parse({ ...file, target: 'companies', entries: [detailsOfCompany()] }))
    const book = { ...companies, ...pick(aCasebook({ mentors: [aMentor(1, { frame: { kind: 'own-time', companyId: id(9002) } })] }), 'mentors') }
    expect(reply(book, 'import.undo', { id: record })).toEqual(refusal({ code: 'casebook/still-referenced', by: [{ collection: 'mentors', id: mentorId(1) }] }))
  })

  it.each([
    ['is decided upon', aMentor(1, { id: id(9002), decisions: [{ on: '2026-03-20', outcome: 'left' }] })],
    ['agrees to something', aMentor(1, { id: id(9002), consents: { newsletter: [{ given: true, on: '2026-03-20' }] } })],
    ['has their information note', aMentor(1, { id: id(9002), informationNote: { givenOn: '2026-03-20' } })],
  ])('is refused once somebody of it %s', (_, mentor) => {
    const book = { ...imported(), mentors: { ...imported().mentors, [mentor.id]: mentor } }
    expect(reply(book, 'import.undo', { id: record })).toEqual(refusal({ code: 'casebook/still-referenced', by: [{ collection: 'mentors', id: mentor.id }] }))
  })

  it('counts no decision that the list itself brought, but what followed', () => {
    const entries = [{ ...detailsOfMentee(1), acceptedOn: '2025-11-24' }]
    const book = after(empty, 'import.commit', CommitImport.parse({ ...file, target: 'mentees', entries }))
    expect(after(book, 'import.undo', { id: record }).mentees).toEqual({})
    const consents = { newsletter: [{ given: true, on: '2026-03-20' }] }
    const decided = { ...book, mentees: { [menteeId(8802)]: aMentee(1, { id: menteeId(8802), decisions: [{ on: '2025-11-24', outcome: 'accepted' }], consents }) } }
    expect(reply(decided, 'import.undo', { id: record })).toEqual(refusal({ code: 'casebook/still-referenced', by: [{ collection: 'mentees', id: menteeId(8802) }] }))
  })

  it('is refused twice', () => {
    const undone = after(imported(), 'import.undo', { id: record })
    expect(reply(undone, 'import.undo', { id: record })).toEqual(refusal({ code: 'import/undone' }))
  })
})

const pick = <Name extends keyof ReturnType<typeof aCasebook>>(book: ReturnType<typeof aCasebook>, name: Name) => ({ [name]: book[name] })

it('mentees who were never accepted are taken back as they came, until somebody decides', () => {
  const book = after(empty, 'import.commit', CommitImport.parse({ ...file, target: 'mentees', entries: [{ details: { ...detailsOfMentee(1).details, before: undefined } }] }))
  const [mentee] = listed(book.mentees)
  expect(mentee?.decisions).toEqual([])
  expect(book.imports[record]).not.toHaveProperty('accepted')
  expect(after(book, 'import.undo', { id: record }).mentees).toEqual({})
  const decided = { ...book, mentees: Object.fromEntries(listed(book.mentees).map(each => [each.id, { ...each, decisions: aMentee(1).decisions }])) }
  expect(reply(decided, 'import.undo', { id: record })).toMatchObject({ ok: false, error: { code: 'casebook/still-referenced', by: [{ collection: 'mentees', id: mentee?.id }] } })
})
