import './evaluation.css'

import { byDay } from '../../api/by-day'
import { listsOf } from '../../api/lists'
import { useCasebook } from '../../api/mirror'
import { memberName, teamOf } from '../../api/team'
import { useToday } from '../../api/surroundings'
import { type Column, DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { followUpTones } from '../../ui/questionnaire-tones'
import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import { FollowUpCounts } from './FollowUpCounts'
import { inShort } from './situation-group'

import type { Casebook } from '#shared/casebook/casebook'
import type { ListItem, ListName } from '#shared/domain/lists'
import { listName } from '#shared/domain/person'
import { allFollowUps, type FollowUpCase } from '#shared/statistics/follow-ups'
import { followUpWords } from '#shared/text/evaluation'
import { shortDay } from '#shared/text/format'

const words = followUpWords.all

interface Row extends FollowUpCase {
  readonly mentee: string
  readonly coordinator: string
  readonly situation: string
}

function rowOf(book: Casebook, each: FollowUpCase, lists: (name: ListName) => readonly ListItem[]): Row {
  const { pair, record } = each
  const mentee = book.mentees[pair.menteeId]
  const situation = record?.answer?.situation
  return {
    ...each,
    mentee: mentee ? listName(mentee) : '',
    coordinator: memberName(book, pair.coordinatorId) ?? '',
    situation: situation ? inShort(situation, lists) : '',
  }
}

/** What is pressing first: to be done, then to come, then over. */
const ORDER = { 'to-do': 0, 'to-come': 1, reached: 2, left: 3 } as const

const columns: readonly Column<Row>[] = [
  { key: 'due', label: words.columns.due, value: ({ dueOn }) => dueOn, cell: ({ dueOn }) => <span className="no-break">{shortDay(dueOn)}</span> },
  { key: 'mentee', label: words.columns.mentee, value: ({ mentee }) => mentee },
  { key: 'reference', label: words.columns.reference, value: ({ pair }) => pair.reference, cell: ({ pair }) => <span className="no-break">{pair.reference}</span> },
  { key: 'months', label: words.columns.months, value: ({ months }) => months, exported: ({ months }) => words.monthsOption(months), cell: ({ months }) => words.monthsOption(months) },
  {
    key: 'state',
    label: words.columns.state,
    value: ({ standing }) => followUpWords.standing[standing.state].label,
    cell: ({ standing: { state } }) => <StateBadge {...followUpWords.standing[state]} tone={followUpTones[state]} />,
  },
  { key: 'tried', label: words.columns.tried, value: ({ record }) => record?.attempts.length ?? 0, numeric: true, whenWide: true },
  { key: 'situation', label: words.columns.situation, value: ({ situation }) => situation },
  { key: 'coordinator', label: words.columns.coordinator, value: ({ coordinator }) => coordinator, whenWide: true },
]

const byState = {
  key: 'state',
  label: words.byState,
  options: Object.entries(followUpWords.standing).map(([value, { label }]) => ({ value, label })),
  matches: ({ standing }: Row, value: string) => standing.state === value,
}

const byMonths = {
  key: 'months',
  label: words.byMonths,
  options: [6, 12].map(months => ({ value: String(months), label: words.monthsOption(months) })),
  matches: ({ months }: Row, value: string) => String(months) === value,
}

const rowsIn = byDay((book, today) =>
  allFollowUps(book, today)
    .map(each => rowOf(book, each, listsOf(book)))
    .toSorted((one, other) => ORDER[one.standing.state] - ORDER[other.standing.state]),
)

/** Everyone who agreed to be asked again: who is to be called, who answered, who did not; and how many in each year. */
export function FollowUpsPage() {
  const [book, today] = [useCasebook(), useToday()]
  const rows = rowsIn(book, today)
  const byCoordinator = {
    key: 'coordinator',
    label: words.byCoordinator,
    options: teamOf(book).map(({ value, label }) => ({ value: String(value), label })),
    matches: ({ pair }: Row, value: string) => pair.coordinatorId === value || pair.substituteId === value,
  }
  return (
    <Page title={words.title} lead={words.lead}>
      <DataTable
        caption={words.title}
        columns={columns}
        rows={rows}
        rowKey={({ pair, months }) => `${pair.id} ${months}`}
        href={({ pair, months }) => places.followUp(pair.id, months)}
        empty={
          <Notice tone="info" title={words.empty}>
            <EmptyState stage={5}>{words.emptyText}</EmptyState>
          </Notice>
        }
        searchLabel={words.search}
        filters={[byState, byMonths, byCoordinator]}
        count={words.count}
      />
      <Section title={words.counts}>
        <FollowUpCounts />
      </Section>
    </Page>
  )
}
