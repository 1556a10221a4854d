import { useEffect, useEffectEvent, useState } from 'react'

/** Files let go anywhere over the window, while this page is in it; true while they hang over it. */
export function useFileDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const drop = useEffectEvent((event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onDrop([...(event.dataTransfer?.files ?? [])])
  })
  const hover = useEffectEvent((event: DragEvent) => {
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  })

  useEffect(() => {
    const onHover = (event: DragEvent) => hover(event)
    const onLet = (event: DragEvent) => drop(event)
    // Leaving for another element of the page is no leaving.
    const onLeave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false)
    window.addEventListener('dragover', onHover)
    window.addEventListener('drop', onLet)
    window.addEventListener('dragleave', onLeave)
    return () => {
      window.removeEventListener('dragover', onHover)
      window.removeEventListener('drop', onLet)
      window.removeEventListener('dragleave', onLeave)
    }
  }, [])

  return isOver
}
