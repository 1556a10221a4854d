import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cadenceOf, type MeetingHeld } from '#shared/domain/cadence'
import { addDays } from '#shared/domain/calendar'
import { endOfPair } from '#shared/domain/terms'

import { day } from '../../builders/built'

const pair = (startsOn: string, more: Partial<Parameters<typeof cadenceOf>[0]> = {}) => ({ terms: { startsOn: day(startsOn), endsOn: endOfPair(day(startsOn)) }, suspensions: [], ...more })
const held = (...days: readonly string[]): readonly MeetingHeld[] => days.map(on => ({ on: day(on), minutes: 90 }))
const on = (today: string, worked = pair('2026-03-10'), meetings = held()) => cadenceOf(worked, meetings, day(today))

describe('what a pair owes', () => {
  it.each([
    ['on its first day', '2026-03-10', 0],
    ['after 15 of 31 days', '2026-03-25', 0],
    ['after 16 of 31 days', '2026-03-26', 1],
    ['after 22 of 31 days (programme, « Rules »)', '2026-04-01', 1],
    ['the day its first month is over', '2026-04-10', 2],
    ['after a month and half', '2026-04-25', 3],
    ['on its last day', '2026-09-10', 12],
    ['long after', '2027-01-01', 12],
  ])('%s', (_, today, owed) => {
    expect(on(today).owed).toBe(owed)
  })

  it('is twelve meetings and eighteen hours in six months, whatever the day it starts', () => {
    for (const start of ['2025-08-31', '2024-02-29', '2026-12-31', '2026-01-30', '2026-03-10']) {
      const { owed, owedMinutes, months } = on('2028-01-01', pair(start))
      expect([start, owed, owedMinutes, months.length]).toEqual([start, 12, 1080, 6])
    }
  })

  it('is counted in months of the pair, the end of short months clamped', () => {
    const { months } = on('2025-09-01', pair('2025-08-31'))
    expect(months.map(({ from, to }) => `${from} ${to}`)).toEqual(['2025-08-31 2025-09-29', '2025-09-30 2025-10-30', '2025-10-31 2025-11-29', '2025-11-30 2025-12-30', '2025-12-31 2026-01-30', '2026-01-31 2026-02-27'])
  })

  it('is nothing for months of suspension, and pro rata for a part of one', () => {
    const worked = pair('2026-03-10', { suspensions: [{ from: day('2026-04-10'), until: day('2026-05-26') }] })
    const { months } = on('2026-06-10', worked)
    expect(months.slice(0, 3).map(({ owed, suspendedDays }) => [owed, suspendedDays])).toEqual([[2, 0], [0, 30], [1, 16]])
  })

  it('is not less by a meeting for a day or two away', () => {
    const worked = pair('2026-03-10', { suspensions: [{ from: day('2026-04-20'), until: day('2026-04-22') }] })
    expect(on('2026-05-10', worked).months[1]).toMatchObject({ owed: 2, suspendedDays: 2 })
  })

  it('is nothing for the days before a pair was taken over, and a suspension among them takes nothing twice', () => {
    const kept = { keptSince: day('2026-06-10') }
    expect(on('2026-06-10', pair('2026-03-10', kept))).toMatchObject({ owed: 0, behind: 0 })
    const worked = pair('2026-03-10', { ...kept, suspensions: [{ from: day('2026-06-01'), until: day('2026-06-25') }] })
    expect(on('2026-07-10', worked).months.map(({ owed, unknownDays, suspendedDays }) => [owed, unknownDays, suspendedDays]).slice(2, 4)).toEqual([[0, 31, 0], [1, 0, 15]])
  })

  it('stops growing while the pair is suspended', () => {
    const worked = pair('2026-03-10', { suspensions: [{ from: day('2026-04-10') }] })
    expect([on('2026-04-10', worked).owed, on('2026-08-01', worked).owed]).toEqual([2, 2])
  })

  it('goes on in the months that were added to it', () => {
    const worked = { ...pair('2026-03-10'), terms: { startsOn: day('2026-03-10'), endsOn: day('2026-10-25') } }
    const { months, owed } = on('2026-12-01', worked)
    expect([months.length, months[7]?.to, months[7]?.owed, owed]).toEqual([8, '2026-10-25', 1, 15])
  })

  it('is a whole number of meetings for a last month that is shorter, never one for a few days', () => {
    const until = (endsOn: string) => on('2026-12-01', { ...pair('2026-03-10'), terms: { startsOn: day('2026-03-10'), endsOn: day(endsOn) } }).months[7]
    expect([until('2026-10-20')?.owed, until('2026-10-25')?.owed]).toEqual([0, 1])
  })

  it('is not more for a pair whose work was closed after its last day', () => {
    expect(on('2026-12-01', pair('2026-03-10', { endedOn: day('2026-10-02') }))).toMatchObject({ owed: 12, months: { length: 6 } })
  })

  it('is nothing for a pair that ended on the day it began, which met once all the same', () => {
    const { months, owed, held: met } = on('2026-04-01', pair('2026-03-10', { endedOn: day('2026-03-10') }), held('2026-03-10'))
    expect([months.map(({ from, to }) => [from, to]), owed, met]).toEqual([[['2026-03-10', '2026-03-10']], 0, 1])
  })

  it('is not less for a suspension that was over before the pair was taken over', () => {
    const worked = pair('2026-03-10', { keptSince: day('2026-05-10'), suspensions: [{ from: day('2026-03-20'), until: day('2026-04-20') }] })
    expect(on('2026-07-10', worked)).toMatchObject({ owed: 4, months: [{ suspendedDays: 0 }, { suspendedDays: 0 }, {}, {}, {}, {}] })
  })

  it('ends with the work of a pair that ended early', () => {
    const { months, owed } = on('2026-12-01', pair('2026-03-10', { endedOn: day('2026-05-01') }))
    expect([months.length, owed]).toEqual([2, 3])
  })

  it('is nothing before it starts', () => {
    expect(on('2026-02-01')).toMatchObject({ owed: 0, behind: 0 })
    expect(on('2026-02-01').months.every(({ standing }) => standing === 'to-come')).toBe(true)
  })
})

