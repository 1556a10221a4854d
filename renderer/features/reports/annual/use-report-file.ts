import { useState } from 'react'

import { ask } from '../../../api/ask'
import { explain, type Explanation } from '../../../api/explain'

import type { Saved } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import type { Result } from '#shared/core/result'

/** What is under way with a file of the report, or what came of it. */
type FileAct = { readonly at: 'idle' | 'making' | 'stopped' } | { readonly at: 'saved'; readonly path: string } | { readonly at: 'refused'; readonly why: Explanation }

/** Makes a file, and can stop it. */
export function useReportFile() {
  const [act, setAct] = useState<FileAct>({ at: 'idle' })

  async function make(trial: () => Promise<Result<Saved, Refusal>>): Promise<void> {
    setAct({ at: 'making' })
    const result = await trial()
    if (result.ok) setAct(result.value.outcome === 'saved' ? { at: 'saved', path: result.value.path } : { at: 'idle' })
    else setAct(result.error.code === 'job/stopped' ? { at: 'stopped' } : { at: 'refused', why: explain(result.error) })
  }

  return { act, make, stop: () => void ask('job.stop') }
}
