import { useState } from 'react'

/** True while an act is under way; a second one is not begun meanwhile. */
export function useBusy() {
  const [isBusy, setBusy] = useState(false)
  const whileBusy = (act: () => Promise<void>) => {
    if (isBusy) return
    setBusy(true)
    void act().finally(() => setBusy(false))
  }
  return { isBusy, whileBusy }
}
