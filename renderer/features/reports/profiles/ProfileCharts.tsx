import { useCasebook } from '../../../api/mirror'
import { ChartFigure } from '../../../ui/ChartFigure'
import { Section } from '../../../ui/Section'

import { defaults } from '#shared/defaults/defaults'
import { profileChart, sectorChart, waitingChart } from '#shared/documents/profile-charts'
import { profileSections } from '#shared/documents/profile-sections'
import { unmatchedOf } from '#shared/documents/profile-unmatched'
import type { ProfileYears } from '#shared/documents/profile-years'
import { periodName } from '#shared/text/dashboard'
import { profilePage as words } from '#shared/text/results-pages'

/** Two charts stand beside each other. */
const WIDTH = 390

/** The traits that are drawn; the others stand in the table. */
const DRAWN: readonly string[] = ['gender', 'ages', 'studies', 'sector', 'status', 'unemployedFor', 'province', 'languages']

/** The latest year as charts: mentors and mentees side by side, who waits, and what they look for beside what is offered. */
export function ProfileCharts({ years }: { readonly years: ProfileYears }) {
  const book = useCasebook()
  const name = periodName(years[0].period)
  const unmatched = unmatchedOf(years)
  const traits = profileSections(years, { book, defaults }).filter(({ key }) => DRAWN.includes(key))
  const charts = [...traits.map(section => profileChart(section, name)), waitingChart(unmatched), sectorChart(unmatched)].filter(chart => chart !== undefined)
  return (
    <Section title={words.charts}>
      <div className="report-charts">
        {charts.map(chart => (
          <ChartFigure key={chart.title} chart={chart} width={WIDTH} />
        ))}
      </div>
    </Section>
  )
}
