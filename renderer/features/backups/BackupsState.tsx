import { Button, Group } from '@mantine/core'
import { useState } from 'react'

import { ask } from '../../api/ask'
import { shownInstant } from '../../api/explain'
import { useSurroundings } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { Facts } from '../../ui/Facts'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { UnderWay } from '../../ui/UnderWay'

import type { BackupList, BackupMade } from '#shared/api/backups'
import { backupWords } from '#shared/text/backups'

const { state: words, causes } = backupWords

/** When the last backup was made, where those of this computer lie, and a way to make one now. */
export function BackupsState({ list, onMade }: { readonly list: BackupList; readonly onMade: () => void }) {
  const { problem, attempt } = useAttempt()
  const [made, setMade] = useState<BackupMade>()
  const { dataFolder } = useSurroundings()
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
        <Button onClick={() => void make()} loading={isBusy}>
          {words.make}
        </Button>
      }
    >
      <div className="page-body">
        {list.failing && (
          <Notice tone="warning" title={words.failing(causes[list.failing])}>
            {words.failingText}
          </Notice>
        )}
        {isBusy && <UnderWay text={words.making} />}
        {made && <Made made={made} />}
        <Problem problem={problem} />
        <Facts
          rows={[
            [words.last, list.lastAt === undefined ? words.never : shownInstant(list.lastAt)],
            [words.place, <code key="place">{folderOf(dataFolder)}</code>],
            [words.kept, words.keptText],
          ]}
        />
        <Group>
          <Button variant="default" onClick={() => void ask('data-folder.show')}>
            {words.show}
          </Button>
        </Group>
      </div>
    </Section>
  )
}

/** Where the backups lie in the data folder, written as the computer writes paths. */
const folderOf = (dataFolder: string): string => `${dataFolder}${dataFolder.includes('\\') ? '\\' : '/'}sauvegardes`

function Made({ made: { elsewhere, missingPieces } }: { readonly made: BackupMade }) {
  const isElsewhere = elsewhere === undefined || elsewhere === 'made'
  const title = elsewhere === undefined ? words.made : elsewhere === 'made' ? words.madeElsewhere : words.notElsewhere(causes[elsewhere])
  return (
    <Notice tone={isElsewhere && missingPieces === 0 ? 'good' : 'warning'} title={title}>
      {missingPieces > 0 ? words.missingPieces(missingPieces) : undefined}
    </Notice>
  )
}
