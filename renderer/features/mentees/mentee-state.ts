import type { Tone } from '../../ui/StateBadge'

import { openPairsOf, pairsOf } from '#shared/casebook/availability'
import type { Casebook } from '#shared/casebook/casebook'
import type { Mentee } from '#shared/domain/mentee'
import { people } from '#shared/text/people'

export interface MenteeState {
  readonly situation: 'free' | 'inPair'
  readonly label: string
  readonly sign: string
  readonly tone: Tone
}

const { states, missing } = people.mentees

/** Whether a mentee has an open pair, had one, or never had any. */
export function menteeState(book: Casebook, { id }: Mentee): MenteeState {
  if (openPairsOf(book, id).length > 0) return { situation: 'inPair', label: states.inPair, sign: '●', tone: 'good' }
  const hadOne = pairsOf(book, id).length > 0
  return { situation: 'free', label: hadOne ? states.over : states.free, sign: hadOne ? '✓' : '○', tone: 'neutral' }
}

/** What the file of a mentee still lacks. */
export const missingOf = ({ phone, email, address }: Mentee): readonly string[] => [
  ...((phone ?? email) ? [] : [missing.reach]),
  ...(address.municipality ? [] : [missing.municipality]),
]
