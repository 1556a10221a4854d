import { Button, Group, Loader, Text } from '@mantine/core'
import { useState } from 'react'

import { ask } from '../../api/ask'
import { explain, shownInstant } from '../../api/explain'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { BackupTable, inOneList } from './BackupTable'
import { CopyState } from './CopyState'
import { useBackups } from './use-backups'
import { useCopy } from './use-copy'

import type { Refusal } from '#shared/api/api'
import type { BackupFacts, BackupSource } from '#shared/api/backups'
import { backupWords } from '#shared/text/backups'

const { adopt: words, list: listWords } = backupWords

/** Before the first change of all, a casebook is empty. */
const holdsSomething = ({ generation }: BackupFacts): boolean => generation > 1

/** Begins again from a backup, where nothing could be opened or where nobody stands yet. It works without an open casebook. */
export function AdoptBackup({ onAdopted }: { readonly onAdopted: () => void }) {
  const { list } = useBackups()
  const copy = useCopy()
  const [asked, setAsked] = useState<{ readonly source: BackupSource; readonly name: string }>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [isBusy, setBusy] = useState(false)

  const choose = async () => {
    const chosen = await ask('backup.choose-file')
    if (!chosen.ok) setRefusal(chosen.error)
    else if (chosen.value.outcome === 'chosen') setAsked({ source: { from: 'file', id: chosen.value.id }, name: words.ofFile(chosen.value.fileName) })
  }
  const adopt = async (source: BackupSource) => {
    setAsked(undefined)
    setBusy(true)
    const adopted = await ask('backup.adopt', { source })
    setBusy(false)
    setRefusal(adopted.ok ? undefined : adopted.error)
    if (adopted.ok) onAdopted()
  }

  const backups = list ? inOneList(list.here.filter(holdsSomething), list.elsewhere.filter(holdsSomething)) : []
  const { title, detail } = refusal ? explain(refusal) : {}
  return (
    <Section title={words.title}>
      <div className="page-body">
        <p className="form-hint">{words.lead}</p>
        {title !== undefined && (
          <Notice tone="error" title={title}>
            {detail}
          </Notice>
        )}
        {isBusy && (
          <Group role="status" gap="xs">
            <Loader size="xs" />
            <Text size="sm">{words.underWay}</Text>
          </Group>
        )}
        <CopyState {...copy} />
        {backups.length > 0 && (
          <BackupTable
            backups={backups}
            isBusy={isBusy || copy.act.at === 'reading'}
            acts={[
              { label: listWords.adopt, labelOf: listWords.adoptOf, onAct: (source, { at }) => setAsked({ source, name: words.ofDay(shownInstant(at)) }) },
              { label: listWords.rehearse, labelOf: listWords.rehearseOf, onAct: source => void copy.open(source, 'rehearse') },
            ]}
          />
        )}
        <div>
          <Button variant="default" disabled={isBusy} onClick={() => void choose()}>
            {listWords.chooseFile}
          </Button>
        </div>
      </div>
      <ConfirmDialog opened={asked !== undefined} title={words.confirmTitle} confirmLabel={words.confirm} onConfirm={() => asked && void adopt(asked.source)} onClose={() => setAsked(undefined)}>
        {asked && words.confirmText(asked.name)}
      </ConfirmDialog>
    </Section>
  )
}
