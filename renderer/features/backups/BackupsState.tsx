import { Button, Loader } from '@mantine/core'
import { useState } from 'react'

import { ask } from '../../api/ask'
import { shownInstant } from '../../api/explain'
import { useAttempt } from '../../api/use-attempt'
import { Facts } from '../../ui/Facts'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'

import type { BackupList, BackupMade } from '#shared/api/backups'
import { backupWords } from '#shared/text/backups'

const { state: words, causes } = backupWords

/** When the last backup was made, and a way to make one now. */
export function BackupsState({ list, onMade }: { readonly list: BackupList; readonly onMade: () => void }) {
  const { problem, attempt } = useAttempt()
  const [made, setMade] = useState<BackupMade>()
  const [isBusy, setBusy] = useState(false)
  const make = async () => {
    setBusy(true)
    setMade(await attempt(ask('backup.make')))
    setBusy(false)
    onMade()
  }
  return (
    <Section
      title={words.title}
      actions={
        <Button onClick={() => void make()} disabled={isBusy} leftSection={isBusy ? <Loader size="xs" /> : undefined}>
          {isBusy ? words.making : words.make}
        </Button>
      }
    >
      <div className="page-body">
        {list.failing && (
          <Notice tone="warning" title={words.failing(causes[list.failing])}>
            {words.failingText}
          </Notice>
        )}
        {made && <Made made={made} />}
        <Problem problem={problem} />
        <Facts
          rows={[
            [words.last, list.lastAt === undefined ? words.never : shownInstant(list.lastAt)],
            [words.kept, words.keptText],
          ]}
        />
      </div>
    </Section>
  )
}

function Made({ made: { elsewhere, missingPieces } }: { readonly made: BackupMade }) {
  const isElsewhere = elsewhere === undefined || elsewhere === 'made'
  const title = elsewhere === undefined ? words.made : elsewhere === 'made' ? words.madeElsewhere : words.notElsewhere(causes[elsewhere])
  return (
    <Notice tone={isElsewhere && missingPieces === 0 ? 'good' : 'warning'} title={title}>
      {missingPieces > 0 ? words.missingPieces(missingPieces) : undefined}
    </Notice>
  )
}
