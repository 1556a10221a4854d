import { type Block, row, shown, words } from './blocks'
import { casesFormula, measureFormula, NO_NUMBER, type Say, shownUnit, sumFormula } from './measure-formula'
import type { Look, NumberLook, ReportCell, ReportRow } from './model'

import { type Indicator } from '#shared/statistics/indicator'
import { measure, type Measure } from '#shared/statistics/measure'
import { MIN_GROUP } from '#shared/statistics/question-folds'
import type { Tables } from '#shared/statistics/rows'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

/** What the figures of a sheet are made of: this period, the two before it, and how values are said. */
export interface FigureSource {
  readonly tables: Tables
  readonly say: Say
  /** The figures of the period before, and of the one before that, by their codes. */
  readonly before: (code: string) => Indicator | undefined
  readonly twoBefore: (code: string) => Indicator | undefined
}

const { figures: heads, few } = reportWorkbook

/** The head above figures. */
export const figuresHead: ReportRow = row(
  ...(['code', 'label'] as const).map(name => words(heads[name], 'head')),
  ...(['value', 'top', 'bottom', 'unknown', 'onKnown', 'before', 'twoBefore', 'change'] as const).map(name => words(heads[name], 'head-number')),
  words(heads.definition, 'head'),
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
    valueCell(indicator, source, bottom?.value),
    top ?? empty,
    bottom ?? empty,
    unknown ?? empty,
    unknown && unit === 'share' ? onKnown(code, top?.value, bottom?.value, unknown.value) : empty,
    shown(toldOf(source.before(code)), unit),
    shown(toldOf(source.twoBefore(code)), unit),
    changeCell(indicator, source.before(code)),
    words(definition, 'small'),
  )
}

/** A figure as it is read: hours and euro whole, a share or a mean of too few as words. */
export function toldOf(indicator: Indicator | undefined): number | string {
  if (!indicator) return NO_NUMBER
  if (indicator.value !== undefined) return indicator.value / shownUnit(indicator.numerator)
  return isOfTooFew(indicator) ? few : NO_NUMBER
}

const isOfTooFew = ({ unit, denominator, numerator }: Indicator) => (denominator ? unit === 'share' : numerator.kind === 'mean')

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

function valueCell(indicator: Indicator, { say }: FigureSource, bottom: string | number | undefined): ReportCell {
  const { code, unit, numerator, denominator } = indicator
  const [top, under] = [{ cell: `${code}.top` }, { cell: `${code}.bottom` }]
  const quotient = { top: `${code}.top`, bottom: `${code}.bottom` }
  if (denominator) {
    const value = unit === 'share' && Number(bottom) === 0 ? few : toldOf(indicator)
    const formula = unit === 'share' ? [`IF(N(`, under, `)<${MIN_GROUP},"${few}",`, top, '/', under, ')'] : ['IF(OR(N(', under, ')=0,NOT(ISNUMBER(', top, `))),"${NO_NUMBER}",`, top, '/', under, ')']
    return shown(value, unit, formula, { id: code, quotient })
  }
  if (numerator.kind === 'mean') return shown(toldOf(indicator), unit, ['IF(', under, `<${MIN_GROUP},"${few}",`, top, '/', under, ')'], { id: code, quotient })
  if (numerator.kind === 'median' || numerator.kind === 'most') return { look: unit, value: toldOf(indicator), id: code, ...measureFormula(numerator, say) }
  return shown(toldOf(indicator), unit, [top], { id: code })
}

function onKnown(code: string, top: string | number | undefined, bottom: string | number | undefined, unknown: string | number): ReportCell {
  const [over, under, not] = [{ cell: `${code}.top` }, { cell: `${code}.bottom` }, { cell: `${code}.unknown` }]
  const known = Number(bottom) - Number(unknown)
  return shown(known < MIN_GROUP ? few : Number(top) / known, 'share', ['IF(', under, '-', not, `<${MIN_GROUP},"${few}",`, over, '/(', under, '-', not, '))'], { id: `${code}.known` })
}

/** How much more or less than the period before: of a share in points, of anything else in its own unit. */
function changeCell(indicator: Indicator, before: Indicator | undefined): ReportCell {
  const [now, then] = [toldOf(indicator), toldOf(before)]
  return typeof now === 'number' && typeof then === 'number' ? shown(...differenceOf(now - then, indicator.unit)) : shown(NO_NUMBER, 'change')
}

function differenceOf(difference: number, unit: NumberLook): readonly [number, NumberLook] {
  if (unit === 'share') return [difference * 100, 'points']
  return [difference, unit === 'count' ? 'change' : 'fine-change']
}
