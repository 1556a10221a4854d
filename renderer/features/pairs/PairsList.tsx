import { Button } from '@mantine/core'
import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { type Column, DataTable } from '../../ui/DataTable'
import { Page } from '../../ui/Page'
import { PairBadge } from '../../ui/PairBadge'
import { places } from '../../ui/places'

import { Drafts } from './Drafts'

import { type Casebook, listed } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { type Stage, STAGES } from '#shared/domain/pair-state'
import { fullName, sortName } from '#shared/domain/person'
import { shortDay } from '#shared/text/format'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.list

interface Row {
  readonly id: Pair['id']
  readonly reference: string
  readonly mentor: string
  readonly mentee: string
  readonly coordinator: string
  readonly stage: Stage
  readonly since: IsoDate
  readonly startsOn?: IsoDate | undefined
  readonly endsOn?: IsoDate | undefined
}

function rowOf(book: Casebook, pair: Pair): Row {
  const [mentor, mentee, coordinator] = [book.mentors[pair.mentorId], book.mentees[pair.menteeId], book.coordinators[pair.coordinatorId]]
  const state = stateOf(pair)
  const terms = 'terms' in state ? state.terms : undefined
  return {
    ...{ id: pair.id, reference: pair.reference, stage: state.stage, since: state.since, startsOn: terms?.startsOn, endsOn: terms?.endsOn },
    mentor: mentor ? sortName(mentor) : words.unknown,
    mentee: mentee ? sortName(mentee) : words.unknown,
    coordinator: coordinator ? fullName(coordinator) : words.unknown,
  }
}

/** What moved last comes first: that is what one looks for. */
const latestFirst = (rows: readonly Row[]) => rows.toSorted((one, other) => other.since.localeCompare(one.since))

const dayColumn = (key: 'since' | 'startsOn' | 'endsOn'): Column<Row> => ({
  key,
  label: words.columns[key],
  value: row => row[key] ?? '',
  cell: row => {
    const on = row[key]
    return on && <span style={{ whiteSpace: 'nowrap' }}>{shortDay(on)}</span>
  },
})

const columns: readonly Column<Row>[] = [
  { key: 'reference', label: words.columns.reference, value: ({ reference }) => reference, cell: ({ reference }) => <span style={{ whiteSpace: 'nowrap' }}>{reference}</span> },
  { key: 'mentor', label: words.columns.mentor, value: ({ mentor }) => mentor },
  { key: 'mentee', label: words.columns.mentee, value: ({ mentee }) => mentee },
  { key: 'coordinator', label: words.columns.coordinator, value: ({ coordinator }) => coordinator },
  { key: 'state', label: words.columns.state, value: ({ stage }) => pairWords.states[stage].label, cell: ({ stage }) => <PairBadge stage={stage} /> },
  dayColumn('since'),
  dayColumn('startsOn'),
  dayColumn('endsOn'),
]

const byState = {
  key: 'state',
  label: words.filterByState,
  options: STAGES.map(stage => ({ value: stage, label: pairWords.states[stage].label })),
  matches: ({ stage }: Row, value: string) => stage === value,
}

/** Every pair, whatever its state, and above them those that were begun and wait to be taken up again. */
export function PairsList() {
  const book = useCasebook()
  const form = (
    <Button component={Link} href={places.newPair}>
      {words.form}
    </Button>
  )
  return (
    <Page title={words.title} lead={words.lead} actions={form}>
      <Drafts book={book} />
      <DataTable
        caption={words.title}
        columns={columns}
        rows={latestFirst(listed(book.pairs).map(pair => rowOf(book, pair)))}
        rowKey={({ id }) => id}
        href={({ id }) => places.pair(id)}
        empty={words.empty}
        searchLabel={words.search}
        filters={[byState]}
        count={words.caption}
      />
    </Page>
  )
}
