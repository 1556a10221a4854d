import type { AgePreset, StatisticsSettings } from '#shared/domain/statistics-settings'

/** A bracket by its first and last age in completed years: `18-29`, `0-17` for what lies below, `55+` for what is open. */
export type AgeBracket = `${number}-${number}` | `${number}+`

/** The first age of each bracket but the lowest (statistics §4.2). */
const CUTS: Readonly<Record<Exclude<AgePreset, 'own'>, readonly number[]>> = {
  fse: [18, 30, 55],
  forem: [25, 30, 40, 50],
  'five-year': [18, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65],
}

/** Where the ages of a preset are cut. */
export const cutsOf = (preset: AgePreset, { ownAges }: Pick<StatisticsSettings, 'ownAges'>): readonly number[] => (preset === 'own' ? ownAges : CUTS[preset])

/** The brackets that some cuts make, the youngest first. */
export const bracketsOf = (cuts: readonly number[]): readonly AgeBracket[] => [0, ...cuts].map((first, index): AgeBracket => {
  const next = cuts[index]
  return next === undefined ? `${first}+` : `${first}-${next - 1}`
})

/** The bracket of an age. */
export function bracketOf(age: number, cuts: readonly number[]): AgeBracket {
  const [first, next] = [cuts.findLast(cut => cut <= age) ?? 0, cuts.find(cut => cut > age)]
  return next === undefined ? `${first}+` : `${first}-${next - 1}`
}
