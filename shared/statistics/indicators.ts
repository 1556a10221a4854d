import type { Basis } from './basis'
import { type Indicator, indicator, type IndicatorRule, type IndicatorWords } from './indicator'
import type { ReportPeriod } from './report-period'
import type { Tables } from './rows'
import { engagementRules, matchingRules, recruitmentRules } from './rules/before'
import { accompanimentRules } from './rules/during'
import { outcomeRules } from './rules/outcomes'
import { resourceRules } from './rules/resources'

/** Every figure of §4.7, from A1 to H3, in its order. */
export const indicatorRules = (basis: Basis, period: ReportPeriod): readonly IndicatorRule[] => [
  ...engagementRules,
  ...recruitmentRules,
  ...matchingRules,
  ...accompanimentRules,
  ...outcomeRules,
  ...resourceRules(basis, period),
]

/** Every figure that the tables of a period make, under the words of the association. */
export const indicatorsOf = (tables: Tables, basis: Basis, period: ReportPeriod, words: (code: string) => IndicatorWords): readonly Indicator[] =>
  indicatorRules(basis, period).map(rule => indicator(tables, rule, words(rule.code)))
