import fc from 'fast-check'
import { expect, it } from 'vitest'

import { type Asked, packed } from '#shared/documents/form-rows'

const yesNo = (label: string): Asked => ({ label, answer: { kind: 'boxes', items: [{ label: 'oui' }, { label: 'non' }] } })
const text = (label: string, lines = 1, hand = 150): Asked => ({ label, hand, answer: { kind: 'room', lines } })
const scale = (label: string): Asked => ({ label, answer: { kind: 'scale', low: '', high: '' } })

const spans = (cells: readonly Asked[]) => packed(cells).rows.map(row => row.map(({ span }) => span))

it('short questions share a row, and a text that needs several lines has one for itself', () => {
  expect(spans([yesNo('Discrétion'), yesNo('Argent')])).toEqual([[6, 6]])
  expect(spans([text('Étapes marquantes', 2), yesNo('Discrétion')])).toEqual([[12], [12]])
})

it('a text stands beside another only where the hand has room enough', () => {
  expect(spans([text('Forces'), text('Freins')])).toEqual([[6, 6]])
  expect(spans([text('Forces', 1, 230), text('Freins', 1, 230)])).toEqual([[12], [12]])
})

it('no word is cut to set a scale beside it', () => {
  for (const row of packed([scale('Disponibilité'), scale('Compréhension'), scale('Motivation')]).rows) {
    for (const { span } of row) expect(span === 3 || span >= 5).toBe(true)
  }
})

const anAsked = fc.oneof(
  fc.string({ minLength: 1, maxLength: 90 }).map(yesNo),
  fc.tuple(fc.string({ minLength: 1, maxLength: 90 }), fc.integer({ min: 1, max: 4 })).map(([label, lines]) => text(label, lines)),
  fc.string({ minLength: 1, maxLength: 60 }).map(scale),
  fc.string({ maxLength: 3000 }).map((said): Asked => ({ label: 'Question', answer: { kind: 'said', text: said } })),
)

it('every question keeps its place in the order, and every row is twelve twelfths wide', () => {
  fc.assert(
    fc.property(fc.array(anAsked, { maxLength: 25 }), cells => {
      const { rows } = packed(cells)
      expect(rows.flat().map(({ label, answer }) => ({ label, answer }))).toEqual(cells.map(({ label, answer }) => ({ label, answer })))
      for (const row of rows) expect(row.reduce((sum, { span }) => sum + span, 0)).toBe(12)
    }),
  )
})