describe('the months of a pair', () => {
  it('are numbered from one, and each owes an hour and a half for each meeting', () => {
    expect(on('2026-05-10').months.map(({ number, owedMinutes }) => [number, owedMinutes])).toEqual([[1, 180], [2, 180], [3, 0], [4, 0], [5, 0], [6, 0]])
  })

  it.each([
    ['on the eve of the second', '2026-04-09', ['in-progress', 'to-come']],
    ['on the first day of the second', '2026-04-10', ['past', 'in-progress']],
    ['on the last day of the second', '2026-05-09', ['past', 'in-progress']],
    ['on the first day of the third', '2026-05-10', ['past', 'past']],
  ])('are past, in progress or to come: %s', (_, today, standings) => {
    expect(on(today).months.slice(0, 2).map(({ standing }) => standing)).toEqual(standings)
  })
})

describe('what a pair held', () => {
  it('counts in the month where it took place, the last day in the last month', () => {
    const { months } = on('2026-09-11', pair('2026-03-10'), held('2026-03-10', '2026-04-09', '2026-04-10', '2026-09-10'))
    expect(months.map(month => month.held)).toEqual([2, 1, 0, 0, 0, 1])
  })

  it('counts a short meeting as one, and its minutes apart', () => {
    const { held: count, minutes, owedMinutes } = cadenceOf(pair('2026-03-10'), [{ on: day('2026-03-12'), minutes: 40 }], day('2026-04-10'))
    expect([count, minutes, owedMinutes]).toEqual([1, 40, 180])
  })

  it('makes up for a month behind', () => {
    expect(on('2026-05-10', pair('2026-03-10'), held('2026-03-12')).behind).toBe(3)
    expect(on('2026-05-10', pair('2026-03-10'), held('2026-03-12', '2026-04-12', '2026-04-20', '2026-05-02')).behind).toBe(0)
  })
})

describe('the law of the rhythm', () => {
  const aDay = fc.integer({ min: 0, max: 4000 }).map(days => addDays(day('2020-01-01'), days))

  it('never owes less a day later, nor more than two a month', () => {
    fc.assert(
      fc.property(aDay, fc.nat(400), fc.array(fc.nat(200), { maxLength: 3 }), (startsOn, days, gaps) => {
        const suspensions = gaps.map((gap, index) => ({ from: addDays(startsOn, gap + index * 210), until: addDays(startsOn, gap + index * 210 + 9) }))
        const worked = { terms: { startsOn, endsOn: endOfPair(startsOn) }, suspensions }
        const [today, tomorrow] = [addDays(startsOn, days), addDays(startsOn, days + 1)].map(each => cadenceOf(worked, [], each))
        expect(today?.owed).toBeLessThanOrEqual(tomorrow?.owed ?? 0)
        expect(tomorrow?.months.every(({ owed, owedInAll }) => owed <= owedInAll && owedInAll <= 2)).toBe(true)
      }),
    )
  })

  it('counts every meeting of its time once', () => {
    fc.assert(
      fc.property(aDay, fc.array(fc.nat(150), { maxLength: 20 }), (startsOn, offsets) => {
        const worked = { terms: { startsOn, endsOn: endOfPair(startsOn) }, suspensions: [] }
        const meetings = offsets.map(offset => ({ on: addDays(startsOn, offset), minutes: 90 }))
        expect(cadenceOf(worked, meetings, addDays(startsOn, 400)).held).toBe(offsets.length)
      }),
    )
  })
})
