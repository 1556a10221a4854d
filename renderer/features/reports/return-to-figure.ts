import { useEffect, useRef } from 'react'

/** The link that was followed last from the results, by its id, and whether one comes back from where it led. */
let followed: string | undefined
let isComingBack = false

/** Keeps which link leads away from the results. */
export const followFigure = (id: string): void => {
  followed = id
}

/** For a page behind a figure: leaving it for the results leads back to the link that was followed. */
export function useReturnToFigure(): void {
  useEffect(
    () => () => {
      isComingBack = true
      // The page one goes to has been drawn by then: if it is not that of the results, coming to it later is no coming back.
      setTimeout(() => (isComingBack = false), 0)
    },
    [],
  )
}

/** For the results: the link by which one left takes the focus, in sight, as soon as it is there; a page opened in any other way stays at its top. */
export function useFigureLeft(): void {
  const wanted = useRef<string>(undefined)
  useEffect(() => {
    if (isComingBack) wanted.current = followed
  }, [])
  // After every drawing: the figures come one part after the other.
  useEffect(() => {
    const link = wanted.current === undefined ? null : document.getElementById(wanted.current)
    if (!link) return
    wanted.current = undefined
    link.focus({ preventScroll: true })
    link.scrollIntoView({ block: 'center' })
  })
}
