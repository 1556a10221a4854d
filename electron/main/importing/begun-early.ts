import type { ReaderProcess } from './apart'

/** Begins one process before it is needed: starting it takes about half a second. */
export interface EarlyReader {
  /** Begins the one that the next question will have; nothing where one waits already. */
  readonly prepare: () => void
  /** The one that waits, or a new one. */
  readonly spawn: () => ReaderProcess
}

export function earlyReader(spawn: () => ReaderProcess): EarlyReader {
  let waiting: ReaderProcess | undefined
  return {
    prepare: () => {
      waiting ??= remembering(spawn(), () => (waiting = undefined))
    },
    spawn: () => {
      const next = waiting ?? spawn()
      waiting = undefined
      return next
    },
  }
}

/** What a process says before anybody listens is told to the first who does. One that ends before is of no use. */
function remembering(reader: ReaderProcess, forget: () => void): ReaderProcess {
  const said: unknown[] = []
  let hearAnswer: ((answer: unknown) => void) | undefined
  reader.onAnswer(answer => {
    if (hearAnswer) hearAnswer(answer)
    else said.push(answer)
  })
  reader.onExit(() => {
    if (!hearAnswer) forget()
  })
  return {
    ...reader,
    onAnswer: hear => {
      hearAnswer = hear
      said.splice(0).forEach(hear)
    },
  }
}
