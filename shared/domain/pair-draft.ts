import { z } from 'zod'

import { CoordinatorId, MenteeId, MentorId, PairDraftId } from './ids'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'
import { ClosingTrigger } from './pair-move'

/** What the wizard of a pair knows so far; every field is saved as it is left, so that leaving in the middle loses nothing. */
export const PairDraft = z.strictObject({
  id: PairDraftId,
  begunOn: IsoDate,
  situation: z.enum(['proposed', 'agreed', 'resumed']).optional(),
  mentorId: MentorId.optional(),
  menteeId: MenteeId.optional(),
  coordinatorId: CoordinatorId.optional(),
  substituteId: CoordinatorId.optional(),
  proposedOn: IsoDate.optional(),
  answerExpectedOn: IsoDate.optional(),
  /** Why we thought of this mentor. */
  why: paragraphs(1000).optional(),
  firstMeetingOn: IsoDate.optional(),
  mentorAgreedOn: IsoDate.optional(),
  menteeAgreedOn: IsoDate.optional(),
  signedOn: IsoDate.optional(),
  /** Where a pair taken over stands today, and since when. */
  presentStage: z.enum(['active', 'suspended', 'to-close']).optional(),
  presentSince: IsoDate.optional(),
  presentReason: line(300).optional(),
  /** Why a pair taken over comes to its end. */
  presentTrigger: ClosingTrigger.optional(),
  startsOn: IsoDate.optional(),
  endsOn: IsoDate.optional(),
  meetingPlace: line(300).optional(),
  accessInstructions: paragraphs(1000).optional(),
  meetingsPerMonth: z.int().min(2).max(31).optional(),
  minutesPerMeeting: z.int().min(15).max(480).optional(),
  contactChannel: line(300).optional(),
})
export type PairDraft = Readonly<z.infer<typeof PairDraft>>
