import { parentPort } from 'node:worker_threads'

import { planImport } from '#shared/importing/plan-import'

import { partsOf } from '../../renderer/features/imports/plan-parts'

// The thread of the dry run, as the window has it (`plan-worker.ts`), in plain Node.
parentPort.on('message', question => {
  for (const part of partsOf(planImport(question))) parentPort.postMessage(part)
})
