import { useMemo, useRef, useState } from 'react'

import { useOwed, useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { useInTurn } from '../../api/use-in-turn'
import { useUnsaved } from '../../ui/unsaved'
import { useDraft as useTyped, useDraftKept } from '../../ui/use-draft'
import { blankBlock, type BlockKind, blockOf, hasSomething, keptBlock, movedRow, type Row, settledRow, type TypedBlock, typedBlock } from './draft-blocks'

import { type Newsletter, NewsletterDetails } from '#shared/domain/newsletter'

interface Removed {
  readonly row: Row
  readonly at: number
}

/** A newsletter as it is being written: each change of its order is kept at once, each field as it is left. */
export function useDraft(newsletter: Newsletter) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const typed = useTyped('newsletter', inFields(newsletter))
  const [title, setTitle] = useState(typed.opened.title)
  const [rows, setRows] = useState(typed.opened.rows)
  // What was written last: a picture that is ready after a while comes to the blocks as they stand then.
  const latest = useRef({ title, rows })
  const nextKey = useRef(rows.reduce((next, { key }) => Math.max(next, key + 1), 0))
  const [removed, setRemoved] = useState<Removed>()
  const [added, setAdded] = useState<number>()

  const save = useInTurn(newsletter, async (latest, details: NewsletterDetails) => {
    if (isSame(latest, details)) return latest
    return (await attempt(send('newsletter.save', { id: latest.id, details }))) ? { ...latest, ...details } : undefined
  })
  const detailsOf = (shown: { readonly title: string; readonly rows: readonly Row[] }): NewsletterDetails => ({
    title: readTitle(shown.title) ?? newsletter.title,
    blocks: shown.rows.flatMap(row => blockOf(row) ?? []),
  })
  const set = (next: readonly Row[]) => {
    latest.current = { ...latest.current, rows: next }
    setRows(next)
  }
  const arrange = (next: readonly Row[]) => {
    set(next.map(settledRow))
    save(detailsOf(latest.current))
  }

  const incomplete = rows.filter(({ typed }) => keptBlock(typed) === undefined)
  const isDirty = incomplete.some(({ typed }) => hasSomething(typed)) || readTitle(title) === undefined || !isSame(newsletter, detailsOf({ title, rows }))
  useUnsaved(isDirty)
  useOwed(isDirty)
  const shown = useMemo(() => ({ title, rows }), [title, rows])
  useDraftKept(typed, {
    now: shown,
    isDirty,
    startOver: begun => {
      setTitle(begun.title)
      latest.current = begun
      setRows(begun.rows)
    },
  })

  return {
    title,
    setTitle: (next: string) => {
      latest.current = { ...latest.current, title: next }
      setTitle(next)
    },
    titleIsMissing: readTitle(title) === undefined,
    rows,
    /** Blocks that are not in the newsletter, and those that are in it as they were last kept. */
    incomplete: incomplete.filter(row => blockOf(row) === undefined).length,
    refused: incomplete.filter(row => blockOf(row) !== undefined).length,
    problem,
    removed,
    /** The key of the block added last: its first field takes the focus. */
    added,
    leave: () => arrange(latest.current.rows),
    write: (key: number, typed: TypedBlock) => set(latest.current.rows.map(row => (row.key === key ? { ...row, typed } : row))),
    /** For what is chosen rather than typed. */
    put: (key: number, change: (typed: TypedBlock) => TypedBlock) => arrange(latest.current.rows.map(row => (row.key === key ? { ...row, typed: change(row.typed) } : row))),
    add: (kind: BlockKind) => {
      const key = nextKey.current++
      setAdded(key)
      setRemoved(undefined)
      arrange([...latest.current.rows, { key, typed: blankBlock(kind) }])
    },
    move: (from: number, by: -1 | 1) => arrange(movedRow(latest.current.rows, from, by)),
    remove: (at: number) => {
      const row = latest.current.rows[at]
      if (!row) return
      setRemoved({ row, at })
      arrange(latest.current.rows.toSpliced(at, 1))
    },
    putBack: () => {
      if (!removed) return
      setAdded(removed.row.key)
      setRemoved(undefined)
      arrange(latest.current.rows.toSpliced(removed.at, 0, removed.row))
    },
  }
}

export type Draft = ReturnType<typeof useDraft>

/** A newsletter as its fields show it first. */
const inFields = ({ title, blocks }: Newsletter): { readonly title: string; readonly rows: readonly Row[] } => ({
  title,
  rows: blocks.map((block, key) => ({ key, typed: typedBlock(block), kept: block })),
})

const readTitle = (typed: string): string | undefined => {
  const read = NewsletterDetails.shape.title.safeParse(typed)
  return read.success ? read.data : undefined
}

const isSame = (newsletter: NewsletterDetails, details: NewsletterDetails): boolean =>
  newsletter.title === details.title && JSON.stringify(inOrder(newsletter)) === JSON.stringify(inOrder(details))

/** Each block with its facts in the same order, however it was made. */
const inOrder = ({ blocks }: NewsletterDetails) => blocks.map(block => Object.entries(block).toSorted(([one], [other]) => (one < other ? -1 : 1)))
