import { byDay } from '../../api/by-day'
import { useCasebook } from '../../api/mirror'
import { pairFacts } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { type Column, DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import type { PairFacts } from '../../ui/PairLinks'
import { places } from '../../ui/places'
import { questionnaireTones } from '../../ui/questionnaire-tones'
import { StateBadge } from '../../ui/StateBadge'
import { type AfterTheEnd, afterTheEnd } from './after-the-end'

import { pairsAt } from '#shared/statistics/pairs-by-stage'
import { evaluationWords } from '#shared/text/evaluation'
import { counted, shortDay } from '#shared/text/format'
import { shell } from '#shared/text/shell'
import { stagePages } from '#shared/text/stage-pages'

const { stages: common, stageNames } = shell
const { columns: heads, evaluation } = stagePages

type Row = PairFacts & AfterTheEnd
type Standing = NonNullable<AfterTheEnd['mentor']>

const labelOf = (standing: Standing | undefined): string => (standing ? evaluationWords.standing[standing].label : evaluation.nothing)

const badge = (standing: Standing | undefined) => (standing ? <StateBadge {...evaluationWords.standing[standing]} tone={questionnaireTones[standing]} /> : evaluation.nothing)

const columns: readonly Column<Row>[] = [
  { key: 'names', label: common.columns.pair, value: ({ names }) => names },
  { key: 'ends', label: common.columns.ends, value: ({ lastDay }) => lastDay ?? '', cell: ({ lastDay }) => lastDay && <span className="digits">{shortDay(lastDay)}</span> },
  { key: 'mentor', label: heads.mentor, value: ({ mentor }) => labelOf(mentor), cell: ({ mentor }) => badge(mentor) },
  { key: 'mentee', label: heads.mentee, value: ({ mentee }) => labelOf(mentee), cell: ({ mentee }) => badge(mentee) },
  { key: 'follow-up', label: heads.followUp, value: ({ next }) => next.on ?? '', cell: ({ next }) => <span className="digits">{next.words}</span> },
  { key: 'since', label: heads.closed, value: ({ since }) => since, whenWide: true, cell: ({ since }) => <span className="digits">{shortDay(since)}</span> },
  { key: 'reference', label: common.columns.number, value: ({ reference }) => reference, whenWide: true, cell: ({ reference }) => <span className="no-break">{reference}</span> },
]

const rowsIn = byDay((book, today): readonly Row[] => pairsAt(book, 6, today).map(pair => ({ ...pairFacts(book, pair, today), ...afterTheEnd(book, pair, today) })))

/** The pairs that are closed: how far both questionnaires are, and when the mentee is asked again. */
export function PairsClosed() {
  const [book, today] = [useCasebook(), useToday()]
  return (
    <DataTable
      caption={`${common.pairsHere} 6. ${stageNames[6]}`}
      searchLabel={common.searchPairs}
      columns={columns}
      rows={rowsIn(book, today)}
      rowKey={({ id }) => id}
      href={({ id }) => places.pair(id)}
      count={number => counted(number, 'binôme', 'binômes')}
      filters={[]}
      empty={<EmptyState stage={5}>{common.emptyPairs[6]}</EmptyState>}
    />
  )
}
