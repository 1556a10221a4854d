import { Button } from '@mantine/core'
import { useState } from 'react'

import { ask } from '../api/ask'
import { shownInstant } from '../api/explain'
import { Banner } from './Banner'

import { shell } from '#shared/text/shell'

const { opening: words } = shell

interface RecoveredProps {
  /** The instant of the last change that was taken up, ISO 8601 in UTC. */
  readonly savedAt: string
  /** What could not be read, by name in the data folder. */
  readonly kept: readonly string[]
}

/** Once, after a damaged or lost file was taken up again: up to when, and where the damaged one lies. */
export function Recovered({ savedAt, kept }: RecoveredProps) {
  const [isSeen, setSeen] = useState(false)
  if (isSeen) return null
  return (
    <Banner
      tone="info"
      title={words.recovered(shownInstant(savedAt))}
      actions={
        <>
          <Button variant="default" size="compact-sm" onClick={() => void ask('data-folder.show')}>
            {words.showFolder}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={() => setSeen(true)}>
            {words.recoveredSeen}
          </Button>
        </>
      }
    >
      {words.recoveredMeaning(kept)}
    </Banner>
  )
}
