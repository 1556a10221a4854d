import type { Formula, ReportCell, ReportSheet } from './model'
import type { ReportSource } from './report-source'

import type { Mask } from '#shared/statistics/disclosure-network'
import { type Indicator } from '#shared/statistics/indicator'
import type { Measure } from '#shared/statistics/measure'
import { type MaskOf, type Publication, publication, type Published } from '#shared/statistics/publication'
import { publicWorkbookWords } from '#shared/text/sheets/public-workbook'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

/** The periods of a report as a publication tells them apart: its own, and the two before. */
const PERIODS = ['now', 'before', 'twoBefore'] as const
export type Year = (typeof PERIODS)[number]

/** What must be hidden of some sheets: all that is counted there, and the figures of the two years before. */
export function publicationOf(sheets: readonly ReportSheet[], { results, earlier }: Pick<ReportSource, 'results' | 'earlier'>): Publication {
  const shownIn = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(cell => cell?.measure ?? [])))
  const published = [results, ...earlier].map(({ tables, indicators }, index): Published => {
    const period = PERIODS[index] ?? 'now'
    const figures = indicators.flatMap(({ numerator, denominator }) => [numerator, ...(denominator ? [denominator] : [])])
    return { period, tables, measures: period === 'now' ? [...figures, ...shownIn] : figures }
  })
  return publication(published)
}

/** What must stand for the value of a figure of a year: a quotient tells its denominator with its numerator. */
export function figureMask(maskOf: MaskOf, year: Year, { unit, numerator, denominator }: Indicator): Mask | undefined {
  const [top, bottom] = [maskOf(year, numerator), denominator && maskOf(year, denominator)]
  if (!denominator) return top
  return bottom === 'few' && unit === 'share' ? 'few' : (bottom ?? top) && 'covered'
}

/** The cells that a formula reads. */
const readsOf = (formula: Formula | undefined): readonly string[] => (formula ?? []).flatMap(piece => (typeof piece === 'object' && 'cell' in piece ? [piece.cell] : []))

const RATE_WORDS: readonly (string | number)[] = Object.values(reportWorkbook.rates)

/** True where a cell shows a number, or stands for a rate of too few; the same words are also names of lines. */
export const isNumeric = ({ look, value }: ReportCell): boolean => typeof value === 'number' || (look !== 'text' && look !== 'strong' && RATE_WORDS.includes(value))

/** What a masked cell says: « moins de 5 » for people only, and why there is no rate where that is the reason. */
export const saidOf = ({ value }: ReportCell, mask: Mask): string | number => {
  if (mask === 'covered') return publicWorkbookWords.covered
  return typeof value === 'number' ? reportWorkbook.few : value
}

/** What must stand in each cell of the sheets, by what it counts or reads. Whatever is traced to nothing that may be read is covered. */
export function cellMasks(sheets: readonly ReportSheet[], { results, earlier }: Pick<ReportSource, 'results' | 'earlier'>, maskOf: MaskOf): (cell: ReportCell) => Mask | undefined {
  const byId = new Map(sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(cell => (cell?.id === undefined ? [] : [[cell.id, cell] as const])))))
  const figures = PERIODS.map((year, index) => new Map((index === 0 ? results : earlier[index - 1])?.indicators.map(each => [each.code, { year, each }])))
  const figure = (code: string, index: number) => {
    const found = figures[index]?.get(code)
    return found && { mask: figureMask(maskOf, found.year, found.each) }
  }
  const ofId = (id: string): { readonly mask: Mask | undefined } | undefined => {
    const [, code, part] = /^([A-H]\d[a-z]?)(?:\.(top|bottom))?$/.exec(id) ?? []
    if (code !== undefined && part === undefined) return figure(code, 0)
    const numerator = code === undefined ? undefined : figures[0]?.get(code)?.each.numerator
    if (numerator) return { mask: maskOf('now', numerator) }
    const [, earlierCode, column] = /^evolution\.([A-H]\d[a-z]?)\.([012])$/.exec(id) ?? []
    return earlierCode === undefined ? undefined : figure(earlierCode, 2 - Number(column))
  }
  const maskOfCell = (cell: ReportCell): Mask | undefined => {
    if (cell.measure && !isMean(cell.measure)) return maskOf('now', cell.measure)
    const known = cell.id === undefined ? undefined : ofId(cell.id)
    if (known) return known.mask
    const reads = [...readsOf(cell.formula), ...(cell.quotient ? [cell.quotient.top, cell.quotient.bottom] : [])]
    const only = reads.length === 1 && cell.formula?.length === 1
    const masks = reads.map(id => {
      const read = byId.get(id)
      return read ? maskOfCell(read) : (ofId(id) ?? { mask: 'covered' as const }).mask
    })
    if (reads.length === 0) return 'covered'
    if (only) return masks[0]
    const bottom = cell.quotient && masks[reads.indexOf(cell.quotient.bottom)]
    return bottom === 'few' ? 'few' : masks.some(mask => mask !== undefined) ? 'covered' : undefined
  }
  return cell => (isNumeric(cell) ? maskOfCell(cell) : undefined)
}

const isMean = (measure: Measure) => measure.kind === 'mean'
