import { type Block, gap, row, section, words } from './blocks'
import { countedCell, figuresBlock } from './figures-block'
import { figureSheet, NUMBERED } from './indicator-sheets'
import type { ReportRow, ReportSheet } from './model'
import { type ReportSource } from './report-source'

import { compareText } from '#shared/core/search-key'
import { count, type Measure } from '#shared/statistics/measure'
import type { PairRow } from '#shared/statistics/rows'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

const { partners: heads, tabs } = reportWorkbook

/** The partners that send and accompany people: contacts with each, and what became of those people. */
export const partnersSheet = (source: ReportSource): ReportSheet =>
  figureSheet(tabs.partners, source, [gap, figuresBlock(source.results.indicators.filter(({ code }) => code === 'D3'), source), byPartner(source)], NUMBERED)

function byPartner(source: ReportSource): Block {
  const { tables, book } = source
  const met = [...new Set<PairRow['partner']>([...tables.pairs.map(({ partner }) => partner), ...tables.mentees.map(({ partner }) => partner), ...tables.partnerContacts.map(({ partner }) => partner)])]
  const named = met.flatMap(id => (id === 'none' ? [] : [{ id, name: book.partners[id]?.name ?? id }]))
  const sorted: readonly { readonly id: PairRow['partner']; readonly name: string }[] = [...named.toSorted((one, other) => compareText(one.name, other.name)), { id: 'none', name: heads.without }]
  return {
    rows: [
      ...section(heads.title).rows,
      row(words(heads.number, 'head'), words(heads.name, 'head'), ...([heads.exchanges, heads.updates, heads.contacts, heads.accompanied, heads.entered, heads.exited, heads.positive] as const).map(name => words(name, 'head-number'))),
      ...sorted.map(({ id, name }) => partnerRow(source, `partner.${id}`, { partner: id }, id === 'none' ? '' : source.say('pairs', 'partner', id), name)),
      partnerRow(source, 'partner.total', {}, '', heads.total),
    ],
  }
}

function partnerRow(source: ReportSource, id: string, of: { readonly partner?: PairRow['partner'] }, number: string, name: string): ReportRow {
  const cell = (key: string, what: Measure) => countedCell(what, `${id}.${key}`, 'count', source)
  const { partner } = of
  const contacts = partner === 'none' ? undefined : { ...(partner && { partner }) }
  return row(
    words(number, 'code'),
    words(name),
    contacts && cell('exchanges', count('partnerContacts', { ...contacts, what: 'exchange' })),
    contacts && cell('updates', count('partnerContacts', { ...contacts, what: 'update' })),
    contacts && cell('contacts', count('partnerContacts', contacts)),
    cell('accompanied', count('mentees', { ...of, accompanied: 'yes' })),
    cell('entered', count('pairs', { ...of, entered: 'yes' })),
    cell('exited', count('pairs', { ...of, exited: 'yes' })),
    cell('positive', count('pairs', { ...of, exited: 'yes', positive: 'yes' })),
  )
}
