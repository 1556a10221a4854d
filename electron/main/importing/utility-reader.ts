import { app, utilityProcess } from 'electron'

import { limits } from './limits'
import type { ReaderProcess } from './read-foreign-table'

/** How often the memory of a reader is looked at, in milliseconds. */
const LOOK = 250

/** The reader as a utility process of Electron. `file` is the built `reader-process.js`, beside the main file. */
export const utilityReader = (file: string) => (): ReaderProcess => {
  // Electron hands V8 only what stands behind `--js-flags`: a bare `--max-old-space-size` is passed over in silence.
  const child = utilityProcess.fork(file, [], { execArgv: [`--js-flags=--max-old-space-size=${limits.megabytes}`], serviceName: 'binome-reader', stdio: 'ignore' })
  const watch = setInterval(() => {
    if (residentMegabytes(child.pid) > limits.residentMegabytes) child.kill()
  }, LOOK)
  child.on('exit', () => {
    clearInterval(watch)
  })
  return {
    send: file => child.postMessage(file),
    onAnswer: hear => child.on('message', hear),
    onExit: hear => child.on('exit', hear),
    kill: () => child.kill(),
  }
}

/** What a process really holds, buffers included, which V8 does not count. */
function residentMegabytes(pid: number | undefined): number {
  const found = app.getAppMetrics().find(metric => metric.pid === pid)
  return found ? found.memory.workingSetSize / 1024 : 0
}
