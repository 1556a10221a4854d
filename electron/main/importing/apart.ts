import { refuse, type Result } from '#shared/core/result'

import { READY } from './ready'

/** A process that answers one question about a file, whatever runs it. */
export interface ReaderProcess {
  readonly send: (question: object) => void
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

/** Why there is no answer to be believed. */
export type Silence = { readonly because: 'took-too-long'; readonly seconds: number } | { readonly because: 'too-much-memory' | 'not-started' | 'stopped' | 'no-answer-of-ours' }

interface Expected<Refusal> {
  /** Looks at the shape of an answer before it is believed. */
  readonly isAnswer: (answer: unknown) => boolean
  readonly refusal: (why: Silence) => Refusal
}

/**
 * Asks one question of a process of its own, which may take its time, its memory or its life: the caller always gets an answer, and the process is then ended.
 * One that ended without an answer had too little memory; one that never said it was ready could not begin.
 */
export function askApart<Value, Refusal>(question: object, spawn: () => ReaderProcess, { seconds, signal }: Patience, { isAnswer, refusal }: Expected<Refusal>): Promise<Result<Value, Refusal>> {
  const reader = spawn()
  return new Promise<Result<Value, Refusal>>(resolve => {
    const because = (why: Silence): Result<Value, Refusal> => refuse(refusal(why))
    const patience = setTimeout(settle, seconds * 1000, because({ because: 'took-too-long', seconds }))
    function settle(result: Result<Value, Refusal>) {
      clearTimeout(patience)
      resolve(result) // whatever comes after the first answer is not heard
      reader.kill()
    }
    let isReady = false
    reader.onAnswer(answer => {
      if (answer === READY) isReady = true
      else settle(isAnswer(answer) ? (answer as Result<Value, Refusal>) : because({ because: 'no-answer-of-ours' })) // its shape was looked at
    })
    reader.onExit(() => settle(because({ because: isReady ? 'too-much-memory' : 'not-started' })))
    signal?.addEventListener('abort', () => settle(because({ because: 'stopped' })), { once: true })
    reader.send(question)
  })
}

/** True for a refusal, and for a value that `isValue` takes. What comes from the process is ours unless the file took it over. */
export const answerWith =
  (isValue: (value: ReadonlyMap<string, unknown>) => boolean) =>
  (answer: unknown): boolean => {
    if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false
    if (answer.ok === false) return 'error' in answer && typeof answer.error === 'object'
    return 'value' in answer && typeof answer.value === 'object' && answer.value !== null && isValue(new Map(Object.entries(answer.value)))
  }
