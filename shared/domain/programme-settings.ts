import { z } from 'zod'

import { line, paragraphs } from './line'
import { HourlyCost, WorkFigure } from './working-time'

/** How long an engagement takes and what an hour costs: every figure of the calculation for companies. */
export const WorkingTimeSettings = z.strictObject({
  id: z.literal('working-time'),
  figures: z.array(WorkFigure).max(20).readonly(),
  hourlyCost: HourlyCost,
})
export type WorkingTimeSettings = Readonly<z.infer<typeof WorkingTimeSettings>>

/** The most a volunteer may be paid back by lump sum in a year without being taxed, in euro cents (law of 3 July 2005, art. 10; indexed each year). */
export const ExpenseCeiling = z.strictObject({
  year: z.int().min(2000).max(2100),
  perDayCents: z.int().min(0),
  perYearCents: z.int().min(0),
  source: line(),
})
export type ExpenseCeiling = Readonly<z.infer<typeof ExpenseCeiling>>

export const CeilingSettings = z.strictObject({ id: z.literal('expense-ceilings'), ceilings: z.array(ExpenseCeiling).max(50).readonly() })
export type CeilingSettings = Readonly<z.infer<typeof CeilingSettings>>

/** A criterion that needs no question: the age on the day of the decision, in completed years; both bounds count. */
export const ComputedCriterion = z
  .strictObject({
    key: z.literal('age'),
    atLeast: z.int().min(0).max(120).optional(),
    atMost: z.int().min(0).max(120).optional(),
    weight: z.enum(['required', 'informative']),
  })
  .refine(({ atLeast, atMost }) => atLeast === undefined || atMost === undefined || atLeast <= atMost, { path: ['atMost'], message: 'most-below-least' })
export type ComputedCriterion = Readonly<z.infer<typeof ComputedCriterion>>

export const CriteriaSettings = z.strictObject({ id: z.literal('criteria'), computed: z.array(ComputedCriterion).max(1).readonly() })
export type CriteriaSettings = Readonly<z.infer<typeof CriteriaSettings>>

/** The association's own texts, for its handouts, letters and mails. */
export const TextKey = z.enum([
  'handout-mentor',
  'handout-mentee',
  'company-presentation',
  'volunteer-note',
  'progress-note',
  'partner-orientation',
  'training-programme',
  'invitation-mentor-information',
  'invitation-mentee-presentation',
  'invitation-mentor-training',
  'invitation-community',
])
export type TextKey = z.infer<typeof TextKey>

/** A text the association changed; those it did not are the product's own. */
export const TextSettings = z.strictObject({ id: z.literal('texts'), texts: z.partialRecord(TextKey, paragraphs(8000)).readonly() })
export type TextSettings = Readonly<z.infer<typeof TextSettings>>

/** How the columns of a file were understood, remembered for files whose header reads the same. */
export const ImportSettings = z.strictObject({
  id: z.literal('imports'),
  mappings: z
    .array(z.strictObject({ signature: line(2000), target: z.enum(['mentors', 'mentees', 'companies']), fields: z.array(line(60).nullable()).max(256).readonly() }))
    .max(50)
    .readonly(),
})
export type ImportSettings = Readonly<z.infer<typeof ImportSettings>>

/** What the association sets for the whole programme, part by part. */
export const ProgrammeSettings = z.discriminatedUnion('id', [WorkingTimeSettings, CeilingSettings, CriteriaSettings, TextSettings, ImportSettings])
export type ProgrammeSettings = Readonly<z.infer<typeof ProgrammeSettings>>
export type SettingsId = ProgrammeSettings['id']
export const SettingsId = z.enum(['working-time', 'expense-ceilings', 'criteria', 'texts', 'imports'])

export type SettingsOf<Id extends SettingsId> = Extract<ProgrammeSettings, { id: Id }>

/** What holds where the association set nothing. */
export interface DefaultSettings {
  readonly 'working-time': WorkingTimeSettings
  readonly 'expense-ceilings': CeilingSettings
  readonly criteria: CriteriaSettings
  readonly texts: Readonly<Record<TextKey, string>>
}
