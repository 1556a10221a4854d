import { useEffect, useEffectEvent, useState } from 'react'

import type * as Drawing from './pdf'
import type { Pdf } from './pdf'

import type { Refusal } from '#shared/api/refusal'
import type { Result } from '#shared/core/result'

/** Asks for the bytes of a PDF, each time it is called. */
export type PdfSource = () => Promise<Result<Uint8Array, Refusal>>

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

/** Asks for a PDF and opens it. */
export async function openFrom(source: PdfSource): Promise<OpenedPdf> {
  const reply = await source()
  if (!reply.ok) return { at: 'refused', refusal: reply.error }
  try {
    const { openPdf } = await drawingOf()
    return { at: 'shown', pdf: await openPdf(reply.value) }
  } catch (fault) {
    console.error(fault)
    return { at: 'failed' }
  }
}

/** The pages that a source gives; asked for again when `key` changes, and closed when one leaves. */
export function usePdf(source: PdfSource, key: string): Shown {
  const [shown, setShown] = useState<{ readonly of: string; readonly shown: OpenedPdf }>()
  const openNow = useEffectEvent(() => openFrom(source))

  useEffect(() => {
    let left = false
    let opened: Pdf | undefined
    const open = async () => {
      const result = await openNow()
      if (result.at === 'shown') opened = result.pdf
      if (left) await opened?.close()
      else setShown({ of: key, shown: result })
    }
    void open()
    return () => {
      left = true
      void opened?.close()
    }
  }, [key])

  return shown?.of === key ? shown.shown : { at: 'loading' }
}
