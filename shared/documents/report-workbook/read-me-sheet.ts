import { type Block, headOf, pageOf, row, section, shown, spanning, words } from './blocks'
import { filesOf, incompleteCell } from './missing-sheet'
import { NO_NUMBER } from './measure-formula'
import type { DefinedName, ReportCell, ReportSheet } from './model'
import type { ReportSource } from './report-source'

import { bracketsOf, cutsOf } from '#shared/statistics/age-brackets'
import { yearOfPeriod } from '#shared/statistics/report-period'
import { enumerated } from '#shared/text/format'
import { valueLabel } from '#shared/text/profile-values'
import { euros } from '#shared/text/sheets/company-sheet'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

const { readMe: heads, tabs, identifiers } = reportWorkbook

/** What the workbook is: of when, by which rules, how complete, and how it is read (statistics §4.4, rule 10). */
export function readMeSheet(source: ReportSource, title: string, edition: string, sheetNames: readonly string[]): ReportSheet {
  return pageOf({ name: tabs.readMe, orientation: 'portrait', widths: [34, 62], hasLogo: true }, [
    headOf(title, source.subtitle),
    about(source, edition),
    { rows: [...section(heads.rules).rows, ...heads.ruleLines.map((line, index) => paragraph(`${index + 1}. ${line}`))] },
    { rows: [...section(heads.formulas).rows, ...heads.formulaLines.map(paragraph)] },
    { rows: [...section(heads.sheets).rows, ...sheetNames.map(name => row(words(name, 'link', { leadsTo: name })))] },
  ])
}

/** A sentence over the whole width. */
const paragraph = (line: string) => spanning(line, 'text')

function about(source: ReportSource, edition: string): Block {
  const { period, basis } = source.results
  const { settings, hourlyCost, otherCosts = [], today } = basis
  const own = Object.keys(settings.definitions)
  const year = yearOfPeriod(period, settings.yearStart)
  const { subsidyCents, teamMinutes } = settings.years[String(year)] ?? {}
  const line = (label: string, cell: ReportCell) => row(words(label, 'strong'), { ...cell, isLeft: true })
  const given = (value: number | undefined, unit: number, look: 'euro' | 'hours', id: string) => line(look === 'euro' ? heads.subsidy : heads.teamHours, shown(value === undefined ? NO_NUMBER : value / unit, look, undefined, { id }))
  return {
    rows: [
      spanning(heads.about, 'section'),
      line(heads.from, shown(period.from, 'date', undefined, { id: 'period.from' })),
      line(heads.to, shown(period.to, 'date', undefined, { id: 'period.to' })),
      line(heads.madeOn, shown(today, 'date')),
      line(heads.edition, words(edition)),
      line(heads.filter, words(heads.noFilter)),
      line(heads.definitions, words(own.length === 0 ? heads.ourDefinitions : heads.ownDefinitions(enumerated(own)))),
      line(heads.incomplete, incompleteCell(source)),
      line(heads.toDo, shown(filesOf(source.missing), 'count')),
      line(heads.ages, words(bracketsOf(cutsOf(settings.ages, settings)).map(bracket => valueLabel('ages', bracket)).join(', '))),
      line(heads.durable, shown(settings.durableMonths, 'count')),
      line(heads.hourlyCost, shown(hourlyCost.cents / 100, 'euro', undefined, { id: 'hourly-cost' })),
      line(heads.hourlyCostSource, words(`${hourlyCost.source}, ${hourlyCost.year}`)),
      ...(otherCosts.length > 0 ? [line(heads.otherCosts, words(otherCosts.map(({ cents, year, source }) => heads.otherCost(euros(cents), year, source)).join(' ; ')))] : []),
      given(subsidyCents, 100, 'euro', 'given.subsidy'),
      given(teamMinutes, 60, 'hours', 'given.team-minutes'),
    ],
  }
}

/** What formulas call the cells of this sheet. */
export const readMeNames: readonly DefinedName[] = [
  { name: identifiers.period[0], of: { cell: 'period.from' } },
  { name: identifiers.period[1], of: { cell: 'period.to' } },
  { name: identifiers.hourlyCost, of: { cell: 'hourly-cost' } },
  { name: identifiers.given.subsidy, of: { cell: 'given.subsidy' } },
  { name: identifiers.given['team-minutes'], of: { cell: 'given.team-minutes' } },
]
