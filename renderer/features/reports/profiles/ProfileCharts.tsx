import { ChartFigure } from '../../../ui/ChartFigure'
import { Section } from '../../../ui/Section'

import { MOST_BARS, profileChart, sectorChart, waitingChart } from '#shared/documents/profile-charts'
import type { ProfileSection } from '#shared/documents/profile-sections'
import type { Unmatched } from '#shared/documents/profile-unmatched'
import { profilePage as words } from '#shared/text/results-pages'

/** Two charts stand beside each other. */
const WIDTH = 390

/** The traits that are drawn; the others stand in the table. */
const DRAWN: readonly string[] = ['gender', 'ages', 'studies', 'sector', 'status', 'unemployedFor', 'province', 'languages']

interface ProfileChartsProps {
  /** What the latest year is called. */
  readonly name: string
  readonly sections: readonly ProfileSection[]
  readonly unmatched: Unmatched
}

/** The latest year as charts: mentors and mentees side by side, who waits, and what they look for beside what is offered. */
export function ProfileCharts({ name, sections, unmatched }: ProfileChartsProps) {
  const traits = sections.filter(({ key }) => DRAWN.includes(key))
  const charts = [...traits.map(section => profileChart(section, name, MOST_BARS.screen)), waitingChart(unmatched), sectorChart(unmatched, MOST_BARS.screen)].filter(chart => chart !== undefined)
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
