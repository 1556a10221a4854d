import { useEffect, useState } from 'react'

import { ask } from '../../api/ask'
import { useSend } from '../../api/mirror'
import { batchStore, useBatchAct } from './batch-store'

import type { BatchPaper, BatchProgress, BatchQuestion } from '#shared/api/batch'
import { listed } from '#shared/casebook/casebook'
import type { BatchLine } from '#shared/documents/batch'

/** How often one asks how far it has come, in milliseconds. */
const LOOK = 200

/** Makes many papers at once: contracts that are not printed yet are frozen first, then all are written. */
export function useBatch() {
  const act = useBatchAct()
  const send = useSend()
  const setAct = batchStore.change

  // What came of a batch is told where it was made, and once; one that is under way is found again by whoever comes back.
  useEffect(() => batchStore.settle, [])

  const make = async (lines: readonly BatchLine[], how: Omit<BatchQuestion, 'papers'>): Promise<void> => {
    const toFreeze = lines.flatMap(({ paper }) => ('freeze' in paper ? [paper.freeze] : []))
    const frozen = new Map<string, BatchPaper>()
    if (toFreeze.length > 0) {
      setAct({ at: 'freezing' })
      const reply = await send('batch.freeze', { pairIds: toFreeze })
      if (!reply.ok) {
        setAct(reply.error.code === 'job/stopped' ? { at: 'stopped' } : { at: 'refused', refusal: reply.error })
        return
      }
      for (const { id, pairId, voidedOn } of listed(reply.value.put.contracts ?? {})) if (voidedOn === undefined) frozen.set(pairId, { contractId: id })
    }
    setAct({ at: 'making' })
    const wanted = lines.flatMap(line => {
      const { paper } = line
      const made = 'freeze' in paper ? frozen.get(paper.freeze) : 'refused' in paper ? undefined : paper
      return made ? [{ line, paper: made }] : []
    })
    const reply = await ask('batch.make', { ...how, papers: wanted.map(({ paper }) => paper) })
    if (!reply.ok) setAct({ at: 'refused', refusal: reply.error })
    else setAct(reply.value.outcome === 'cancelled' ? { at: 'idle' } : { at: 'done', made: reply.value, lines: wanted.map(({ line }) => line) })
  }

  return { act, make, stop: () => void ask('batch.stop') }
}

/** How far the batch under way has come; nothing until anything is heard. */
export function useBatchProgress(isUnderWay: boolean): BatchProgress | undefined {
  const [progress, setProgress] = useState<BatchProgress>()
  useEffect(() => {
    if (!isUnderWay) return undefined
    const looking = setInterval(() => {
      void ask('batch.state').then(said => {
        if (said.ok && said.value) setProgress(said.value)
      })
    }, LOOK)
    return () => {
      clearInterval(looking)
      setProgress(undefined)
    }
  }, [isUnderWay])
  return progress
}
