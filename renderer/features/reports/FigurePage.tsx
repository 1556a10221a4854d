import './reports.css'

import { Switch } from '@mantine/core'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { useReportPeriod } from '../../api/report-period'
import { useResults } from '../../api/results'
import { useToday } from '../../api/surroundings'
import { DataTable } from '../../ui/DataTable'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { figureColumns } from './figure-columns'
import { type Behind, partsOf, toldOf, totalOf } from './figure-parts'
import { figureRows } from './figure-rows'
import { PeriodPicker } from './PeriodPicker'
import { ResultsToCome } from './ResultsToCome'
import { useReturnToFigure } from './return-to-figure'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { fractionOf, shownFigure } from '#shared/documents/dashboard-figures'
import type { Results } from '#shared/documents/results'
import type { Indicator } from '#shared/statistics/indicator'
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
  const [isStale, setIsStale] = useState(false)
  useReturnToFigure()

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
      {of ? <p className="form-hint">{dashboardWords.period.told(of, today)}</p> : <PeriodPicker onStale={setIsStale} />}
      {results && figure ? (
        <div className="report-shown" data-stale={isStale || undefined}>
          <Known results={results} figure={figure} asked={part} of={of} />
        </div>
      ) : (
        <ResultsToCome />
      )}
    </Page>
  )
}

const Back = () => <Link href={places.reports}>{words.back}</Link>

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
          {parts.map(behind => (
            <Link
              key={behind.part}
              href={of ? places.reportsFigureIn(code, behind.part, of) : places.reportsFigurePart(code, behind.part)}
              {...(behind === shown && { 'aria-current': 'page' as const })}
            >
              {words.part(words.parts[behind.part], toldOf(figure, behind))}
            </Link>
          ))}
        </nav>
      )}
      {shown && <BehindList key={shown.part} results={results} figure={figure} behind={shown} />}
    </>
  )
}

interface BehindListProps {
  readonly results: Results
  readonly figure: Indicator
  readonly behind: Behind
}

function BehindList({ results, figure, behind }: BehindListProps) {
  const book = useCasebook()
  const [withNames, setWithNames] = useState(false)
  const { part, measure } = behind
  // A figure is the same as long as its results are, unlike its parts.
  const rows = useMemo(() => {
    const same = partsOf(figure).find(each => each.part === part)
    return same ? figureRows(book, results, figure, same) : []
  }, [book, results, figure, part])
  const total = rows.length > 0 ? totalOf(figure, behind) : undefined
  if (measure.kind === 'given') {
    return <Notice tone="info" title={words.given} action={<Link href={places.settingsStatistics}>{words.toSettings}</Link>} />
  }
  return (
    <Section
      title={words.parts[part]}
      actions={rows.length > 0 && measure.of !== 'questionnaires' && <Switch label={words.withNames} description={words.withNamesHint} checked={withNames} onChange={event => setWithNames(event.currentTarget.checked)} />}
    >
      <p className="form-hint report-behind">{words.partLeads[part]}</p>
      <DataTable
        caption={words.caption(figure.code, words.parts[part])}
        columns={figureColumns(rows, figure, behind, withNames)}
        rows={rows}
        rowKey={({ id }) => id}
        href={({ href }) => href}
        empty={measure.of === 'questionnaires' ? words.fewAnswers : words.empty}
        searchLabel={words.search}
        count={words.rows}
      />
      {total !== undefined && <p className="report-total">{total}</p>}
    </Section>
  )
}
