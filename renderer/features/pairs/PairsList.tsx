import { useMemo } from 'react'

import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { type Column, DataTable } from '../../ui/DataTable'
import { LevelBadge } from '../../ui/LevelBadge'
import { Page } from '../../ui/Page'
import { PairBadge } from '../../ui/PairBadge'
import { places } from '../../ui/places'
import { type TableView, wholeTable } from '../../ui/table-view'
import { Drafts } from './Drafts'
import { LIFE_TRAITS, lifeOf, type LifeTrait, type PairLife } from './life-in-list'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { AlertLevel } from '#shared/domain/check-in'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { isOpen, type Standing, standingOn, STANDINGS, standingSince } from '#shared/domain/pair-state'
import { fullName, listName } from '#shared/domain/person'
import { awaitingWords } from '#shared/text/amendments'
import { checkInWords } from '#shared/text/check-ins'
import { shortDay } from '#shared/text/format'
import { pairLife } from '#shared/text/pair-life'
import { pairStoryWords } from '#shared/text/pair-story'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

const words = pairWords.list
const follow = proposalWords.list
const monitoring = pairStoryWords.list

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

const shownDay = (on: IsoDate | undefined) => on && shortDay(on)

const dayColumn = (key: 'since' | 'startsOn' | 'endsOn'): Column<Row> => ({
  key,
  label: words.columns[key],
  value: row => row[key] ?? '',
  cell: row => shownDay(row[key]),
  narrow: true,
})

/** The most pressing first; a blank comes last. */
const levelOf = ({ level }: PairLife) => (level ? `${2 - AlertLevel.options.indexOf(level)} ${checkInWords.levels[level]}` : '')

const columns: readonly Column<Row>[] = [
  { key: 'reference', label: words.columns.reference, value: ({ reference }) => reference, narrow: true },
  { key: 'mentor', label: words.columns.mentor, value: ({ mentor }) => mentor },
  { key: 'mentee', label: words.columns.mentee, value: ({ mentee }) => mentee },
  { key: 'coordinator', label: words.columns.coordinator, value: ({ coordinator }) => coordinator, whenWidest: true },
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
  { ...dayColumn('since'), whenWidest: true },
  { ...dayColumn('startsOn'), whenWidest: true },
  { ...dayColumn('endsOn'), whenWide: true },
  { key: 'intake', label: follow.columns.intake, value: ({ life }) => life.intake.sort, cell: ({ life }) => life.intake.words, whenWidest: true },
  { key: 'behind', label: follow.columns.behind, value: ({ life }) => life.rhythm.sort, cell: ({ life }) => life.rhythm.words },
  { key: 'next', label: follow.columns.next, value: ({ life }) => life.nextOn ?? '', cell: ({ life }) => shownDay(life.nextOn), narrow: true },
  { key: 'contact', label: monitoring.columns.contact, value: ({ life }) => life.contactOn ?? '', cell: ({ life }) => shownDay(life.contactOn), narrow: true },
  { key: 'level', label: monitoring.columns.level, value: ({ life }) => levelOf(life), cell: ({ life }) => life.level && <LevelBadge level={life.level} />, narrow: true },
]

const byState = {
  key: 'state',
  label: words.filterByState,
  options: [
    ...Object.entries(monitoring.states).map(([value, label]) => ({ value, label })),
    ...STANDINGS.map(standing => ({ value: standing, label: pairWords.states[standing].label })),
  ],
  matches: ({ standing }: Row, value: string) => (value === 'running' ? isOpen(standing) : value === 'over' ? !isOpen(standing) : standing === value),
}

/** Those that are over stand in nobody’s way, unless there is nothing else. */
const firstView = (rows: readonly Row[]): TableView => (rows.some(({ standing }) => isOpen(standing)) ? { ...wholeTable, chosen: { state: 'running' } } : wholeTable)

const traitWords = { ...follow.life, ...monitoring.levels } satisfies Record<LifeTrait, string>

const byLife = {
  key: 'life',
  label: follow.byLife,
  options: LIFE_TRAITS.map(trait => ({ value: trait, label: traitWords[trait] })),
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
        first={firstView(rows)}
        count={words.caption}
      />
    </Page>
  )
}
