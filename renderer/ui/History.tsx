import './LinkList.css'

import { historyWords } from '#shared/text/history'

export interface HistoryRow {
  readonly when: string
  readonly what: string
}

/** Who did what when, the latest first. */
export function History({ rows }: { readonly rows: readonly HistoryRow[] | undefined }) {
  if (rows === undefined || rows.length === 0) return <p className="unknown">{historyWords.none}</p>
  return (
    <ol className="history">
      {rows.map(({ when, what }, index) => (
        <li key={`${when} ${index}`}>
          <span className="history-when">{when}</span>
          <span>{what}</span>
        </li>
      ))}
    </ol>
  )
}
