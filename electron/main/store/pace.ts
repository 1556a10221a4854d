import { setImmediate } from 'node:timers/promises'

/** The longest that long work goes on at one stretch, in milliseconds. */
const SLICE = 8

/** For long work: asked between its steps, it lets everything else have its turn as soon as a slice has passed. */
export function pace(sliceMs: number = SLICE): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < sliceMs) return
    await setImmediate()
    since = performance.now()
  }
}
