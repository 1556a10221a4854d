import type { Block } from './document'
import type { Edition } from './activity-report-edition'
import type { ReadableNumbers, ReportNumber } from './activity-report-numbers'
import { altOf, isReadable } from './activity-report-tables'
import { quotesOf } from './report-quotes'
import { indicatorOf, type Results } from './results'
import type { SheetSource } from './sheet-source'

import { type BarsChart, lookOf } from '#shared/charts/chart'
import { listed } from '#shared/casebook/casebook'
import { issuedNewsletters } from '#shared/casebook/newsletters'
import { compareText } from '#shared/core/search-key'
import { agreementOf, type Company } from '#shared/domain/company'
import { SessionKind } from '#shared/domain/group-session'
import { isIn, type ReportPeriod } from '#shared/statistics/report-period'
import { MIN_GROUP } from '#shared/statistics/question-folds'
import { WORKED_ITEMS } from '#shared/statistics/time-given'
import { hoursAndMinutes } from '#shared/text/statistics'
import { curved, typeset } from '#shared/text/paper'
import { sessionKinds } from '#shared/text/session-kinds'
import { activityReportSheet as words } from '#shared/text/sheets/activity-report'

const kindsHeld = ({ tables }: Results) =>
  SessionKind.options.flatMap(kind => {
    const held = tables.sessions.filter(session => session.kind === kind)
    return held.length === 0 ? [] : [{ kind, held: held.length, present: held.reduce((sum, { present }) => sum + present, 0) }]
  })

/** How many were present at the sessions of each kind; those at information sessions for mentors are a figure already, the others hang together with nothing. */
export const sessionNumbers = (results: Results): readonly ReportNumber[] =>
  kindsHeld(results).map(({ kind, present }) => ({ id: presentId(kind), value: present, year: 0, by: kind === 'mentor-information' ? [indicatorOf(results, 'A1b').numerator] : [] }))

const presentId = (kind: SessionKind): string => `0/present/${kind}`

/** The sessions held and the newsletters that went out. */
export function activityBlocks({ book }: SheetSource, results: Results, numbers: ReadableNumbers): readonly Block[] {
  const kinds = kindsHeld(results)
  const newsletters = issuedNewsletters(book).filter(({ issued }) => isIn(results.period, issued.on)).toReversed()
  const table: Block = {
    kind: 'table',
    columns: [
      { label: words.activities.columns.kind, width: 60 },
      { label: words.activities.columns.sessions, width: 20, numeric: true },
      { label: words.activities.columns.present, width: 20, numeric: true },
    ],
    rows: kinds.map(({ kind, held }) => [sessionKinds[kind], String(held), numbers.shown(presentId(kind))]),
  }
  const marks = kinds.map(({ kind }) => numbers.mark(presentId(kind)))
  const categories = kinds.map(({ kind }) => sessionKinds[kind])
  const chart: BarsChart = { kind: 'bars', title: words.activities.chart, alt: altOf(categories, [{ marks }]), unit: words.activities.unit, categories, series: [{ label: '', ...lookOf(0), marks }] }
  return [
    ...(isReadable(marks) ? [{ kind: 'chart', chart } as const] : []),
    kinds.length === 0 ? { kind: 'paragraph', text: words.activities.none } : table,
    { kind: 'paragraph', text: words.activities.newsletters(newsletters.length) },
    ...(newsletters.length === 0 ? [] : [{ kind: 'list', items: newsletters.map(({ issued, title }) => words.activities.newsletter(issued.number, issued.on, typeset(title))) } as const]),
  ]
}

/** What the mentors gave their time to, paid by an employer or not. Hours tell how many were there: those of one to four mentors are not drawn to be published. */
export function timeBlocks({ tables, columns }: Results, edition: Edition): readonly Block[] {
  const items = WORKED_ITEMS.flatMap(what => {
    const rows = tables.time.filter(row => row.what === what)
    const minutes = (paid: 'yes' | 'no') => rows.reduce((sum, row) => (row.paid === paid ? sum + row.minutes : sum), 0)
    const givers = (['no', 'yes'] as const).map(paid => new Set(rows.flatMap(row => (row.paid === paid ? [row.mentorNumber] : []))).size)
    return rows.length === 0 ? [] : [{ label: columns.label('what', what), own: minutes('no'), paid: minutes('yes'), givers }]
  })
  const isTold = edition.kind === 'internal' || items.every(({ givers }) => givers.every(number => number === 0 || number >= MIN_GROUP))
  if (items.length === 0 || !isTold) return []
  const categories = items.map(({ label }) => label)
  const series = (['own', 'paid'] as const).map((key, index) => ({ label: words.time[key], ...lookOf(index), marks: items.map(item => ({ value: item[key], shown: hoursAndMinutes(item[key]) })) }))
  return [{ kind: 'chart', chart: { kind: 'bars', title: words.time.chart, alt: altOf(categories, series), unit: words.time.unit, categories, series } }]
}

/** Thanks to the companies whose management let its employees be mentors in the period; only those that agreed to it are named. */
export function companyBlocks({ book }: SheetSource, period: ReportPeriod): readonly Block[] {
  const partners = listed(book.companies).filter(company => wasPartner(company, period))
  const named = partners.filter(mayBeNamed).map(({ name }) => curved(name)).toSorted(compareText)
  const others = partners.length - named.length
  return [
    ...(named.length === 0 ? [{ kind: 'paragraph', text: words.companies.none } as const] : [{ kind: 'paragraph', text: words.companies.thanks } as const, { kind: 'list', items: named } as const]),
    ...(others === 0 ? [] : [{ kind: 'paragraph', text: words.companies.others(others) } as const]),
  ]
}

/** Whether an agreement held on some day of the period; a suspension or a refusal ends it on its day. */
const wasPartner = ({ talks }: Company, { from, to }: ReportPeriod): boolean =>
  talks.some((step, index) => {
    if (step.state !== 'granted' || step.on > to) return false
    const next = talks[index + 1]
    const ended = next ? next.on <= from : step.until !== undefined && step.renewed !== true && step.until < from
    return !ended
  })

/** What the management said last about being named. */
const mayBeNamed = (company: Company): boolean => {
  const agreement = agreementOf(company)
  return agreement.state === 'granted' && agreement.visibility === true
}

/** What mentors and mentees wrote and allowed to be quoted, under the question they answered. */
export function voiceBlocks({ book }: SheetSource, period: ReportPeriod): readonly Block[] {
  const asked = quotesOf(book, period)
  if (asked.length === 0) return [{ kind: 'paragraph', text: words.voices.none }]
  return [
    { kind: 'paragraph', text: words.voices.lead },
    ...asked.flatMap(({ question, side, quotes }): readonly Block[] => [
      { kind: 'heading', level: 3, text: words.voices.asked(typeset(question), side) },
      { kind: 'list', items: quotes.map(({ text, by }) => words.voices.quote(typeset(text.trim().replaceAll(/\s*\n+\s*/g, ' ')), by.kind === 'first-name' ? by.givenName : undefined, side)) },
    ]),
  ]
}
