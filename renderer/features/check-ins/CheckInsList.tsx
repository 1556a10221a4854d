import { byDay } from '../../api/by-day'
import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { type Column, DataTable } from '../../ui/DataTable'
import { checkInLooks } from '../../ui/check-in-look'
import { EmptyState } from '../../ui/EmptyState'
import { LevelBadge } from '../../ui/LevelBadge'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { StateBadge } from '../../ui/StateBadge'
import { type CheckInRow, checkInRows } from './check-in-rows'

import { compareText } from '#shared/core/search-key'
import { AlertLevel } from '#shared/domain/check-in'
import { checkInWords } from '#shared/text/check-ins'
import { shortDay } from '#shared/text/format'

const words = checkInWords.list

const onOneLine = (text: string | undefined) => text !== undefined && <span className="no-break">{text}</span>

function stateWords({ state, daysLate }: Pick<CheckInRow, 'state' | 'daysLate'>): string {
  if (state === 'under-way') return daysLate > 0 ? words.begunLate(daysLate) : words.begun
  if (state === 'due') return daysLate > 0 ? words.late(daysLate) : words.today
  return checkInWords.states[state]
}

const columns: readonly Column<CheckInRow>[] = [
  { key: 'person', label: words.columns.person, value: ({ person }) => person },
  { key: 'side', label: words.columns.side, value: ({ side }) => checkInWords.sides[side] },
  { key: 'pair', label: words.columns.pair, value: ({ reference, other }) => words.with(reference, other) },
  { key: 'coordinator', label: words.columns.coordinator, value: ({ coordinator }) => coordinator, whenWide: true },
  { key: 'number', label: words.columns.number, value: ({ number }) => checkInWords.round(number), whenWide: true },
  { key: 'day', label: words.columns.day, value: ({ dueOn }) => dueOn, cell: ({ dueOn }) => onOneLine(shortDay(dueOn)) },
  {
    key: 'state',
    label: words.columns.state,
    value: ({ state }) => checkInWords.states[state],
    exported: stateWords,
    cell: ({ state, daysLate, attempts }) => (
      <>
        <StateBadge {...checkInLooks[state]} label={stateWords({ state, daysLate })} />
        {attempts > 0 && <div className="form-hint">{checkInWords.noAnswers(attempts)}</div>}
      </>
    ),
  },
  { key: 'phone', label: words.columns.phone, value: ({ phone }) => phone ?? '', cell: ({ phone }) => onOneLine(phone) },
  { key: 'level', label: words.columns.level, value: ({ level }) => (level ? checkInWords.levels[level] : ''), cell: ({ level }) => level && <LevelBadge level={level} /> },
  { key: 'next', label: words.columns.next, value: ({ nextOn }) => nextOn ?? '', cell: ({ nextOn }) => nextOn && onOneLine(shortDay(nextOn)), whenWide: true },
]

const byState = {
  key: 'state',
  label: words.byState,
  options: (['due', 'under-way', 'to-come'] as const).map(state => ({ value: state, label: checkInWords.states[state] })),
  matches: ({ state }: CheckInRow, value: string) => state === value,
}

const byLevel = {
  key: 'level',
  label: words.byLevel,
  options: AlertLevel.options.map(level => ({ value: level, label: checkInWords.levels[level] })),
  matches: ({ level }: CheckInRow, value: string) => level === value,
}

/** By who answers for the pair: a view that is kept names nobody. */
const byCoordinator = (rows: readonly CheckInRow[]) => ({
  key: 'coordinator',
  label: words.byCoordinator,
  options: [...new Map(rows.map(({ coordinatorId, coordinator }) => [coordinatorId, coordinator]))].map(([value, label]) => ({ value, label })).toSorted((one, other) => compareText(one.label, other.label)),
  matches: ({ coordinatorId }: CheckInRow, value: string) => coordinatorId === value,
})

const tableIn = byDay((book, today) => {
  const rows = checkInRows(book, today)
  return { rows, filters: [byState, byCoordinator(rows), byLevel] }
})

/** The six-week contacts of every pair at work: what is to be done now, the latest first, and then what comes. */
export function CheckInsList() {
  const [book, today] = [useCasebook(), useToday()]
  const { rows, filters } = tableIn(book, today)
  return (
    <Page title={words.title} lead={words.lead}>
      <DataTable
        caption={words.title}
        columns={columns}
        rows={rows}
        rowKey={({ pairId, number, side }) => `${pairId} ${number} ${side}`}
        href={({ pairId, number, side }) => places.checkIn(pairId, number, side)}
        empty={<EmptyState stage={3}>{words.empty}</EmptyState>}
        searchLabel={words.search}
        filters={filters}
        count={words.count}
      />
    </Page>
  )
}
