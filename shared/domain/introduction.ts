import { z } from 'zod'

import { IntroductionId, MeetingId, PairId } from './ids'
import { IsoDate } from './iso-date'
import { line } from './line'
import { ItemKey } from './lists'

export const IntroductionDetails = z.strictObject({
  on: IsoDate,
  organisation: line(200),
  person: line(200).optional(),
  /** What came of it: a key of the list `introduction-results`; absent while nobody knows. */
  result: ItemKey.optional(),
  resultOn: IsoDate.optional(),
  note: line(500).optional(),
  /** The meeting where it was made. */
  meetingId: MeetingId.optional(),
})
export type IntroductionDetails = Readonly<z.infer<typeof IntroductionDetails>>

/** The mentee brought into contact with someone of the mentor's network (brochure, stage 3 F). */
export const Introduction = IntroductionDetails.extend({ id: IntroductionId, pairId: PairId })
export type Introduction = Readonly<z.infer<typeof Introduction>>
