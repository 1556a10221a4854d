import { type RefObject, useLayoutEffect, useState } from 'react'

/** True while what stands in a frame is wider than it. No style sheet can ask that. */
export function useOverflow(frame: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false)

  // After every drawing: other rows make another width.
  useLayoutEffect(() => {
    const element = frame.current
    const inside = element?.firstElementChild
    if (!element || !(inside instanceof HTMLElement)) return
    const measure = () => setOverflows(inside.offsetWidth > element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    observer.observe(inside)
    return () => observer.disconnect()
  })

  return overflows
}
