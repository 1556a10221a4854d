import type { WorkbookJob } from './workbook-job'

import type { ReportProgress } from '#shared/api/api'
import type { Casebook } from '#shared/casebook/casebook'
import { ok, refuse, type Result } from '#shared/core/result'

/** A part of a casebook on its way to the thread: some entities of one collection. */
export interface BookPart {
  readonly kind: 'part'
  readonly collection: string
  /** The first of its collection: what was there before is let go. */
  readonly isFirst: boolean
  readonly entities: Readonly<Record<string, unknown>>
}

/** What the thread hears: the casebook in parts, then what is asked; `rehearse` is made and thrown away. */
export type ThreadQuestion = BookPart | { readonly kind: 'make' | 'rehearse'; readonly job: WorkbookJob }

/** What the thread says. */
export type ThreadAnswer = { readonly kind: 'step'; readonly step: ReportProgress['step'] } | { readonly kind: 'made'; readonly bytes: Uint8Array } | { readonly kind: 'fault'; readonly message: string }

/** A thread that makes one workbook, whatever runs it. */
export interface ReportThread {
  readonly send: (question: ThreadQuestion) => void
  readonly onAnswer: (hear: (answer: ThreadAnswer) => void) => void
  /** Called with a fault that ended it before it answered. */
  readonly onFault: (hear: (fault: Error) => void) => void
  readonly kill: () => void
}

/** The one maker of workbooks of the house: one at a time, with its progress, and it can be stopped. */
export interface ReportMaker {
  /** Lays the casebook before the thread and rehearses, so that what is asked next is made at once; nothing comes of it. */
  readonly prepare: (book: Casebook, job: WorkbookJob) => void
  /** Refuses with `job/stopped` when a person, or another workbook, ended it; throws where the making itself fails. */
  readonly make: (book: Casebook, job: WorkbookJob) => Promise<Result<Uint8Array, { readonly code: 'job/stopped' }>>
  readonly progress: () => ReportProgress | undefined
  /** Ends what is under way, and the thread with all it holds. */
  readonly stop: () => void
}

/** A thread that may live on for the next workbook, with the parts of the casebook that it has. */
interface Running {
  readonly thread: ReportThread
  readonly sent: Map<string, object>
  /** What was asked of it and not answered yet. */
  asked: { step: ReportProgress['step']; readonly settle: (answer: Exclude<ThreadAnswer, { readonly kind: 'step' }> | 'stopped') => void } | undefined
  /** One casebook after the other. */
  sending: Promise<void>
  /** Lives on after a workbook, since it was made ready for several. */
  isKept: boolean
  isOver: boolean
}

/** Makes workbooks in a thread of their own, so that the window goes on answering. */
export function reportMaker(spawn: () => ReportThread): ReportMaker {
  let running: Running | undefined
  const end = (which: Running, why: Exclude<ThreadAnswer, { readonly kind: 'step' }> | 'stopped') => {
    which.isOver = true
    if (running === which) running = undefined
    which.thread.kill()
    which.asked?.settle(why)
  }
  const begin = (): Running => {
    const begun: Running = { thread: spawn(), sent: new Map(), asked: undefined, sending: Promise.resolve(), isKept: false, isOver: false }
    begun.thread.onAnswer(answer => {
      if (!begun.asked) return
      if (answer.kind === 'step') begun.asked.step = answer.step
      else begun.asked.settle(answer)
    })
    begun.thread.onFault(fault => end(begun, { kind: 'fault', message: String(fault.stack ?? fault) }))
    running = begun
    return begun
  }
  const ask = (which: Running, book: Casebook, question: Exclude<ThreadQuestion, BookPart>) => {
    which.sending = which.sending
      .then(() => sendBook(which, book))
      .then(() => {
        if (!which.isOver) which.thread.send(question)
      })
      .catch((fault: unknown) => end(which, { kind: 'fault', message: String(fault) })) // what cannot be copied to a thread is thrown where it is sent
  }
  return {
    prepare: (book, job) => {
      if (running) return
      const mine = begin()
      mine.isKept = true
      ask(mine, book, { kind: 'rehearse', job })
    },
    make: (book, job) => {
      if (running?.asked) end(running, 'stopped')
      const mine = running ?? begin()
      return new Promise((resolve, reject) => {
        mine.asked = {
          step: 'reading',
          settle: answer => {
            mine.asked = undefined
            if (!mine.isKept && !mine.isOver) end(mine, 'stopped')
            if (answer === 'stopped') resolve(refuse({ code: 'job/stopped' }))
            else if (answer.kind === 'made') resolve(ok(answer.bytes))
            else reject(new Error(answer.message))
          },
        }
        ask(mine, book, { kind: 'make', job })
      })
    },
    progress: () => running?.asked && { step: running.asked.step },
    stop: () => running && end(running, 'stopped'),
  }
}

/** So many entities are copied in a few milliseconds. */
const PART = 500

/** A casebook copied whole would hold up the window for as long as it takes: it goes in parts, with room between them for everything else. What the thread has already stays there. */
async function sendBook(which: Running, book: Casebook): Promise<void> {
  for (const [collection, entities] of Object.entries(book) as readonly (readonly [string, Readonly<Record<string, unknown>>])[]) { // every part of a casebook is a record
    if (which.sent.get(collection) === entities) continue
    which.sent.set(collection, entities)
    const all = Object.entries(entities)
    for (let at = 0; at === 0 || at < all.length; at += PART) {
      if (which.isOver) return
      which.thread.send({ kind: 'part', collection, isFirst: at === 0, entities: Object.fromEntries(all.slice(at, at + PART)) })
      await new Promise(resolve => setImmediate(resolve))
    }
  }
}
