import { type Block, section, spanning } from './blocks'
import { differenceLine, FUNDER_WIDTHS, funderHead, funderLine } from './funder-lines'
import { figureSheet } from './indicator-sheets'
import type { ReportRow, ReportSheet } from './model'
import type { ReportSource } from './report-source'

import { type FseLine, fseOf } from '#shared/statistics/fse'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'
import { fseWords } from '#shared/text/statistics'

const { lines: labels, notes } = fseWords

/** What the FSE+ asks, each line by gender (statistics §4.1): participants are those whose data are complete, the others are counted apart; what is sensitive is not collected. */
export function fseSheet(source: ReportSource): ReportSheet {
  const { outputs, incomplete, results, incompleteExits, later } = fseOf(source.tables)
  const blocks = [
    { rows: [...section(fseWords.title).rows, ...[fseWords.lead, ...notes].map(note => spanning(note, 'note'))] },
    partOf(fseWords.outputs, outputs, source, [differenceLine(labels.incomplete, incomplete, idOf('entrants'), idOf('total'))]),
    partOf(fseWords.results, results, source, [differenceLine(labels['incomplete-exits'], incompleteExits, idOf('exits'), idOf('exit-total'))]),
    partOf(fseWords.later, later, source),
  ]
  return figureSheet(reportWorkbook.tabs.fse, source, blocks, { widths: FUNDER_WIDTHS })
}

const TOTALS: readonly string[] = ['entrants', 'total', 'exits', 'exit-total', 'later-total']

const idOf = (key: string): string => `fse.${key}`

const partOf = (title: string, lines: readonly FseLine[], source: ReportSource, apart: readonly ReportRow[] = []): Block => ({
  rows: [...section(title).rows, funderHead(title), ...lines.map(({ key, cells }) => funderLine(idOf(key), { label: labels[key], cells, isTotal: TOTALS.includes(key) }, source)), ...apart],
})
