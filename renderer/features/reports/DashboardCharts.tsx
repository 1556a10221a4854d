import { ChartFigure } from '../../ui/ChartFigure'
import { Section } from '../../ui/Section'

import { remembered } from '#shared/core/remembered'
import { dashboardCharts } from '#shared/documents/dashboard-charts'
import type { Results } from '#shared/documents/results'
import { dashboardWords as words } from '#shared/text/dashboard'

/** How many pixels a chart is drawn wide: alone on its line, or beside another. */
const [WIDE, NARROW] = [820, 390]

/** Drawn anew for other results alone. */
const chartsOf = remembered(dashboardCharts)

/** The flow of the pairs, what became of them, their rhythm and who the mentees are, as charts. */
export function DashboardCharts({ results }: { readonly results: Results }) {
  const charts = chartsOf(results)
  return (
    <Section title={words.charts.title}>
      {charts.length === 0 ? (
        <p className="unknown">{words.charts.nothing}</p>
      ) : (
        <div className="report-charts">
          {charts.map(chart => (
            <div key={chart.title} className={chart.kind === 'columns' ? 'report-chart-wide' : undefined}>
              <ChartFigure chart={chart} width={chart.kind === 'columns' ? WIDE : NARROW} />
            </div>
          ))}
        </div>
      )}
    </Section>
  )
}
