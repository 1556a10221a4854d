import { indicatorOf, type Results } from './results'

import { earlier, type IsoDate } from '#shared/domain/iso-date'
import type { Indicator } from '#shared/statistics/indicator'
import type { Measure } from '#shared/statistics/measure'
import { dashboardWords as words } from '#shared/text/dashboard'
import { decimal, hoursAndMinutes, inUnit, unitValue } from '#shared/text/statistics'

/** The figures that one asks for first, in their order. */
export const KEY_FIGURES = ['C3e', 'C3b', 'C3d', 'A2c', 'E2a', 'E3b', 'D1b', 'D1e'] as const

/** The figures that stand on a day, of which « depuis le début » would say today alone. */
const ON_A_DAY: readonly string[] = ['A2a', 'A2b', 'A2c', 'A2d', 'C3a', 'C3d']

/** How a figure stands since the beginning; nothing for what stands on a day. */
export const shownSinceBeginning = (all: Results, code: string): string | undefined => (ON_A_DAY.includes(code) ? undefined : shownFigure(indicatorOf(all, code)))

/** True where none of the first figures counts anything: to stand beside them would compare with a time of which nothing was noted. */
export const hasNothingNoted = (results: Results): boolean => isEmpty(results) || KEY_FIGURES.every(code => (indicatorOf(results, code).top ?? 0) === 0)

/** True where nobody and nothing falls in the period. */
export const isEmpty = ({ tables }: Results): boolean => Object.values(tables).every((rows: readonly unknown[]) => rows.length === 0)

/** The last day that the figures of a period know of: its own, or today while it is not over. */
export const lastDayCounted = ({ period, basis }: Results): IsoDate => earlier(period.to, basis.today)

/** A figure as it is shown: in its unit, or the two numbers where no rate is told. */
export const shownFigure = (figure: Indicator): string => unitValue(figure)

/** A whole number as it is shown. */
export const shownCount = (number: number): string => decimal(number, 0)

/** Both numbers of a share, « 5 sur 8 »; nothing for a figure that is made of one. */
export const fractionOf = (figure: Indicator): string | undefined => (figure.denominator && figure.bottom !== undefined && figure.bottom > 0 ? words.fraction(shownPart(figure, 'top'), shownPart(figure, 'bottom')) : undefined)

/** One of the numbers that a figure is made of, in its own unit: what is counted, hours, euro. Nothing where it is not known. */
export function shownPart(figure: Indicator, part: 'top' | 'bottom'): string {
  const [value, measure] = part === 'top' ? [figure.top, figure.numerator] : [figure.bottom, figure.denominator]
  return value === undefined || !measure ? words.table.dash : inOwnUnit(value, measure)
}

function inOwnUnit(value: number, measure: Measure): string {
  if (measure.kind === 'given') return measure.name === 'subsidy' ? inUnit(value, 'euro') : hoursAndMinutes(value)
  return measure.kind === 'count' ? decimal(value, 0) : shownAmount(measure.column, value, 1)
}

/** A number of a column as it is shown: hours, money, days, or plain, with so many decimals where it is not whole. */
export function shownAmount(column: string, value: number, decimals: 1 | 2): string {
  if (column === 'minutes') return hoursAndMinutes(value)
  if (column === 'cents') return inUnit(value, 'euro')
  if (column.startsWith('days')) return inUnit(value, 'days')
  return decimal(value, Number.isInteger(value) ? 0 : decimals)
}

/** How a figure stands beside an earlier one, where there is one, in words and by a sign. */
export const changeOf = (now: Indicator, before: Indicator | undefined) => words.change(now.unit, now.value, before?.value)
