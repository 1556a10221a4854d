import { type Mask, type Network, type Node, reach } from './disclosure-network'

/** How much each cell would be more or less in another table that fits as well; whole numbers other than 0, by the place of the cell. */
export type Move = ReadonlyMap<number, number>

/** What a reader knows of hidden cells: their masks, which say nothing of sizes where it is loose. */
export interface Known {
  readonly masks: ReadonlyMap<number, Mask>
  readonly isLoose: boolean
}

/** A move on its way: which equations it still leaves unbalanced, and by how much. */
interface Attempt {
  readonly move: Move
  readonly off: ReadonlyMap<number, number>
  /** What the numbers cost that are not hidden yet. */
  readonly cost: number
}

/** How many attempts are looked at for one cell before it is given up. */
const PATIENCE = 2000
/** An equation that is still open weighs more than the numbers that closing it may hide: whole numbers first, then what is cheap. */
export const OPEN = 24
const HIDDEN_COST = 1
const SHOWN_COST = 6

/**
 * The cheapest found of the moves in which a cell has another value, or nothing.
 * From one step of that cell, each equation that is left unbalanced is balanced by a step of another of its cells, until none is left. A move never takes a cell
 * both ways, and never beyond what its mask allows: every difference of two tables is made of such moves.
 */
export function cheapestMove(network: Network, known: Known, start: number): Move | undefined {
  const queue = new Queue()
  const seen = new Set<string>()
  const tryStep = (from: Attempt, index: number, step: 1 | -1): void => {
    const next = stepped(network, known, from, index, step)
    if (!next) return
    const key = keyOf(next.move)
    if (seen.has(key)) return
    seen.add(key)
    queue.add(next.cost + OPEN * openIn(next.off), next)
  }
  const begin: Attempt = { move: new Map(), off: new Map(), cost: 0 }
  tryStep(begin, start, 1)
  tryStep(begin, start, -1)
  for (let looked = 0; looked < PATIENCE; looked += 1) {
    const attempt = queue.take()
    if (!attempt || attempt.off.size === 0) return attempt?.move
    for (const { index, step } of waysOut(network, known, attempt)) tryStep(attempt, index, step)
  }
  return undefined
}

/** The steps that bring the unbalanced equation with the fewest of them nearer to balance. */
function waysOut(network: Network, known: Known, { move, off }: Attempt): readonly { readonly index: number; readonly step: 1 | -1 }[] {
  let best: { index: number; step: 1 | -1 }[] | undefined
  for (const [equation, difference] of off) {
    const ways: { index: number; step: 1 | -1 }[] = []
    for (const { node, sign } of network.equations[equation] ?? []) {
      const step = difference > 0 === sign > 0 ? -1 : 1
      const cell = network.nodes[node]
      if (cell && allows(cell, known, (move.get(node) ?? 0) + step, step)) ways.push({ index: node, step })
    }
    if (!best || ways.length < best.length) best = ways
    if (best.length <= 1) break
  }
  return best ?? []
}

function stepped(network: Network, known: Known, { move, off, cost }: Attempt, index: number, step: 1 | -1): Attempt | undefined {
  const cell = network.nodes[index]
  if (!cell) return undefined
  const by = (move.get(index) ?? 0) + step
  if (!allows(cell, known, by, step)) return undefined
  const open = new Map(off)
  for (const { equation, sign } of cell.ties) {
    const difference = (open.get(equation) ?? 0) + sign * step
    if (difference === 0) open.delete(equation)
    else open.set(equation, difference)
  }
  return { move: new Map(move).set(index, by), off: open, cost: cost + (move.has(index) ? HIDDEN_COST : costOf(cell, known)) }
}

/** Never both ways, never a zero that is shown, and within what a reader knows of the cell. */
export function allows(cell: Node, known: Known, by: number, step: 1 | -1): boolean {
  if (by === 0 || by > 0 !== step > 0) return false
  if (cell.shown && cell.value === 0) return false
  const [least, most] = reach(cell, known.masks.get(cell.index), known.isLoose)
  return cell.value + by >= least && cell.value + by <= most
}

export const costOf = ({ index, shown, weight = 1, value }: Node, known: Known): number =>
  !shown || known.masks.has(index) ? HIDDEN_COST : Math.round(weight * (SHOWN_COST + Math.log2(value + 1)))

const openIn = (off: ReadonlyMap<number, number>): number => [...off.values()].reduce((sum, difference) => sum + Math.abs(difference), 0)

const keyOf = (move: Move): string => [...move].toSorted(([one], [other]) => one - other).join(';')

/** Attempts by what they weigh, in whole numbers; of equal ones the last that came. */
class Queue {
  readonly #byWeight: Attempt[][] = []
  #least = 0

  add(weight: number, attempt: Attempt): void {
    ;(this.#byWeight[weight] ??= []).push(attempt)
    this.#least = Math.min(this.#least, weight)
  }

  take(): Attempt | undefined {
    for (; this.#least < this.#byWeight.length; this.#least += 1) {
      const attempt = this.#byWeight[this.#least]?.pop()
      if (attempt) return attempt
    }
    return undefined
  }
}
