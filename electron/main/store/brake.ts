/** The longest that one waits between two attempts, in seconds. */
const LONGEST = 60

/** Slows down whoever tries one secret after the other: 1, 2, 4 … seconds. It lasts as long as this process. */
export interface Brake {
  /** How many seconds are left before the next attempt. */
  readonly left: () => number
  /** After a wrong secret: how many seconds the next attempt must wait. */
  readonly failed: () => number
  readonly passed: () => void
}

export function brake(now: () => Date): Brake {
  let failures = 0
  let notBefore = -Infinity
  return {
    left: () => Math.max(0, Math.min(LONGEST, Math.ceil((notBefore - now().getTime()) / 1000))), // also after the clock was set back
    failed() {
      const seconds = Math.min(LONGEST, 2 ** failures)
      failures += 1
      notBefore = now().getTime() + 1000 * seconds
      return seconds
    },
    passed() {
      failures = 0
      notBefore = -Infinity
    },
  }
}
