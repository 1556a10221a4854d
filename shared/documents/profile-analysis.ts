import type { Block, Document } from './document'
import { MOST_BARS, profileChart, sectorChart, waitingChart } from './profile-charts'
import { type ProfileSection, profileSections } from './profile-sections'
import { ACCOMPANIED, ACCOMPANYING } from './profile-tally'
import { type Unmatched, unmatchedOf } from './profile-unmatched'
import { profileYears, type ProfileYears, remarksOn } from './profile-years'
import { chartWithTable, sectionTable, tallyTable, whole, yearTable } from './result-tables'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'
import { textBlocks } from './text-blocks'

import type { AnalysisRemark } from '#shared/domain/profile-analysis'
import { count, type Measure, measure } from '#shared/statistics/measure'
import type { ReportPeriod } from '#shared/statistics/report-period'
import { periodName } from '#shared/text/dashboard'
import { shortDay } from '#shared/text/format'
import { profileAnalysisSheet as words } from '#shared/text/sheets/profile-analysis'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

/** The profiles of a year on paper: mentees and mentors side by side, with the years before, charts, and the words of the coordinator or the room for them. */
export function profileAnalysis(source: SheetSource, period: ReportPeriod): Document {
  const years = profileYears(source.book, period, source)
  const names = years.map(each => periodName(each.period))
  const [sections, unmatched, name] = [profileSections(years, source), unmatchedOf(years), periodName(period)]
  const remarks = remarksOn(source.book, years[0])
  const said = (remark: AnalysisRemark): readonly Block[] => remarkBlocks(words.remarks[remark], remarks[remark])
  const sidesOf = (wanted: 'both' | 'mentees' | 'mentors') => sectionBlocks(sections.filter(section => sideOf(section) === wanted), names)
  const sides = sidesOf('both')
  return sheetDocument(source, {
    title: words.title(name),
    template: templateOf(source, words.name),
    privacy: sheetFrame.confidential,
    dense: true,
    landscape: true,
    parts: onePart(
      { kind: 'heading', level: 1, text: words.title(name) },
      { kind: 'paragraph', text: [{ text: words.internal, strong: true }] },
      { kind: 'paragraph', text: words.lead },
      ...(source.today <= period.to ? [{ kind: 'paragraph', text: [{ text: words.provisional(shortDay(source.today)), strong: true }] } as const] : []),
      { kind: 'heading', level: 2, text: words.summary.title },
      summary(years, names),
      ...said('context'),
      { kind: 'heading', level: 2, text: words.sides },
      { kind: 'together', blocks: [{ kind: 'paragraph', text: words.reading, small: true }, ...sides.slice(0, 1)] },
      ...sides.slice(1),
      { kind: 'heading', level: 2, text: words.ofMentees },
      ...sidesOf('mentees'),
      ...said('mentees'),
      { kind: 'heading', level: 2, text: words.ofMentors },
      ...sidesOf('mentors'),
      ...said('mentors'),
      { kind: 'heading', level: 2, text: words.unmatched.title },
      ...unmatchedBlocks(unmatched, names),
      ...said('unmatched'),
      ...said('outlook'),
    ),
  })
}

const sideOf = ({ mentees, mentors }: ProfileSection): 'both' | 'mentees' | 'mentors' => (mentees && mentors ? 'both' : mentees ? 'mentees' : 'mentors')

const SUMMARY: Readonly<Record<keyof typeof words.summary.lines, Measure>> = {
  mentees: count('mentees', ACCOMPANIED),
  mentors: count('mentors', ACCOMPANYING),
  entered: count('pairs', { entered: 'yes' }),
  exited: count('pairs', { exited: 'yes' }),
  waiting: count('mentees', { waiting: 'yes' }),
}
const SUMMARY_LINES = ['mentees', 'mentors', 'entered', 'exited', 'waiting'] as const

const summary = (years: ProfileYears, names: readonly string[]): Block =>
  yearTable(
    '',
    names,
    SUMMARY_LINES.map(line => [words.summary.lines[line], years.map(({ tables }) => measure(tables, SUMMARY[line]).value)]),
  )

/** Each trait as a chart with its table beside it. */
const sectionBlocks = (sections: readonly ProfileSection[], names: readonly string[]): readonly Block[] =>
  sections.flatMap(section => chartWithTable(profileChart(section, names[0] ?? '', MOST_BARS.paper), sectionTable(section, names)))

function unmatchedBlocks(unmatched: Unmatched, names: readonly string[]): readonly Block[] {
  const { waiting, decisions, reasons, towards, refusals } = unmatched
  const [lengths, sectors] = [waitingChart(unmatched), sectorChart(unmatched, MOST_BARS.paper)]
  const lines = ['waiting', 'medianWaiting', 'longestWaiting', 'entered', 'medianToPair'] as const
  const delays = yearTable(
    words.unmatched.waiting,
    names,
    lines.map(line => [words.unmatched.lines[line], waiting.map(year => year[line])]),
  )
  const [decided, ...others] = ([['decisions', decisions], ['reasons', reasons], ['towards', towards], ['refusals', refusals]] as const)
    .filter(([, told]) => told.totals.some(total => total > 0))
    .map(([key, told]) => tallyTable(words.unmatched[key], told, names))
  return [...chartWithTable(lengths, delays), ...chartWithTable(sectors, decided), ...others.map(whole)]
}

/** How many lines stand ready for what was not written yet. */
const LINES = 3

const remarkBlocks = (title: string, text: string | undefined): readonly Block[] =>
  text === undefined || text.trim() === ''
    ? [{ kind: 'form', rows: [[{ label: [{ text: title, strong: true }], span: 12, answer: { kind: 'room', lines: LINES } }]] }]
    : [{ kind: 'heading', level: 3, text: title }, ...textBlocks(text, 3)]
