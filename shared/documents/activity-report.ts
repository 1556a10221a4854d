import { type Edition, internalEdition, publicEdition } from './activity-report-edition'
import { definitionsList, figuresTable } from './activity-report-figures'
import { activityBlocks, companyBlocks, timeBlocks, voiceBlocks } from './activity-report-life'
import { type ReadableNumbers, readable } from './activity-report-numbers'
import { reportNumbers } from './activity-report-publication'
import { flowBlocks, outcomeBlocks, profileBlocks } from './activity-report-tables'
import { flowChart } from './dashboard-charts'
import type { Block, Document } from './document'
import { profileYears, type ProfileYears } from './profile-years'
import { sheetDocument, type SheetSource } from './sheet-source'

import { shownAddress } from '#shared/domain/address'
import { shownCompanyNumber } from '#shared/domain/company-number'
import { earlier } from '#shared/domain/iso-date'
import type { ReportPeriod } from '#shared/statistics/report-period'
import { periodName } from '#shared/text/dashboard'
import { shortDay } from '#shared/text/format'
import { activityReportSheet as words } from '#shared/text/sheets/activity-report'

/** The report of a period: figures, charts and tables, and the places where the association writes its own text. To be published, it keeps back small numbers of people as the public workbook does; internal, it tells them all. */
export function activityReport(source: SheetSource, period: ReportPeriod, kind: Edition['kind']): Document {
  const years = profileYears(source.book, period, source)
  const edition = kind === 'internal' ? internalEdition : publicEdition(source, years)
  const numbers = readable(reportNumbers(years), edition)
  const { name } = source.organisation
  const document = sheetDocument(source, {
    title: words.title(periodName(period)),
    template: words.foot(periodName(period), name),
    privacy: () => words.edition[kind],
    // The title stands on a sheet of its own, and none is left blank behind it.
    oneSided: true,
    parts: [{ blocks: titlePage(source, period) }, { blocks: pages(source, years, numbers, edition) }],
  })
  const { letterhead } = document
  return { ...document, numbered: 'through', ...(kind === 'internal' && { letterhead: { ...letterhead, marks: [...(letterhead.marks ?? []), words.internal] } }) }
}

/** How high the logo stands on the title page, in millimetres. */
const LOGO = 35

function titlePage({ organisation, today }: SheetSource, period: ReportPeriod): readonly Block[] {
  const { logo, name, companyNumber, address, representative } = organisation
  const { facts } = words
  return [
    ...(logo ? [{ kind: 'picture', piece: logo, alt: words.logo(name), highest: LOGO } as const] : []),
    { kind: 'heading', level: 1, text: words.title(periodName(period)) },
    { kind: 'paragraph', text: [{ text: words.programme, strong: true }] },
    {
      kind: 'facts',
      rows: [
        [facts.association, name],
        [facts.number, shownCompanyNumber(companyNumber)],
        [facts.address, shownAddress(address)],
        ...(representative ? [[facts.representative, `${representative.name}, ${representative.role}`] as const] : []),
        [facts.period, words.period(period.from, period.to)],
        [facts.made, shortDay(earlier(period.to, today))],
      ],
    },
    ...(today <= period.to ? [{ kind: 'paragraph', text: [{ text: words.provisional(today), strong: true }] } as const] : []),
    ...section(words.editorial),
  ]
}

function pages(source: SheetSource, years: ProfileYears, numbers: ReadableNumbers, edition: Edition): readonly Block[] {
  const [now] = years
  const { period } = now
  const { profiles, pairs } = words
  // Nearly every month counts fewer than five pairs, and the public workbook leaves months out.
  const months = edition.kind === 'internal' ? flowChart(now) : undefined
  return [
    ...section(words.year, ...(edition.kind === 'public' ? [{ kind: 'paragraph', text: words.maskNote } as const] : []), figuresTable(years, edition)),
    ...section(pairs, { kind: 'paragraph', text: pairs.identity(period.from, earlier(period.to, source.today)) }, ...flowBlocks(years, numbers), ...(months ? [{ kind: 'chart', chart: months } as const] : [])),
    ...section(words.outcomes, { kind: 'paragraph', text: words.outcomes.lead }, ...outcomeBlocks(now, numbers)),
    ...section(
      profiles,
      ...opening({ kind: 'paragraph', text: profiles.lead }, { kind: 'heading', level: 3, text: profiles.mentees }, ...profileBlocks(now, 'mentees', numbers)),
      { kind: 'heading', level: 3, text: profiles.mentors },
      ...profileBlocks(now, 'mentors', numbers),
    ),
    ...section(words.activities, ...activityBlocks(source, now, numbers)),
    ...section(words.companies, ...timeBlocks(now, edition), ...companyBlocks(source, period)),
    ...section(words.voices, ...voiceBlocks(source, period)),
    ...section(words.outlook),
    { kind: 'heading', level: 2, text: words.method.title },
    { kind: 'paragraph', text: words.method.text },
    definitionsList(now),
  ]
}

/** Words, a title and the first block below it stand on one page. */
const opening = (words: Block, title: Block, first?: Block, ...others: readonly Block[]): readonly Block[] => [{ kind: 'together', blocks: [words, title, ...(first ? [first] : [])] }, ...others]

/** A part of the report under its title, and at its end the place for the text of the association. */
const section = ({ title, blank }: { readonly title: string; readonly blank: string }, ...blocks: readonly Block[]): readonly Block[] => [
  { kind: 'heading', level: 2, text: title },
  ...blocks,
  { kind: 'paragraph', text: [{ text: words.toComplete, strong: true }, { text: blank }] },
]
