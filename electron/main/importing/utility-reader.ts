import { app, utilityProcess } from 'electron'

import type { ReaderProcess } from './apart'
import { limits } from './limits'

/** How often the memory of a reader is looked at, in milliseconds. */
const LOOK = 250

interface Memory {
  /** Of V8's old space. */
  readonly megabytes: number
  /** Of all that the process holds. */
  readonly residentMegabytes: number
}

/** A reader as a utility process of Electron. `file` is its built program, beside the main file. */
export const utilityReader =
  (file: string, { megabytes, residentMegabytes }: Memory = limits) =>
  (): ReaderProcess => {
    // Electron hands V8 only what stands behind `--js-flags`: a bare `--max-old-space-size` is passed over in silence.
    const child = utilityProcess.fork(file, [], { execArgv: [`--js-flags=--max-old-space-size=${megabytes}`], serviceName: 'binome-reader', stdio: 'ignore' })
    const watch = setInterval(() => {
      if (heldBy(child.pid) > residentMegabytes) child.kill()
    }, LOOK)
    child.on('exit', () => {
      clearInterval(watch)
    })
    return {
      send: question => child.postMessage(question),
      onAnswer: hear => child.on('message', hear),
      onExit: hear => child.on('exit', hear),
      kill: () => child.kill(),
    }
  }

/** What a process really holds in megabytes, buffers included, which V8 does not count. */
function heldBy(pid: number | undefined): number {
  const found = app.getAppMetrics().find(metric => metric.pid === pid)
  return found ? found.memory.workingSetSize / 1024 : 0
}
