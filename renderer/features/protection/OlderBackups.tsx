import { useEffect, useState } from 'react'

import { ask } from '../../api/ask'
import { ButtonLink } from '../../ui/ButtonLink'
import { Notice } from '../../ui/Notice'
import { places } from '../../ui/places'

import { protectionWords } from '#shared/text/protection'

const { older: words } = protectionWords

/** Which protected backups the passphrase or the code of before still opens, with the way to the backups; nothing where there is none. `isBackedUp`: the newest one was made with what is new. */
export function OlderBackups({ isBackedUp }: { readonly isBackedUp: boolean }) {
  const [days, setDays] = useState<readonly string[]>([])
  useEffect(() => {
    let isWanted = true
    void ask('backup.list').then(list => {
      if (!isWanted || !list.ok) return
      const here = list.value.here.filter(({ isProtected }) => isProtected).slice(isBackedUp ? 1 : 0)
      const elsewhere = list.value.elsewhere.filter(({ isProtected }) => isProtected)
      setDays([...new Set([...here, ...elsewhere].map(({ at }) => at.slice(0, 10)))].toSorted())
    })
    return () => {
      isWanted = false
    }
  }, [isBackedUp])
  if (days.length === 0) return null
  return (
    <Notice tone="info" title={words.title} action={<ButtonLink variant="default" href={places.settingsBackups}>{words.see}</ButtonLink>}>
      {words.text(days)}
    </Notice>
  )
}
