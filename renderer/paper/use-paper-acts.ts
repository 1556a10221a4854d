import { useState } from 'react'

import { ask } from '../api/ask'
import { openFrom, type PdfSource } from './use-pdf'

import type { Saved } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import type { Result } from '#shared/core/result'

/** What is being done with a paper, or what came of the last act. */
export type Act =
  | { readonly at: 'idle' }
  | { readonly at: 'saving' | 'opening' }
  | { readonly at: 'saved'; readonly path: string }
  | { readonly at: 'drawing'; readonly page: number; readonly of: number }
  | { readonly at: 'printing' }
  | { readonly at: 'printed' | 'cancelled' | 'failed' | 'not-printable' }
  | { readonly at: 'refused'; readonly refusal: Refusal }

export const isBusy = ({ at }: Act): boolean => at === 'saving' || at === 'opening' || at === 'drawing' || at === 'printing'

/** Saving and printing a paper, one at a time. */
export function usePaperActs() {
  const [act, setAct] = useState<Act>({ at: 'idle' })

  /** Waits for something to be kept; its value, unless that is refused. */
  const keep = async <Value>(keeping: Promise<Result<Value, Refusal>>): Promise<Value | undefined> => {
    setAct({ at: 'saving' })
    const reply = await keeping
    setAct(reply.ok ? { at: 'idle' } : { at: 'refused', refusal: reply.error })
    return reply.ok ? reply.value : undefined
  }

  /** Waits for a file to be saved, and tells where; true once it is. */
  const save = async (saving: Promise<Result<Saved, Refusal>>): Promise<boolean> => {
    const saved = await keep(saving)
    if (saved?.outcome !== 'saved') return false
    setAct({ at: 'saved', path: saved.path })
    return true
  }

  /** The same, and opens the file with the program the system has for it. */
  const saveAndOpen = async (saving: Promise<Result<Saved, Refusal>>) => {
    const saved = await keep(saving)
    if (saved?.outcome !== 'saved') return
    const { path } = saved
    const opened = await ask('saved-file.open', { path })
    setAct(opened.ok ? { at: 'saved', path } : { at: 'refused', refusal: opened.error })
  }

  const print = async (source: PdfSource, copies = 1) => {
    setAct({ at: 'opening' })
    const opened = await openFrom(source)
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
      const reply = await printPages(pdf, show, page => setAct({ at: 'drawing', page, of: pdf.pages }))
      setAct(reply.ok ? { at: reply.value.outcome } : { at: 'refused', refusal: reply.error })
    } catch (fault) {
      console.error(fault)
      setAct({ at: 'not-printable' })
    } finally {
      await pdf.close()
    }
  }

  return { act, save, saveAndOpen, keep, print }
}
