import type { ProfileSection } from './profile-sections'
import { type Tally, type TallyLine } from './profile-tally'
import type { Unmatched } from './profile-unmatched'

import { type BarsChart, seriesOf } from '#shared/charts/chart'
import { profileAnalysisSheet as words } from '#shared/text/sheets/profile-analysis'

/** More bars than these are not read at a glance: the least of them are drawn together. On paper their table stands beside them. */
export const MOST_BARS = { screen: 12, paper: 8 } as const

/** The latest year of a trait as bars, mentees and mentors side by side; nothing where nobody was there. */
export function profileChart({ title, mentees, mentors, several }: ProfileSection, year: string, most: number): BarsChart | undefined {
  const sides = [...(mentees ? [{ label: words.mentees, told: mentees }] : []), ...(mentors ? [{ label: words.mentors, told: mentors }] : [])]
  if (sides.every(({ told }) => (told.totals[0] ?? 0) === 0)) return undefined
  return sideBySide(`${title}, ${year}`, several ? words.unitSeveral : words.unit, sides, most)
}

/** What the mentees who wait look for, beside what the mentors offer who are free. */
export function sectorChart({ asked, offered }: Unmatched, most: number): BarsChart | undefined {
  if (asked.totals[0] === 0 && offered.totals[0] === 0) return undefined
  return sideBySide(words.sectors.title, words.sectors.unit, [{ label: words.sectors.asked, told: asked }, { label: words.sectors.offered, told: offered }], most)
}

/** How long those have waited who wait. */
export function waitingChart({ lengths, waiting }: Unmatched): BarsChart | undefined {
  if ((waiting[0]?.waiting ?? 0) === 0) return undefined
  const categories = lengths.map(({ from, to }) => words.days(from, to))
  const values = lengths.map(({ counts }) => counts[0] ?? 0)
  return { kind: 'bars', title: words.waitingChart, alt: words.alt(categories.map((label, index) => words.part(label, [values[index] ?? 0]))), unit: words.unit, categories, series: [seriesOf('', values, 0)] }
}

interface Side {
  readonly label: string
  readonly told: Tally
}

interface Bar {
  readonly value: string
  readonly label: string
  readonly values: readonly number[]
}

function sideBySide(title: string, unit: string, sides: readonly Side[], most: number): BarsChart {
  const bars = fewest(barsOf(sides), most)
  const named = sides.filter(() => sides.length > 1)
  return {
    kind: 'bars',
    title,
    alt: words.alt(bars.map(({ label, values }) => words.part(label, values))),
    unit: named.length > 0 ? unit : `${sides[0]?.label ?? ''} · ${unit}`,
    categories: bars.map(({ label }) => label),
    series: sides.map(({ label }, index) => seriesOf(named.length > 0 ? label : '', bars.map(({ values }) => values[index] ?? 0), index)),
  }
}

/** A bar for each value that somebody has in the latest year: what is nobody stands in the table. */
function barsOf(sides: readonly Side[]): readonly Bar[] {
  const lines = mergedLines(sides.map(({ told }) => told))
  const bars = lines.map(({ value, label }) => ({ value, label, values: sides.map(({ told }) => told.lines.find(line => line.value === value)?.counts[0] ?? 0) }))
  return bars.filter(({ values }) => values.some(count => count > 0))
}

/** The lines of two tallies of the same column, each value once, what is unknown last. */
export function mergedLines(tallies: readonly Tally[]): readonly Omit<TallyLine, 'counts'>[] {
  const [longest, ...others] = tallies.toSorted((one, other) => other.lines.length - one.lines.length)
  const lines = [...(longest?.lines ?? [])]
  for (const line of others.flatMap(({ lines: more }) => more)) if (!lines.some(({ value }) => value === line.value)) lines.splice(-1, 0, line)
  return lines
}

/** The greatest bars in their order, and the unknown; the others together before it. */
function fewest(bars: readonly Bar[], most: number): readonly Bar[] {
  if (bars.length <= most) return bars
  const sum = ({ values }: Bar) => values.reduce((total, value) => total + value, 0)
  const [known, unknown] = [bars.filter(({ value }) => value !== 'unknown'), bars.filter(({ value }) => value === 'unknown')]
  const kept = new Set(known.toSorted((one, other) => sum(other) - sum(one)).slice(0, most - 1 - unknown.length))
  const rest = known.filter(bar => !kept.has(bar))
  const together = { value: 'others', label: words.others(rest.length), values: (rest[0]?.values ?? []).map((_, side) => rest.reduce((total, { values }) => total + (values[side] ?? 0), 0)) }
  return [...known.filter(bar => kept.has(bar)), together, ...unknown]
}
