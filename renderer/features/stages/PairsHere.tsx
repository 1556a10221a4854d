import { useCasebook } from '../../api/mirror'
import { pairFacts, pairNames } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { type Column, DataTable } from '../../ui/DataTable'
import { DraftList } from '../../ui/DraftList'
import { PairBadge } from '../../ui/PairBadge'
import type { PairFacts } from '../../ui/PairLinks'
import { places } from '../../ui/places'

import { begunDrafts } from '#shared/casebook/pairings'
import { pairsAt, stagesOf } from '#shared/statistics/pairs-by-stage'
import { counted, shortDay } from '#shared/text/format'
import { pairWords } from '#shared/text/pairs'
import { shell } from '#shared/text/shell'

const { stages: words, stageNames } = shell

const columns: readonly Column<PairFacts>[] = [
  { key: 'names', label: words.columns.pair, value: ({ names }) => names },
  { key: 'stage', label: words.columns.state, value: ({ standing }) => pairWords.states[standing].label, cell: ({ standing }) => <PairBadge standing={standing} /> },
  { key: 'since', label: words.columns.since, value: ({ since }) => since, cell: ({ since }) => <span className="digits">{shortDay(since)}</span> },
  { key: 'ends', label: words.columns.ends, value: ({ endsOn }) => endsOn ?? '', cell: ({ endsOn }) => endsOn && <span className="digits">{shortDay(endsOn)}</span> },
  { key: 'reference', label: words.columns.number, value: ({ reference }) => reference, whenWide: true, cell: ({ reference }) => <span className="no-break">{reference}</span> },
]

const filters = [
  {
    key: 'stage',
    label: words.columns.state,
    options: stagesOf(3).map(stage => ({ value: stage, label: pairWords.states[stage].label })),
    matches: ({ standing }: PairFacts, value: string) => standing === value,
  },
]

/** The pairs of the third stage, with their state, and those left in the middle of the wizard. */
export function PairsHere() {
  const book = useCasebook()
  const today = useToday()
  const drafts = begunDrafts(book)
  return (
    <>
      <DraftList title={words.drafts} today={today} drafts={drafts.map(draft => ({ ...draft, names: pairNames(book, draft) }))} />
      <DataTable
        caption={`${words.pairsHere} 3. ${stageNames[3]}`}
        searchLabel={words.searchPairs}
        columns={columns}
        rows={pairsAt(book, 3, today).map(pair => pairFacts(book, pair, today))}
        rowKey={({ id }) => id}
        href={({ id }) => places.pair(id)}
        count={number => counted(number, 'binôme', 'binômes')}
        filters={filters}
        empty={words.emptyPairs[3]}
      />
    </>
  )
}
