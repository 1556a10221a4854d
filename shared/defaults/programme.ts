import type { ItemKey } from '#shared/domain/lists'
import type { CeilingSettings, CriteriaSettings, DeadlineSettings, DefaultSettings, MatchingSettings } from '#shared/domain/programme-settings'
import type { CiteLevel, FseStatus, StatisticsSettings } from '#shared/domain/statistics-settings'
import type { HourlyCost, WorkFigure } from '#shared/domain/working-time'

import { defaultPrivacy, defaultRetention } from './retention'
import { defaultTexts } from './texts'

/** A table under the keys of a list. */
const byKey = <Value>(table: Readonly<Record<string, Value>>) => table as Readonly<Record<ItemKey, Value>> // written here, beside the lists they name

const BROCHURE = 'brochure « Accompagnement individuel par le mentorat »'
const USAGE = 'usage proposé, à adapter'

/** How long a mentoring takes a mentor, in minutes; those that are optional stand outside the minimum of 28,5 h (statistics §4.8). */
export const workingTimeFigures: readonly WorkFigure[] = [
  { item: 'information', times: 1, minutes: 60, source: `${BROCHURE}, étape 1 B`, onlyOnce: true },
  { item: 'preparation', times: 1, minutes: 60, source: `${BROCHURE}, étape 1 C`, onlyOnce: true },
  { item: 'training', times: 1, minutes: 240, source: `${BROCHURE}, étape 1 D : une demi-journée`, onlyOnce: true },
  { item: 'first-meeting', times: 1, minutes: 90, source: `${BROCHURE}, étape 3 B` },
  { item: 'meetings', times: 12, minutes: 90, source: `${BROCHURE}, étape 3 F : deux par mois pendant six mois` },
  { item: 'monitoring', times: 4, minutes: 15, source: USAGE },
  { item: 'closing', times: 1, minutes: 90, source: USAGE },
  { item: 'evaluation', times: 1, minutes: 30, source: USAGE },
  { item: 'contacts', times: 26, minutes: 15, source: USAGE, optional: true },
  { item: 'community', times: 2, minutes: 120, source: USAGE, optional: true },
]

/** What an hour of work costs where the company gives no figure of its own. */
export const referenceHourlyCost: HourlyCost = { cents: 4820, year: 2024, source: 'Eurostat, coût horaire moyen de la main-d’œuvre, Belgique' }

/** The most a volunteer may be paid back by lump sum (documents §3.1); each year adds its own in Réglages. */
export const expenseCeilings: CeilingSettings['ceilings'] = [
  { year: 2024, perDayCents: 4148, perYearCents: 165_929, source: 'Securex' },
  { year: 2025, perDayCents: 4231, perYearCents: 169_251, source: 'UVCW, monASBL' },
  { year: 2026, perDayCents: 4402, perYearCents: 176_083, source: 'Acerta' },
]

/** None: an association that has an age limit sets it in Réglages. */
export const computedCriteria: CriteriaSettings['computed'] = []

/** The weights of matching §2.2; only a common language must be there. Gender counts where one of the two asked for it. */
export const matching: MatchingSettings = {
  id: 'matching',
  criteria: [
    { key: 'sector', weight: 5 },
    { key: 'function', weight: 4 },
    { key: 'expectations', weight: 5 },
    { key: 'languages', weight: 4, atLeast: 70 },
    { key: 'distance', weight: 4 },
    { key: 'availability', weight: 3 },
    { key: 'values', weight: 3 },
    { key: 'interests', weight: 2 },
    { key: 'hobbies', weight: 1 },
    { key: 'age', weight: 1 },
    { key: 'gender', weight: 0 },
  ],
  radii: { 'on-foot': 3, bicycle: 8, 'public-transport': 30, car: 40 },
  minimumScore: 40,
  answerDays: 7,
}

/** Four meetings of the community and four newsletters a year; the profiles are looked at in January, the report goes in by the end of March. */
export const deadlines: DeadlineSettings = {
  id: 'deadlines',
  communityMonths: 3,
  newsletterMonths: 3,
  profileAnalysis: { month: 1, day: 31 },
  annualReport: { month: 3, day: 31 },
  agreementNoticeDays: 60,
  endNoticeDays: 30,
  closingDays: 14,
  mailBatch: 50,
}

/** Calendar years, ages as the FSE+ asks; levels and situations as its guide reads them, to be adapted to the funder (statistics §4.2, §4.3). */
export const statistics: StatisticsSettings = {
  id: 'statistics',
  ages: 'fse',
  ownAges: [25, 35, 45, 55],
  yearStart: { month: 1, day: 1 },
  durableMonths: 3,
  cite: byKey<CiteLevel>({
    'none-or-primary': '0-2',
    'lower-secondary': '0-2',
    'upper-secondary-general': '3-4',
    'upper-secondary-vocational': '3-4',
    apprenticeship: '3-4',
    'other-qualifying': '3-4',
    bachelor: '5-8',
    'master-or-higher': '5-8',
  }),
  fse: byKey<FseStatus>({
    'full-unemployment-benefit': 'unemployed',
    'integration-period': 'unemployed',
    'integration-income': 'unemployed',
    'end-of-benefit': 'unemployed',
    'no-income-unregistered': 'inactive',
    'part-time-work': 'employed',
    'temporary-work': 'employed',
    'struggling-self-employed': 'employed',
    'leaving-studies': 'inactive',
    'international-protection': 'unemployed',
    'authorised-incapacity': 'inactive',
  }),
  definitions: {},
  years: {},
}

/** What holds for the whole programme until the association sets something else. */
export const defaultSettings: DefaultSettings = {
  'working-time': { id: 'working-time', figures: workingTimeFigures, hourlyCost: referenceHourlyCost },
  'expense-ceilings': { id: 'expense-ceilings', ceilings: expenseCeilings },
  criteria: { id: 'criteria', computed: computedCriteria },
  texts: defaultTexts,
  matching,
  deadlines,
  statistics,
  retention: defaultRetention,
  privacy: defaultPrivacy,
}
