import { type Block, section, shown, spanning } from './blocks'
import { FUNDER_WIDTHS, funderHead, funderLine } from './funder-lines'
import { figureSheet } from './indicator-sheets'
import type { ReportCell, ReportRow, ReportSheet } from './model'
import type { ReportSource } from './report-source'
import { type CountedRows, shareCell } from './share-cell'

import type { ByGender } from '#shared/statistics/by-gender'
import { type ForemLine, foremOf, type ForemSection } from '#shared/statistics/forem'
import { foremPublic } from '#shared/text/published-figures'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'
import { comparisonWords, foremWords } from '#shared/text/statistics'

const { tabs, cross } = reportWorkbook

/** Those who entered, in the brackets of the Forem, beside the shares that it publishes of its own public: marks, never targets (statistics §4.1 and §4.6). */
export function foremSheet(source: ReportSource): ReportSheet {
  const { tables, columns } = source.results
  const { total, sections } = foremOf(tables, columns.order('unemployedFor'))
  const notes = [foremWords.lead, `${foremWords.reference} : ${foremPublic.source}`, foremWords.referenceWhy, comparisonWords.warning]
  const head = { rows: [...section(foremWords.title).rows, ...notes.map(note => spanning(note, 'note'))] }
  return figureSheet(tabs.forem, source, [head, ...sections.map(each => sectionBlock(each, total, source))], { widths: FUNDER_WIDTHS })
}

function sectionBlock({ name, lines }: ForemSection, total: ByGender, source: ReportSource): Block {
  const totalId = `forem.${name}.total`
  const idOf = ({ key }: ForemLine) => `forem.${key}`
  const countedIn = (id: string, { total: { value } }: ByGender): CountedRows => ({ id: `${id}.total`, value })
  const all = countedIn(totalId, total)
  const notKnown = lines.find(({ value }) => value === 'unknown')
  const unknown = notKnown && countedIn(idOf(notKnown), notKnown.cells)
  const lineOf = (line: ForemLine): ReportRow => {
    const here = countedIn(idOf(line), line.cells)
    return funderLine(idOf(line), { label: labelOf(line, source), cells: line.cells }, source, [shareCell(here, all), line === notKnown ? undefined : shareCell(here, all, unknown), mark(line)])
  }
  return {
    rows: [
      ...section(foremWords[name]).rows,
      funderHead(foremWords[name], [cross.shareOfAll, cross.shareOfKnown, foremWords.reference]),
      ...lines.map(lineOf),
      funderLine(totalId, { label: cross.total, cells: total, isTotal: true }, source),
    ],
  }
}

function labelOf({ column, value }: ForemLine, { results }: ReportSource): string {
  if (value === undefined) return foremWords.twoYearsOrMore
  return column === 'cite' && value === '0-2' ? foremWords.lowStudies : results.columns.label(column, value)
}

/** What the Forem published for the same line. */
function mark({ key }: ForemLine): ReportCell | undefined {
  const share = foremPublic.shares[key]
  return share === undefined ? undefined : shown(share, 'share')
}
