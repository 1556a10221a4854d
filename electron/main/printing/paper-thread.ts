import { Worker } from 'node:worker_threads'

import type { PaperAnswer, PaperThread } from './paper-maker'

/** A maker of papers as a thread of Node. `file` is the built `paper-worker.js`. */
export const paperThread = (file: string, fontsFolder: string) => (): PaperThread => {
  // A page is made of very many short-lived things: with more room for them they are swept up far less often.
  const worker = new Worker(file, { workerData: fontsFolder, resourceLimits: { maxYoungGenerationSizeMb: 64 } })
  return {
    send: question => worker.postMessage(question),
    onAnswer: hear => worker.on('message', (answer: PaperAnswer) => hear(answer)),
    onFault: hear => worker.on('error', hear),
    kill: () => void worker.terminate(),
  }
}
