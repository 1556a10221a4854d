/** How long a calculation may hold the window at a time, in milliseconds: less than a frame. */
const SLICE = 12

/** Goes through a calculation a slice at a time, so that the window answers meanwhile; call what it answers to give it up. */
export function inSlices<Step, Value>(steps: Generator<Step, Value>, told: { readonly onStep: (step: Step) => void; readonly onDone: (value: Value) => void }): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const slice = () => {
    const until = performance.now() + SLICE
    for (;;) {
      const next = steps.next()
      if (next.done) {
        told.onDone(next.value)
        return
      }
      if (performance.now() < until) continue
      told.onStep(next.value)
      timer = setTimeout(slice, 0)
      return
    }
  }
  timer = setTimeout(slice, 0)
  return () => clearTimeout(timer)
}
