import { Button, Group } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'wouter'

import { ask } from '../../api/ask'
import { ButtonLink } from '../../ui/ButtonLink'
import { Notice } from '../../ui/Notice'
import { places } from '../../ui/places'

import type { BackupState } from '#shared/api/backups'
import { backupWords } from '#shared/text/backups'

const { remind: words, state: stateWords, causes } = backupWords

const ASKED_EVERY = 15 * 60_000

/** On « Aujourd’hui »: a backup that could not be made, a second place that has waited for a week, or none where there is something to lose. */
export function BackupReminder() {
  const [location] = useLocation()
  const isHere = location === places.today
  const [state, setState] = useState<BackupState>()
  const read = useCallback(() => {
    void ask('backup.state').then(reply => setState(reply.ok ? reply.value : undefined))
  }, [])
  useEffect(() => {
    if (!isHere) return
    read()
    const again = setInterval(read, ASKED_EVERY)
    return () => clearInterval(again)
  }, [isHere, read])
  if (!isHere || !state) return null

  const see = (
    <ButtonLink href={places.settingsBackups} variant="default" size="compact-sm">
      {words.go}
    </ButtonLink>
  )
  if (state.failing) {
    return (
      <Notice tone="warning" title={stateWords.failing(causes[state.failing])} action={see}>
        {stateWords.failingText}
      </Notice>
    )
  }
  if (!state.remind) return null
  const { remind } = state
  const later = async () => {
    await ask('backup.put-off')
    read()
  }
  return (
    <Notice
      tone="info"
      title={words[remind]}
      action={
        <Group gap="xs">
          {see}
          <Button variant="subtle" size="compact-sm" onClick={() => void later()}>
            {words.later[remind]}
          </Button>
        </Group>
      }
    >
      {words[`${remind}Text`]}
    </Notice>
  )
}
