import '../life.css'

import { Button, NativeSelect } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'

import { useCasebook } from '../../../../api/mirror'
import { pairNames } from '../../../../api/names'
import { useToday } from '../../../../api/surroundings'
import { memberName, teamOf } from '../../../../api/team'
import { useWorker } from '../../../../api/worker'
import { EmptyState } from '../../../../ui/EmptyState'
import { Page } from '../../../../ui/Page'
import { faultsOf, isFilled, isReady, pairsAtWork, pairsIn, problemsOf, refusedDay, warningOf } from './entry-lines'
import { EntryRow } from './EntryRow'
import { focusCell, onTableKey } from './table-keys'
import { useEntryLines } from './use-entry-lines'
import { useSaveKey } from './use-save-key'
import { TableOutcomeNotice } from './TableOutcomeNotice'

import { cadenceFor } from '#shared/casebook/pair-life'
import { CoordinatorId, type PairId } from '#shared/domain/ids'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.table
const heads = [words.pair, words.on, words.minutes, words.place, words.phase, words.topics, words.acts]

/** Meetings of several pairs at once, from the keyboard alone: one line for each pair, one gesture to save them all. */
export function MeetingsTable() {
  const [book, today, { worker }] = [useCasebook(), useToday(), useWorker()]
  const { lines, added, filled, tried, busy, outcome, edit, another, save } = useEntryLines()
  const pairs = useMemo(() => pairsAtWork(book, today), [book, today])
  const behind = useMemo(() => new Map(pairs.map(pair => [pair.id, cadenceFor(book, pair, today)?.behind ?? 0])), [book, pairs, today])
  const [by, setBy] = useState(pairs.some(({ coordinatorId }) => coordinatorId === worker?.id) ? (worker?.id ?? '') : '')
  const table = useRef<HTMLDivElement>(null)
  const refusedKey = outcome?.at === 'refused' ? outcome.line?.key : undefined

  // A line that holds something stays in sight, whoever follows its pair.
  const shown = lines.filter(line => by === '' || book.pairs[line.pairId]?.coordinatorId === by || isFilled(line))

  // The cursor goes to a line that was added, and to one that was refused.
  const sought = refusedKey ?? added
  useEffect(() => {
    if (sought !== undefined) focusCell(table.current, sought, 'on')
  }, [sought])

  const copyDate = (key: string) => {
    const above = shown[shown.findIndex(line => line.key === key) - 1]
    if (above?.on !== undefined) edit(key, { on: above.on })
  }
  const saveAll = async () => {
    if (busy) return
    const unreadable = table.current?.querySelector<HTMLElement>('[data-unreadable]')
    if (unreadable) {
      unreadable.focus()
      return
    }
    await save()
    // Once React has marked the cells.
    setTimeout(() => table.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0)
  }

  useSaveKey(filled.length > 0, () => void saveAll())

  const ready = filled.filter(line => isReady(book, line, today))
  const toMend = filled.length - ready.length
  const chosen = CoordinatorId.safeParse(by).data
  return (
    <Page title={words.title} lead={words.lead}>
      <NativeSelect
        label={words.coordinator}
        style={{ maxWidth: '20rem' }}
        data={[{ value: '', label: words.everyone }, ...teamOf(book, pairs.map(({ coordinatorId }) => coordinatorId))]}
        value={by}
        onChange={event => setBy(event.currentTarget.value)}
      />
      <TableOutcomeNotice outcome={outcome} isDone={filled.length === 0} nameOf={line => nameOf(line.pairId)} />
      {shown.length === 0 ? (
        <EmptyState stage={3}>{lines.length === 0 ? words.empty : words.emptyOf(memberName(book, chosen) ?? '')}</EmptyState>
      ) : (
        <>
          <p className="form-hint" id="entry-keys">
            {words.keys}
          </p>
          <div className="life-table-frame section entry-frame" ref={table} onKeyDown={event => onTableKey(event, { onCopyDate: copyDate, onAnother: another })}>
            <table className="life-table entry-table" aria-describedby="entry-keys">
              <caption>{words.caption}</caption>
              <thead>
                <tr>
                  {heads.map(head => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map(line => {
                  const problems = (tried ? problemsOf : faultsOf)(book, line, today)
                  const refused = refusedKey === line.key && outcome?.at === 'refused' && outcome.refusal.code === 'meeting/entry-refused' ? refusedDay(outcome.refusal.refusal) : undefined
                  return (
                    <EntryRow
                      key={line.key}
                      line={line}
                      names={nameOf(line.pairId)}
                      behind={behind.get(line.pairId) ?? 0}
                      onProblem={problems.on ?? refused}
                      minutesProblem={problems.minutes}
                      warning={warningOf(book, line, lines)}
                      today={today}
                      onEdit={edit}
                      onAnother={another}
                    />
                  )
                })}
              </tbody>
            </table>
          </div>
          <div className="form-actions" data-sticky>
            <Button data-saves onClick={() => void saveAll()} loading={busy}>
              {words.save}
            </Button>
            <span role="status">{[words.filled(ready.length, pairsIn(ready)), ...(toMend > 0 ? [words.toMend(toMend)] : [])].join(', ')}</span>
          </div>
        </>
      )}
    </Page>
  )

  function nameOf(pairId: PairId): string {
    const pair = book.pairs[pairId]
    return pair ? pairNames(book, pair) : pairId
  }
}
