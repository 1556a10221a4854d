/** What a reader says once it has begun; what ends before it never read anything. */
export const READY = 'ready'

/**
 * The beginning of a process that reads: it says that it is ready, hears one question, answers once, and is then ended by who asked.
 * What `answer` throws ends it, and is known by that.
 */
export function beReader(answer: (question: unknown) => Promise<unknown>): void {
  // Electron's utility processes have a port to their parent; a forked Node has a channel. Types know only the first.
  const port = (process as { readonly parentPort?: Electron.ParentPort }).parentPort
  if (port) {
    port.on('message', ({ data }) => void answer(data).then(answered => port.postMessage(answered)))
    port.postMessage(READY)
  } else {
    process.on('message', question => void answer(question).then(answered => process.send?.(answered)))
    process.send?.(READY)
  }
}
