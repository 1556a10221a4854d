import { z } from 'zod'

import { ProfileAnalysisId } from './ids'
import { paragraphs } from './line'

/** What the coordinator writes beside the figures of a year. */
export const AnalysisRemark = z.enum(['context', 'mentors', 'mentees', 'unmatched', 'outlook'])
export type AnalysisRemark = z.infer<typeof AnalysisRemark>

/** The words of an association about the profiles of a year (brochure, « En pratique »: they are analysed each year). */
export const ProfileAnalysis = z.strictObject({ id: ProfileAnalysisId, remarks: z.partialRecord(AnalysisRemark, paragraphs(4000)).readonly() })
export type ProfileAnalysis = Readonly<z.infer<typeof ProfileAnalysis>>
