import { z } from 'zod'

import { CompanyId, ImportId, MenteeId, MentorId } from './ids'
import { IsoDate } from './iso-date'
import { line } from './line'

const imported = {
  id: ImportId,
  on: IsoDate,
  fileName: line(255),
  /** Lines left aside, because they were already there or were refused. */
  duplicates: z.int().min(0),
  refused: z.int().min(0),
} as const

/** What one file brought, so that it can be taken back whole. */
export const ImportRecord = z.discriminatedUnion('target', [
  z.strictObject({ ...imported, target: z.literal('mentors'), created: z.array(MentorId).readonly() }),
  z.strictObject({ ...imported, target: z.literal('mentees'), created: z.array(MenteeId).readonly() }),
  z.strictObject({ ...imported, target: z.literal('companies'), created: z.array(CompanyId).readonly() }),
])
export type ImportRecord = Readonly<z.infer<typeof ImportRecord>>
export type ImportTarget = ImportRecord['target']
