import { type Cell, type Equation, type Mask, reach } from '#shared/statistics/disclosure-network'

/** A publication as a curious reader has it: what stands there, and what hangs together. */
export interface Publication {
  readonly cells: readonly Cell[]
  readonly equations: readonly Equation[]
  readonly masks: ReadonlyMap<string, Mask>
  readonly sizeless?: ReadonlySet<string>
}

const P = 67_108_859 // a prime whose squares are still exact

const hiddenIn = ({ cells, masks }: Publication) => cells.filter(({ id, shown }) => !shown || masks.has(id)).map(({ id }) => id)

/** The hidden cells that elimination finds: those whose own value is a sum of equations, all else in it being shown. */
export function foundByElimination(publication: Publication): readonly string[] {
  const hidden = hiddenIn(publication)
  const column = new Map(hidden.map((id, index) => [id, index]))
  const rows = publication.equations.map(({ plus, minus }) => {
    const row = new Map<number, number>()
    const add = (sign: number) => (id: string) => {
      const at = column.get(id)
      if (at !== undefined) row.set(at, ((row.get(at) ?? 0) + sign + P) % P)
    }
    plus.forEach(add(1))
    minus.forEach(add(-1))
    return clean(row)
  })
  const reduced = new Map<number, Map<number, number>>()
  for (const row of rows) {
    for (const [pivot, other] of reduced) if (row.has(pivot)) subtract(row, other, row.get(pivot) ?? 0)
    const [pivot, value] = [...row][0] ?? []
    if (pivot === undefined || value === undefined) continue
    const inverse = power(value, P - 2)
    for (const [at, factor] of row) row.set(at, (factor * inverse) % P)
    for (const other of reduced.values()) if (other.has(pivot)) subtract(other, row, other.get(pivot) ?? 0)
    reduced.set(pivot, row)
  }
  return [...reduced].filter(([, row]) => row.size === 1).map(([pivot]) => hidden[pivot] ?? '')
}

function subtract(row: Map<number, number>, other: ReadonlyMap<number, number>, times: number): void {
  for (const [at, factor] of other) row.set(at, ((((row.get(at) ?? 0) - times * factor) % P) + P) % P)
  clean(row)
}

function clean(row: Map<number, number>): Map<number, number> {
  for (const [at, factor] of row) if (factor === 0) row.delete(at)
  return row
}

function power(base: number, exponent: number): number {
  let [result, square] = [1, base]
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % P
    square = (square * square) % P
  }
  return result
}

/** What each hidden cell can be for a reader who tries every table of whole numbers; up to `beyond` more than it is. Small publications only. */
export function everyValue(publication: Publication, beyond: number): ReadonlyMap<string, ReadonlySet<number>> {
  const { cells, equations, masks, sizeless } = publication
  const byId = new Map(cells.map(cell => [cell.id, cell]))
  const [hidden, values] = [hiddenIn(publication), new Map<string, number>()]
  for (const { id, value } of cells) if (!hidden.includes(id)) values.set(id, value)
  const found = new Map(hidden.map(id => [id, new Set<number>()]))
  const range = (id: string): readonly [number, number] => {
    const cell = byId.get(id)
    if (!cell) return [0, 0]
    const [least, most] = sizeless?.has(id) === true && cell.shown ? [1, Infinity] : reach(cell, masks.get(id))
    return [least, Math.min(most, cell.value + beyond)]
  }
  /** The smallest and the greatest an equation can still come to. */
  const couldHold = ({ plus, minus }: Equation): boolean => {
    const side = (ids: readonly string[], end: 0 | 1) => ids.reduce((sum, id) => sum + (values.get(id) ?? range(id)[end]), 0)
    return side(plus, 0) <= side(minus, 1) && side(minus, 0) <= side(plus, 1)
  }
  const touching = new Map(hidden.map(id => [id, equations.filter(({ plus, minus }) => plus.includes(id) || minus.includes(id))]))
  const fill = (at: number): void => {
    const id = hidden[at]
    if (id === undefined) {
      for (const each of hidden) found.get(each)?.add(values.get(each) ?? -1)
      return
    }
    const [least, most] = range(id)
    for (let value = least; value <= most; value += 1) {
      values.set(id, value)
      if (touching.get(id)?.every(couldHold) === true) fill(at + 1)
    }
    values.delete(id)
  }
  fill(0)
  return found
}
