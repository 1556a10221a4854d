import { places } from '../../ui/places'

import type { ReadyProposal } from '#shared/casebook/pairings'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'
import type { proposalWords } from '#shared/text/proposals'

/** How pressing something is, the most pressing first. */
export const URGENCIES = ['late', 'due', 'ready', 'soon'] as const
export type Urgency = (typeof URGENCIES)[number]

/** Something that waits at a pair, or at a proposal kept ready: why, since when, and where it is done. */
export interface PairDue {
  readonly key: string
  readonly kind: keyof typeof proposalWords.due.kinds
  readonly of: Pair | ReadyProposal
  readonly since: IsoDate
  readonly urgency: Urgency
  readonly why: string
  readonly href: string
  readonly act: string
}

/** What one says of a pair itself; it opens its page unless it says otherwise. */
export const dueOf = (pair: Pair, kind: PairDue['kind'], facts: Pick<PairDue, 'since' | 'urgency' | 'why' | 'act'> & { readonly href?: string }): PairDue => ({
  key: `${pair.id} ${kind}`,
  kind,
  of: pair,
  href: places.pair(pair.id),
  ...facts,
})
