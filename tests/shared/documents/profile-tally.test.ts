import { describe, expect, it } from 'vitest'

import { ACCOMPANIED, ACCOMPANYING, shareOf, tally } from '#shared/documents/profile-tally'
import { MOST_BARS, profileChart } from '#shared/documents/profile-charts'
import { ItemKey } from '#shared/domain/lists'

import { id } from '../../builders/built'
import { someResults } from '../../builders/results'
import { aMenteeRow, aMentorRow } from '../../builders/rows'

const mentees = (...studies: readonly string[]) => someResults({ mentees: studies.map((key, index) => aMenteeRow({ id: id(10 + index), studies: ItemKey.parse(key) })) })
const studiesOf = (...years: readonly [ReturnType<typeof mentees>, ...ReturnType<typeof mentees>[]]) => tally(years, { of: 'mentees', column: 'studies', where: ACCOMPANIED })

describe('a trait counted year by year', () => {
  it('has a line for whatever somebody has in one of the years, in the order of its list, and the unknown last', () => {
    const told = studiesOf(mentees('bachelor', 'bachelor', 'unknown'), mentees('lower-secondary', 'bachelor'))
    expect(told.lines.map(({ value, counts }) => [value, counts])).toEqual([
      ['lower-secondary', [0, 1]],
      ['bachelor', [2, 1]],
      ['unknown', [1, 0]],
    ])
  })

  it('sums up to everybody of each year', () => {
    const told = studiesOf(mentees('bachelor', 'unknown', 'a-key-of-old'), mentees())
    expect(told.totals).toEqual([3, 0])
    expect(told.totals.map((_, year) => told.lines.reduce((sum, { counts }) => sum + (counts[year] ?? 0), 0))).toEqual([3, 0])
  })

  it('counts only who was in a pair', () => {
    const years = [someResults({ mentors: [aMentorRow(), aMentorRow({ id: id(4), pairs: 0 })] })] as const
    expect(tally(years, { of: 'mentors', column: 'gender', where: ACCOMPANYING }).totals).toEqual([1])
  })
})

it('no share is made of fewer than five', () => {
  expect(shareOf(2, 4)).toBeUndefined()
  expect(shareOf(2, 5)).toBe(0.4)
})

describe('the chart of a trait', () => {
  const chartOf = (told: ReturnType<typeof studiesOf>) => profileChart({ key: 'studies', title: 'Études', mentees: told }, '2025', MOST_BARS.screen)

  it('draws the least values together where there are too many, and loses nobody', () => {
    const keys = Array.from({ length: 20 }, (_, index) => `value-${String(index).padStart(2, '0')}`)
    const chart = chartOf(studiesOf(mentees(...keys.flatMap((key, index) => Array.from({ length: index + 1 }, () => key)))))
    expect(chart?.categories).toHaveLength(12)
    expect(chart?.categories.at(-1)).toBe('9\u00A0autres valeurs')
    expect(chart?.series[0]?.marks.reduce((sum, { value }) => sum + value, 0)).toBe(210)
  })

  it('is left out where nobody was there', () => {
    expect(chartOf(studiesOf(mentees(), mentees('bachelor')))).toBeUndefined()
  })
})
