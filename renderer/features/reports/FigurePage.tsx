import './reports.css'

import { Switch } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { useReportPeriod } from '../../api/report-period'
import { useResults } from '../../api/results'
import { useToday } from '../../api/surroundings'
import { DataTable } from '../../ui/DataTable'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { type FigurePart, places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { figureColumns } from './figure-columns'
import { figureRows } from './figure-rows'
import { PeriodPicker } from './PeriodPicker'
import { ResultsToCome } from './ResultsToCome'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { fractionOf, shownFigure } from '#shared/documents/dashboard-figures'
import type { Results } from '#shared/documents/results'
import type { Indicator } from '#shared/statistics/indicator'
import type { Measure } from '#shared/statistics/measure'
import type { ReportPeriod } from '#shared/statistics/report-period'
import { dashboardWords } from '#shared/text/dashboard'
import { INDICATOR_CODES, indicatorWords } from '#shared/text/indicators'
import { figurePage as words } from '#shared/text/results-pages'

interface FigurePageProps {
  readonly code: string
  /** As the address names it; what is counted without one. */
  readonly part?: string | undefined
  /** Another period than the one that was chosen. */
  readonly of?: ReportPeriod | undefined
}

/** Who and what stands behind a figure: what it counts, what it is a share of, and what is not known, each with the way to its page. */
export function FigurePage({ code, part, of }: FigurePageProps) {
  const chosen = useReportPeriod()
  const today = useToday()
  const period = of ?? chosen.period
  const isKnown = INDICATOR_CODES.includes(code)
  const settings = settingsInForce(useCasebook(), 'statistics', defaults)
  const results = useResults(isKnown ? period : undefined)
  const figure = results?.indicators.find(each => each.code === code)

  if (!isKnown) {
    return (
      <Page title={words.unknownFigure} lead={<Back />}>
        <Notice tone="warning" title={words.unknownFigure} action={<Back />}>
          {words.unknownFigureText}
        </Notice>
      </Page>
    )
  }
  return (
    <Page title={words.title(code, indicatorWords(code, settings).label)} lead={<Back />}>
      {of ? <p className="form-hint">{dashboardWords.period.told(of, today)}</p> : <PeriodPicker />}
      {results && figure ? <Known results={results} figure={figure} asked={part} of={of} /> : <ResultsToCome />}
    </Page>
  )
}

const Back = () => <Link href={places.reports}>{words.back}</Link>

interface Behind {
  readonly part: FigurePart
  readonly measure: Measure
  readonly ids: readonly string[]
}

/** The parts that a figure has. */
const partsOf = ({ numerator, ids, denominator, bottomIds, unknown, unknownIds }: Indicator): readonly Behind[] => [
  { part: 'compte', measure: numerator, ids },
  ...(denominator ? [{ part: 'sur', measure: denominator, ids: bottomIds } as const] : []),
  ...(unknown ? [{ part: 'inconnu', measure: unknown, ids: unknownIds } as const] : []),
]

interface KnownProps {
  readonly results: Results
  readonly figure: Indicator
  readonly asked: string | undefined
  readonly of: ReportPeriod | undefined
}

function Known({ results, figure, asked, of }: KnownProps) {
  const { code, definition } = figure
  const parts = partsOf(figure)
  const shown = parts.find(({ part }) => part === asked) ?? parts[0]
  return (
    <>
      <Section title={<span className="report-figure-value">{words.value(shownFigure(figure), fractionOf(figure))}</span>}>
        <p>{definition}</p>
      </Section>
      {parts.length > 1 && (
        <nav className="report-parts" aria-label={words.parts.label}>
          {parts.map(({ part, ids }) => (
            <Link key={part} href={of ? places.reportsFigureIn(code, part, of) : places.reportsFigurePart(code, part)} {...(part === shown?.part && { 'aria-current': 'page' as const })}>
              {words.part(words.parts[part], ids.length)}
            </Link>
          ))}
        </nav>
      )}
      {shown && <BehindList key={shown.part} results={results} code={code} behind={shown} />}
    </>
  )
}

interface BehindListProps {
  readonly results: Results
  readonly code: string
  readonly behind: Behind
}

function BehindList({ results, code, behind: { part, measure, ids } }: BehindListProps) {
  const book = useCasebook()
  const [withNames, setWithNames] = useState(false)
  if (measure.kind === 'given') {
    return <Notice tone="info" title={words.given} action={<Link href={places.settingsStatistics}>{words.toSettings}</Link>} />
  }
  const rows = figureRows(book, results, measure, ids)
  return (
    <Section
      title={words.parts[part]}
      actions={rows.length > 0 && measure.of !== 'questionnaires' && <Switch label={words.withNames} description={words.withNamesHint} checked={withNames} onChange={event => setWithNames(event.currentTarget.checked)} />}
    >
      <p className="form-hint report-behind">{words.partLeads[part]}</p>
      <DataTable
        caption={words.caption(code, words.parts[part])}
        columns={figureColumns(rows, withNames)}
        rows={rows}
        rowKey={({ id }) => id}
        href={({ href }) => href}
        empty={measure.of === 'questionnaires' ? words.fewAnswers : words.empty}
        searchLabel={words.search}
        count={words.rows}
      />
    </Section>
  )
}
