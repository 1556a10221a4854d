import { parentPort, workerData } from 'node:worker_threads'

import { paperJob } from './paper-job'
import type { PaperQuestion } from './paper-maker'

/** The beginning of a thread that makes papers: it is told where the fonts lie, hears one question at a time, and is ended by who asked. */
const port = parentPort
if (!port) throw new Error('This is the program of a thread')

const answer = paperJob(String(workerData))
port.on('message', (question: PaperQuestion) => {
  void answer(question).then(said => {
    if (said) port.postMessage(said)
  })
})
