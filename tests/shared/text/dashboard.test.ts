import { describe, expect, it } from 'vitest'

import { dashboardWords, inPeriod, periodName } from '#shared/text/dashboard'

const { change } = dashboardWords

describe('a figure beside the one before', () => {
  it('tells a share in points, and one point as one', () => {
    expect(change('share', 0.625, 0.58)).toEqual({ sign: '▲', text: '4,5\u00A0points de plus' })
    expect(change('share', 0.5, 0.51)).toEqual({ sign: '▼', text: '1,0\u00A0point de moins' })
  })

  it('tells the others in their own unit', () => {
    expect(change('count', 12, 15)).toEqual({ sign: '▼', text: '3 de moins' })
    expect(change('hours', 90, 60).text).toBe('30\u00A0min de plus')
    expect(change('days', 31, 30).text).toBe('1\u00A0jour de plus')
  })

  it('says what is the same, and what cannot be compared', () => {
    expect(change('share', 0.5, 0.50001)).toEqual({ sign: '=', text: 'inchangé' })
    expect(change('share', undefined, 0.5).sign).toBe('')
  })
})

describe('the name of a period', () => {
  it.each([
    ['2025-01-01', '2025-12-31', '2025', 'en 2025'],
    ['2024-09-01', '2025-08-31', '2024-2025', 'en 2024-2025'],
    ['2025-02-01', '2025-03-15', '01/02/2025 – 15/03/2025', 'du 01/02/2025 au 15/03/2025'],
  ])('from %s to %s is %s', (from, to, name, within) => {
    expect(periodName({ from, to })).toBe(name)
    expect(inPeriod({ from, to })).toBe(within)
  })
})
