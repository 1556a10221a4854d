import { expect, it } from 'vitest'

import type { CasebookRefusal } from '#shared/casebook/refusal'

import { aCasebook, companyId, day, id, menteeId, mentorId, partnerId } from '../../builders/casebook'
import { after, refusal, reply } from '../../builders/commands'
import { anExchange, exchangeId } from '../../builders/recruitment'

const { id: one, ...details } = anExchange()

it.each([
  { kind: 'company', id: companyId(1) },
  { kind: 'partner', id: partnerId(1) },
  { kind: 'mentor', id: mentorId(1) },
  { kind: 'mentee', id: menteeId(1) },
] as const)('notes what was said with a $kind, corrects it and takes it away', who => {
  const noted = after(aCasebook(), 'exchange.save', { details: { ...details, with: who } })
  expect(noted.exchanges).toEqual({ [id(9001)]: { ...details, with: who, id: id(9001) } })
  const book = aCasebook({ exchanges: [anExchange(1, { with: who })] })
  const corrected = after(book, 'exchange.save', { id: one, details: { ...details, with: who, means: 'meeting' } })
  expect(corrected.exchanges[one]?.means).toBe('meeting')
  expect(after(corrected, 'exchange.remove', { id: one }).exchanges).toEqual({})
})

it.each<[string, object, CasebookRefusal]>([
  ['someone we do not know', { details: { ...details, with: { kind: 'partner', id: partnerId(9) } } }, { code: 'casebook/unknown', id: partnerId(9) }],
  ['a company under the id of a mentor', { details: { ...details, with: { kind: 'company', id: mentorId(1) } } }, { code: 'casebook/unknown', id: mentorId(1) }],
  ['a day to come', { details: { ...details, on: day('2026-03-21') } }, { code: 'date/in-future', on: day('2026-03-21') }],
  ['an exchange we do not know', { id: exchangeId(9) }, { code: 'casebook/unknown', id: exchangeId(9) }],
])('refuses %s', (_, changes, error) => {
  expect(reply(aCasebook(), 'exchange.save', { details, ...changes })).toEqual(refusal(error))
})

it('cannot take away what is not there', () => {
  expect(reply(aCasebook(), 'exchange.remove', { id: exchangeId(9) })).toEqual(refusal({ code: 'casebook/unknown', id: exchangeId(9) }))
})
