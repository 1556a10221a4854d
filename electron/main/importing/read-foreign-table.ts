import { refuse, type Result } from '#shared/core/result'
import type { ForeignFile, ForeignTable, ImportRefusal } from '#shared/importing/foreign-table'

import { limits } from './limits'

/** A process that reads one file, whatever runs it. */
export interface ReaderProcess {
  readonly send: (file: ForeignFile) => void
  readonly onAnswer: (hear: (answer: unknown) => void) => void
  /** Called once it has ended, or could not begin. */
  readonly onExit: (hear: () => void) => void
  /** Ends it at once; harmless for one that has ended. */
  readonly kill: () => void
}

export interface Patience {
  readonly seconds: number
}

/**
 * Reads a file of somebody else's in a process of its own, which may take its time, its memory or its life: the caller always gets an answer.
 * A process that ended without one had too little memory.
 */
export function readForeignTable(file: ForeignFile, spawn: () => ReaderProcess, { seconds }: Patience = limits): Promise<Result<ForeignTable, ImportRefusal>> {
  const reader = spawn()
  return new Promise<Result<ForeignTable, ImportRefusal>>(resolve => {
    const patience = setTimeout(settle, seconds * 1000, refuse({ code: 'import/took-too-long', seconds }))
    function settle(result: Result<ForeignTable, ImportRefusal>) {
      clearTimeout(patience)
      resolve(result) // whatever comes after the first answer is not heard
      reader.kill()
    }
    reader.onAnswer(answer => settle(isAnswer(answer) ? answer : refuse({ code: 'import/unreadable' })))
    reader.onExit(() => settle(refuse({ code: 'import/too-much-memory' })))
    reader.send(file)
  })
}

/** What comes from the process is ours unless the file took it over: its shape is looked at before it is believed. */
function isAnswer(answer: unknown): answer is Result<ForeignTable, ImportRefusal> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false
  if (answer.ok === false) return 'error' in answer && typeof answer.error === 'object'
  return 'value' in answer && typeof answer.value === 'object' && answer.value !== null && 'sheets' in answer.value && Array.isArray(answer.value.sheets)
}
