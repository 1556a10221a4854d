import { LOCKING } from '#shared/api/protection'

/** Calls when the page is about to go: the window is closed, or locked. What is sent then still arrives. Answers with the way to stop. */
export function whenLeaving(act: () => void): () => void {
  window.addEventListener('beforeunload', act)
  window.addEventListener(LOCKING, act)
  return () => {
    window.removeEventListener('beforeunload', act)
    window.removeEventListener(LOCKING, act)
  }
}
