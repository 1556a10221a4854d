import { MIN_GROUP } from './question-folds'

/** What stands in the place of a number: « moins de 5 » for `few`, « masqué » for `covered`. */
export type Mask = 'few' | 'covered'

/** A number that is published, or that follows from those that are. */
export interface Cell {
  readonly id: string
  /** A whole number, 0 or more. */
  readonly value: number
  /** It counts people: from 1 to 4 it may neither stand nor be found. */
  readonly people: boolean
  /** Whether it stands in what is published; the others stand for what a reader could work out, such as those who are in one number and not in another. */
  readonly shown: boolean
  /** How much a reader loses with it, next to an ordinary number; 1 where absent. */
  readonly weight?: number
}

/** What everybody knows of some cells: these together are as many as those together. */
export interface Equation {
  readonly plus: readonly string[]
  readonly minus: readonly string[]
}

/** A cell among its equations, by their places; `sign` is how often it stands in each. */
export interface Node extends Cell {
  readonly index: number
  readonly ties: readonly { readonly equation: number; readonly sign: number }[]
}

/** Cells and equations that know each other. */
export interface Network {
  readonly nodes: readonly Node[]
  /** The cells of each equation that can be other than they are: a zero is always shown. */
  readonly equations: readonly (readonly { readonly node: number; readonly sign: number }[])[]
}

/** Ties the cells to their equations. Throws where an equation does not hold or names a cell that is not there. */
export function networkOf(cells: readonly Cell[], equations: readonly Equation[]): Network {
  const places = new Map(cells.map(({ id }, index) => [id, index]))
  if (places.size !== cells.length) throw new RangeError('Two cells have the same id')
  const signed = equations.map(({ plus, minus }) => {
    const signs = new Map<number, number>()
    const add = (sign: number) => (id: string) => {
      const place = places.get(id)
      if (place === undefined) throw new RangeError(`No cell ${id}`)
      signs.set(place, (signs.get(place) ?? 0) + sign)
    }
    plus.forEach(add(1))
    minus.forEach(add(-1))
    const all = [...signs].map(([node, sign]) => ({ node, sign })).filter(({ sign }) => sign !== 0)
    if (all.reduce((sum, { node, sign }) => sum + sign * (cells[node]?.value ?? 0), 0) !== 0) throw new RangeError(`${plus.join(' + ')} is not ${minus.join(' + ')}`)
    return all
  })
  const ties = cells.map((): { equation: number; sign: number }[] => [])
  signed.forEach((terms, equation) => terms.forEach(({ node, sign }) => ties[node]?.push({ equation, sign })))
  const canMove = (node: number) => cells[node]?.shown === false || (cells[node]?.value ?? 0) > 0
  return {
    nodes: cells.map((cell, index) => ({ ...cell, index, ties: ties[index] ?? [] })),
    equations: signed.map(terms => terms.filter(({ node }) => canMove(node))),
  }
}

/** True for a number that may not be read: one to four people. */
export const isFew = ({ people, value }: Pick<Cell, 'people' | 'value'>): boolean => people && value > 0 && value < MIN_GROUP

/** The least and the greatest that a hidden cell can be for a reader who sees its mask, and for one that is not shown. Loosely, no mask says anything of a size. */
export function reach({ people, shown }: Pick<Cell, 'people' | 'shown'>, mask: Mask | undefined, isLoose = false): readonly [least: number, most: number] {
  if (!shown) return [0, Infinity]
  if (isLoose) return [1, Infinity]
  if (mask === 'few') return [1, MIN_GROUP - 1]
  return [people ? MIN_GROUP : 0, Infinity]
}
