import type { Results } from './results'

import { earlier, type IsoDate } from '#shared/domain/iso-date'
import type { Indicator } from '#shared/statistics/indicator'
import type { Measure } from '#shared/statistics/measure'
import { dashboardWords as words } from '#shared/text/dashboard'
import { decimal, hoursAndMinutes, inUnit, unitValue } from '#shared/text/statistics'

/** The figures that one asks for first, in their order. */
export const KEY_FIGURES = ['C3e', 'C3b', 'C3d', 'A2c', 'E2a', 'E3b', 'D1b', 'D1e'] as const

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
  if (measure.kind === 'count') return decimal(value, 0)
  return decimal(value, Number.isInteger(value) ? 0 : 1)
}

/** How a figure stands beside an earlier one, where there is one, in words and by a sign. */
export const changeOf = (now: Indicator, before: Indicator | undefined) => words.change(now.unit, now.value, before?.value)
