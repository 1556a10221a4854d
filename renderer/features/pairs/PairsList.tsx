import { useMemo } from 'react'

import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { type Column, DataTable } from '../../ui/DataTable'
import { Page } from '../../ui/Page'
import { PairBadge } from '../../ui/PairBadge'
import { places } from '../../ui/places'
import { Drafts } from './Drafts'
import { LIFE_TRAITS, lifeOf, type PairLife } from './life-in-list'

import { type Casebook, listed } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { type Standing, standingOn, STANDINGS, standingSince } from '#shared/domain/pair-state'
import { fullName, listName } from '#shared/domain/person'
import { awaitingWords } from '#shared/text/amendments'
import { shortDay } from '#shared/text/format'
import { pairLife } from '#shared/text/pair-life'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

const words = pairWords.list
const follow = proposalWords.list

interface Row {
  readonly id: Pair['id']
  readonly reference: string
  readonly mentor: string
  readonly mentee: string
  readonly coordinator: string
  readonly standing: Standing
  /** What the mentor said of a proposal. */
  readonly responded?: string | undefined
  readonly since: IsoDate
  readonly startsOn?: IsoDate | undefined
  readonly endsOn?: IsoDate | undefined
  readonly life: PairLife
}

function rowOf(book: Casebook, pair: Pair, today: IsoDate): Row {
  const [mentor, mentee, coordinator] = [book.mentors[pair.mentorId], book.mentees[pair.menteeId], book.coordinators[pair.coordinatorId]]
  const state = stateOf(pair)
  const terms = 'terms' in state ? state.terms : undefined
  return {
    ...{ id: pair.id, reference: pair.reference, standing: standingOn(state, today), since: standingSince(state, today), startsOn: terms?.startsOn, endsOn: terms?.endsOn },
    ...(state.stage === 'proposed' && state.response && { responded: words.responded[state.response.response] }),
    life: lifeOf(book, pair, today),
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
  {
    key: 'state',
    label: words.columns.state,
    value: ({ standing }) => pairWords.states[standing].label,
    cell: ({ standing, responded }) => (
      <>
        <PairBadge standing={standing} />
        {responded && <span className="form-hint"> {responded}</span>}
      </>
    ),
  },
  { ...dayColumn('since'), whenWide: true },
  { ...dayColumn('startsOn'), whenWide: true },
  dayColumn('endsOn'),
  { key: 'intake', label: follow.columns.intake, value: ({ life }) => life.intake.sort, cell: ({ life }) => life.intake.words, whenWide: true },
  { key: 'behind', label: follow.columns.behind, value: ({ life }) => life.rhythm.sort, cell: ({ life }) => <span style={{ whiteSpace: 'nowrap' }}>{life.rhythm.words}</span> },
  { key: 'next', label: follow.columns.next, value: ({ life }) => life.nextOn ?? '', cell: ({ life }) => life.nextOn && <span style={{ whiteSpace: 'nowrap' }}>{shortDay(life.nextOn)}</span> },
]

const byState = {
  key: 'state',
  label: words.filterByState,
  options: STANDINGS.map(standing => ({ value: standing, label: pairWords.states[standing].label })),
  matches: ({ standing }: Row, value: string) => standing === value,
}

const byLife = {
  key: 'life',
  label: follow.byLife,
  options: LIFE_TRAITS.map(trait => ({ value: trait, label: follow.life[trait] })),
  matches: ({ life }: Row, value: string) => life.traits.some(trait => trait === value),
}

/** Every pair, whatever its state, and above them those that were begun and wait to be taken up again. */
export function PairsList() {
  const book = useCasebook()
  const today = useToday()
  const rows = useMemo(() => latestFirst(listed(book.pairs).map(pair => rowOf(book, pair, today))), [book, today])
  const actions = (
    <>
      <ButtonLink href={places.matching} variant="default">
        {follow.matching}
      </ButtonLink>
      <ButtonLink href={places.contractsAwaiting} variant="default">
        {awaitingWords.title}
      </ButtonLink>
      <ButtonLink href={places.meetingsTable} variant="default">
        {pairLife.table.title}
      </ButtonLink>
      <ButtonLink href={places.newPair}>{words.form}</ButtonLink>
    </>
  )
  return (
    <Page title={words.title} lead={words.lead} actions={actions}>
      <Drafts book={book} />
      <DataTable
        caption={words.title}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        href={({ id }) => places.pair(id)}
        empty={words.empty}
        searchLabel={words.search}
        filters={[byState, byLife]}
        count={words.caption}
      />
    </Page>
  )
}
