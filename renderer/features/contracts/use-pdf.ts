import { useEffect, useState } from 'react'

import { ask } from '../../api/ask'
import type * as Drawing from './pdf'
import type { Pdf } from './pdf'

import type { Refusal, WhichContract } from '#shared/api/api'

/** Where the preview stands. */
export type Shown =
  | { readonly at: 'loading' }
  | { readonly at: 'shown'; readonly pdf: Pdf }
  | { readonly at: 'refused'; readonly refusal: Refusal }
  | { readonly at: 'failed' }

export type OpenedPdf = Exclude<Shown, { readonly at: 'loading' }>

let drawing: Promise<typeof Drawing> | undefined

/** What draws pages: large, so it comes only when it is needed, and once. */
function drawingOf(): Promise<typeof Drawing> {
  drawing ??= import('./pdf').catch((fault: unknown) => {
    drawing = undefined
    throw fault
  })
  return drawing
}

/** Asks for the pages of a contract and opens them. */
export async function openContract(which: WhichContract): Promise<OpenedPdf> {
  const reply = await ask('contract.preview', which)
  if (!reply.ok) return { at: 'refused', refusal: reply.error }
  try {
    const { openPdf } = await drawingOf()
    return { at: 'shown', pdf: await openPdf(reply.value) }
  } catch (fault) {
    console.error(fault)
    return { at: 'failed' }
  }
}

/** The pages of a contract; asked for again when `version` changes, and closed when one leaves. */
export function usePdf(which: WhichContract, version: unknown): Shown {
  const key = JSON.stringify(which)
  const [shown, setShown] = useState<{ readonly of: string; readonly version: unknown; readonly shown: OpenedPdf }>()

  useEffect(() => {
    let left = false
    let opened: Pdf | undefined
    const open = async () => {
      const result = await openContract(which)
      if (result.at === 'shown') opened = result.pdf
      if (left) await opened?.close()
      else setShown({ of: key, version, shown: result })
    }
    void open()
    return () => {
      left = true
      void opened?.close()
    }
    // `which` is the same question whenever its key is the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, version])

  return shown?.of === key && shown.version === version ? shown.shown : { at: 'loading' }
}
