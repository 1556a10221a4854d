import { useEffect, useRef } from 'react'

import { explain } from '../../../../api/explain'
import { Notice } from '../../../../ui/Notice'
import type { TableOutcome } from './use-entry-lines'

import { pairLife } from '#shared/text/pair-life'

const words = pairLife.table

interface TableOutcomeNoticeProps {
  readonly outcome: TableOutcome | undefined
  /** True while nothing waits in the table: nobody writes in it. */
  readonly isDone: boolean
  readonly nameOf: (line: NonNullable<Extract<TableOutcome, { at: 'refused' }>['line']>) => string
}

/** What came of saving: how many, or why nothing was kept. It takes the focus, and so comes into view, unless a line asks for the cursor. */
export function TableOutcomeNotice({ outcome, isDone, nameOf }: TableOutcomeNoticeProps) {
  const place = useRef<HTMLDivElement>(null)
  const told = useRef<TableOutcome>(undefined)
  useEffect(() => {
    if (!outcome || outcome === told.current) return
    told.current = outcome
    if (outcome.at === 'refused' ? outcome.line === undefined : isDone) place.current?.focus()
  }, [outcome, isDone])
  return (
    <div ref={place} tabIndex={-1} hidden={outcome === undefined}>
      <Words outcome={outcome} nameOf={nameOf} />
    </div>
  )
}

function Words({ outcome, nameOf }: Omit<TableOutcomeNoticeProps, 'isDone'>) {
  switch (outcome?.at) {
    case undefined:
      return null
    case 'saved':
      return <Notice tone="good" title={words.saved(outcome.lines, outcome.pairs)} />
    case 'nothing':
      return <Notice tone="info" title={words.nothing} />
    case 'refused': {
      const { title, detail } = explain(outcome.refusal.code === 'meeting/entry-refused' ? outcome.refusal.refusal : outcome.refusal)
      return (
        <Notice tone="error" title={outcome.line ? words.refused(nameOf(outcome.line)) : title}>
          {outcome.line && title} {detail}
        </Notice>
      )
    }
  }
}
