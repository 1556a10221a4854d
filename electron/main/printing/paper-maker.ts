import { ok, refuse, type Result } from '#shared/core/result'
import type { Document } from '#shared/documents/document'
import type { PieceId } from '#shared/domain/ids'

/** The bytes of the pictures that papers bear. */
type Pictures = ReadonlyMap<PieceId, Uint8Array>

/** What a thread of papers hears: first the pictures, once; then one paper after the other, or many that are bound into one file. */
export type PaperQuestion =
  | { readonly kind: 'pictures'; readonly pictures: Pictures }
  | { readonly kind: 'paper'; readonly document: Document }
  | { readonly kind: 'bind'; readonly pdfs: readonly Uint8Array[]; readonly bothSides: boolean; readonly copies: number }

/** What it says of a paper or of a bound file. */
export type PaperAnswer = { readonly kind: 'made'; readonly bytes: Uint8Array } | { readonly kind: 'fault'; readonly message: string }

/** A thread that makes papers, whatever runs it: one question at a time. */
export interface PaperThread {
  readonly send: (question: PaperQuestion) => void
  readonly onAnswer: (hear: (answer: PaperAnswer) => void) => void
  /** Called with a fault that ended it before it answered. */
  readonly onFault: (hear: (fault: Error) => void) => void
  readonly kill: () => void
}

/** A paper that was made, or that failed alone; `index` is its place among those asked for. */
type PaperMade = { readonly index: number; readonly bytes: Uint8Array } | { readonly index: number; readonly fault: string }

/** The threads of one batch; they end with it. */
export interface PaperWork {
  /** Makes papers side by side, with the pictures that they bear, and tells of each as it comes; refuses with `job/stopped` once it was ended. */
  readonly make: (papers: readonly Document[], pictures: Pictures, onMade: (made: PaperMade) => Promise<void>) => Promise<Result<null, Stopped>>
  /** Many papers in one file. */
  readonly bind: (question: Omit<Extract<PaperQuestion, { kind: 'bind' }>, 'kind'>) => Promise<Result<Uint8Array, Stopped>>
  readonly end: () => void
  readonly isOver: () => boolean
}

interface Stopped {
  readonly code: 'job/stopped'
}

export interface PaperMaker {
  /** Begins a batch, which can be ended from here on; another that is under way is ended. */
  readonly begin: () => PaperWork
  /** Ends the batch that is under way, if there is one. */
  readonly stop: () => void
}

/** Makes many papers in threads of their own, at most so many at once, so that the window goes on answering. */
export function paperMaker(spawn: () => PaperThread, size: number): PaperMaker {
  let running: PaperWork | undefined
  return {
    begin: () => {
      running?.end()
      const mine = paperWork(spawn, size)
      running = mine
      return mine
    },
    stop: () => running?.end(),
  }
}

function paperWork(spawn: () => PaperThread, size: number): PaperWork {
  const threads = new Map<PaperThread, ((answer: PaperAnswer | 'stopped') => void) | undefined>()
  let isOver = false
  const drop = (thread: PaperThread, answer: PaperAnswer | 'stopped') => {
    const settle = threads.get(thread)
    threads.delete(thread)
    thread.kill()
    settle?.(answer)
  }
  const begin = (): PaperThread => {
    const thread = spawn()
    threads.set(thread, undefined)
    thread.onAnswer(answer => {
      const settle = threads.get(thread)
      threads.set(thread, undefined)
      settle?.(answer)
    })
    thread.onFault(fault => drop(thread, { kind: 'fault', message: String(fault.stack ?? fault) }))
    return thread
  }
  const ask = (thread: PaperThread, question: PaperQuestion): Promise<PaperAnswer | 'stopped'> =>
    isOver
      ? Promise.resolve('stopped')
      : new Promise(resolve => {
          threads.set(thread, resolve)
          thread.send(question)
        })

  return {
    make: async (papers, pictures, onMade) => {
      let next = 0
      /** One that lives; a thread that fell with a paper is replaced for the next. */
      const living = (thread: PaperThread | undefined): PaperThread => {
        if (thread && threads.has(thread)) return thread
        const begun = begin()
        begun.send({ kind: 'pictures', pictures })
        return begun
      }
      const line = async () => {
        let thread: PaperThread | undefined
        while (!isOver && next < papers.length) {
          const index = next++
          const document = papers[index]
          if (!document) return
          thread = living(thread)
          const answer = await ask(thread, { kind: 'paper', document })
          if (answer === 'stopped') return
          await onMade(answer.kind === 'made' ? { index, bytes: answer.bytes } : { index, fault: answer.message })
        }
      }
      await Promise.all(Array.from({ length: Math.min(size, papers.length) }, line))
      return isOver ? refuse({ code: 'job/stopped' }) : ok(null)
    },
    bind: async question => {
      if (isOver) return refuse({ code: 'job/stopped' })
      const answer = await ask([...threads.keys()][0] ?? begin(), { kind: 'bind', ...question })
      if (answer === 'stopped') return refuse({ code: 'job/stopped' })
      if (answer.kind === 'fault') throw new Error(answer.message)
      return ok(answer.bytes)
    },
    end: () => {
      isOver = true
      for (const thread of [...threads.keys()]) drop(thread, 'stopped')
    },
    isOver: () => isOver,
  }
}
