import { LOCKING } from '#shared/api/protection'

/** Calls when the window is about to be locked, and lets the lock wait for the answer. Answers with the way to stop. */
export function whenLocking(handIn: () => Promise<unknown>): () => void {
  const locking = (event: Event) => {
    const handedIn = handIn()
    if (event instanceof CustomEvent && Array.isArray(event.detail)) event.detail.push(handedIn)
  }
  window.addEventListener(LOCKING, locking)
  return () => window.removeEventListener(LOCKING, locking)
}

/** Calls when the page is about to go: the window is closed, or locked. What is sent then still arrives. Answers with the way to stop. */
export function whenLeaving(act: () => Promise<unknown>): () => void {
  const leaving = () => void act()
  window.addEventListener('beforeunload', leaving)
  const stop = whenLocking(act)
  return () => {
    window.removeEventListener('beforeunload', leaving)
    stop()
  }
}
