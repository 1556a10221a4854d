import { readSettings } from '../read-settings'
import type { Read } from '../use-content-edits'

import { DeadlineSettings } from '#shared/domain/programme-settings'
import { deadlineSettings as words } from '#shared/text/content-settings'

/** A day of each year while it is set. */
export interface YearDayEdits {
  readonly month: number
  readonly day: number | undefined
}

export const YEARLY = ['profileAnalysis', 'annualReport'] as const
export const NUMBERS = ['communityMonths', 'newsletterMonths', 'agreementNoticeDays', 'endNoticeDays', 'closingDays', 'mailBatch'] as const

export type YearlyField = (typeof YEARLY)[number]
export type NumberField = (typeof NUMBERS)[number]

/** The deadlines while they are set: a number that is not readable is absent. */
export type DeadlineEdits = Readonly<Record<NumberField, number | undefined> & Record<YearlyField, YearDayEdits>>

/** The settings as they stand in the fields. */
export const editsOf = ({ id: _, ...settings }: DeadlineSettings): DeadlineEdits => settings

/** The fields as settings to save; or what is wrong, at its field. */
export const readDeadlines = (edits: DeadlineEdits): Read<DeadlineSettings> => readSettings(DeadlineSettings, { id: 'deadlines', ...edits }, words.nouns)
