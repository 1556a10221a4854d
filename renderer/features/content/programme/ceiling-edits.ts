import { readSettings } from '../read-settings'
import type { Read } from '../use-content-edits'

import { CeilingSettings, type ExpenseCeiling } from '#shared/domain/programme-settings'
import { ceilingSettings as words } from '#shared/text/content-settings'

/** A year while it is typed; the key follows it, since its year may change. */
export interface CeilingEdits {
  readonly key: number
  readonly year: number | undefined
  readonly perDayCents: number | undefined
  readonly perYearCents: number | undefined
  readonly source: string
}

/** The years on the screen, the latest first. */
export const editsOf = (ceilings: readonly ExpenseCeiling[]): readonly CeilingEdits[] =>
  ceilings.toSorted((one, other) => other.year - one.year).map(ceiling => ({ key: ceiling.year, ...ceiling }))

/** The years to save, the earliest first; or what is wrong, at `key.field`. */
export function readCeilings(edits: readonly CeilingEdits[]): Read<CeilingSettings> {
  const now = readSettings(CeilingSettings, { id: 'expense-ceilings', ceilings: edits.map(({ key: _, ...ceiling }) => ceiling) }, words.nouns)
  const unreadable = 'problems' in now ? Object.entries(now.problems).map(([path, problem]) => [byKey(path, edits), problem] as const) : []
  const problems = Object.fromEntries([...edits.flatMap(each => laws(each, edits)), ...unreadable])
  if (!('text' in now) || Object.keys(problems).length > 0) return { problems }
  return { text: { ...now.text, ceilings: now.text.ceilings.toSorted((one, other) => one.year - other.year) } }
}

/** `ceilings.0.year` as `2026.year`. */
function byKey(path: string, edits: readonly CeilingEdits[]): string {
  const [, index = '', field = ''] = path.split('.')
  return `${edits[Number(index)]?.key ?? index}.${field}`
}

function laws({ key, year, perDayCents, perYearCents }: CeilingEdits, edits: readonly CeilingEdits[]): readonly (readonly [string, string])[] {
  const isTwice = year !== undefined && edits.find(each => each.year === year)?.key !== key
  const isTooMuch = perDayCents !== undefined && perYearCents !== undefined && perDayCents > perYearCents
  return [...(isTwice ? [[`${key}.year`, words.yearTwice] as const] : []), ...(isTooMuch ? [[`${key}.perDayCents`, words.dayAboveYear] as const] : [])]
}

/** The years with the one after the latest, or else this one, its amounts left to fill in. */
export function withNextYear(edits: readonly CeilingEdits[], thisYear: number): readonly CeilingEdits[] {
  const latest = Math.max(...edits.flatMap(({ year }) => year ?? []), thisYear - 1)
  const key = Math.max(0, ...edits.map(each => each.key)) + 1
  return [{ key, year: latest + 1, perDayCents: undefined, perYearCents: undefined, source: '' }, ...edits]
}
