import { parentPort } from 'node:worker_threads'

import type { ThreadAnswer, ThreadQuestion } from './report-maker'
import { makeWorkbook, type WorkbookJob } from './workbook-job'

import type { Casebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'

/** The beginning of the thread that makes workbooks: it hears a casebook in parts and one question, and is then ended by who asked. */
const port = parentPort
if (!port) throw new Error('This is the program of a thread')

const parts: Record<string, Record<string, unknown>> = {}
const say = (answer: ThreadAnswer, bytes?: Uint8Array) => port.postMessage(answer, bytes ? [bytes.buffer as ArrayBuffer] : []) // hucre makes it of its own

/** The parts as one casebook: a new one each time, since what is worked out of a casebook is remembered by its parts. */
const book = () => ({ ...parts }) as unknown as Casebook // the casebook of the house, as it was sent

const rehearse = async (job: WorkbookJob): Promise<void> => {
  await makeWorkbook(book(), job, defaults)
}

const answer = async (job: WorkbookJob): Promise<void> => {
  try {
    const bytes = await makeWorkbook(book(), job, defaults, step => say({ kind: 'step', step }))
    say({ kind: 'made', bytes }, bytes)
  } catch (fault) {
    say({ kind: 'fault', message: String(fault instanceof Error ? fault.stack : fault) })
  }
}

// One after the other: a rehearsal that fails is heard of when it is played in earnest.
let last = Promise.resolve()
port.on('message', (question: ThreadQuestion) => {
  if (question.kind === 'part') parts[question.collection] = Object.assign(question.isFirst ? {} : (parts[question.collection] ?? {}), question.entities)
  else last = last.then(() => (question.kind === 'make' ? answer(question.job) : rehearse(question.job).catch(() => undefined)))
})
