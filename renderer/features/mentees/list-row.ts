import { type MenteeState, menteeState, stepsMissing } from './mentee-state'

import type { Casebook } from '#shared/casebook/casebook'
import type { MenteeStepKey } from '#shared/casebook/mentee-path'
import { labelOf, type ListItem, type ListName } from '#shared/domain/lists'
import type { Mentee } from '#shared/domain/mentee'
import { type Province, provinceOf } from '#shared/domain/province'
import { menteePathWords as words } from '#shared/text/mentee-path'

/** A mentee as the list shows them: everything is worked out once for each row. */
export interface MenteeRow {
  readonly mentee: Mentee
  readonly state: MenteeState
  /** What is still to be done, the advised steps included. */
  readonly missing: readonly MenteeStepKey[]
  /** The one that holds the person up, and since when; an empty text where none does. */
  readonly firstMissing: string
  readonly partner: string
  readonly sector: string
  readonly province: Province | undefined
}

/** The row of a mentee; a sector or a partner that is not known is an empty text. */
export function rowOf(book: Casebook, mentee: Mentee, lists: (name: ListName) => readonly ListItem[]): MenteeRow {
  const { partnerId, sector, address } = mentee
  const missing = stepsMissing(book, mentee)
  const first = missing.find(({ useful }) => !useful)
  return {
    mentee,
    state: menteeState(book, mentee),
    missing: missing.map(({ key }) => key),
    firstMissing: first ? words.missingSince(words.steps[first.key], first.since) : '',
    partner: (partnerId && book.partners[partnerId]?.name) ?? '',
    sector: sector ? labelOf(lists('sectors'), sector) : '',
    province: address.postcode === undefined ? undefined : provinceOf(address.postcode),
  }
}
