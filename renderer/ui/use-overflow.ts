import { type RefObject, useEffect, useState } from 'react'

/** True while what stands in a frame is wider than it. No style sheet can ask that. */
export function useOverflow(frame: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false)

  // After every drawing what stands in it may be another element. It is measured once it is laid out, before it is painted: asking at once would have the page laid out twice.
  useEffect(() => {
    const element = frame.current
    const inside = element?.firstElementChild
    if (!element || !(inside instanceof HTMLElement)) return undefined
    const measure = () => setOverflows(inside.offsetWidth > element.clientWidth)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    observer.observe(inside)
    return () => observer.disconnect()
  })

  return overflows
}
