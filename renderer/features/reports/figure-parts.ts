import type { FigurePart } from '../../ui/places'

import { shownCount, shownFigure, shownPart } from '#shared/documents/dashboard-figures'
import type { Indicator } from '#shared/statistics/indicator'
import type { Measure } from '#shared/statistics/measure'
import { figurePage as words } from '#shared/text/results-pages'

/** One of the numbers that a figure is made of, and the rows behind it. */
export interface Behind {
  readonly part: FigurePart
  readonly measure: Measure
  readonly ids: readonly string[]
}

/** The parts that a figure has. */
export const partsOf = ({ numerator, ids, denominator, bottomIds, unknown, unknownIds }: Indicator): readonly Behind[] => [
  { part: 'compte', measure: numerator, ids },
  ...(denominator ? [{ part: 'sur', measure: denominator, ids: bottomIds } as const] : []),
  ...(unknown ? [{ part: 'inconnu', measure: unknown, ids: unknownIds } as const] : []),
]

/** True where the rows are those a share is taken of, and it counts the same rows, or the same kind of number of them: each can say what is missing. */
export const isBeside = ({ unit, top, numerator }: Indicator, { part, measure }: Behind): boolean =>
  part === 'sur' && unit === 'share' && top !== undefined && numerator.kind === measure.kind && numerator.kind !== 'given' && measure.kind !== 'given' && numerator.of === measure.of

const numberOf = (figure: Indicator, { part, ids }: Behind): string => (part === 'inconnu' ? shownCount(ids.length) : shownPart(figure, part === 'compte' ? 'top' : 'bottom'))

/** What a tab says of its part: « 59, dans 13 binômes » for what rows make together, or how many there are. */
export function toldOf(figure: Indicator, behind: Behind): string {
  const { measure, ids } = behind
  if (measure.kind === 'given') return numberOf(figure, behind)
  return measure.kind === 'sum' ? words.within(numberOf(figure, behind), measure.of, ids.length) : shownCount(ids.length)
}

/** The line under the rows, which says the figure that they make; none where they are counted only. */
export function totalOf(figure: Indicator, behind: Behind): string | undefined {
  const { measure } = behind
  if (isBeside(figure, behind)) return words.total(words.totals.sum, words.totalOf(shownPart(figure, 'top'), shownPart(figure, 'bottom')))
  if (measure.kind === 'count' || measure.kind === 'given') return undefined
  return words.total(words.totals[measure.kind], measure.kind === 'sum' ? numberOf(figure, behind) : shownFigure(figure))
}
