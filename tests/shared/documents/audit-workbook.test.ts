import { expect, it } from 'vitest'

import { aCasebook, anOrganisation, coordinatorId } from '../../builders/casebook'

import { whoDid } from '#shared/documents/audit-workbook'
import { auditWords as words } from '#shared/text/past'

const book = aCasebook({ organisation: anOrganisation({ setUpOn: '2026-01-05' }) })

it.each([
  ['before the programme was set up', '2026-01-04', 'mentor.save', words.nobodyYet],
  ['by the pages of the first run', '2026-01-05', 'organisation.save', words.nobodyYet],
  ['later that day', '2026-01-05', 'mentor.save', words.nobodyTold],
  ['since', '2026-02-01', 'organisation.save', words.nobodyTold],
])('an act that nobody signed, %s, is told as such', (_, day, act, told) => {
  expect(whoDid(book, { by: 'first-run', at: `${day}T10:00:00Z`, act })).toBe(told)
})

it('an act that somebody signed bears their name, or that they left', () => {
  const act = { at: '2026-02-01T10:00:00Z', act: 'mentor.save' }
  expect(whoDid(book, { ...act, by: coordinatorId() })).toContain(book.coordinators[coordinatorId()]?.familyName)
  expect(whoDid(book, { ...act, by: coordinatorId(9) })).toBe(words.formerMember)
})
