import { type Block, row, shown, words } from './blocks'
import { casesFormula, measureFormula, NO_NUMBER, type Say, shownUnit, sumFormula } from './measure-formula'
import type { Look, NumberLook, ReportCell, ReportRow } from './model'
import { rateFormula, rateWord, shareCell } from './share-cell'

import { type Indicator } from '#shared/statistics/indicator'
import { measure, type Measure } from '#shared/statistics/measure'
import type { Tables } from '#shared/statistics/rows'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

/** What the figures of a sheet are made of: this period, the two before it, and how values are said. */
export interface FigureSource {
  readonly tables: Tables
  readonly say: Say
  /** The figures of the period before, and of the one before that, by their codes. */
  readonly before: (code: string) => Indicator | undefined
  readonly twoBefore: (code: string) => Indicator | undefined
  /** What the figures of the two periods before are made of, the nearer one first. */
  readonly earlier: readonly [{ readonly tables: Tables }, { readonly tables: Tables }]
}

const { figures: heads, rates } = reportWorkbook

/** The head above figures. */
export const figuresHead: ReportRow = row(
  ...(['code', 'label'] as const).map(name => words(heads[name], 'head')),
  ...(['value', 'top', 'bottom', 'unknown', 'onKnown', 'before', 'twoBefore', 'change'] as const).map(name => words(heads[name], 'head-number')),
  words(heads.definition, 'head-after-number'),
)

/** Figures one below the other, each with all that is needed to question it. */
export const figuresBlock = (indicators: readonly Indicator[], source: FigureSource): Block => ({ rows: [figuresHead, ...indicators.map(indicator => figureRow(indicator, source))] })

/** Nothing to say, within the lines of a table. */
const empty = words('')

/** One figure. */
export function figureRow(indicator: Indicator, source: FigureSource): ReportRow {
  const { code, label, definition, unit } = indicator
  const [top, bottom] = quotientOf(indicator, source)
  const unknown = indicator.unknown && countedCell(indicator.unknown, `${code}.unknown`, 'count', source)
  return row(
    words(code, 'code'),
    words(label, 'strong'),
    valueCell(indicator, source),
    top ?? empty,
    bottom ?? empty,
    unknown ?? empty,
    unknown && unit === 'share' ? onKnown(code, Number(top?.value), Number(bottom?.value), Number(unknown.value)) : empty,
    shown(toldOf(source.before(code), source.earlier[0]), unit),
    shown(toldOf(source.twoBefore(code), source.earlier[1]), unit),
    changeCell(indicator, source),
    words(unit === 'hours' ? `${definition} ${heads.decimalHours}` : definition, 'small'),
  )
}

/** A figure of some tables as it is read: hours and euro whole, a share or a mean of too few as words. */
export function toldOf(indicator: Indicator | undefined, { tables }: { readonly tables: Tables }): number | string {
  if (!indicator) return NO_NUMBER
  const { value, unit, numerator, denominator, top, bottom } = indicator
  if (value !== undefined) return value / shownUnit(numerator)
  if (numerator.kind === 'mean') return rateWord(measure(tables, numerator).ids.length, rates.fewAnswers)
  if (unit === 'share') return rateWord(bottom ?? 0, rates.few)
  return denominator && top !== undefined ? rates.nothing : NO_NUMBER
}

function quotientOf({ code, unit, numerator, denominator }: Indicator, source: FigureSource): readonly [ReportCell | undefined, ReportCell | undefined] {
  const [topId, bottomId] = [`${code}.top`, `${code}.bottom`]
  if (denominator) return [countedCell(numerator, topId, lookOf(numerator, unit), source), countedCell(denominator, bottomId, lookOf(denominator, unit), source)]
  if (numerator.kind === 'given' || numerator.kind === 'count' || numerator.kind === 'sum') return [countedCell(numerator, topId, lookOf(numerator, unit), source), undefined]
  // A mean is shown by its sum and its cases, a median or a greatest by its cases alone.
  const cases = shown(measure(source.tables, numerator).ids.length, 'count', casesFormula(numerator, source.say), { id: bottomId })
  if (numerator.kind !== 'mean') return [undefined, cases]
  const sum = measure(source.tables, { ...numerator, kind: 'sum' }).value ?? 0
  return [shown(sum / shownUnit(numerator), 'ratio', sumFormula(numerator, source.say), { id: topId }), cases]
}

/** What a number of rows looks like beside a figure: a share and a mean are made of whole numbers. */
const lookOf = (what: Measure, unit: NumberLook): NumberLook => {
  if (what.kind === 'given' || unit === 'hours' || unit === 'euro') return what.kind === 'count' ? 'count' : unit
  return what.kind === 'sum' && what.column === 'monthsAtWork' ? 'ratio' : 'count'
}

/** A measure in a cell of its own. */
export function countedCell(what: Measure, id: string, look: Look, { tables, say }: Pick<FigureSource, 'tables' | 'say'>): ReportCell {
  const { value } = measure(tables, what)
  return { look, value: value === undefined ? NO_NUMBER : value / shownUnit(what), id, measure: what, ...measureFormula(what, say) }
}

function valueCell(indicator: Indicator, source: FigureSource): ReportCell {
  const { code, unit, numerator, denominator } = indicator
  const [value, top, under] = [toldOf(indicator, source), { cell: `${code}.top` }, { cell: `${code}.bottom` }]
  const quotient = { top: `${code}.top`, bottom: `${code}.bottom` }
  if (denominator) {
    const formula = unit === 'share' ? rateFormula(['N(', under, ')'], rates.few, [top, '/', under]) : ['IF(NOT(ISNUMBER(', top, `)),"${NO_NUMBER}",IF(N(`, under, `)=0,"${rates.nothing}",`, top, '/', under, '))']
    return shown(value, unit, formula, { id: code, quotient })
  }
  if (numerator.kind === 'mean') return shown(value, unit, rateFormula([under], rates.fewAnswers, [top, '/', under]), { id: code, quotient })
  if (numerator.kind === 'median' || numerator.kind === 'most') return { look: unit, value, id: code, ...measureFormula(numerator, source.say) }
  return shown(value, unit, [top], { id: code })
}

const onKnown = (code: string, top: number, bottom: number, unknown: number): ReportCell =>
  ({ ...shareCell({ id: `${code}.top`, value: top }, { id: `${code}.bottom`, value: bottom }, { id: `${code}.unknown`, value: unknown }), id: `${code}.known` })

/** How much more or less than the period before: of a share in points, of anything else in its own unit. */
function changeCell(indicator: Indicator, source: FigureSource): ReportCell {
  const [now, then] = [toldOf(indicator, source), toldOf(source.before(indicator.code), source.earlier[0])]
  return typeof now === 'number' && typeof then === 'number' ? shown(...differenceOf(now - then, indicator.unit)) : shown(NO_NUMBER, 'change')
}

function differenceOf(difference: number, unit: NumberLook): readonly [number, NumberLook] {
  if (unit === 'share') return [difference * 100, 'points']
  return [difference, unit === 'count' ? 'change' : 'fine-change']
}
