import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'

import type { Pdf } from './pdf'

import { contractWords } from '#shared/text/contracts'

export type Zoom = keyof typeof contractWords.zooms

const SCREEN_DOTS = 96

interface PdfPageProps {
  readonly pdf: Pdf
  readonly number: number
  readonly zoom: Zoom
  readonly onFailure: (fault: unknown) => void
}

/** One page of a PDF as a picture, with its text for those who do not see it. */
export function PdfPage({ pdf, number, zoom, onFailure }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [text, setText] = useState('')
  const scale = zoom === 'fit' ? 1 : Number(zoom)

  useEffect(() => {
    const here = canvas.current
    if (!here) return
    let left = false
    const show = async () => {
      const sharp = Math.min(window.devicePixelRatio || 1, 2)
      // Fitted pages may be shown up to 56 rem wide: drawn at once and a half they stay sharp at every width.
      await pdf.draw(number, here, SCREEN_DOTS * sharp * Math.max(scale, zoom === 'fit' ? 1.5 : 1))
      if (zoom !== 'fit') here.style.width = `${((await pdf.widthOf(number)) / 72) * SCREEN_DOTS * scale}px`
      else here.style.removeProperty('width')
      const words = await pdf.textOf(number)
      if (!left) setText(words)
    }
    // A page that is left while it is drawn ends in an error of no interest.
    show().catch((fault: unknown) => !left && onFailure(fault))
    return () => {
      left = true
    }
  }, [pdf, number, zoom, scale, onFailure])

  return (
    <figure className="preview-page" {...(zoom === 'fit' && { 'data-fit': true })}>
      {/* A canvas is drawn on once only: another zoom gets another one. */}
      <canvas key={zoom} ref={canvas} aria-hidden="true" />
      <VisuallyHidden>
        <section aria-label={contractWords.textOfPage(number, pdf.pages)} style={{ whiteSpace: 'pre-wrap' }}>
          {text}
        </section>
      </VisuallyHidden>
      <figcaption>{contractWords.page(number, pdf.pages)}</figcaption>
    </figure>
  )
}
