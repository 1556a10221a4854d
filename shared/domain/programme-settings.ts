import { z } from 'zod'

import { line, paragraphs } from './line'
import { PrivacySettings, RetentionSettings } from './retention'
import { StatisticsSettings } from './statistics-settings'
import { HourlyCost, OtherCosts, WorkFigure } from './working-time'
import { YearDay } from './year-day'

/** How long an engagement takes and what an hour costs: every figure of the calculation for companies. */
export const WorkingTimeSettings = z.strictObject({
  id: z.literal('working-time'),
  figures: z.array(WorkFigure).max(20).readonly(),
  hourlyCost: HourlyCost,
  /** What an hour cost in other years: the hours of those years keep their value. */
  otherCosts: OtherCosts.optional(),
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
  'proposal',
  'proposal-reminder',
  'termination-letter',
  'closing-invitation',
  'evaluation-request',
  'mentor-certificate',
  'mentee-certificate',
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

/** On what a mentor and a mentee are compared (brochure, stage 3 A; matching §2.2). Ethnic origin, religion and health never are. */
export const MatchingCriterionKey = z.enum(['sector', 'function', 'expectations', 'languages', 'distance', 'availability', 'interests', 'hobbies', 'age', 'gender', 'values'])
export type MatchingCriterionKey = z.infer<typeof MatchingCriterionKey>

/** How much a criterion counts (0: not at all), and what it must reach for a pair to be possible. */
export const MatchingCriterion = z.strictObject({
  key: MatchingCriterionKey,
  weight: z.int().min(0).max(5),
  /** In hundredths; a pair that is known to stay below it is left out. Absent for a criterion that excludes nobody. */
  atLeast: z.int().min(1).max(100).optional(),
})
export type MatchingCriterion = Readonly<z.infer<typeof MatchingCriterion>>

/** How a person comes to the meetings, as far as a straight line tells. */
export const TravelMode = z.enum(['on-foot', 'bicycle', 'public-transport', 'car'])
export type TravelMode = z.infer<typeof TravelMode>

const Kilometres = z.int().min(1).max(300)

export const MatchingSettings = z.strictObject({
  id: z.literal('matching'),
  criteria: z
    .array(MatchingCriterion)
    .refine(all => new Set(all.map(({ key }) => key)).size === MatchingCriterionKey.options.length && all.length === MatchingCriterionKey.options.length, 'each-criterion-once')
    .readonly(),
  /** How far one goes by each means, in kilometres as the crow flies. */
  radii: z.record(TravelMode, Kilometres).readonly(),
  /** A pair below this score, in hundredths, is not proposed to a group. */
  minimumScore: z.int().min(0).max(100),
  /** In how many days a mentor is asked to answer a proposal. */
  answerDays: z.int().min(1).max(60),
})
export type MatchingSettings = Readonly<z.infer<typeof MatchingSettings>>

const Months = z.int().min(1).max(24)

/** By when the work that nobody asks for is due (brochure, stage 4; programme, « Monitoring »). */
export const DeadlineSettings = z.strictObject({
  id: z.literal('deadlines'),
  /** The longest time between two meetings of the community, and between two newsletters, in calendar months. */
  communityMonths: Months,
  newsletterMonths: Months,
  /** The day of the year by which the analysis of the profiles and the report of the year before are due. */
  profileAnalysis: YearDay,
  annualReport: YearDay,
  /** How many days ahead one is told that the agreement of a company ends, and a pair. */
  agreementNoticeDays: z.int().min(7).max(365),
  endNoticeDays: z.int().min(7).max(90),
  /** In how many days after the end a closing is to be held. */
  closingDays: z.int().min(1).max(90),
  /** The most addresses in one blind copy: mail servers refuse more. */
  mailBatch: z.int().min(5).max(500),
})
export type DeadlineSettings = Readonly<z.infer<typeof DeadlineSettings>>

/** What the association sets for the whole programme, part by part. */
export const ProgrammeSettings = z.discriminatedUnion('id', [WorkingTimeSettings, CeilingSettings, CriteriaSettings, TextSettings, ImportSettings, MatchingSettings, DeadlineSettings, StatisticsSettings, RetentionSettings, PrivacySettings])
export type ProgrammeSettings = Readonly<z.infer<typeof ProgrammeSettings>>
export type SettingsId = ProgrammeSettings['id']
export const SettingsId = z.enum(['working-time', 'expense-ceilings', 'criteria', 'texts', 'imports', 'matching', 'deadlines', 'statistics', 'retention', 'privacy'])

export type SettingsOf<Id extends SettingsId> = Extract<ProgrammeSettings, { id: Id }>

/** What holds where the association set nothing. */
export interface DefaultSettings {
  readonly 'working-time': WorkingTimeSettings
  readonly 'expense-ceilings': CeilingSettings
  readonly criteria: CriteriaSettings
  readonly texts: Readonly<Record<TextKey, string>>
  readonly matching: MatchingSettings
  readonly deadlines: DeadlineSettings
  readonly statistics: StatisticsSettings
  readonly retention: RetentionSettings
  readonly privacy: PrivacySettings
}
