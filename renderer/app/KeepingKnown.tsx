import { type ReactNode, useMemo, useState } from 'react'

import { useStoreState } from '../api/use-store-state'
import { SaveElsewhere } from '../features/backups/SaveElsewhere'
import { KeepingContext } from '../ui/keeping'

/** Tells all that is drawn in it whether anything can be saved, and holds the dialog that saves everything elsewhere. */
export function KeepingKnown({ children }: { readonly children: ReactNode }) {
  const state = useStoreState()
  const isReading = state?.at === 'open' && state.reading !== undefined
  const [times, setTimes] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const keeping = useMemo(() => {
    const saveElsewhere = () => {
      setTimes(before => before + 1)
      setOpen(true)
    }
    return { isReading, saveElsewhere }
  }, [isReading])
  return (
    <KeepingContext value={keeping}>
      {children}
      {isOpen && <SaveElsewhere key={times} onClose={() => setOpen(false)} />}
    </KeepingContext>
  )
}
