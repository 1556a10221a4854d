import type { Edition } from './activity-report-edition'
import { counted, type ReportNumber } from './activity-report-numbers'
import type { Block } from './document'
import type { ProfileYears } from './profile-years'
import { indicatorOf, type Results } from './results'

import type { Indicator } from '#shared/statistics/indicator'
import { count, measure } from '#shared/statistics/measure'
import { periodName } from '#shared/text/dashboard'
import { activityReportSheet as words } from '#shared/text/sheets/activity-report'
import { unitValue } from '#shared/text/statistics'

/** The figures that a report begins with. */
const SUMMARY = ['A1a', 'A1b', 'A2c', 'B1a', 'B1b', 'C3a', 'C3b', 'C3c', 'C3d', 'C3e', 'D1a', 'D1b', 'D1e', 'D2b', 'E1', 'E2a', 'E3b', 'F1a', 'F1c', 'G1a', 'G1d', 'G2a', 'H1a', 'H1b', 'H1c'] as const

/** What happens to pairs in a year, and the column that says so. */
const FLOW = { atStart: 'openAtStart', entered: 'entered', exited: 'exited', atEnd: 'openAtEnd' } as const

/** The id of a number of the pairs that came and went. */
export const flowId = (year: number, what: keyof typeof FLOW): string => `${year}/${what}`

/** The pairs that came and went in one year. */
export const flowNumbers = (year: number, { tables }: Results): readonly ReportNumber[] =>
  (['atStart', 'entered', 'exited', 'atEnd'] as const).map(what => counted(flowId(year, what), year, tables, count('pairs', { [FLOW[what]]: 'yes' })))

/** The figures as an edition may tell them, beside those of the year before where there is one. */
export function figuresTable(years: ProfileYears, edition: Edition): Block {
  const [now, before] = years
  return {
    kind: 'table',
    columns: [{ label: words.year.columns.label, width: 50 }, ...[now, ...(before ? [before] : [])].map(({ period }) => ({ label: periodName(period), width: 25, numeric: true as const }))],
    rows: SUMMARY.map(code => [indicatorOf(now, code).label, [{ text: shownFigure(now, 0, code, edition), strong: true }], ...(before ? [shownFigure(before, 1, code, edition)] : [])]),
  }
}

/** What each figure counts, in one sentence. */
export const definitionsList = (now: Results): Block => ({
  kind: 'list',
  items: SUMMARY.map(code => {
    const { label, definition } = indicatorOf(now, code)
    return [{ text: label, strong: true }, { text: words.method.defined(firstSentence(definition)) }]
  }),
})

const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text

function shownFigure(results: Results, year: number, code: string, edition: Edition): string {
  const figure = indicatorOf(results, code)
  // Of nobody there is nothing to keep back.
  if (isOfNobody(results, figure)) return figure.denominator ? unitValue(figure) : words.noAnswer
  const mask = edition.figureMask(year, figure)
  if (mask !== undefined) return mask === 'few' && figure.unit === 'share' ? words.masks.noRate : words.masks[mask]
  if (figure.unit !== 'share' || figure.value === undefined) return unitValue(figure)
  return words.shareOf(unitValue(figure), String(figure.top ?? 0), String(figure.bottom ?? 0))
}

/** True for a share of nobody, and for a mean of no answer. */
const isOfNobody = ({ tables }: Results, { numerator, denominator, bottom }: Indicator): boolean => (denominator ? bottom === 0 : numerator.kind === 'mean' && measure(tables, numerator).ids.length === 0)
