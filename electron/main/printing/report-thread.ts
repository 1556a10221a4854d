import { Worker } from 'node:worker_threads'

import type { ReportThread, ThreadAnswer } from './report-maker'

/** The maker of workbooks as a thread of Node. `file` is the built `report-worker.js`. */
export const workerThread = (file: string) => (): ReportThread => {
  // A sheet is made of very many short-lived things: with more room for them they are swept up far less often.
  const worker = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: 64 } })
  return {
    send: question => worker.postMessage(question),
    onAnswer: hear => worker.on('message', (answer: ThreadAnswer) => hear(answer)),
    onFault: hear => worker.on('error', hear),
    kill: () => void worker.terminate(),
  }
}
