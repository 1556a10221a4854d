import { refuse, type Result } from '#shared/core/result'
import type { TemplateRefusal, TemplateReport } from '#shared/domain/template-report'
import type { ForeignFile, ForeignTable, ImportRefusal } from '#shared/importing/foreign-table'

import { limits } from './limits'
import type { TemplateFile } from './read-template'
import { READY } from './ready'

/** A process that reads one file, whatever runs it. */
export interface ReaderProcess {
  readonly send: (file: ForeignFile | TemplateFile) => void
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
export const readForeignTable = (file: ForeignFile, spawn: () => ReaderProcess, patience: Patience = limits): Promise<Result<ForeignTable, ImportRefusal>> =>
  readApart<ForeignTable, ImportRefusal>(file, spawn, patience, { isAnswer: isAnswerWith('sheets'), refusal: why => why })

/** Checks a Word file as a template in the same way: whatever ends the process, the file is not kept. */
export const checkForeignTemplate = (file: TemplateFile, spawn: () => ReaderProcess, patience: Patience = limits): Promise<Result<TemplateReport, TemplateRefusal>> =>
  readApart<TemplateReport, TemplateRefusal>(file, spawn, patience, { isAnswer: isAnswerWith('problems'), refusal: () => ({ code: 'template/not-checked' }) })

interface Expected<Refusal> {
  readonly isAnswer: (answer: unknown) => boolean
  readonly refusal: (why: ImportRefusal) => Refusal
}

function readApart<Value, Refusal>(file: ForeignFile | TemplateFile, spawn: () => ReaderProcess, { seconds, signal }: Patience, { isAnswer, refusal }: Expected<Refusal>): Promise<Result<Value, Refusal>> {
  const reader = spawn()
  return new Promise<Result<Value, Refusal>>(resolve => {
    const because = (why: ImportRefusal): Result<Value, Refusal> => refuse(refusal(why))
    const patience = setTimeout(settle, seconds * 1000, because({ code: 'import/took-too-long', seconds }))
    function settle(result: Result<Value, Refusal>) {
      clearTimeout(patience)
      resolve(result) // whatever comes after the first answer is not heard
      reader.kill()
    }
    let isReady = false
    reader.onAnswer(answer => {
      if (answer === READY) isReady = true
      else settle(isAnswer(answer) ? (answer as Result<Value, Refusal>) : because({ code: 'import/unreadable' })) // its shape was looked at
    })
    reader.onExit(() => settle(because({ code: isReady ? 'import/too-much-memory' : 'import/not-started' })))
    signal?.addEventListener('abort', () => settle(because({ code: 'import/stopped' })), { once: true })
    reader.send(file)
  })
}

/** What comes from the process is ours unless the file took it over: its shape is looked at before it is believed. */
const isAnswerWith = (list: 'sheets' | 'problems') => (answer: unknown): boolean => {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false
  if (answer.ok === false) return 'error' in answer && typeof answer.error === 'object'
  if (!('value' in answer) || typeof answer.value !== 'object' || answer.value === null) return false
  return Array.isArray(new Map(Object.entries(answer.value)).get(list))
}

/** The one reading of the house, which a person may stop. */
export interface ForeignReader {
  readonly read: (file: ForeignFile) => Promise<Result<ForeignTable, ImportRefusal>>
  /** Checks a Word file as a template; a list that is being read goes on. */
  readonly checkTemplate: (file: TemplateFile) => Promise<Result<TemplateReport, TemplateRefusal>>
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
    checkTemplate: file => checkForeignTemplate(file, spawn),
    stop: () => underWay.abort(),
  }
}
