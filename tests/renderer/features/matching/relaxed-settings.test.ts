import { describe, expect, it } from 'vitest'

import { relaxedSettings } from '../../../../renderer/features/matching/group/relaxed-settings'
import { someSettings } from '../../../builders/matching'

describe('settings with one thing given up', () => {
  const settings = someSettings({ sector: { atLeast: 60 } })
  const criterion = (key: string, relaxed = settings) => relaxed.criteria.find(each => each.key === key)

  it('lower a condition, or take it away', () => {
    const lowered = relaxedSettings(settings, { kind: 'threshold', key: 'sector', from: 60, to: 30, mentors: [] })
    expect(criterion('sector', lowered)).toEqual({ key: 'sector', weight: 5, atLeast: 30 })
    const taken = relaxedSettings(settings, { kind: 'threshold', key: 'sector', from: 60, to: 0, mentors: [] })
    expect(criterion('sector', taken)).toEqual({ key: 'sector', weight: 5 })
  })

  it('make a wish about gender a preference', () => {
    const relaxed = relaxedSettings(settings, { kind: 'threshold', key: 'gender', from: 100, to: 0, mentors: [] })
    expect(criterion('gender', relaxed)).toEqual({ key: 'gender', weight: 1 })
  })

  it('widen a radius of the association, never what the mentee said of themselves', () => {
    const wider = { kind: 'radius', mode: 'car', from: 40, to: 60, mentors: [] } as const
    expect(relaxedSettings(settings, { ...wider, whose: 'settings' })?.radii.car).toBe(60)
    expect(relaxedSettings(settings, { ...wider, whose: 'mentee' })).toBeUndefined()
  })

  it('leave what was noted of two people as it is', () => {
    expect(relaxedSettings(settings, { kind: 'exclusion', exclusion: { kind: 'same-employer', employer: 'Bâtisseurs' }, mentors: [] })).toBeUndefined()
  })
})
