import { useEffect, useState } from 'react'

import { ask } from '../../../api/ask'

/** Whether the file is under a passphrase, once main has told. */
export function useIsProtected(): true | undefined {
  const [isProtected, setIsProtected] = useState(false)
  useEffect(() => {
    let isWanted = true
    void ask('store.state').then(reply => {
      if (isWanted && reply.ok) setIsProtected(reply.value.at === 'open' && reply.value.isProtected)
    })
    return () => {
      isWanted = false
    }
  }, [])
  return isProtected || undefined
}
