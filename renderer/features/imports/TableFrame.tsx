import '../../ui/DataTable.css'

import { type ReactNode, useRef } from 'react'

import { useOverflow } from '../../ui/use-overflow'

/** Holds a table of this room; one that is too wide scrolls in it. */
export function TableFrame({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const overflows = useOverflow(frame)
  return (
    <div className="data-table-frame" ref={frame} data-overflows={overflows || undefined}>
      {children}
    </div>
  )
}
