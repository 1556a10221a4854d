import { type Measure, measure, type Measured } from './measure'
import { MIN_GROUP } from './question-folds'
import type { Tables } from './rows'

/** What a figure is: a number of things, a share of something, a mean of something by something, days, hours, euro, a mark. */
export type Unit = 'count' | 'share' | 'ratio' | 'days' | 'hours' | 'euro' | 'mark'

/** How a figure is made: `E2a` is the first of what §4.7 names E2. */
export interface IndicatorRule {
  readonly code: string
  readonly unit: Unit
  readonly numerator: Measure
  /** What it is a share or a ratio of; without one the numerator is the figure. */
  readonly denominator?: Measure
  /** Of whom what is asked is not known, among those of the denominator, or of the numerator where there is none. */
  readonly unknown?: Measure
}

/** The words of a figure, as the association has them. */
export interface IndicatorWords {
  readonly label: string
  readonly definition: string
}

/** One figure of a report, with all that is needed to question it (statistics §4.4, rules 5, 6 and 9). */
export interface Indicator extends IndicatorWords, IndicatorRule {
  /** Minutes for hours, euro cents for euro, from 0 to 1 for a share. Absent where there is nothing to divide by, for a share of fewer than `MIN_GROUP`, and for the answers of fewer. */
  readonly value: number | undefined
  readonly top: number | undefined
  readonly bottom: number | undefined
  readonly ids: readonly string[]
  readonly bottomIds: readonly string[]
  readonly unknownIds: readonly string[]
}

/** The figure that a rule makes of the tables. What fewer than `MIN_GROUP` people answered in a questionnaire is not told at all. */
export function indicator(tables: Tables, rule: IndicatorRule, words: IndicatorWords): Indicator {
  const top = measure(tables, rule.numerator)
  const bottom = rule.denominator && measure(tables, rule.denominator)
  const unknown = rule.unknown && measure(tables, rule.unknown)
  const told = isTold(rule, top, bottom?.value) ? top : NOTHING
  return { ...rule, ...words, value: valueOf(rule, told, bottom?.value), top: told.value, bottom: bottom?.value, ids: told.ids, bottomIds: bottom?.ids ?? [], unknownIds: unknown?.ids ?? [] }
}

const NOTHING: Measured = { value: undefined, ids: [] }

/** Whether a figure may be told: a mean of marks, or of what was answered, needs a group in which nobody is recognised. */
function isTold({ numerator }: IndicatorRule, { ids }: Measured, bottom: number | undefined): boolean {
  if (numerator.kind === 'given' || numerator.of !== 'questionnaires') return true
  if (numerator.kind === 'mean') return ids.length >= MIN_GROUP
  return !('satisfied' in numerator.where) || (bottom ?? 0) >= MIN_GROUP
}

function valueOf({ unit, denominator }: IndicatorRule, top: Measured, bottom: number | undefined): number | undefined {
  if (!denominator) return top.value
  return top.value === undefined || bottom === undefined || bottom === 0 || (unit === 'share' && bottom < MIN_GROUP) ? undefined : top.value / bottom
}
