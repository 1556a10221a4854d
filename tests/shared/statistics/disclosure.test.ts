import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { everyValue, foundByElimination } from '../../builders/attack'

import { disclosure } from '#shared/statistics/disclosure'
import { allows } from '#shared/statistics/disclosure-move'
import { type Cell, type Equation, reach } from '#shared/statistics/disclosure-network'

const shown = (id: string, value: number): Cell => ({ id, value, people: true, shown: true })

/** A table with the sums of its lines and columns, by the numbers inside. */
function table(name: string, inside: readonly (readonly number[])[], totalsBy: string = name): { cells: readonly Cell[]; equations: readonly Equation[] } {
  const columns = inside[0]?.map((_, column) => column) ?? []
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  const [at, line, total] = [(row: number, column: number) => `${name}.${row}.${column}`, (row: number) => `${name}.${row}`, (column: number) => `${totalsBy}-total.${column}`]
  const cells = [
    ...inside.flatMap((values, row) => [...values.map((value, column) => shown(at(row, column), value)), shown(line(row), sumOf(values))]),
    ...columns.map(column => shown(total(column), sumOf(inside.map(values => values[column] ?? 0)))),
    shown(`${totalsBy}-total`, sumOf(inside.flat())),
  ]
  const equations = [
    ...inside.map((_, row) => ({ plus: columns.map(column => at(row, column)), minus: [line(row)] })),
    ...columns.map(column => ({ plus: inside.map((_, row) => at(row, column)), minus: [total(column)] })),
    { plus: columns.map(total), minus: [`${totalsBy}-total`] },
    { plus: inside.map((_, row) => line(row)), minus: [`${totalsBy}-total`] },
  ]
  return { cells, equations }
}

const hide = ({ cells, equations }: { cells: readonly Cell[]; equations: readonly Equation[] }) => ({ cells, equations, ...disclosure(cells, equations) })

const isFew = ({ people, value }: Cell) => people && value >= 1 && value <= 4

describe('what a publication hides', () => {
  it('nothing where no number counts one to four people', () => {
    expect(hide(table('t', [[12, 5], [0, 7]])).masks.size).toBe(0)
  })

  it('a small number with three others, so that neither its line nor its column gives it back', () => {
    const { masks } = hide(table('t', [[3, 19, 8], [7, 30, 40], [20, 50, 60]]))
    expect(masks.get('t.0.0')).toBe('few')
    expect([...masks.keys()].toSorted()).toEqual(['t.0.0', 't.0.2', 't.1.0', 't.1.2'].toSorted())
  })

  it('the total too where two small numbers could only be one pair of numbers', () => {
    const cells = [shown('a', 4), shown('b', 4), shown('sum', 8)]
    expect(disclosure(cells, [{ plus: ['a', 'b'], minus: ['sum'] }]).masks.get('sum')).toBe('covered')
  })

  it('another number where its mask would give the small one away', () => {
    const cells = [shown('a', 1), shown('b', 5), shown('c', 9), shown('sum', 15)]
    expect(everyValue(hide({ cells, equations: [{ plus: ['a', 'b', 'c'], minus: ['sum'] }] }), 9).get('a')?.size).toBeGreaterThan(1)
  })

  it('all that hangs together where no table near by fits as well, and nothing else', () => {
    const thousands = { plus: [...Array.from({ length: 3000 }, () => 'each'), 'nobody'], minus: ['sum'] }
    const publication = (each: number) => disclosure([shown('each', each), shown('nobody', 0), shown('sum', 3000 * each), shown('elsewhere', 12), shown('else', 12)], [thousands, { plus: ['elsewhere'], minus: ['else'] }])
    expect(publication(2)).toEqual({ masks: new Map([['each', 'few'], ['sum', 'covered']]), sizeless: new Set() })
    expect(publication(3)).toEqual({ masks: new Map([['each', 'covered'], ['sum', 'covered']]), sizeless: new Set(['each']) })
  })

  it('nothing of a publication that contradicts itself: it is refused', () => {
    const cells = [shown('a', 7), shown('b', 7)]
    expect(() => disclosure([...cells, shown('a', 7)], [])).toThrow('Two cells have the same id')
    expect(() => disclosure(cells, [{ plus: ['a'], minus: ['c'] }])).toThrow('No cell c')
    expect(() => disclosure([shown('a', 7), shown('b', 8)], [{ plus: ['a'], minus: ['b'] }])).toThrow('a is not b')
  })

  it('takes a covered number that counts no people for any number, and a zero that is shown for zero', () => {
    const euros: Cell = { id: 'euros', value: 0, people: false, shown: true }
    expect(reach(euros, 'covered')).toEqual([0, Infinity])
    expect(reach(shown('a', 7), 'covered')).toEqual([5, Infinity])
    expect(allows({ ...euros, index: 0, ties: [] }, { masks: new Map([[0, 'covered']]), isLoose: false }, 1, 1)).toBe(false)
  })

  it('those who are in one number and not in another, though nobody wrote how many', () => {
    const cells: Cell[] = [shown('closed', 9), shown('positive', 7), { id: 'rest', value: 2, people: true, shown: false }]
    const { masks } = disclosure(cells, [{ plus: ['closed'], minus: ['positive', 'rest'] }])
    expect(masks.size).toBe(1)
  })

  it('never a number of things, unless it leads to people', () => {
    const cells: Cell[] = [{ id: 'meetings', value: 3, people: false, shown: true }, shown('pairs', 2)]
    expect([...disclosure(cells, []).masks]).toEqual([['pairs', 'few']])
  })

  it('under a mask that says nothing of sizes where « fewer than five » would be enough to count: four small numbers that make four', () => {
    const cells = [...['a', 'b', 'c', 'd'].map(id => shown(id, 1)), shown('sum', 4)]
    const { masks, sizeless } = disclosure(cells, [{ plus: ['a', 'b', 'c', 'd'], minus: ['sum'] }])
    expect(masks.get('sum')).toBe('covered')
    expect([...sizeless]).toEqual(['sum'])
  })

  it('refuses numbers that do not add up', () => {
    expect(() => disclosure([shown('a', 6), shown('b', 7)], [{ plus: ['a'], minus: ['b'] }])).toThrow(RangeError)
  })
})

