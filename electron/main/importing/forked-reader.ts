import { fork } from 'node:child_process'

import { limits } from './limits'
import type { ReaderProcess } from './read-foreign-table'

/** The reader as a plain Node process, for tests and measures. `file` is the built `reader-process.js`. */
export const forkedReader = (file: string, megabytes: number = limits.megabytes) => (): ReaderProcess => {
  const child = fork(file, { execArgv: [`--max-old-space-size=${megabytes}`], serialization: 'advanced', stdio: 'ignore' })
  return {
    send: file => child.send(file, () => undefined), // a child that has already ended is heard of by its exit
    onAnswer: hear => child.on('message', hear),
    onExit: hear => child.on('exit', hear).on('error', hear),
    kill: () => child.kill('SIGKILL'),
  }
}
