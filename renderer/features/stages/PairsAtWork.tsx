import { byDay } from '../../api/by-day'
import { useCasebook } from '../../api/mirror'
import { pairFacts } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { type Column, DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { LevelBadge } from '../../ui/LevelBadge'
import { PairBadge } from '../../ui/PairBadge'
import { places } from '../../ui/places'
import { type PairAtWork, pairAtWork, RHYTHMS } from './pair-at-work'

import { AlertLevel } from '#shared/domain/check-in'
import { pairsAt, stagesOf } from '#shared/statistics/pairs-by-stage'
import { checkInWords } from '#shared/text/check-ins'
import { counted, shortDay } from '#shared/text/format'
import { pairWords } from '#shared/text/pairs'
import { shell } from '#shared/text/shell'
import { stagePages as words } from '#shared/text/stage-pages'

const { stages: common, stageNames } = shell

const columns: readonly Column<PairAtWork>[] = [
  { key: 'names', label: common.columns.pair, value: ({ names }) => names },
  { key: 'stage', label: common.columns.state, value: ({ standing }) => pairWords.states[standing].label, cell: ({ standing }) => <PairBadge standing={standing} /> },
  { key: 'rhythm', label: words.columns.rhythm, value: ({ rhythm }) => rhythm.sort, exported: ({ rhythm }) => rhythm.words, cell: ({ rhythm }) => rhythm.words },
  // The most pressing first.
  { key: 'level', label: checkInWords.list.columns.level, value: ({ level }) => (level ? `${AlertLevel.options.toReversed().indexOf(level)} ${checkInWords.levels[level]}` : ''), exported: ({ level }) => (level ? checkInWords.levels[level] : ''), cell: ({ level }) => level && <LevelBadge level={level} /> },
  { key: 'next', label: words.columns.next, value: ({ next }) => next.on ?? '', cell: ({ next }) => <span className="digits">{next.words}</span> },
  { key: 'ends', label: common.columns.ends, value: ({ endsOn }) => endsOn ?? '', cell: ({ endsOn }) => endsOn && <span className="digits">{shortDay(endsOn)}</span> },
  { key: 'reference', label: common.columns.number, value: ({ reference }) => reference, whenWide: true, cell: ({ reference }) => <span className="no-break">{reference}</span> },
]

const { label, ...rhythms } = words.rhythmFilter

const filters = [
  {
    key: 'stage',
    label: common.columns.state,
    options: stagesOf(4).map(stage => ({ value: stage, label: pairWords.states[stage].label })),
    matches: ({ standing }: PairAtWork, value: string) => standing === value,
  },
  {
    key: 'rhythm',
    label,
    options: RHYTHMS.map(value => ({ value, label: rhythms[value] })),
    matches: ({ rhythm }: PairAtWork, value: string) => rhythm.key === value,
  },
]

const rowsIn = byDay((book, today): readonly PairAtWork[] => pairsAt(book, 4, today).map(pair => ({ ...pairFacts(book, pair, today), ...pairAtWork(book, pair, today) })))

/** The pairs that work: how they keep the rhythm, and when one asks how they do. */
export function PairsAtWork() {
  const [book, today] = [useCasebook(), useToday()]
  return (
    <DataTable
      caption={`${common.pairsHere} 4. ${stageNames[4]}`}
      searchLabel={common.searchPairs}
      columns={columns}
      rows={rowsIn(book, today)}
      rowKey={({ id }) => id}
      href={({ id }) => places.pair(id)}
      count={number => counted(number, 'binôme', 'binômes')}
      filters={filters}
      empty={<EmptyState stage={3}>{common.emptyPairs[4]}</EmptyState>}
    />
  )
}
