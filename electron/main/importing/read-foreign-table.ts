import { refuse, type Result } from '#shared/core/result'
import type { ForeignFile, ForeignTable, ImportRefusal } from '#shared/importing/foreign-table'

import { limits } from './limits'
import { READY } from './ready'

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
  /** Ends the reading, and its process, when a person has changed their mind. */
  readonly signal?: AbortSignal
}

/**
 * Reads a file of somebody else's in a process of its own, which may take its time, its memory or its life: the caller always gets an answer.
 * A process that ended without one had too little memory; one that never said it was ready could not begin.
 */
export function readForeignTable(file: ForeignFile, spawn: () => ReaderProcess, { seconds, signal }: Patience = limits): Promise<Result<ForeignTable, ImportRefusal>> {
  const reader = spawn()
  return new Promise<Result<ForeignTable, ImportRefusal>>(resolve => {
    const patience = setTimeout(settle, seconds * 1000, refuse({ code: 'import/took-too-long', seconds }))
    function settle(result: Result<ForeignTable, ImportRefusal>) {
      clearTimeout(patience)
      resolve(result) // whatever comes after the first answer is not heard
      reader.kill()
    }
    let isReady = false
    reader.onAnswer(answer => {
      if (answer === READY) isReady = true
      else settle(isAnswer(answer) ? answer : refuse({ code: 'import/unreadable' }))
    })
    reader.onExit(() => settle(refuse({ code: isReady ? 'import/too-much-memory' : 'import/not-started' })))
    signal?.addEventListener('abort', () => settle(refuse({ code: 'import/stopped' })), { once: true })
    reader.send(file)
  })
}

/** What comes from the process is ours unless the file took it over: its shape is looked at before it is believed. */
function isAnswer(answer: unknown): answer is Result<ForeignTable, ImportRefusal> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false
  if (answer.ok === false) return 'error' in answer && typeof answer.error === 'object'
  return 'value' in answer && typeof answer.value === 'object' && answer.value !== null && 'sheets' in answer.value && Array.isArray(answer.value.sheets)
}

/** The one reading of the house, which a person may stop. */
export interface ForeignReader {
  readonly read: (file: ForeignFile) => Promise<Result<ForeignTable, ImportRefusal>>
  /** Ends the reading that is under way, if there is one. */
  readonly stop: () => void
}

/** Reads one file at a time: whoever chooses another while the first is being read has done with the first. */
export function foreignReader(spawn: () => ReaderProcess): ForeignReader {
  let underWay = new AbortController()
  return {
    read: file => {
      underWay.abort()
      underWay = new AbortController()
      return readForeignTable(file, spawn, { ...limits, signal: underWay.signal })
    },
    stop: () => underWay.abort(),
  }
}
