import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { aClosedPairRow, anEnteredPairRow, aPairRow, someTables } from '../../builders/rows'

import { ItemKey } from '#shared/domain/lists'
import { type Breakdown, GENDERS } from '#shared/statistics/breakdown'
import { BREAKDOWNS, breakdownsOf, OUTCOME_DIMENSIONS, outcomesBy } from '#shared/statistics/breakdowns'
import { count, measure } from '#shared/statistics/measure'

const key = (text: string) => ItemKey.parse(text)
const inOrder = (column: string) => (column === 'ages' ? ['0-17', '18-29', '30-54', '55+'] : [])

const someRows = fc
  .array(
    fc.record({
      gender: fc.constantFrom(...GENDERS),
      ages: fc.constantFrom('0-17', '18-29', '30-54', '55+', 'unknown'),
      studies: fc.constantFrom(key('bachelor'), key('none-or-primary'), 'unknown'),
      entered: fc.constantFrom('yes', 'no'),
      exited: fc.constantFrom('yes', 'no'),
      trigger: fc.constantFrom('term', 'interruption', 'none'),
      outcome: fc.constantFrom('job', 'other', 'unknown'),
      positive: fc.constantFrom('yes', 'no'),
    }),
    { maxLength: 40 },
  )
  .map(all => someTables({ pairs: all.map((changes, n) => aPairRow({ id: `p${n}`, ...changes } as Partial<ReturnType<typeof aPairRow>>)) })) // the ages are brackets

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const addsUp = ({ lines, total }: Breakdown) =>
  sum(lines.map(line => line.total)) === total.total && GENDERS.every(gender => sum(lines.map(({ genders }) => genders[gender])) === total.genders[gender]) && sum(Object.values(total.genders)) === total.total

describe('rows cut by what they are', () => {
  it('sum up to all of them, line by line and gender by gender', () => {
    fc.assert(fc.property(someRows, fc.boolean(), (tables, always) => (['entrants', 'closed'] as const).every(group => breakdownsOf(tables, group, inOrder, always).every(addsUp))))
  })

  it('are those that the same words count elsewhere', () => {
    fc.assert(
      fc.property(someRows, tables => {
        const [byAge] = breakdownsOf(tables, 'entrants', inOrder)
        return byAge?.lines.every(({ value, ids }) => measure(tables, count('pairs', { entered: 'yes', ages: value as '55+' })).ids.join() === ids.join()) // the ages are brackets
      }),
    )
  })

  it('stand in the order of the column, what no order holds after it, nobody left out unless asked, the unknown always last', () => {
    const tables = someTables({ pairs: [anEnteredPairRow({ ages: '55+' }), anEnteredPairRow({ ages: '18-29' }), anEnteredPairRow({ ages: '100+' })] })
    const valuesWhere = (always: boolean) => breakdownsOf(tables, 'entrants', inOrder, always)[0]?.lines.map(({ value }) => value)
    expect(valuesWhere(false)).toEqual(['18-29', '55+', '100+', 'unknown'])
    expect(valuesWhere(true)).toEqual(['0-17', '18-29', '30-54', '55+', '100+', 'unknown'])
  })

  it('tell why only of what has a reason', () => {
    const tables = someTables({ pairs: [aClosedPairRow({ id: 'a' }), aClosedPairRow({ id: 'b', trigger: 'interruption', stoppedFor: key('moved'), positive: 'no', proof: 'none' })] })
    const of = (column: string) => breakdownsOf(tables, 'closed', inOrder).find(each => each.column === column)?.total.ids
    expect([of('trigger'), of('stoppedFor'), of('proof')]).toEqual([['a', 'b'], ['b'], ['a']])
  })

  it('are named once in each group', () => {
    for (const rules of Object.values(BREAKDOWNS)) expect(new Set(rules.map(({ column }) => column)).size).toBe(rules.length)
  })
})

describe('outcomes by what the people were', () => {
  it('sum up to all that left, whatever the dimension', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(...OUTCOME_DIMENSIONS), (tables, column) => {
        const { lines, total } = outcomesBy(tables, column)
        return (['closed', 'positive', 'job', 'durable'] as const).every(part => sum(lines.map(line => line[part].value)) === total[part].value)
      }),
    )
  })

  it('give a share from five pairs on', () => {
    const women = Array.from({ length: 5 }, (_, n) => aClosedPairRow({ id: `w${n}`, positive: n < 4 ? 'yes' : 'no' }))
    const { lines, total } = outcomesBy(someTables({ pairs: [...women, aClosedPairRow({ id: 'm', gender: 'man' })] }), 'gender', ['woman', 'man'])
    expect(lines.map(({ value, closed, share }) => [value, closed.value, share])).toEqual([['woman', 5, 0.8], ['man', 1, undefined], ['unknown', 0, undefined]])
    expect(total.share).toBeCloseTo(5 / 6)
  })
})
