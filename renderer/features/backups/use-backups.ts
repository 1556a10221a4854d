import { useCallback, useEffect, useState } from 'react'

import { ask } from '../../api/ask'

import type { BackupList } from '#shared/api/backups'

/** The backups that can be seen now, asked for as the page comes up and whenever something may have changed. */
export function useBackups(): { readonly list: BackupList | undefined; readonly refresh: () => void } {
  const [list, setList] = useState<BackupList>()
  const refresh = useCallback(() => {
    void ask('backup.list').then(reply => {
      if (reply.ok) setList(reply.value)
    })
  }, [])
  useEffect(refresh, [refresh])
  return { list, refresh }
}
