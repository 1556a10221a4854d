import { useState } from 'react'

import { useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'

import type { ImportRecord } from '#shared/domain/import-record'

/** Takes imports back: which was the last, and why the last attempt was refused. */
export function useUndo() {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [undone, setUndone] = useState<ImportRecord>()
  const undo = async (record: ImportRecord) => {
    const delta = await attempt(send('import.undo', { id: record.id }))
    setUndone(delta && record)
  }
  return { problem, undone, undo }
}
