import { type Block, headOf, pageOf, row, section, shown, spanning, words } from './blocks'
import { companiesSheet } from './companies-sheet'
import { evolutionSheet } from './evolution-sheet'
import { evaluationsSheet, followUpsSheet, menteesSheet, mentorsSheet, outcomesSheet, pairsSheet, synthesisSheet } from './indicator-sheets'
import type { ReportCell, ReportSheet, ReportWorkbook } from './model'
import { cellMasks, figureMask, isNumeric, publicationOf, saidOf } from './public-masks'
import { cellsIn, withoutCharts, withoutParts } from './public-rows'
import type { ReportSource } from './report-source'

import { organisationOf } from '#shared/casebook/organisation-commands'
import { bracketsOf, cutsOf } from '#shared/statistics/age-brackets'
import type { Mask } from '#shared/statistics/disclosure-network'
import type { MaskOf } from '#shared/statistics/publication'
import { enumerated, shortDay } from '#shared/text/format'
import { valueLabel } from '#shared/text/profile-values'
import { euros } from '#shared/text/sheets/company-sheet'
import { publicWorkbookWords } from '#shared/text/sheets/public-workbook'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

/**
 * What the public edition leaves out: finer or other cuts of what it already shows, which would give small numbers away by difference; months and partners,
 * which are nearly always of fewer than five; hours by company and activity, which tell how many mentors were there.
 */
const LEFT_OUT = /^(?:flow|outcomes-by-gender|entrants|waiting|closed\.outcomeKind|outcomes\.partner|time)\./

/** A table of fewer people is not published: nearly all of it would be hidden, and figures that matter more with it. */
const LEAST_IN_TABLE = 30

/** A sheet without the tables that are left out, and without those of too few. */
function publicParts(sheet: ReportSheet): ReportSheet {
  const kept = withoutParts(sheet, id => LEFT_OUT.test(id))
  const small = kept.rows.flatMap(({ cells }) => cells.flatMap(cell => (TABLE_TOTAL.test(cell?.id ?? '') && Number(cell?.value) < LEAST_IN_TABLE ? [(cell?.id ?? '').replace(TABLE_TOTAL, '$1')] : [])))
  return withoutParts(kept, id => small.some(table => id.startsWith(`${table}.`)))
}

/** What the id of a table’s total begins with: the table itself. */
const TABLE_TOTAL = /^(.+\..+)\.total\.(?:total|closed)$/

/** The sheets of the public edition before anything on them is hidden. */
export const publicSheets = (source: ReportSource): readonly ReportSheet[] =>
  [synthesisSheet, menteesSheet, mentorsSheet, companiesSheet, pairsSheet, outcomesSheet, followUpsSheet, evaluationsSheet, evolutionSheet].map(sheetOf => publicParts(sheetOf(source)))

/** The report of a period as it may be published: values only, no rows, no formulas, and no number of one to four people that stands in it or can be worked out (statistics §4.4, rule 8). */
export function publicWorkbook(source: ReportSource): ReportWorkbook {
  const whole = publicSheets(source)
  const { maskOf } = publicationOf(whole, source)
  const ofCell = cellMasks(whole, source, maskOf)
  const masked = whole.map(sheet => ({ ...sheet, rows: sheet.rows.map(each => ({ ...each, cells: maskedCells(each.cells, source, maskOf, ofCell) })) }))
  const sheets = masked.map(sheet => withoutCharts(sheet, (sheet.charts ?? []).filter(chart => chart.series.every(({ values }) => cellsIn(masked, values).every(cell => typeof cell?.value === 'number')))))
  const organisation = organisationOf(source.book)
  const { from, to } = source.results.period
  const title = reportWorkbook.title(shortDay(from), shortDay(to))
  return {
    title,
    association: organisation?.name ?? '',
    foot: source.subtitle,
    ...(organisation?.logo && { logo: organisation.logo }),
    sheets: [readMeSheet(source, title, sheets), ...sheets],
    names: [],
    columns: new Map(),
  }
}

/** Where the figures of the two years before and the difference stand in the row of a figure. */
const [VALUE, BEFORE, TWO_BEFORE, CHANGE] = [2, 7, 8, 9]

