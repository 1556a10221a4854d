import { z } from 'zod'

import { addMonths } from './calendar'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'

/** A pair lasts six calendar months (brochure, « En pratique »). */
export const MONTHS_OF_A_PAIR = 6

/** What a pair agrees on before it starts: article 2 and article 3 of its contract. The end date is itself the last day. */
export const Terms = z
  .strictObject({
    startsOn: IsoDate,
    endsOn: IsoDate,
    meetingPlace: line(300),
    accessInstructions: paragraphs(1000).optional(),
    /** At least two a month (brochure, « En pratique »). */
    meetingsPerMonth: z.int().min(2).max(31),
    minutesPerMeeting: z.int().min(15).max(480),
    /** How the two reach each other between meetings, and when. */
    contactChannel: line(300).optional(),
  })
  .refine(({ startsOn, endsOn }) => startsOn < endsOn, { path: ['endsOn'], message: 'end-before-start' })
export type Terms = Readonly<z.infer<typeof Terms>>

/** The last day of a pair that starts on a day: 31 August gives 28 or 29 February. */
export const endOfPair = (startsOn: IsoDate): IsoDate => addMonths(startsOn, MONTHS_OF_A_PAIR)
