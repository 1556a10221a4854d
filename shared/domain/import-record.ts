import { z } from 'zod'

import { CompanyDetails } from './company'
import { CompanyId, ImportId, MenteeId, MentorId } from './ids'
import { IsoDate } from './iso-date'
import { line } from './line'
import { MenteeDetails } from './mentee'
import { MentorDetails } from './mentor'

const ofPerson = { birthDate: true, gender: true, email: true, phone: true, address: true, sector: true, languages: true, heardThrough: true, notes: true } as const

/**
 * What a list may add to a file that stands already. Names, the frame and the steps of a path are not among it: only a person decides those.
 */
export const additions = {
  mentors: MentorDetails.pick({ ...ofPerson, jobTitle: true }).partial(),
  mentees: MenteeDetails.pick({ ...ofPerson, wishedJob: true, entryStatus: true, unemployedFor: true, studies: true }).partial(),
  companies: CompanyDetails.pick({ companyNumber: true, size: true, address: true, website: true, contacts: true, notes: true }).partial(),
} as const

/** What was, or would be, added to one file; never an empty part. */
export type Additions<Target extends ImportTarget = ImportTarget> = Readonly<z.infer<(typeof additions)[Target]>>

const imported = {
  id: ImportId,
  on: IsoDate,
  fileName: line(255),
  /** Lines left aside, because they were already there or were refused. */
  duplicates: z.int().min(0),
  refused: z.int().min(0),
  /** The day on which it was taken back: nothing of what it brought is left, only that it was. */
  undoneOn: IsoDate.optional(),
} as const

/** What one file brought, so that it can be taken back whole; `completed` is what it added to files that stood already. */
export const ImportRecord = z.discriminatedUnion('target', [
  z.strictObject({
    ...imported,
    target: z.literal('mentors'),
    created: z.array(MentorId).readonly(),
    completed: z.array(z.strictObject({ id: MentorId, added: additions.mentors })).readonly().optional(),
  }),
  z.strictObject({
    ...imported,
    target: z.literal('mentees'),
    created: z.array(MenteeId).readonly(),
    completed: z.array(z.strictObject({ id: MenteeId, added: additions.mentees })).readonly().optional(),
    /** Whom the list itself told to be accepted, and since when: what was decided otherwise was decided afterwards. */
    accepted: z.array(z.strictObject({ id: MenteeId, on: IsoDate })).readonly().optional(),
  }),
  z.strictObject({
    ...imported,
    target: z.literal('companies'),
    created: z.array(CompanyId).readonly(),
    completed: z.array(z.strictObject({ id: CompanyId, added: additions.companies })).readonly().optional(),
  }),
])
export type ImportRecord = Readonly<z.infer<typeof ImportRecord>>
export type ImportTarget = 'mentors' | 'mentees' | 'companies'
