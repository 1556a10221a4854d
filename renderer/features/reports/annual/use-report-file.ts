import { useEffect, useRef, useState } from 'react'

import { ask } from '../../../api/ask'
import { explain, type Explanation } from '../../../api/explain'

import type { Refusal, ReportProgress, Saved } from '#shared/api/api'
import type { Result } from '#shared/core/result'

/** What is under way with a file of the report, or what came of it. */
export type FileAct =
  | { readonly at: 'idle' | 'stopped' }
  | { readonly at: 'making'; readonly step: ReportProgress['step'] }
  | { readonly at: 'saved'; readonly path: string }
  | { readonly at: 'refused'; readonly why: Explanation }

/** How often one asks how far the work has come, in milliseconds. */
const LOOK = 200

/** Makes a file, says how far it has come, and can stop it. */
export function useReportFile() {
  const [act, setAct] = useState<FileAct>({ at: 'idle' })
  const looking = useRef<ReturnType<typeof setInterval>>(undefined)
  const rest = () => clearInterval(looking.current)
  useEffect(() => rest, [])

  async function make(trial: () => Promise<Result<Saved, Refusal>>): Promise<void> {
    setAct({ at: 'making', step: 'reading' })
    looking.current = setInterval(() => {
      void ask('job.progress').then(said => {
        const step = said.ok ? said.value?.step : undefined
        if (step) setAct(now => (now.at === 'making' ? { at: 'making', step } : now))
      })
    }, LOOK)
    const result = await trial()
    rest()
    if (result.ok) setAct(result.value.outcome === 'saved' ? { at: 'saved', path: result.value.path } : { at: 'idle' })
    else setAct(result.error.code === 'job/stopped' ? { at: 'stopped' } : { at: 'refused', why: explain(result.error) })
  }

  return { act, make, stop: () => void ask('job.stop') }
}
