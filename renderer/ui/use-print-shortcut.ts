import { useEffect, useRef } from 'react'

/** What Ctrl+P does on the page in sight; nothing where a page prints nothing. */
let printInSight: (() => void) | undefined

/** Ctrl+P prints this page while it is in sight; without `onPrint` there is nothing to print yet. */
export function usePrintShortcut(onPrint: (() => void) | undefined): void {
  const latest = useRef(onPrint)
  useEffect(() => {
    latest.current = onPrint
  }, [onPrint])

  useEffect(() => {
    const print = () => latest.current?.()
    printInSight = print
    return () => {
      if (printInSight === print) printInSight = undefined
    }
  }, [])
}

export const printPageInSight = (): void => printInSight?.()
