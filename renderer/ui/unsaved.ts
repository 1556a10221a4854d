import { useCallback, useEffect, useRef } from 'react'

/** The forms on screen that hold something not yet saved. */
const unsaved = new Set<object>()

/** True while a form holds what would be lost by leaving. */
export const somethingIsUnsaved = (): boolean => unsaved.size > 0

/** For one who chose to leave nevertheless. */
export const forgetUnsaved = (): void => unsaved.clear()

/** Tells that this form holds something unsaved; the answer is to be called once it is saved, before one leaves. */
export function useUnsaved(dirty: boolean): () => void {
  const token = useRef({})
  useEffect(() => {
    const mine = token.current
    if (dirty) unsaved.add(mine)
    return () => void unsaved.delete(mine)
  }, [dirty])
  return useCallback(() => void unsaved.delete(token.current), [])
}
