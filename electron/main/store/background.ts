/** How long the book rests after an act before it is written whole, and how long that may wait at most, in milliseconds. */
export interface SnapshotPace {
  readonly restMs: number
  readonly latestMs: number
}

export const PLAIN_PACE: SnapshotPace = { restMs: 2_000, latestMs: 30_000 }

/** The longest pause between two attempts that fail, in milliseconds. */
const LONGEST_PAUSE = 60_000

/** What is to be written now and then, behind a person's back. */
export interface Background {
  /** Something changed: it is written after some rest. */
  readonly wake: () => void
  /** Writes what is still to be written, at once; throws what went wrong. */
  readonly settle: () => Promise<void>
  /** Nothing begins any more; resolves once what is under way has ended. */
  readonly stop: () => Promise<void>
}

interface BackgroundParts {
  readonly pace: SnapshotPace
  readonly isBehind: () => boolean
  readonly write: () => Promise<void>
  /** Told of each attempt made behind the back: what went wrong, or nothing. */
  readonly told: (fault: unknown) => void
}

/** Writes in the background, never twice at once; tries again a little later each time that it fails. */
export function background({ pace, isBehind, write, told }: BackgroundParts): Background {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let firstAt: number | undefined
  let failures = 0
  let stopped = false

  function wake(): void {
    if (stopped || running || !isBehind() || (failures > 0 && timer)) return
    firstAt ??= performance.now()
    clearTimeout(timer)
    const rest = Math.max(0, Math.min(pace.restMs, firstAt + pace.latestMs - performance.now()))
    timer = setTimeout(() => void attempt(), failures > 0 ? Math.min(LONGEST_PAUSE, 1000 * 2 ** failures) : rest)
    timer.unref()
  }

  async function attempt(): Promise<void> {
    timer = undefined
    if (running || stopped || !isBehind()) return
    await run().catch(() => undefined) // told already
    wake()
  }

  function run(): Promise<void> {
    firstAt = undefined
    running = write()
      .then(
        () => {
          failures = 0
          told(undefined)
        },
        (fault: unknown) => {
          failures += 1
          told(fault)
          throw fault
        },
      )
      .finally(() => {
        running = undefined
      })
    return running
  }

  return {
    wake,
    async settle() {
      while (running) await running.catch(() => undefined)
      if (isBehind()) await run()
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      while (running) await running.catch(() => undefined)
    },
  }
}
