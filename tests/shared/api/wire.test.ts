import { expect, it } from 'vitest'

import { aCasebook } from '../../builders/casebook'

import { fromTheWire, overTheWire } from '#shared/api/wire'
import { ok, refuse } from '#shared/core/result'

it('a whole casebook goes over as text and comes out the same', () => {
  const sent = overTheWire('casebook.open', ok(aCasebook()))
  expect(sent).toEqual(ok(JSON.stringify(aCasebook())))
  expect(fromTheWire('casebook.open', sent)).toEqual(ok(aCasebook()))
})

it.each([
  ['casebook.open', refuse({ code: 'opening/damaged' })],
  ['store.state', ok({ at: 'closed' })],
  ['history.read', ok('a text that is no JSON')],
])('the answer of %s that holds no casebook goes over as it stands', (channel, answer) => {
  expect(overTheWire(channel, answer)).toBe(answer)
  expect(fromTheWire(channel, answer)).toBe(answer)
})
