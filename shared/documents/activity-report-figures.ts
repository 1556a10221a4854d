import { type Numbers, people, type ReadableNumbers } from './activity-report-numbers'
import { indicatorOf, type Results } from './results'

import type { Indicator } from '#shared/statistics/indicator'
import { pairFlow } from '#shared/statistics/flow'
import { activityReportSheet as words } from '#shared/text/sheets/activity-report'
import { unitValue } from '#shared/text/statistics'

/** The figures that a report begins with; `people` are kept back where they are few. */
const SUMMARY: readonly { readonly code: string; readonly people: boolean }[] = [
  ...['A1b', 'A2c', 'B1a', 'B1b', 'C3a', 'C3b', 'C3c', 'C3d', 'C3e', 'D1e', 'E1', 'E2a', 'E3b', 'F1a', 'F1c'].map(code => ({ code, people: true })),
  ...['A1a', 'D1a', 'D1b', 'D2b', 'G1a', 'G1d', 'G2a', 'H1a', 'H1b', 'H1c'].map(code => ({ code, people: false })),
].toSorted((one, other) => (one.code < other.code ? -1 : 1))

/** The numbers that the parts of a report share, by year: 0 is the year of the report, 1 the one before. */
export const flowId = (year: number, what: 'atStart' | 'entered' | 'exited' | 'atEnd'): string => `${year}/${what}`

/** Where the two numbers of a figure stand, when another part of the report shows them as well. */
function shared(year: number, code: string): { readonly top: string; readonly bottom?: string } | undefined {
  switch (code) {
    case 'C3a':
      return { top: flowId(year, 'atStart') }
    case 'C3b':
      return { top: flowId(year, 'entered') }
    case 'C3c':
      return { top: flowId(year, 'exited') }
    case 'C3d':
      return { top: flowId(year, 'atEnd') }
    case 'C3e':
      return { top: `${year}/mentees/total` }
    case 'E1':
    case 'E2a':
    case 'E3b':
      return { top: `${year}/${code}/top`, bottom: flowId(year, 'exited') }
    default:
      return undefined
  }
}

const idsOf = (year: number, { code, denominator }: Indicator): { readonly top: string; readonly bottom?: string } =>
  shared(year, code) ?? { top: `${year}/${code}/top`, ...(denominator && { bottom: `${year}/${code}/bottom` }) }

/** The numbers behind the figures of people of one year. */
export const figureNumbers = (year: number, results: Results): Numbers => ({
  cells: SUMMARY.filter(figure => figure.people).flatMap(({ code }) => {
    const figure = indicatorOf(results, code)
    const { top, bottom } = idsOf(year, figure)
    return [people(top, figure.top ?? 0, true), ...(bottom === undefined ? [] : [people(bottom, figure.bottom ?? 0, true)])]
  }),
  equations: [],
})

/** The pairs that came and went in one year, and what the year before left. */
export function flowNumbers(year: number, { tables }: Results, follows: boolean): Numbers {
  const { atStart, entered, exited, atEnd } = pairFlow(tables)
  const id = (what: Parameters<typeof flowId>[1]) => flowId(year, what)
  return {
    cells: [people(id('atStart'), atStart, true), people(id('entered'), entered, true), people(id('exited'), exited, true), people(id('atEnd'), atEnd, true)],
    equations: [{ plus: [id('atStart'), id('entered')], minus: [id('exited'), id('atEnd')] }, ...(follows ? [{ plus: [flowId(year + 1, 'atEnd')], minus: [id('atStart')] }] : [])],
  }
}

/** One line of the table of figures: its name, its number in two years, and what it counts. */
export interface FigureLine {
  readonly label: string
  readonly now: string
  readonly before: string
  readonly definition: string
}

/** The figures as others may read them, beside those of the year before where there is one. */
export const figureLines = ([now, before]: readonly [Results, ...Results[]], numbers: ReadableNumbers): readonly FigureLine[] =>
  SUMMARY.map(({ code, people: isOfPeople }) => {
    const figure = indicatorOf(now, code)
    return { label: figure.label, definition: figure.definition, now: shownFigure(0, figure, isOfPeople, numbers), before: before ? shownFigure(1, indicatorOf(before, code), isOfPeople, numbers) : words.dash }
  })

function shownFigure(year: number, figure: Indicator, isOfPeople: boolean, numbers: ReadableNumbers): string {
  if (!isOfPeople) return figure.denominator && figure.value !== undefined && figure.unit === 'share' ? words.shareOf(unitValue(figure), String(figure.top ?? 0), String(figure.bottom ?? 0)) : unitValue(figure)
  const { top, bottom } = idsOf(year, figure)
  const hidden = [top, bottom].find(id => id !== undefined && numbers.isHidden(id))
  if (hidden !== undefined) return numbers.shown(hidden)
  if (bottom === undefined || figure.value === undefined) return unitValue(figure)
  return words.shareOf(unitValue(figure), numbers.shown(top), numbers.shown(bottom))
}
