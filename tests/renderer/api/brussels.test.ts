import { describe, expect, it } from 'vitest'

import { instantInBrussels } from '../../../renderer/api/brussels'
import { shownInstant } from '../../../renderer/api/explain'
import { day } from '../../builders/built'

describe('the clock of Brussels', () => {
  it.each([
    ['2026-01-15', '00:00', '2026-01-14T23:00:00.000Z'],
    ['2026-07-15', '09:20', '2026-07-15T07:20:00.000Z'],
    ['2026-03-29', '00:00', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '00:00', '2026-10-24T22:00:00.000Z'],
  ])('shows %s at %s at %s', (on, hour, instant) => {
    expect(instantInBrussels(day(on), hour).toISOString()).toBe(instant)
  })

  it('is what an instant is told by', () => {
    expect(shownInstant('2026-07-15T07:20:00Z')).toMatch(/15 juillet 2026.*09:20/)
  })
})
