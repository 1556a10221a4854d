import { useState } from 'react'

import { ask } from '../api/ask'
import { openFrom, type PdfSource } from './use-pdf'

import type { Saved } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import type { Result } from '#shared/core/result'

/** What is being done with a paper, or what came of the last act. */
export type Act =
  | { readonly at: 'idle' }
  | { readonly at: 'saving' | 'opening'; /** Absent where it ends by itself. */ readonly stop?: () => void }
  | { readonly at: 'saved'; readonly path: string }
  | { readonly at: 'drawing'; readonly page: number; readonly of: number; readonly stop: () => void }
  | { readonly at: 'printing' }
  | { readonly at: 'printed' | 'cancelled' | 'failed' | 'not-printable' }
  | { readonly at: 'refused'; readonly refusal: Refusal }

export const isBusy = ({ at }: Act): boolean => at === 'saving' || at === 'opening' || at === 'drawing' || at === 'printing'

/** Nothing is written before a file is made: until then it may be let go. */
const stopMaking = () => void ask('job.stop')

/** Saving and printing a paper, one at a time; what takes long is stopped where that is safe. */
export function usePaperActs() {
  const [act, setAct] = useState<Act>({ at: 'idle' })

  /** Waits for something to be kept; its value, unless that is refused. */
  const keep = async <Value>(keeping: Promise<Result<Value, Refusal>>, stop?: () => void): Promise<Value | undefined> => {
    setAct({ at: 'saving', ...(stop && { stop }) })
    const reply = await keeping
    setAct(reply.ok ? { at: 'idle' } : { at: 'refused', refusal: reply.error })
    return reply.ok ? reply.value : undefined
  }

  /** Waits for a file to be saved, and tells where; true once it is. */
  const save = async (saving: Promise<Result<Saved, Refusal>>): Promise<boolean> => {
    const saved = await keep(saving, stopMaking)
    if (saved?.outcome !== 'saved') return false
    setAct({ at: 'saved', path: saved.path })
    return true
  }

  /** The same, and opens the file with the program the system has for it. */
  const saveAndOpen = async (saving: Promise<Result<Saved, Refusal>>) => {
    const saved = await keep(saving, stopMaking)
    if (saved?.outcome !== 'saved') return
    const { path } = saved
    const opened = await ask('saved-file.open', { path })
    setAct(opened.ok ? { at: 'saved', path } : { at: 'refused', refusal: opened.error })
  }

  const print = async (source: PdfSource, copies = 1) => {
    const stopped = new AbortController()
    const stop = () => {
      stopped.abort()
      setAct({ at: 'cancelled' })
    }
    setAct({ at: 'opening', stop })
    const opened = await openFrom(source)
    if (stopped.signal.aborted) {
      if (opened.at === 'shown') await opened.pdf.close()
      return
    }
    if (opened.at !== 'shown') {
      setAct(opened.at === 'refused' ? opened : { at: 'not-printable' })
      return
    }
    const { pdf } = opened
    try {
      const { printPages } = await import('./print-pages')
      const show = () => {
        setAct({ at: 'printing' })
        return ask('window.print', { copies })
      }
      const reply = await printPages(pdf, show, page => setAct({ at: 'drawing', page, of: pdf.pages, stop }), stopped.signal)
      if (reply) setAct(reply.ok ? { at: reply.value.outcome } : { at: 'refused', refusal: reply.error })
    } catch (fault) {
      console.error(fault)
      setAct({ at: 'not-printable' })
    } finally {
      await pdf.close()
    }
  }

  return { act, save, saveAndOpen, keep, print }
}
