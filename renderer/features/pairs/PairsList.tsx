import { byDay } from '../../api/by-day'
import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { DataTable } from '../../ui/DataTable'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { type TableView, wholeTable } from '../../ui/table-view'
import { Drafts } from './Drafts'
import { LIFE_TRAITS, type LifeTrait } from './life-in-list'
import { columnsFor, type PairRow, rowOf } from './list-columns'
import { PairsChosen } from './PairsChosen'

import { listed } from '#shared/casebook/casebook'
import { compareText } from '#shared/core/search-key'
import { isOpen, STANDINGS } from '#shared/domain/pair-state'
import { awaitingWords } from '#shared/text/amendments'
import { batchWords } from '#shared/text/batch'
import { pairLife } from '#shared/text/pair-life'
import { pairStoryWords } from '#shared/text/pair-story'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'
import { pairSelection } from '#shared/text/selection'

const words = pairWords.list
const follow = proposalWords.list
const monitoring = pairStoryWords.list

/** What moved last comes first: that is what one looks for. */
const latestFirst = (rows: readonly PairRow[]) => rows.toSorted((one, other) => (one.since < other.since ? 1 : one.since > other.since ? -1 : 0))

const byState = {
  key: 'state',
  label: words.filterByState,
  options: [
    ...Object.entries(monitoring.states).map(([value, label]) => ({ value, label })),
    ...STANDINGS.map(standing => ({ value: standing, label: pairWords.states[standing].label })),
  ],
  matches: ({ standing }: PairRow, value: string) => (value === 'running' ? isOpen(standing) : value === 'over' ? !isOpen(standing) : standing === value),
}

const latest: TableView = { ...wholeTable, sort: { key: 'since', descending: true } }

/** Those that are over stand in nobody’s way, unless there is nothing else. */
const firstView = (rows: readonly PairRow[]): TableView => (rows.some(({ standing }) => isOpen(standing)) ? { ...latest, chosen: { state: 'running' } } : latest)

const traitWords = { ...follow.life, ...monitoring.levels } satisfies Record<LifeTrait, string>

const byLife = {
  key: 'life',
  label: follow.byLife,
  options: LIFE_TRAITS.map(trait => ({ value: trait, label: traitWords[trait] })),
  matches: ({ life }: PairRow, value: string) => life.traits.some(trait => trait === value),
}

/** Whom one follows: those who answer for a pair of the list, by name. */
const byCoordinator = (rows: readonly PairRow[]) => ({
  key: 'coordinator',
  label: words.columns.coordinator,
  options: [...new Map(rows.map(({ coordinatorId, coordinator }) => [coordinatorId, coordinator]))].map(([value, label]) => ({ value, label })).toSorted((one, other) => compareText(one.label, other.label)),
  matches: ({ coordinatorId }: PairRow, value: string) => coordinatorId === value,
})

const rowsIn = byDay((book, today) => latestFirst(listed(book.pairs).map(pair => rowOf(book, pair, today))))

/** Every pair, whatever its state, and above them those that were begun and wait to be taken up again. */
export function PairsList() {
  const book = useCasebook()
  const today = useToday()
  const rows = rowsIn(book, today)
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
      <ButtonLink href={places.batch} variant="default">
        {batchWords.open}
      </ButtonLink>
      <ButtonLink href={places.newPair}>{words.form}</ButtonLink>
    </>
  )
  return (
    <Page title={words.title} lead={words.lead} actions={actions}>
      <Drafts book={book} />
      <DataTable
        caption={words.title}
        columns={columnsFor}
        rows={rows}
        rowKey={({ id }) => id}
        href={({ id }) => places.pair(id)}
        empty={words.empty}
        searchLabel={words.search}
        filters={[byState, byCoordinator(rows), byLife]}
        first={firstView(rows)}
        count={words.caption}
        bulk={chosen => <PairsChosen pairIds={chosen.map(({ id }) => id)} />}
        noun={pairSelection}
      />
    </Page>
  )
}
