import { ACCOMPANIED, ACCOMPANYING, type Tally, tally, tallyBy } from './profile-tally'
import type { ProfileYears } from './profile-years'
import type { Results } from './results'

import type { Casebook } from '#shared/casebook/casebook'
import { listInForce } from '#shared/casebook/content-in-force'
import { entryFor } from '#shared/casebook/entries'
import type { LanguageSkill } from '#shared/domain/lists'
import type { Pair } from '#shared/domain/pair'
import { columnTitle } from '#shared/text/profile-values'
import { profileAnalysisSheet as words } from '#shared/text/sheets/profile-analysis'

import type { SheetSource } from './sheet-source'

/** One trait of people, side by side where both mentors and mentees have it. */
export interface ProfileSection {
  readonly key: string
  readonly title: string
  readonly mentees?: Tally
  readonly mentors?: Tally
  /** One person may count in several lines. */
  readonly several?: true
}

/** What the sections need beside the counted years. */
type Source = Pick<SheetSource, 'book' | 'defaults'>

const BOTH = ['gender', 'ages', 'province', 'studies', 'sector'] as const
const OF_MENTEES = ['status', 'unemployedFor', 'foreignDiploma', 'nationality', 'referral'] as const
const OF_MENTORS = ['frame', 'market', 'size'] as const
/** Shown with all their values, also those of nobody. */
const WHOLE: readonly string[] = ['gender', 'ages']
/** Asked only where a funder wants it: left out where nobody answered in any year. */
const ONLY_IF_KNOWN: readonly string[] = ['nationality', 'foreignDiploma']

/** Every trait of the mentees who were accompanied and of the mentors who accompanied, year by year; each person once, as they were at entry. */
export function profileSections(years: ProfileYears, source: Source): readonly ProfileSection[] {
  const both = BOTH.map((column): ProfileSection => ({ key: column, title: columnTitle(column), mentees: ofMentees(years, column), mentors: ofMentors(years, column) }))
  const mentees = OF_MENTEES.map((column): ProfileSection => ({ key: column, title: columnTitle(column), mentees: ofMentees(years, column) }))
  const mentors = OF_MENTORS.map((column): ProfileSection => ({ key: column, title: columnTitle(column), mentors: ofMentors(years, column) }))
  return [...both, languages(years, source), ...mentees.filter(({ key, mentees: told }) => !ONLY_IF_KNOWN.includes(key) || isKnown(told)), ...mentors]
}

const ofMentees = (years: ProfileYears, column: (typeof BOTH | typeof OF_MENTEES)[number]): Tally => tally(years, { of: 'mentees', where: ACCOMPANIED, column, always: WHOLE.includes(column) })
const ofMentors = (years: ProfileYears, column: (typeof BOTH | typeof OF_MENTORS)[number]): Tally => tally(years, { of: 'mentors', where: ACCOMPANYING, column, always: WHOLE.includes(column) })

const isKnown = (told: Tally | undefined): boolean => told?.lines.some(({ value, counts }) => value !== 'unknown' && counts.some(count => count > 0)) ?? false

function languages(years: ProfileYears, { book, defaults }: Source): ProfileSection {
  const items = listInForce(book, 'languages', defaults)
  const spoken = new Map(years.map(results => [results, languagesOf(book, results)]))
  const valuesOf = (row: { readonly id: string }, results: Results) => {
    const known = spoken.get(results)?.get(row.id)
    return known && known.length > 0 ? [...new Set(known.map(({ language }) => String(language)))] : ['unknown']
  }
  const named = (told: Tally): Tally => ({ ...told, lines: told.lines.map(line => (line.value === 'unknown' ? line : { ...line, label: items.find(({ key }) => key === line.value)?.label ?? line.label })) })
  return {
    key: 'languages',
    title: words.languages,
    mentees: named(tallyBy(years, { of: 'mentees', column: 'languages', where: ACCOMPANIED }, valuesOf)),
    mentors: named(tallyBy(years, { of: 'mentors', column: 'languages', where: ACCOMPANYING }, valuesOf)),
    several: true,
  }
}

/** The languages of each person of a period, at the entry of their latest pair. */
function languagesOf(book: Casebook, { tables }: Results): ReadonlyMap<string, readonly LanguageSkill[]> {
  const pairs: Readonly<Partial<Record<string, Pair>>> = book.pairs
  const known = new Map<string, readonly LanguageSkill[]>()
  for (const { id } of tables.pairs.toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1))) {
    const pair = pairs[id]
    const entry = pair && entryFor(book, pair)
    if (!entry) continue
    known.set(pair.menteeId, entry.mentee.languages ?? [])
    known.set(pair.mentorId, entry.mentor.languages ?? [])
  }
  return known
}
