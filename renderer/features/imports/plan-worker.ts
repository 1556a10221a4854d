import { partsOf } from './plan-parts'

import type { ImportTarget } from '#shared/domain/import-record'
import { type ImportQuestion, planImport } from '#shared/importing/plan-import'

// A thread of its own: thousands of lines are compared while the window stays alive.
addEventListener('message', ({ data }: MessageEvent<ImportQuestion<ImportTarget>>) => {
  for (const part of partsOf(planImport(data))) postMessage(part)
})
