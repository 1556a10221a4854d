import { readSettings } from '../read-settings'
import type { Problems, Read } from '../use-content-edits'

import { type AgePreset, StatisticsSettings } from '#shared/domain/statistics-settings'
import { isInEveryYear } from '#shared/domain/year-day'
import { deadlineSettings, statisticsSettings as words } from '#shared/text/content-settings'
import { INDICATOR_CODES, originalWords } from '#shared/text/indicators'

/** What only the association knows of a year, while it is typed; the key stays when the year changes. */
export interface YearEdits {
  readonly key: number
  readonly year: number | undefined
  readonly subsidyCents: number | undefined
  readonly teamHours: number | undefined
}

/** The settings of the statistics while they are typed: a number that is not readable is absent. */
export interface StatisticsEdits {
  readonly ages: AgePreset
  /** As typed, with commas between. */
  readonly ownAges: string
  readonly yearStart: { readonly month: number; readonly day: number | undefined }
  readonly durableMonths: number | undefined
  readonly cite: StatisticsSettings['cite']
  readonly fse: StatisticsSettings['fse']
  /** By the code of the figure; those that are ours are absent. */
  readonly definitions: Readonly<Record<string, string>>
  /** The latest first. */
  readonly years: readonly YearEdits[]
}

/** The settings as they stand in the fields. */
export const editsOf = ({ id: _, ownAges, years, ...settings }: StatisticsSettings): StatisticsEdits => ({
  ...settings,
  ownAges: ownAges.join(', '),
  years: Object.entries(years)
    .map(([year, { subsidyCents, teamMinutes }]) => ({ key: Number(year), year: Number(year), subsidyCents, teamHours: teamMinutes === undefined ? undefined : Math.round(teamMinutes / 60) }))
    .toSorted((one, other) => other.year - one.year),
})

/** The ages in a text, whatever stands between them; an age that is no whole number is not one. */
export const agesIn = (typed: string): readonly number[] => typed.split(/[\s,;]+/).flatMap(age => (age === '' ? [] : [/^\d+$/.test(age) ? Number(age) : Number.NaN]))

/** What a definition says that the association left as it came. */
export const ourDefinition = (code: string, { durableMonths }: Pick<StatisticsEdits, 'durableMonths'>): string => originalWords(code, { durableMonths: durableMonths ?? 0 }).definition

/** The fields as settings to save; or what is wrong, at its field: a definition at `definitions.E2a`, a year at its key. */
export function readStatistics(edits: StatisticsEdits): Read<StatisticsSettings> {
  const { ownAges, years, definitions, ...rest } = edits
  const ages = agesIn(ownAges)
  const own = INDICATOR_CODES.flatMap(code => {
    const text = definitions[code]
    // What is as it came is not kept: a better wording of a later release then takes its place.
    return text === undefined || text === ourDefinition(code, edits) ? [] : [[code, text] as const]
  })
  const { month, day } = edits.yearStart
  const found: Problems = {
    ...(day !== undefined && Number.isInteger(day) && day >= 1 && !isInEveryYear({ month, day }) ? { 'yearStart.day': words.noSuchDay(deadlineSettings.monthNames[month - 1] ?? '') } : {}),
    ...(StatisticsSettings.shape.ownAges.safeParse(ages).success ? {} : { ownAges: words.ownAgesWrong }),
    ...Object.fromEntries(own.flatMap(([code, text]) => (text.trim() === '' ? [[`definitions.${code}`, words.needDefinition]] : []))),
    ...Object.assign({}, ...years.map(year => yearProblems(year, years))) as Problems, // each is a table of problems
  }
  const asked = { id: 'statistics', ...rest, ownAges: ages, definitions: Object.fromEntries(own), years: Object.fromEntries(years.map(yearToSave)) }
  const now = readSettings(StatisticsSettings, asked, words.nouns)
  const problems = { ...('problems' in now ? named(now.problems) : {}), ...found }
  return 'text' in now && Object.keys(problems).length === 0 ? now : { problems }
}

const yearToSave = ({ year, subsidyCents, teamHours }: YearEdits) => [String(year), { subsidyCents, ...(teamHours !== undefined && { teamMinutes: teamHours * 60 }) }] as const

/** Problems of ages and years are told in words of their own. */
const named = (problems: Problems): Problems => Object.fromEntries(Object.entries(problems).filter(([path]) => !/^(?:ownAges|years)\b/.test(path)))

function yearProblems({ key, year, teamHours }: YearEdits, years: readonly YearEdits[]): Problems {
  const isYear = year !== undefined && Number.isInteger(year) && year >= 1000 && year <= 9999
  const isTwice = isYear && years.find(each => each.year === year)?.key !== key
  const areHours = teamHours === undefined || (Number.isInteger(teamHours) && teamHours >= 0)
  return { ...(!isYear && { [`${key}.year`]: words.yearWrong }), ...(isTwice && { [`${key}.year`]: words.yearTwice }), ...(!areHours && { [`${key}.teamHours`]: words.hoursWrong }) }
}

/** The years with the one after the latest, or else this one, its figures left to fill in. */
export function withNextYear(years: readonly YearEdits[], thisYear: number): readonly YearEdits[] {
  const latest = Math.max(...years.flatMap(({ year }) => year ?? []), thisYear - 1)
  const key = Math.max(0, ...years.map(each => each.key)) + 1
  return [{ key, year: latest + 1, subsidyCents: undefined, teamHours: undefined }, ...years]
}
