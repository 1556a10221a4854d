import './evaluation.css'

import { Button, Group, NativeSelect } from '@mantine/core'
import { Fragment, useState } from 'react'
import { Link, useLocation } from 'wouter'

import { byDay, byYear } from '../../api/by-day'
import { useCasebook } from '../../api/mirror'
import { pairNames } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { ListExport } from '../../paper/ListExport'
import { ButtonLink } from '../../ui/ButtonLink'
import { exportedList } from '../../ui/exported-list'
import { LinkList } from '../../ui/LinkList'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import type { Column } from '../../ui/table-view'
import { SideResults } from './SideResults'
import { WayMade } from './WayMade'

import type { Casebook } from '#shared/casebook/casebook'
import type { AwaitedQuestionnaire } from '#shared/casebook/questionnaires'
import { Side } from '#shared/domain/pair-move'
import { awaitedByYear, evaluationYear, evaluationYears, yearOf } from '#shared/statistics/evaluations'
import { progressMade } from '#shared/statistics/progress-made'
import { evaluationWords } from '#shared/text/evaluation'
import { forms } from '#shared/text/forms'
import { listExports } from '#shared/text/list-exports'

const [yearIn, awaitedIn, madeIn, yearsIn] = [byYear(evaluationYear), byYear(awaitedByYear), byYear(progressMade), byDay(book => evaluationYears(book))]

const heads = listExports.questionnaires
const words = evaluationWords.year

/** The questionnaires of a year read together, without names; of the latest year where none is named. */
export function EvaluationsPage({ year: named }: { readonly year?: string }) {
  const [book, today] = [useCasebook(), useToday()]
  const years = yearsIn(book, today)
  const asked = Number(named)
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : years[0]

  if (year === undefined) {
    return (
      <Page title={words.title} lead={words.lead}>
        <Notice tone="info" title={words.empty} action={<Link href={places.pairs}>{words.toPairs}</Link>}>
          {words.emptyText}
        </Notice>
      </Page>
    )
  }
  return <Known key={year} year={year} years={years.includes(year) ? years : [year, ...years]} isRunning={year >= yearOf(today)} />
}

interface KnownProps {
  readonly year: number
  readonly years: readonly number[]
  /** The year is not over. */
  readonly isRunning: boolean
}

function Known({ year, years, isRunning }: KnownProps) {
  const book = useCasebook()
  const [, navigate] = useLocation()
  const [results, before] = [yearIn(book, year), yearIn(book, year - 1)]
  const isEmpty = Side.options.every(side => results[side].handed + results[side].returned + results[side].waived === 0)

  return (
    <Page
      title={words.titleOf(year)}
      lead={words.lead}
      actions={
        <>
          <NativeSelect
            aria-label={words.choose}
            value={String(year)}
            data={years.map(String)}
            onChange={event => navigate(places.evaluationsOf(Number(event.currentTarget.value)))}
          />
          {!isEmpty && (
            <ButtonLink variant="default" href={places.sheet({ kind: 'evaluation-synthesis', year })}>
              {words.print}
            </ButtonLink>
          )}
        </>
      }
    >
      {isRunning && !isEmpty && (
        <Notice tone="info" title={words.running}>
          {words.runningText}
        </Notice>
      )}
      <Awaited year={year} />
      {isEmpty ? (
        <Notice tone="info" title={words.emptyYear} />
      ) : (
        <>
          {Side.options.map(side => (
            <SideResults key={side} results={results[side]} before={before[side]} year={year} />
          ))}
          <WayMade made={madeIn(book, year)} />
        </>
      )}
      <Group>
        <Link href={places.followUps}>{words.toFollowUps}</Link>
      </Group>
    </Page>
  )
}

/** How many of those that wait are shown at first, the longest out, and how many more each time that one asks. */
const [SHOWN, MORE] = [12, 50]

const columnsIn = (book: Casebook): readonly Column<AwaitedQuestionnaire>[] => [
  { key: 'reference', label: heads.reference, value: ({ pair }) => pair.reference },
  { key: 'people', label: heads.people, value: ({ pair }) => pairNames(book, pair) },
  { key: 'side', label: heads.side, value: ({ side }) => heads.sides[side] },
  { key: 'handedOn', label: heads.handedOn, value: ({ handedOn }) => handedOn ?? '' },
]

/** The pile of questionnaires of the year that wait, with the way to those of other years. */
function Awaited({ year }: { readonly year: number }) {
  const book = useCasebook()
  const { own, elsewhere } = awaitedIn(book, year)
  const [drawn, setDrawn] = useState(SHOWN)
  return (
    <Section title={words.awaited(year)} actions={own.length > 0 && <ListExport chosen={0} list={() => exportedList(heads.caption, columnsIn(book), own)} />}>
      {own.length === 0 ? (
        <p>{words.noneAwaited}</p>
      ) : (
        <LinkList
          rows={own.slice(0, drawn).map(({ pair, side, handedOn }) => ({
            key: `${pair.id} ${side}`,
            href: places.evaluation(pair.id, side),
            label: words.awaitedLine(side, `${pair.reference} – ${pairNames(book, pair)}`),
            detail: words.awaitedSince(handedOn),
          }))}
        />
      )}
      {own.length > drawn && (
        <Button variant="subtle" mt="sm" onClick={() => setDrawn(drawn + MORE)}>
          {forms.table.andOthers(own.length - drawn)}
        </Button>
      )}
      {elsewhere.length > 0 && (
        <p>
          {words.awaitedElsewhere}{' '}
          {elsewhere.map(({ year: other, count }, index) => (
            <Fragment key={other}>
              {index > 0 && ', '}
              <Link href={places.evaluationsOf(other)}>{words.awaitedOf(other, count)}</Link>
            </Fragment>
          ))}
        </p>
      )}
    </Section>
  )
}
