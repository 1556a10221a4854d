import type { Results } from '../results'
import type { FigureSource } from './figures-block'

import type { Casebook } from '#shared/casebook/casebook'
import type { Indicator } from '#shared/statistics/indicator'
import type { MissingDatum } from '#shared/statistics/missing-datum'

/** Everything that the sheets of a report are made of: the results of the period, of the two before it, and the casebook for the names of organisations. */
export interface ReportSource extends FigureSource {
  readonly book: Casebook
  readonly results: Results
  /** The results of the two periods before, the nearer one first. */
  readonly earlier: readonly [Results, Results]
  /** What the report counts as unknown or not at all, and could know. */
  readonly missing: readonly MissingDatum[]
  /** « Du 01/01/2025 au 31/12/2025 – Association »: beneath the title of each sheet. */
  readonly subtitle: string
}

/** The figures whose codes begin with one of some letters, but for those shown elsewhere. */
export const figuresOf = ({ results }: Pick<ReportSource, 'results'>, families: string, except: readonly string[] = []): readonly Indicator[] =>
  results.indicators.filter(({ code }) => families.includes(code.charAt(0)) && !except.includes(code))
