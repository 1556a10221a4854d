import { z } from 'zod'

import { CompanyId, MentorId } from './ids'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'
import { Name, person } from './person'

/**
 * In what quality a mentor engages; the annexes of the contract depend on it.
 * Time paid by an employer is not volunteering in the sense of the law of 3 July 2005.
 */
export const EngagementFrame = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('working-time'), companyId: CompanyId }),
  z.strictObject({ kind: z.literal('own-time'), companyId: CompanyId.optional(), employer: Name.optional() }),
  z.strictObject({ kind: z.literal('self-employed'), activity: line() }),
  z.strictObject({ kind: z.literal('company-head'), companyId: CompanyId.optional(), activity: line() }),
  z.strictObject({ kind: z.literal('pensioner'), formerActivity: line().optional() }),
  z.strictObject({ kind: z.literal('job-seeker'), formerActivity: line().optional() }),
])
export type EngagementFrame = Readonly<z.infer<typeof EngagementFrame>>
export type FrameKind = EngagementFrame['kind']

export const isVolunteer = (frame: EngagementFrame): boolean => frame.kind !== 'working-time'

/** The company a mentor works for or runs, when it is one of the book. */
export const companyOf = (frame: EngagementFrame): CompanyId | undefined =>
  'companyId' in frame ? frame.companyId : undefined

export const MentorDetails = z.strictObject({
  ...person,
  registeredOn: IsoDate,
  jobTitle: line().optional(),
  frame: EngagementFrame,
  /** Where the pair meets: the mentor's workplace, unless they agree otherwise (brochure, « En pratique »). */
  meetingPlace: line(300).optional(),
  accessInstructions: paragraphs(1000).optional(),
  /** How many pairs at a time. */
  capacity: z.int().min(0).max(9),
  notes: paragraphs(5000).optional(),
})
export type MentorDetails = Readonly<z.infer<typeof MentorDetails>>

export const Mentor = MentorDetails.extend({ id: MentorId })
export type Mentor = Readonly<z.infer<typeof Mentor>>
