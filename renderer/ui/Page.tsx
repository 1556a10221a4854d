import './Page.css'

import { type ReactNode, useEffect, useRef } from 'react'

import { standWhereLeft } from './arrival'

interface PageProps {
  readonly title: string
  /** One sentence: what this page is for. */
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A page of the window: its title, to which the focus goes on arrival, a sentence, its actions and what stands on it. */
export function Page({ title, lead, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = `${title} – Binôme`
  }, [title])

  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    standWhereLeft()
  }, [])

  return (
    <div className="page">
      <header className="page-head">
        <div className="page-words">
          <h1 className="page-title" ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <div className="page-lead">{lead}</div>}
        </div>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </header>
      <div className="page-body">{children}</div>
    </div>
  )
}
