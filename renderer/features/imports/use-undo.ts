import { useState } from 'react'

import { useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { useBusy } from './use-busy'

import type { ImportRecord } from '#shared/domain/import-record'
import { importPages } from '#shared/text/importing'

/** Takes imports back: which was the last, whether one is under way, and why the last attempt was refused. */
export function useUndo() {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [undone, setUndone] = useState<ImportRecord>()
  const { isBusy, whileBusy } = useBusy()
  const undo = (record: ImportRecord) =>
    whileBusy(async () => {
      const delta = await attempt(send('import.undo', { id: record.id }))
      setUndone(delta && record)
    })
  // What stands in the way is named one by one: those who were worked with are their own reason.
  const shown = problem && problem.places.length > 0 ? { ...problem, title: importPages.undo.inUse, detail: importPages.undo.inUseDetail } : problem
  return { problem: shown, undone, isBusy, undo }
}
