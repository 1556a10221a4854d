import { useCallback, useState } from 'react'

import { useCasebook, useOwed, useSend } from '../../../../api/mirror'
import { useToday } from '../../../../api/surroundings'
import { useUnsaved } from '../../../../ui/unsaved'
import { useDraft, useDraftKept } from '../../../../ui/use-draft'
import { edited, emptyLine, type EntryLine, type EntryPatch, entriesOf, isFilled, isReady, pairsAtWork, pairsIn, withAnother } from './entry-lines'

import type { Refusal } from '#shared/api/refusal'

/** What came of an attempt to save the table. */
export type TableOutcome =
  | { readonly at: 'saved'; readonly lines: number; readonly pairs: number }
  | { readonly at: 'nothing' }
  | { readonly at: 'refused'; readonly refusal: Refusal; readonly line?: EntryLine | undefined }

interface Table {
  readonly lines: readonly EntryLine[]
  /** The line that was added last, to which the cursor goes. */
  readonly added?: string
}

/** The lines of the table and what is done with them; they are saved all at once or not at all, and nothing typed is lost on a refusal. */
export function useEntryLines() {
  const [book, send, today] = [useCasebook(), useSend(), useToday()]
  const draft = useDraft<Table>('meetings', { lines: pairsAtWork(book, today).map(pair => emptyLine(book, pair)) })
  const [table, setTable] = useState<Table>(() => ({ lines: draft.opened.lines.filter(({ pairId }) => book.pairs[pairId]) }))
  const { lines, added } = table
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<TableOutcome>()
  const filled = lines.filter(isFilled)
  useUnsaved(filled.length > 0)
  useOwed(filled.length > 0)
  useDraftKept(draft, { now: table, isDirty: filled.length > 0, startOver: setTable })

  const edit = useCallback(
    (key: string, patch: EntryPatch) => {
      setTable(({ lines: before }) => ({ lines: before.map(line => (line.key === key ? edited(book, line, patch) : line)) }))
      setOutcome(undefined)
    },
    [book],
  )

  const another = useCallback(
    (key: string) =>
      setTable(before => {
        const pairId = before.lines.find(line => line.key === key)?.pairId
        const pair = pairId && book.pairs[pairId]
        return pair ? withAnother(before.lines, book, pair) : before
      }),
    [book],
  )

  const save = async () => {
    setTried(true)
    if (filled.length === 0) {
      setOutcome({ at: 'nothing' })
      return
    }
    if (filled.some(line => !isReady(book, line, today))) return
    setBusy(true)
    const reply = await send('meeting.save-many', { entries: [...entriesOf(book, filled)] })
    setBusy(false)
    if (!reply.ok) {
      setOutcome({ at: 'refused', refusal: reply.error, ...(reply.error.code === 'meeting/entry-refused' && { line: filled[reply.error.entry] }) })
      return
    }
    // A line that was written in meanwhile is another one: it stays.
    const saved = new Set(filled)
    setTable(({ lines: before }) => ({
      lines: before.flatMap(line => {
        const pair = book.pairs[line.pairId]
        if (!saved.has(line) || !pair) return [line]
        return line.number === 1 ? [emptyLine(book, pair)] : []
      }),
    }))
    setTried(false)
    setOutcome({ at: 'saved', lines: filled.length, pairs: pairsIn(filled) })
  }

  return { lines, added, filled, tried, busy, outcome, edit, another, save }
}
