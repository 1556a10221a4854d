import { places } from '../ui/places'

import type { Casebook } from '#shared/casebook/casebook'

/** What the parts of an address stand for, by the names they have in its pattern. */
export type Parts = Readonly<Partial<Record<string, string>>>

/** A page below another: its address as a pattern, the page above it, and what it is called; without a name there is no such page. */
export interface TrailRule {
  readonly at: string
  readonly under: string | ((parts: Parts, book: Casebook) => string | undefined)
  readonly called: string | ((parts: Parts, book: Casebook) => string | undefined)
}

export const rule = (at: string, under: TrailRule['under'], called: TrailRule['called']): TrailRule => ({ at, under, called })

/** The page of the file that the `:id` of an address names. */
export const file = (place: (id: string) => string) => ({ id = '' }: Parts) => place(id)

/** Below the page of its pair, or below all of them where the pair is gone. */
export const belowPair = (pairId: string | undefined) => (pairId === undefined ? places.pairs : places.pair(pairId))

export const isSide = (side: string | undefined): side is 'mentor' | 'mentee' => side === 'mentor' || side === 'mentee'
