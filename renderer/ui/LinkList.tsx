import './LinkList.css'

import type { ReactNode } from 'react'
import { Link } from 'wouter'

export interface LinkRow {
  readonly key: string
  readonly href: string
  readonly label: ReactNode
  readonly detail?: ReactNode
  readonly state?: ReactNode
  readonly action?: ReactNode
}

/** A short list of things to open: what, why, in what state, and at the right what to do. */
export function LinkList({ rows }: { readonly rows: readonly LinkRow[] }) {
  return (
    <ul className="link-list">
      {rows.map(({ key, href, label, detail, state, action }) => (
        <li key={key} className="link-row">
          <div className="link-words">
            <Link href={href} className="link-label">
              {label}
            </Link>
            {detail !== undefined && <div className="link-detail">{detail}</div>}
          </div>
          {state}
          {action}
        </li>
      ))}
    </ul>
  )
}
