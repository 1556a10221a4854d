import { z } from 'zod'

import { Consents } from './consent'
import { dataRights } from './data-rights'
import { MentorDecision } from './decision'
import { CompanyId, CoordinatorId, MenteeId, MentorId } from './ids'
import { IsoDate } from './iso-date'
import { line, paragraphs } from './line'
import { ItemKey, LanguageSkill } from './lists'
import { PairWishes } from './pair-wishes'
import { Period } from './period'
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
  /** Not settled yet: to be asked at the preparation at the latest. */
  z.strictObject({ kind: z.literal('unknown'), companyId: CompanyId.optional(), employer: Name.optional() }),
])
export type EngagementFrame = Readonly<z.infer<typeof EngagementFrame>>
export const FrameKind = z.enum(['working-time', 'own-time', 'self-employed', 'company-head', 'pensioner', 'job-seeker', 'unknown'] satisfies readonly EngagementFrame['kind'][])
export type FrameKind = z.infer<typeof FrameKind>

export const isVolunteer = ({ kind }: Pick<EngagementFrame, 'kind'>): boolean => kind !== 'working-time' && kind !== 'unknown'

/** Those whose information session may be coupled with the individual preparation (brochure, stage 1 B). */
export const mayCouple = ({ kind }: Pick<EngagementFrame, 'kind'>): boolean => kind === 'self-employed' || kind === 'company-head'

/** Steps done before the programme was kept here, or that left no other trace: only their day is known. */
export const MentorBefore = z.strictObject({ informedOn: IsoDate.optional(), preparedOn: IsoDate.optional(), trainedOn: IsoDate.optional() })
export type MentorBefore = Readonly<z.infer<typeof MentorBefore>>

/** The volunteer's information note: handed over, then its receipt signed (law of 3 July 2005, art. 4). */
export const InformationNote = z
  .strictObject({ givenOn: IsoDate, receiptOn: IsoDate.optional(), by: CoordinatorId.optional() })
  .refine(({ givenOn, receiptOn }) => receiptOn === undefined || givenOn <= receiptOn, { path: ['receiptOn'], message: 'until-before-on' })
export type InformationNote = Readonly<z.infer<typeof InformationNote>>

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
  /** The sector of activity the mentor knows. */
  sector: ItemKey.optional(),
  languages: z.array(LanguageSkill).max(20).readonly().optional(),
  /** The family of trades the mentor works in. */
  jobFamily: ItemKey.optional(),
  /** Other sectors the mentor would help in. */
  otherSectors: z.array(ItemKey).max(60).readonly().optional(),
  wishes: PairWishes.optional(),
  studies: ItemKey.optional(),
  /** How the person came to the programme. */
  heardThrough: ItemKey.optional(),
  /** Times away; one without an end is a pause. */
  absences: z.array(Period).max(50).readonly().optional(),
  before: MentorBefore.optional(),
  notes: paragraphs(5000).optional(),
})
export type MentorDetails = Readonly<z.infer<typeof MentorDetails>>

export const Mentor = MentorDetails.extend({
  id: MentorId,
  /** In the order in which they were taken; the last one holds. */
  decisions: z.array(MentorDecision).max(50).readonly(),
  informationNote: InformationNote.optional(),
  /** The file of the same person as a mentee, years before (programme, « Rules »). */
  formerMenteeId: MenteeId.optional(),
  consents: Consents,
  ...dataRights,
})
export type Mentor = Readonly<z.infer<typeof Mentor>>

/** The details that are saved together, out of a whole file; decisions, the note, consents, data rights and the file of a former mentee are kept by acts of their own. */
export const mentorDetails = ({ id: _, decisions: _decisions, informationNote: _note, consents: _consents, formerMenteeId: _former, informed: _informed, limitation: _limitation, erased: _erased, ...details }: Mentor): MentorDetails => details