const number = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) }, { weight: 1, arbitrary: fc.integer({ min: 7, max: 14 }) })
const lines = (height: number, width: number) => fc.array(fc.array(number, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })

describe('an attack on what is published', () => {
  it('leaves every hidden number, and every small one that only follows, at least two values in small tables', () => {
    fc.assert(
      fc.property(lines(2, 3), inside => {
        const publication = hide(table('t', inside))
        const possible = everyValue(publication, 4)
        for (const id of publication.masks.keys()) expect(possible.get(id)?.size, id).toBeGreaterThan(1)
        for (const cell of publication.cells.filter(isFew)) expect(possible.get(cell.id)?.size, cell.id).toBeGreaterThan(1)
      }),
      { numRuns: 150, seed: 6 },
    )
  })

  it('finds nothing by elimination in several cuts of the same people, and no small number stands', () => {
    fc.assert(
      fc.property(lines(5, 4), fc.array(fc.nat(6), { minLength: 60, maxLength: 60 }), (inside, shuffle) => {
        const first = table('t', inside, 'all')
        const second = table('u', recut(inside, shuffle), 'all')
        const cells = [...first.cells, ...second.cells.filter(({ id }) => !first.cells.some(cell => cell.id === id))]
        const publication = hide({ cells, equations: [...first.equations, ...second.equations] })
        expect(foundByElimination(publication)).toEqual([])
        expect(cells.filter(cell => isFew(cell) && !publication.masks.has(cell.id))).toEqual([])
      }),
      { numRuns: 100, seed: 6 },
    )
  })
})

/** The same people in other lines: the columns keep their sums. */
function recut(inside: readonly (readonly number[])[], shuffle: readonly number[]): readonly (readonly number[])[] {
  const lines = Array.from({ length: 6 }, () => (inside[0] ?? []).map(() => 0))
  let next = 0
  for (const [, row] of inside.entries())
    for (const [column, count] of row.entries())
      for (let each = 0; each < count; each += 1) {
        const line = lines[(shuffle[next++ % shuffle.length] ?? 0) % 6]
        if (line) line[column] = (line[column] ?? 0) + 1
      }
  return lines
}
