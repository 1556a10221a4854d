import { describe, expect, it } from 'vitest'

import { timeMoved, typedTime } from '../../../renderer/ui/typed-time'

describe('a time of the day as it is typed', () => {
  it.each([
    ['17h30', '17:30'],
    ['17:30', '17:30'],
    ['17 h 30', '17:30'],
    ['9', '09:00'],
    ['9h', '09:00'],
    ['0930', '09:30'],
    ['1730', '17:30'],
  ])('reads %s', (typed, time) => {
    expect(typedTime(typed)).toBe(time)
  })

  it.each(['', '24h', '17h60', 'midi', '1h2', '17h300'])('finds no time in « %s »', typed => {
    expect(typedTime(typed)).toBeUndefined()
  })

  it('stays within the day when it is moved', () => {
    expect(timeMoved('17:30', 15)).toBe('17:45')
    expect(timeMoved('00:05', -15)).toBe('00:00')
    expect(timeMoved('23:50', 15)).toBe('23:59')
  })
})
