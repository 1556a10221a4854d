import { figureLines } from './activity-report-figures'
import { activityBlocks, companyBlocks, timeBlocks, voiceBlocks } from './activity-report-life'
import { type ReadableNumbers, readable } from './activity-report-numbers'
import { publishedNumbers } from './activity-report-publication'
import { flowBlocks, outcomeBlocks, profileBlocks } from './activity-report-tables'
import type { Block, Document } from './document'
import { profileYears, type ProfileYears } from './profile-years'
import { sheetDocument, type SheetSource, templateOf } from './sheet-source'

import { shownAddress } from '#shared/domain/address'
import { shownCompanyNumber } from '#shared/domain/company-number'
import { earlier } from '#shared/domain/iso-date'
import type { ReportPeriod } from '#shared/statistics/report-period'
import { periodName } from '#shared/text/dashboard'
import { shortDay } from '#shared/text/format'
import { activityReportSheet as words } from '#shared/text/sheets/activity-report'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

/** The report of a period for those outside: figures, charts and tables without small numbers of people, and the places where the association writes its own text. */
export function activityReport(source: SheetSource, period: ReportPeriod): Document {
  const years = profileYears(source.book, period, source)
  const numbers = readable(publishedNumbers(years))
  return sheetDocument(source, {
    title: words.title(periodName(period)),
    template: templateOf(source, words.name),
    privacy: sheetFrame.open,
    // The title stands on a sheet of its own, and none is left blank behind it.
    oneSided: true,
    parts: [{ blocks: titlePage(source, period) }, { blocks: pages(source, years, numbers) }],
  })
}

function titlePage({ organisation, today }: SheetSource, period: ReportPeriod): readonly Block[] {
  const { logo, name, companyNumber, address, representative } = organisation
  const { facts } = words
  return [
    ...(logo ? [{ kind: 'picture', piece: logo, alt: words.logo(name) } as const] : []),
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
    { kind: 'heading', level: 2, text: words.method.title },
    { kind: 'paragraph', text: words.method.text },
    { kind: 'paragraph', text: words.maskNote },
  ]
}

function pages(source: SheetSource, years: ProfileYears, numbers: ReadableNumbers): readonly Block[] {
  const [now] = years
  const { period } = now
  const { profiles, pairs } = words
  return [
    ...section(words.year, figuresTable(years, numbers)),
    ...section(pairs, { kind: 'paragraph', text: pairs.identity(period.from, earlier(period.to, source.today)) }, ...flowBlocks(years, numbers)),
    ...section(words.outcomes, { kind: 'paragraph', text: words.outcomes.lead }, ...outcomeBlocks(now, numbers)),
    ...section(
      profiles,
      ...opening({ kind: 'paragraph', text: profiles.lead }, { kind: 'heading', level: 3, text: profiles.mentees }, ...profileBlocks(now, 'mentees', numbers)),
      { kind: 'heading', level: 3, text: profiles.mentors },
      ...profileBlocks(now, 'mentors', numbers),
    ),
    ...section(words.activities, ...activityBlocks(source, now, numbers)),
    ...section(words.companies, ...timeBlocks(now), ...companyBlocks(source, period)),
    ...section(words.voices, ...voiceBlocks(source, period)),
    ...section(words.outlook),
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

const figuresTable = (years: ProfileYears, numbers: ReadableNumbers): Block => ({
  kind: 'table',
  columns: [
    { label: words.year.columns.label, width: 26 },
    { label: periodName(years[0].period), width: 20, numeric: true },
    ...(years[1] ? [{ label: periodName(years[1].period), width: 20, numeric: true as const }] : []),
    { label: words.year.columns.definition, width: 44 },
  ],
  rows: figureLines(years, numbers).map(({ label, now, before, definition }) => [label, [{ text: now, strong: true }], ...(years[1] ? [before] : []), definition]),
})
