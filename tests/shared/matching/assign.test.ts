import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { assign } from '#shared/matching/assign'

type Scores = readonly (readonly (number | undefined)[])[]

interface Worth {
  readonly served: number
  readonly sum: number
  /** The ranks of the rows left, counted so that the earlier row weighs more. */
  readonly left: number
}

function worthOf(scores: Scores, columns: readonly (number | undefined)[]): Worth {
  let [served, sum, left] = [0, 0, 0]
  columns.forEach((column, row) => {
    if (column === undefined) left += scores.length - row
    else {
      served += 1
      sum += scores[row]?.[column] ?? NaN
    }
  })
  return { served, sum, left }
}

const isBetter = (one: Worth, other: Worth) => (one.served !== other.served ? one.served > other.served : one.sum !== other.sum ? one.sum > other.sum : one.left < other.left)

/** The best that any assignment is worth, found by trying them all. */
function bestOf(scores: Scores): Worth {
  const taken = new Set<number>()
  const chosen: (number | undefined)[] = []
  let best: Worth | undefined
  const tryRow = (row: number) => {
    if (row === scores.length) {
      const worth = worthOf(scores, chosen)
      if (!best || isBetter(worth, best)) best = worth
      return
    }
    scores[row]?.forEach((score, column) => {
      if (score === undefined || taken.has(column)) return
      taken.add(column)
      chosen[row] = column
      tryRow(row + 1)
      taken.delete(column)
    })
    chosen[row] = undefined
    tryRow(row + 1)
  }
  tryRow(0)
  if (!best) throw new Error('Nothing was tried')
  return best
}

const scoresOf = (rows: number, columns: number, score: fc.Arbitrary<number | undefined>) =>
  fc.array(fc.array(score, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })

const few = fc.constantFrom(undefined, 40, 60, 60, 80) // full of ties
const any = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined })

describe('the assignment of a group', () => {
  // Every rectangle up to 5 × 5 many times; larger ones less often, since there are up to 130 922 assignments of 7 × 7.
  const sizes = Array.from({ length: 7 }, (_, row) => Array.from({ length: 7 }, (_, column) => [row + 1, column + 1] as const)).flat()

  it.each(sizes)('is as good as the best of all that are possible: %i × %i', (rows, columns) => {
    const numRuns = rows * columns <= 25 ? 60 : 6
    for (const score of [few, any])
      fc.assert(
        fc.property(scoresOf(rows, columns, score), scores => {
          const columnsOf = assign(scores)
          const given = columnsOf.filter(column => column !== undefined)
          expect(new Set(given).size).toBe(given.length)
          columnsOf.forEach((column, row) => {
            if (column !== undefined) expect(scores[row]?.[column]).toBeDefined()
          })
          expect(worthOf(scores, columnsOf)).toEqual(bestOf(scores))
        }),
        { numRuns, seed: 4 },
      )
  })

  it('is the best for every table of up to 3 × 3 cells that are forbidden, 1 or 2', () => {
    for (const rows of [1, 2, 3])
      for (const columns of [1, 2, 3])
        for (let number = 0; number < 3 ** (rows * columns); number += 1) {
          const cell = (index: number) => [undefined, 1, 2][Math.floor(number / 3 ** index) % 3]
          const scores = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row * columns + column)))
          const [worth, best] = [worthOf(scores, assign(scores)), bestOf(scores)]
          if (isBetter(best, worth)) expect({ scores, worth }).toEqual({ scores, worth: best })
        }
  })

  it('serves as many rows as it can, even at the price of a lower sum', () => {
    expect(assign([[100, 99], [100, undefined]])).toEqual([1, 0])
    expect(assign([[100, 1], [100, undefined]])).toEqual([1, 0])
  })

  it('never gives a forbidden cell, even where nobody else can take the column', () => {
    expect(assign([[undefined, undefined], [undefined, 3]])).toEqual([undefined, 1])
    expect(assign([[undefined], [undefined]])).toEqual([undefined, undefined])
  })

  it('leaves the later row where the earlier one is served as well', () => {
    expect(assign([[50], [50], [50]])).toEqual([0, undefined, undefined])
    expect(assign([[50], [51], [51]])).toEqual([undefined, 0, undefined])
  })

  it('has nothing to give without rows or without columns', () => {
    expect(assign([])).toEqual([])
    expect(assign([[], []])).toEqual([undefined, undefined])
  })

  it('gives the same columns each time', () => {
    fc.assert(
      fc.property(scoresOf(12, 9, few), scores => {
        expect(assign(scores)).toEqual(assign(scores.map(row => [...row])))
      }),
      { numRuns: 50 },
    )
  })

  it('stays exact where some hundreds of people have the same few scores', () => {
    const rows = 400
    const scores = Array.from({ length: rows }, (_, row) => Array.from({ length: rows }, (_, column) => (row === column ? 81 : 80)))
    expect(assign(scores)).toEqual(scores.map((_, row) => row))
  })
})
