import { divedMove } from './disclosure-dive'
import { cheapestMove, type Move } from './disclosure-move'
import { type Cell, type Equation, isFew, type Mask, type Network, networkOf, reach } from './disclosure-network'

export interface Disclosure {
  /** The shown cells that may not be read, by their ids. */
  readonly masks: ReadonlyMap<string, Mask>
  /** Those of them that are `covered` whatever their size, since every other table that fits takes them across the line between few and many. */
  readonly sizeless: ReadonlySet<string>
}

/**
 * Which numbers a publication must hide so that no number of one to four people stands in it or can be found (statistics §4.4, rule 8).
 *
 * What a reader is taken to know: all that is shown, all the equations, that no number is negative, and what the masks say (`few` is 1 to 4; `covered` is 5 or
 * more where it counts people). The criterion: each hidden number, and each number of one to four people that only follows from others, can still have two
 * values at least. Elimination would show what can be found, not that nothing can; so each such number gets a move, which leads to a second table of whole
 * numbers that fits everything a reader knows. The numbers that a move needs are hidden with it, the cheapest first: what is hidden is always in a move, and to hide
 * more never spoils an earlier one. Zeros are always shown.
 *
 * Four small numbers that make four together give themselves away by their masks. Where no move is found for such a reason, one is taken in which masks say nothing
 * of sizes, and what goes beyond its mask in it is `covered`; and as the last resort all that hangs together is, since twice as many of everyone fits as well.
 * Throws where the cells do not satisfy an equation.
 */
export function disclosure(cells: readonly Cell[], equations: readonly Equation[]): Disclosure {
  const network = networkOf(cells, equations)
  const masks = new Map<number, Mask>(network.nodes.filter(node => node.shown && isFew(node)).map(({ index }) => [index, 'few']))
  const [safe, sizeless] = [new Set<number>(), new Set<number>()]
  for (const { index } of network.nodes.filter(isFew).toSorted((one, other) => other.ties.length - one.ties.length || one.index - other.index)) {
    if (safe.has(index)) continue
    const move = foundMove(network, masks, index) ?? twice(network, index)
    for (const [each, by] of move) {
      safe.add(each)
      const node = network.nodes[each]
      if (!node?.shown) continue
      const mask = masks.get(each) ?? 'covered'
      const [least, most] = reach(node, mask)
      const isWithin = [node.value, node.value + by].every(value => value >= least && value <= most)
      masks.set(each, isWithin ? mask : 'covered')
      if (!isWithin) sizeless.add(each)
    }
  }
  return {
    masks: new Map(network.nodes.flatMap(({ id, index }) => { const mask = masks.get(index); return mask ? [[id, mask]] : [] })),
    sizeless: new Set(network.nodes.flatMap(({ id, index }) => (sizeless.has(index) ? [id] : []))),
  }
}

/** A move that respects the masks, or else one that goes beyond them; the cheapest where it is soon found. */
function foundMove(network: Network, masks: ReadonlyMap<number, Mask>, index: number): Move | undefined {
  const [strict, loose] = [{ masks, isLoose: false }, { masks, isLoose: true }]
  return cheapestMove(network, strict, index) ?? divedMove(network, strict, index) ?? cheapestMove(network, loose, index) ?? divedMove(network, loose, index)
}

/** Twice as many of a cell and of all that hang together with it by equations. */
function twice({ nodes, equations }: Network, start: number): Move {
  const some = new Set(nodes.flatMap(({ index, value }) => (value > 0 ? [index] : [])))
  const tables = equations.map(terms => terms.map(({ node }) => node).filter(node => some.has(node)))
  const found = new Set([start])
  for (const index of found) for (const table of tables) if (table.includes(index)) for (const node of table) found.add(node)
  return new Map(nodes.flatMap(({ index, value }) => (found.has(index) ? [[index, value]] : [])))
}
