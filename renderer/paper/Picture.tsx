import { useEffect, useRef } from 'react'

import { ask } from '../api/ask'

import type { PieceId } from '#shared/domain/ids'

/** A picture kept beside the casebook, drawn on a canvas: the window needs no right to load images from anywhere. */
export function Picture({ id, label, className }: { readonly id: PieceId; readonly label: string; readonly className: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)

  useEffect(() => {
    let isWanted = true
    void ask('piece.read', { id }).then(async reply => {
      if (!reply.ok) return
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(reply.value)]))
      const paper = canvas.current
      if (!isWanted || !paper) return
      paper.width = bitmap.width
      paper.height = bitmap.height
      paper.getContext('2d')?.drawImage(bitmap, 0, 0)
    })
    return () => {
      isWanted = false
    }
  }, [id])

  return <canvas ref={canvas} className={className} role="img" aria-label={label} />
}
