import './Sideways.css'

import { type ReactNode, useRef } from 'react'

import { useOverflow } from './use-overflow'

interface SidewaysProps {
  /** What stands in it, for those who come to it by the keyboard: the caption of the table. */
  readonly caption: string
  readonly children: ReactNode
}

/** Holds a table that stands in the text; in a window too narrow for it the table scrolls sideways, by the keyboard too, and the page does not. */
export function Sideways({ caption, children }: SidewaysProps) {
  const frame = useRef<HTMLDivElement>(null)
  const overflows = useOverflow(frame)
  return (
    <div className="sideways" ref={frame} data-overflows={overflows || undefined} {...(overflows && { tabIndex: 0, role: 'group', 'aria-label': caption })}>
      {children}
    </div>
  )
}
