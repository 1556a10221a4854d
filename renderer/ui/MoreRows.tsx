import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'

import { forms } from '#shared/text/forms'

interface MoreRowsProps {
  readonly left: number
  readonly onDraw: () => void
}

/** How far below the window the end of the rows may be when the next ones are drawn, so that one scrolls on without a stop. */
const AHEAD = '1200px'

/** Under the rows that are drawn: how many are left, which come as one scrolls to them. */
export function MoreRows({ left, onDraw }: MoreRowsProps) {
  const end = useRef<HTMLDivElement>(null)
  const draw = useRef(onDraw)
  useEffect(() => {
    draw.current = onDraw
  }, [onDraw])

  useEffect(() => {
    const observer = new IntersectionObserver(entries => entries.some(({ isIntersecting }) => isIntersecting) && draw.current(), { rootMargin: AHEAD })
    if (end.current) observer.observe(end.current)
    return () => observer.disconnect()
  }, [])

  return (
    <div className="data-table-more" ref={end}>
      <Button variant="subtle" onClick={onDraw}>
        {forms.table.andOthers(left)}
      </Button>
    </div>
  )
}
