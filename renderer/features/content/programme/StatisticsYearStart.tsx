import { NativeSelect } from '@mantine/core'
import { Link } from 'wouter'

import { useCasebook } from '../../../api/mirror'
import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'
import type { Problems } from '../use-content-edits'
import type { StatisticsEdits } from './statistics-edits'
import { WholeField } from './WholeField'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { EveryYearDay, type YearDay } from '#shared/domain/year-day'
import { yearPeriod } from '#shared/statistics/report-period'
import { deadlineSettings, statisticsSettings as words } from '#shared/text/content-settings'
import { shortDay } from '#shared/text/format'

interface StatisticsYearStartProps {
  readonly edits: StatisticsEdits
  readonly problems: Problems
  readonly onChange: (yearStart: StatisticsEdits['yearStart']) => void
}

/** On which day a year of the association begins; where that changes, what becomes of what was entered under a year. */
export function StatisticsYearStart({ edits: { yearStart, years }, problems, onChange }: StatisticsYearStartProps) {
  return (
    <>
      <div className="fields" role="group" aria-label={words.yearStart}>
        <WholeField
          required
          label={words.of(words.yearStart, words.day)}
          description={words.yearStartWhy}
          value={yearStart.day}
          error={problems['yearStart.day']}
          onChange={day => onChange({ ...yearStart, day })}
        />
        <NativeSelect
          label={words.of(words.yearStart, words.month)}
          value={String(yearStart.month)}
          onChange={event => onChange({ ...yearStart, month: Number(event.currentTarget.value) })}
          data={deadlineSettings.monthNames.map((month, index) => ({ value: String(index + 1), label: month }))}
        />
      </div>
      <YearsMoved asked={yearStart} years={years.flatMap(({ year }) => year ?? [])} />
    </>
  )
}

/** What is entered under a year keeps its number while the year moves: says so before one saves. */
function YearsMoved({ asked, years }: { readonly asked: StatisticsEdits['yearStart']; readonly years: readonly number[] }) {
  const book = useCasebook()
  const saved = settingsInForce(book, 'statistics', defaults).yearStart
  const read = EveryYearDay.safeParse(asked)
  const named = [...new Set([...years, ...Object.keys(book.profileAnalyses).map(Number)])].filter(year => year >= 1000 && year <= 9999).toSorted((one, other) => other - one)
  if (!read.success || (read.data.month === saved.month && read.data.day === saved.day) || named.length === 0) return null
  return (
    <Notice tone="warning" title={words.yearStartChanged}>
      {words.yearStartChangedText(named.slice(0, 3).map(year => example(year, read.data)))} <Link href={places.profileAnalysis}>{words.toRemarks}</Link>
    </Notice>
  )
}

function example(year: number, start: YearDay): string {
  const { from, to } = yearPeriod(year, start)
  return words.yearStartExample(String(year), shortDay(from), shortDay(to))
}