function maskedCells(cells: readonly (ReportCell | undefined)[], { results, earlier }: ReportSource, maskOf: MaskOf, ofCell: (cell: ReportCell) => Mask | undefined): readonly (ReportCell | undefined)[] {
  const code = cells[0]?.look === 'code' && cells.length > CHANGE ? cells[0].value : undefined
  const [now, before, twoBefore] = [results, ...earlier].map(({ indicators }) => indicators.find(each => each.code === code))
  const [beforeMask, twoBeforeMask] = [before && figureMask(maskOf, 'before', before), twoBefore && figureMask(maskOf, 'twoBefore', twoBefore)]
  const maskAt = (cell: ReportCell, index: number): Mask | undefined => {
    if (!now) return ofCell(cell)
    if (index === BEFORE) return beforeMask
    if (index === TWO_BEFORE) return twoBeforeMask
    const value = cells[VALUE]
    return index === CHANGE ? (beforeMask ?? (value && ofCell(value))) && 'covered' : ofCell(cell)
  }
  return cells.map((cell, index) => {
    if (!cell) return undefined
    const { look, value, id, leadsTo, measure, parts, quotient } = cell
    const plain = { look, ...(id !== undefined && { id }), ...(leadsTo !== undefined && { leadsTo }), ...(measure && { measure }), ...(parts && { parts }), ...(quotient && { quotient }) }
    const mask = isNumeric(cell) ? maskAt(cell, index) : undefined
    if (value === reportWorkbook.evolution.note) return { ...plain, value: publicWorkbookWords.evolution }
    return { ...plain, value: mask === undefined ? value : saidOf(cell, mask) }
  })
}

/** What the edition is, by which rules, and what the words in the place of numbers mean. */
function readMeSheet({ results, subtitle }: ReportSource, title: string, sheets: readonly ReportSheet[]): ReportSheet {
  const { readMe: heads, tabs } = reportWorkbook
  const { legend, legendLines, cuts, small, limits, edition } = publicWorkbookWords
  const { period, basis } = results
  const { settings, hourlyCost, otherCosts = [], today } = basis
  const own = Object.keys(settings.definitions)
  const line = (label: string, cell: ReportCell) => row(words(label, 'strong'), cell)
  const about: Block = {
    rows: [
      spanning(heads.about, 'section'),
      line(heads.from, shown(period.from, 'date')),
      line(heads.to, shown(period.to, 'date')),
      line(heads.madeOn, shown(today, 'date')),
      line(heads.edition, words(edition)),
      line(heads.filter, words(heads.noFilter)),
      line(heads.definitions, words(own.length === 0 ? heads.ourDefinitions : heads.ownDefinitions(enumerated(own)))),
      line(heads.ages, words(bracketsOf(cutsOf(settings.ages, settings)).map(bracket => valueLabel('ages', bracket)).join(', '))),
      line(heads.durable, shown(settings.durableMonths, 'count')),
      line(heads.hourlyCost, shown(hourlyCost.cents / 100, 'euro')),
      line(heads.hourlyCostSource, words(`${hourlyCost.source}, ${hourlyCost.year}`)),
      ...(otherCosts.length > 0 ? [line(heads.otherCosts, words(otherCosts.map(({ cents, year, source }) => heads.otherCost(euros(cents), year, source)).join(' ; ')))] : []),
    ],
  }
  return pageOf({ name: tabs.readMe, orientation: 'portrait', widths: [34, 62], hasLogo: true }, [
    headOf(title, subtitle),
    about,
    { rows: [...section(legend).rows, ...legendLines.map(([word, meaning]) => line(word, words(meaning))), ...[cuts, small, limits].map(each => row(undefined, words(each)))] },
    { rows: [...section(heads.rules).rows, ...heads.ruleLines.slice(0, -1).map((rule, index) => row(words(String(index + 1), 'code'), words(rule)))] },
    { rows: [...section(heads.sheets).rows, ...sheets.map(({ name }) => row(words(name, 'link', { leadsTo: name })))] },
  ])
}
