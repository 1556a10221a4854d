import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'

import { drawnIndexes, type DrawnPart, withGaps } from './drawn-rows'

/** From how many rows on a table draws those in sight only. */
export const LONG_TABLE = 100

/** How high a row is before it was measured, in pixels: one line of text. */
const USUAL_HEIGHT = 40

/** How many rows are drawn beyond each end of the window, so that one scrolls without seeing the edge. */
const BEYOND = 10

const startOfWindow = () => window.scrollY

// A page that is not laid out, as in a test, has rows of no height: all of them would be in sight.
const heightOf = (row: Element) => (row instanceof HTMLElement && row.offsetHeight) || USUAL_HEIGHT

/**
 * Which rows of a table to draw: all of a short one, and of a long one those in sight, with the empty height of the others between them, so that
 * the page is as long as all of it. `held` is the key of the row that holds the focus: it stays drawn wherever one scrolls.
 */
export function useDrawnRows(keys: readonly string[], body: RefObject<HTMLElement | null>, held: string | undefined) {
  const isLong = keys.length >= LONG_TABLE
  const [top, setTop] = useState(0)
  const heldIndex = held === undefined ? undefined : keys.indexOf(held)

  const rows = useWindowVirtualizer({
    count: keys.length,
    enabled: isLong,
    estimateSize: () => USUAL_HEIGHT,
    measureElement: heightOf,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    rangeExtractor: useCallback((range: Parameters<typeof drawnIndexes>[0]) => drawnIndexes(range, heldIndex), [heldIndex]),
    overscan: BEYOND,
    scrollMargin: top,
    initialOffset: startOfWindow,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
  })

  // Whatever stands above the table may have changed, a bar or a notice, at any drawing; what is measured is a number, so that this ends.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- so it is measured after each of them
  useLayoutEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- where the table stands is known once it is laid out
    if (isLong && body.current) setTop(Math.round(body.current.getBoundingClientRect().top + window.scrollY))
  })

  const parts: readonly DrawnPart[] = isLong ? withGaps(rows.getVirtualItems(), top, top + rows.getTotalSize()) : keys.map((_, index) => ({ kind: 'row', index }))
  return { isLong, parts, measure: isLong ? rows.measureElement : undefined }
}
