import { fork } from 'node:child_process'

import type { ReaderProcess } from './apart'
import { limits } from './limits'

/** A reader as a plain Node process, for tests and measures. `file` is its built program. */
export const forkedReader = (file: string, megabytes: number = limits.megabytes) => (): ReaderProcess => {
  const child = fork(file, { execArgv: [`--max-old-space-size=${megabytes}`], serialization: 'advanced', stdio: 'ignore' })
  return {
    send: question => child.send(question, () => undefined), // a child that has already ended is heard of by its exit
    onAnswer: hear => child.on('message', hear),
    onExit: hear => child.on('exit', hear).on('error', hear),
    kill: () => child.kill('SIGKILL'),
  }
}
