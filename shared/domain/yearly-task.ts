import { z } from 'zod'

import { YearlyTaskId } from './ids'
import { IsoDate } from './iso-date'

/** What the programme owes once a year (brochure, « En pratique »: the profiles are analysed each year; the report to the Fédération). */
export const YearlyTaskKind = z.enum(['profile-analysis', 'annual-report', 'retention-review'])
export type YearlyTaskKind = z.infer<typeof YearlyTaskKind>

/** That it was done for a year. */
export const YearlyTask = z.strictObject({ id: YearlyTaskId, doneOn: IsoDate })
export type YearlyTask = Readonly<z.infer<typeof YearlyTask>>

/** `annual-report@2025`: the report about 2025. */
export const yearlyTaskId = (kind: YearlyTaskKind, year: number): YearlyTaskId => YearlyTaskId.parse(`${kind}@${year}`)
