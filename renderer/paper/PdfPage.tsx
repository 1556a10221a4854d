import { VisuallyHidden } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

import type { Pdf } from './pdf'

import { paperWords } from '#shared/text/sheet-page'

export type Zoom = keyof typeof paperWords.zooms

const POINTS = 72
const SCREEN_DOTS = 96

/** Fitted pages may be shown up to 56 rem wide: drawn at once and a half they stay sharp at every width. */
const FITTED = 1.5

interface PdfPageProps {
  readonly pdf: Pdf
  readonly number: number
  readonly zoom: Zoom
  readonly onFailure: (fault: unknown) => void
}

/** One page of a PDF as a picture, with its text for those who do not see it. */
export function PdfPage({ pdf, number, zoom, onFailure }: PdfPageProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const [drawn, setDrawn] = useState(false)
  const fail = useEffectEvent(onFailure)

  useEffect(() => {
    let left = false
    const isLeft = () => left
    const show = async () => {
      // A canvas is drawn on once only: each drawing has its own, and takes the place of the one before when it is ready.
      const canvas = document.createElement('canvas')
      canvas.setAttribute('aria-hidden', 'true')
      const sharp = Math.min(window.devicePixelRatio || 1, 2)
      const scale = zoom === 'fit' ? FITTED : Number(zoom)
      await pdf.draw(number, canvas, SCREEN_DOTS * sharp * scale)
      if (isLeft()) return
      if (zoom !== 'fit') canvas.style.width = `${((await pdf.widthOf(number)) / POINTS) * SCREEN_DOTS * scale}px`
      frame.current?.replaceChildren(canvas)
      setDrawn(true)
      const words = await pdf.textOf(number)
      if (!isLeft()) setText(words)
    }
    // A page that is left while it is drawn ends in an error of no interest.
    show().catch((fault: unknown) => {
      if (!isLeft()) fail(fault)
    })
    return () => {
      left = true
    }
  }, [pdf, number, zoom])

  return (
    <figure className="preview-page" {...(zoom === 'fit' && { 'data-fit': true })}>
      {!drawn && <span className="preview-to-come">{paperWords.pageToCome}</span>}
      <div ref={frame} className="preview-frame" />
      <VisuallyHidden>
        <section aria-label={paperWords.textOfPage(number, pdf.pages)} style={{ whiteSpace: 'pre-wrap' }}>
          {text}
        </section>
      </VisuallyHidden>
      <figcaption>{paperWords.page(number, pdf.pages)}</figcaption>
    </figure>
  )
}
