import { dueIn } from '../../api/due'
import { useCasebook } from '../../api/mirror'
import { pairFacts, pairNames } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { type Column, DataTable } from '../../ui/DataTable'
import { LinkList } from '../../ui/LinkList'
import type { PairFacts } from '../../ui/PairLinks'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'

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

/** The pairs that come to their end: what must still be told before they are closed, and those whose last day is near. */
export function PairsToClose() {
  const [book, today] = [useCasebook(), useToday()]
  return (
    <>
      <DataTable
        caption={words.title}
        searchLabel={words.search}
        columns={columns}
        rows={pairsAt(book, 5, today).map(pair => closingOf(book, pair, today))}
        rowKey={({ id }) => id}
        href={({ id }) => places.pairClosing(id)}
        count={number => counted(number, 'binôme', 'binômes')}
        empty={common.emptyPairs[5]}
      />
      <EndsInSight />
    </>
  )
}

function EndsInSight() {
  const [book, today] = [useCasebook(), useToday()]
  const lines = dueIn(book, today).flatMap(line => (line.about.kind === 'pair' && (line.rule === 'end-in-sight' || line.rule === 'term-past') ? [{ line, pair: line.about }] : []))
  return (
    <Section title={words.ends}>
      {lines.length === 0 ? (
        <p className="unknown">{words.noEnds}</p>
      ) : (
        <LinkList
          rows={lines.map(({ line, pair }) => ({
            ...{ key: line.key, href: places.pair(pair.id), label: pairNames(book, pair), detail: dueSentence(line) },
            action: (
              <ButtonLink href={places.pairClosing(pair.id)} variant="default" size="xs">
                {dueAct(line.rule)}
              </ButtonLink>
            ),
          }))}
        />
      )}
    </Section>
  )
}
