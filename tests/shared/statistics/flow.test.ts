import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { day } from '../../builders/built'
import { aPairRow, IN_2025, someTables } from '../../builders/rows'

import { addDays } from '#shared/domain/calendar'
import { flowByMonth, monthsOf, pairFlow } from '#shared/statistics/flow'
import type { ReportPeriod } from '#shared/statistics/report-period'

const after = { today: day('2026-03-20') }

/** A row as the tables make it of a pair that lasts so many days, or goes on. */
function lasting(n: number, startsOn: ReturnType<typeof day>, days: number | undefined, { from, to }: ReportPeriod) {
  const endsOn = days === undefined ? undefined : addDays(startsOn, days)
  const yes = (is: boolean) => (is ? 'yes' : 'no')
  const hasLeft = endsOn !== undefined && endsOn <= to
  return aPairRow({ id: `p${n}`, startsOn, endsOn, openAtStart: yes(startsOn < from), entered: yes(startsOn >= from), exited: yes(hasLeft), openAtEnd: yes(!hasLeft) })
}

const someYear = fc
  .array(fc.tuple(fc.integer({ min: -200, max: 364 }), fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined })), { maxLength: 30 })
  .map(pairs => pairs.map(([start, days], n) => lasting(n, addDays(IN_2025.from, start), days, IN_2025)).filter(({ endsOn }) => endsOn === undefined || endsOn >= IN_2025.from))

describe('the flow of the pairs', () => {
  it('says whether those at the start and those who came, less those who left, are those at the end', () => {
    const tables = someTables({ pairs: [lasting(1, day('2024-11-04'), undefined, IN_2025), lasting(2, day('2025-03-03'), 60, IN_2025)] })
    expect(pairFlow(tables)).toEqual({ atStart: 1, entered: 1, exited: 1, atEnd: 1, adds: true })
    expect(pairFlow(someTables({ pairs: [aPairRow({ openAtEnd: 'no' })] })).adds).toBe(false)
  })

  it('goes on from month to month: what came and left makes the difference, and the last month ends as the period does', () => {
    fc.assert(
      fc.property(someYear, pairs => {
        const months = flowByMonth({ pairs }, IN_2025, after)
        const { atStart, atEnd } = pairFlow(someTables({ pairs }))
        let open = atStart
        for (const month of months) {
          open += month.entered - month.exited
          if (open !== month.atEnd) return false
        }
        return months.length === 12 && open === atEnd
      }),
    )
  })

  it('stops today', () => {
    expect(flowByMonth({ pairs: [] }, IN_2025, { today: day('2025-02-10') }).map(({ from, to }) => [from, to])).toEqual([['2025-01-01', '2025-01-31'], ['2025-02-01', '2025-02-10']])
    expect(flowByMonth({ pairs: [] }, IN_2025, { today: day('2024-12-31') })).toEqual([])
  })

  it('cuts the months at both ends of a period', () => {
    expect(monthsOf({ from: day('2024-01-31'), to: day('2024-03-01') })).toEqual([{ from: '2024-01-31', to: '2024-01-31' }, { from: '2024-02-01', to: '2024-02-29' }, { from: '2024-03-01', to: '2024-03-01' }])
  })
})
