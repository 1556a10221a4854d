import { allows, costOf, type Known, type Move, OPEN } from './disclosure-move'
import type { Network } from './disclosure-network'

/** How many steps are tried, and how far a move takes one cell. */
const [PATIENCE, FARTHEST] = [2500, 3]

/** A step that brings an equation nearer to balance. */
interface Way {
  readonly index: number
  readonly step: 1 | -1
  readonly weight: number
}

/**
 * A move in which a cell has another value, found by going ahead: the equation that was unbalanced last is balanced first, by what looks best there, and one
 * goes back only as far as one must. A total that many tables share is moved in each of them in turn; what is found is not the cheapest.
 */
export function divedMove(network: Network, known: Known, start: number): Move | undefined {
  const [move, off] = [new Map<number, number>(), new Map<number, number>()]
  let left = PATIENCE
  const take = (index: number, step: 1 | -1): void => {
    const by = (move.get(index) ?? 0) + step
    if (by === 0) move.delete(index)
    else move.set(index, by)
    for (const { equation, sign } of network.nodes[index]?.ties ?? []) {
      const difference = (off.get(equation) ?? 0) + sign * step
      if (difference === 0) off.delete(equation)
      else off.set(equation, difference)
    }
  }
  const isDone = (): boolean => {
    const ways = waysOut(network, known, move, off)
    if (!ways) return true
    for (const { index, step } of ways) {
      if ((left -= 1) < 0) return false
      take(index, step)
      if (isDone()) return true
      // Taken back as it was taken: the way of a cell never turns within a move.
      take(index, step === 1 ? -1 : 1)
    }
    return false
  }
  for (const step of [1, -1] as const) {
    const cell = network.nodes[start]
    left = PATIENCE
    if (!cell || !allows(cell, known, step, step)) continue
    take(start, step)
    if (isDone()) return move
    take(start, step === 1 ? -1 : 1)
  }
  return undefined
}

/** What can be done at the equation with no way or one, or else at the one that was unbalanced last; nothing where all are balanced. */
function waysOut(network: Network, known: Known, move: Move, off: ReadonlyMap<number, number>): readonly Way[] | undefined {
  let latest: readonly Way[] | undefined
  for (const [equation, difference] of off) {
    const ways = waysAt(network, known, move, off, equation, difference)
    if (ways.length <= 1) return ways
    latest = ways
  }
  return latest?.toSorted((one, other) => one.weight - other.weight)
}

function waysAt(network: Network, known: Known, move: Move, off: ReadonlyMap<number, number>, equation: number, difference: number): readonly Way[] {
  return (network.equations[equation] ?? []).flatMap(({ node, sign }): readonly Way[] => {
    const cell = network.nodes[node]
    const step = difference > 0 === sign > 0 ? -1 : 1
    const by = (move.get(node) ?? 0) + step
    if (!cell || Math.abs(by) > FARTHEST || !allows(cell, known, by, step)) return []
    const opened = cell.ties.reduce((sum, { equation: tied, sign: own }) => sum + Math.abs((off.get(tied) ?? 0) + own * step) - Math.abs(off.get(tied) ?? 0), 0)
    return [{ index: node, step, weight: OPEN * opened + (move.has(node) ? 1 : costOf(cell, known)) }]
  })
}
