import { Button } from '@mantine/core'
import { type ReactNode, useLayoutEffect, useRef } from 'react'

import { type ChoiceWords, selection as words } from '#shared/text/selection'

interface SelectionBarProps {
  readonly noun: ChoiceWords
  readonly count: number
  /** How many of them the search and the filters hide. */
  readonly hidden: number
  readonly onClear: () => void
  readonly children: ReactNode
}

/** Above a table while rows are chosen: how many, and what can be done for all of them. It stays in sight while one scrolls. */
export function SelectionBar({ noun, count, hidden, onClear, children }: SelectionBarProps) {
  const bar = useRef<HTMLDivElement>(null)

  // The head of the table stays in sight under the bar, which is as high as its buttons need.
  useLayoutEffect(() => {
    const element = bar.current
    const table = element?.parentElement
    if (!element || !table) return
    const measure = () => table.style.setProperty('--selection-height', `${element.offsetHeight}px`)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
      table.style.removeProperty('--selection-height')
    }
  }, [])

  return (
    <div className="selection-bar" ref={bar} role="region" aria-label={noun.bar}>
      <span className="selection-count">
        {noun.chosen(count)}
        {hidden > 0 && <span className="selection-hidden"> ({words.hidden(hidden)})</span>}
      </span>
      <Button variant="subtle" size="compact-sm" onClick={onClear}>
        {words.clear}
      </Button>
      <div className="selection-acts">{children}</div>
    </div>
  )
}
