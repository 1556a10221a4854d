import { Button } from '@mantine/core'
import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { type Column, DataTable } from '../../ui/DataTable'
import { Page } from '../../ui/Page'
import { PairBadge } from '../../ui/PairBadge'
import { places } from '../../ui/places'

import { Drafts } from './Drafts'

import { type Casebook, listed } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { type Standing, standingOn, STANDINGS, standingSince } from '#shared/domain/pair-state'
import { fullName, listName } from '#shared/domain/person'
import { shortDay } from '#shared/text/format'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.list

interface Row {
  readonly id: Pair['id']
  readonly reference: string
  readonly mentor: string
  readonly mentee: string
  readonly coordinator: string
  readonly standing: Standing
  readonly since: IsoDate
  readonly startsOn?: IsoDate | undefined
  readonly endsOn?: IsoDate | undefined
}

function rowOf(book: Casebook, pair: Pair, today: IsoDate): Row {
  const [mentor, mentee, coordinator] = [book.mentors[pair.mentorId], book.mentees[pair.menteeId], book.coordinators[pair.coordinatorId]]
  const state = stateOf(pair)
  const terms = 'terms' in state ? state.terms : undefined
  return {
    ...{ id: pair.id, reference: pair.reference, standing: standingOn(state, today), since: standingSince(state, today), startsOn: terms?.startsOn, endsOn: terms?.endsOn },
    mentor: mentor ? listName(mentor) : words.unknown,
    mentee: mentee ? listName(mentee) : words.unknown,
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
  { key: 'coordinator', label: words.columns.coordinator, value: ({ coordinator }) => coordinator, whenWide: true },
  { key: 'state', label: words.columns.state, value: ({ standing }) => pairWords.states[standing].label, cell: ({ standing }) => <PairBadge standing={standing} /> },
  { ...dayColumn('since'), whenWide: true },
  dayColumn('startsOn'),
  dayColumn('endsOn'),
]

const byState = {
  key: 'state',
  label: words.filterByState,
  options: STANDINGS.map(standing => ({ value: standing, label: pairWords.states[standing].label })),
  matches: ({ standing }: Row, value: string) => standing === value,
}

/** Every pair, whatever its state, and above them those that were begun and wait to be taken up again. */
export function PairsList() {
  const book = useCasebook()
  const today = useToday()
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
        rows={latestFirst(listed(book.pairs).map(pair => rowOf(book, pair, today)))}
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
