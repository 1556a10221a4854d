import './DataTable.css'

import { type ReactNode, useRef } from 'react'

import { useOverflow } from './use-overflow'

interface TableFrameProps {
  /** What the frame is called where it scrolls: the caption of the table. */
  readonly caption: string
  readonly children: ReactNode
}

/** Holds a plain table; one that is too wide scrolls in it, by the keyboard too. */
export function TableFrame({ caption, children }: TableFrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  const overflows = useOverflow(frame)
  return (
    <div className="data-table-frame" ref={frame} data-overflows={overflows || undefined} {...(overflows && { tabIndex: 0, role: 'group', 'aria-label': caption })}>
      {children}
    </div>
  )
}
