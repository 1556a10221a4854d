import { dueIn } from '../../api/due'
import { useCasebook } from '../../api/mirror'
import { pairFacts, pairNames } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { type Column, DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { LinkList } from '../../ui/LinkList'
import type { PairFacts } from '../../ui/PairLinks'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { CloseSooner } from './CloseSooner'
import { type EndLine, endsOfPairs } from './ends-of-pairs'

import type { Casebook } from '#shared/casebook/casebook'
import { closingGaps } from '#shared/casebook/closing-commands'
import type { IsoDate } from '#shared/domain/iso-date'
import { type Pair, stateOf } from '#shared/domain/pair'
import { pairsAt } from '#shared/statistics/pairs-by-stage'
import { dueAct, dueSentence } from '#shared/text/due'
import { counted, shortDay } from '#shared/text/format'
import { shell } from '#shared/text/shell'
import { stagePages } from '#shared/text/stage-pages'

const { stages: common } = shell
const { closing: words, columns: heads } = stagePages

interface Closing extends PairFacts {
  readonly why: string
  readonly planned: { readonly words: string; readonly on: string }
  readonly missing: string
}

const columns: readonly Column<Closing>[] = [
  { key: 'names', label: common.columns.pair, value: ({ names }) => names },
  { key: 'why', label: heads.why, value: ({ why }) => why },
  { key: 'since', label: common.columns.since, value: ({ since }) => since, cell: ({ since }) => <span className="digits">{shortDay(since)}</span> },
  { key: 'planned', label: heads.planned, value: ({ planned }) => planned.on, cell: ({ planned }) => <span className="digits">{planned.words}</span> },
  { key: 'missing', label: heads.missing, value: ({ missing }) => missing },
  { key: 'reference', label: common.columns.number, value: ({ reference }) => reference, whenWide: true, cell: ({ reference }) => <span className="no-break">{reference}</span> },
]

function closingOf(book: Casebook, pair: Pair, today: IsoDate): Closing {
  const state = stateOf(pair)
  const closing = book.closings[pair.id]
  const on = closing?.held?.on ?? closing?.planned?.on
  const gaps = closingGaps(book, pair).map(gap => words.missing[gap])
  return {
    ...pairFacts(book, pair, today),
    why: state.stage === 'to-close' ? words.triggers[state.trigger] : '',
    planned: on ? { words: shortDay(on), on } : { words: words.notPlanned, on: '' },
    missing: gaps.length === 0 ? words.ready : words.missingAll(gaps),
  }
}

/** The pairs that come to their end: the closings that are begun, what was left past its day, what is near, and the way to close sooner. */
export function PairsToClose() {
  const [book, today] = [useCasebook(), useToday()]
  const begun = pairsAt(book, 5, today)
  const ends = endsOfPairs(dueIn(book, today), new Set(begun.map(({ id }) => id)))
  return (
    <>
      <EndList title={words.past} lines={ends.past} />
      <DataTable
        caption={words.title}
        searchLabel={words.search}
        columns={columns}
        rows={begun.map(pair => closingOf(book, pair, today))}
        rowKey={({ id }) => id}
        href={({ id }) => places.pairClosing(id)}
        count={number => counted(number, 'binôme', 'binômes')}
        empty={<EmptyState stage={4}>{words.none}</EmptyState>}
      />
      <EndList title={words.certificates} lines={ends.certificates} />
      <EndList title={words.others} lines={ends.others} />
      <EndList title={words.ends} lines={ends.near} none={words.noEnds} />
      <CloseSooner />
    </>
  )
}

interface EndListProps {
  readonly title: string
  readonly lines: readonly EndLine[]
  /** What is said where there is none; without it nothing stands there. */
  readonly none?: string
}

/** What was decided for later is done on the page of the pair; all else at its closing. */
const leadsToClosing = ({ rule }: EndLine): boolean => rule !== 'next-step'

function EndList({ title, lines, none }: EndListProps) {
  const book = useCasebook()
  if (lines.length === 0 && none === undefined) return null
  return (
    <Section title={title}>
      {lines.length === 0 ? (
        <p className="unknown">{none}</p>
      ) : (
        <LinkList
          rows={lines.map(line => ({
            ...{ key: line.key, href: places.pair(line.about.id), label: pairNames(book, line.about), detail: dueSentence(line) },
            action: leadsToClosing(line) && (
              <ButtonLink href={places.pairClosing(line.about.id)} variant="default" size="xs">
                {dueAct(line.rule)}
              </ButtonLink>
            ),
          }))}
        />
      )}
    </Section>
  )
}
