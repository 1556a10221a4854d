import { type PlanPart, planOfParts } from './plan-parts'

import type { ImportTarget } from '#shared/domain/import-record'
import type { ImportPlan } from '#shared/importing/import-plan'
import type { ImportQuestion } from '#shared/importing/plan-import'

/** A dry run under way in a thread of its own. */
export interface Planning {
  /** Rejected when the thread failed; never settled once it was stopped. */
  readonly plan: Promise<ImportPlan>
  readonly stop: () => void
}

export function planInWorker(question: ImportQuestion<ImportTarget>): Planning {
  const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' })
  const plan = new Promise<ImportPlan>((resolve, reject) => {
    const take = planOfParts(question.cells)
    worker.addEventListener('message', ({ data }: MessageEvent<PlanPart>) => {
      const whole = take(data)
      if (!whole) return
      worker.terminate()
      resolve(whole)
    })
    const fail = () => {
      worker.terminate()
      reject(new Error('The dry run of an import failed'))
    }
    worker.addEventListener('error', fail)
    worker.addEventListener('messageerror', fail)
  })
  worker.postMessage(question)
  return { plan, stop: () => worker.terminate() }
}
