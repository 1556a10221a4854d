import { mentorState, type MentorState, stepsMissing, workOf } from './mentor-state'

import type { Casebook } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'
import { labelOf, type ListItem, type ListName } from '#shared/domain/lists'
import type { Mentor } from '#shared/domain/mentor'
import { type Province, provinceOf } from '#shared/domain/province'

/** A mentor as the list shows them: everything is worked out once for each row. */
export interface MentorRow {
  readonly mentor: Mentor
  readonly state: MentorState
  /** All that is not done, what is only advised included. */
  readonly missing: ReturnType<typeof stepsMissing>
  readonly work: string
  readonly sector: string
  readonly province: Province | undefined
}

/** The row of a mentor on a day; a sector that is not known is an empty text. */
export function rowOf(book: Casebook, mentor: Mentor, today: IsoDate, lists: (name: ListName) => readonly ListItem[]): MentorRow {
  const { sector, address } = mentor
  return {
    mentor,
    state: mentorState(book, mentor, today),
    missing: stepsMissing(book, mentor, today),
    work: workOf(book, mentor),
    sector: sector ? labelOf(lists('sectors'), sector) : '',
    province: address.postcode === undefined ? undefined : provinceOf(address.postcode),
  }
}
