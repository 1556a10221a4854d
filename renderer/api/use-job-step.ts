import { useEffect, useState } from 'react'

import { ask } from './ask'

import type { ReportProgress } from '#shared/api/api'

/** How often one asks how far the work has come, in milliseconds. */
const LOOK = 200

/** What the workbook under way is busy with, while one is under way; the first step until anything is heard. */
export function useJobStep(isUnderWay: boolean): ReportProgress['step'] {
  const [step, setStep] = useState<ReportProgress['step']>('reading')
  useEffect(() => {
    if (!isUnderWay) return undefined
    const looking = setInterval(() => {
      void ask('job.progress').then(said => {
        if (said.ok && said.value) setStep(said.value.step)
      })
    }, LOOK)
    return () => {
      clearInterval(looking)
      setStep('reading')
    }
  }, [isUnderWay])
  return step
}
