import { expect, it } from 'vitest'

import { dayInBrussels } from '../../../electron/main/desktop/brussels'

it.each([
  ['2026-01-31T22:59:59Z', '2026-01-31'],
  ['2026-01-31T23:00:00Z', '2026-02-01'],
  ['2026-07-14T21:59:59Z', '2026-07-14'],
  ['2026-07-14T22:00:00Z', '2026-07-15'],
  ['2026-03-29T00:59:59Z', '2026-03-29'],
  ['2026-10-24T22:00:00Z', '2026-10-25'],
])('at %s it is %s in Brussels, in winter as in summer time', (instant, day) => {
  expect(dayInBrussels(new Date(instant))).toBe(day)
})
