import { Button } from '@mantine/core'
import { useState } from 'react'

import { ask } from '../../api/ask'
import { explain, shownInstant } from '../../api/explain'
import { letGoOfOpened, useOpenedBackup } from '../../api/opened-backup'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { UnderWay } from '../../ui/UnderWay'
import { BackupTable, inOneList } from './BackupTable'
import { CopyState } from './CopyState'
import { useBackups } from './use-backups'
import { useCopy } from './use-copy'

import type { Refusal } from '#shared/api/refusal'
import type { BackupFacts, BackupSource } from '#shared/api/backups'
import { backupWords } from '#shared/text/backups'

const { adopt: words, list: listWords } = backupWords

/** Before the first change of all, a casebook is empty. */
const holdsSomething = ({ generation }: BackupFacts): boolean => generation > 1

interface Chosen {
  readonly source: BackupSource
  readonly name: string
}

const fileNamed = ({ id, fileName }: { readonly id: string; readonly fileName: string }): Chosen => ({ source: { from: 'file', id }, name: words.ofFile(fileName) })

/** Begins again from a backup, where nothing could be opened or where nobody stands yet. It works without an open casebook. */
export function AdoptBackup({ onAdopted }: { readonly onAdopted: () => void }) {
  const { list } = useBackups()
  const copy = useCopy()
  const opened = useOpenedBackup()
  const [chosen, setChosen] = useState<Chosen>()
  const asked = chosen ?? (opened && fileNamed(opened))
  const [refusal, setRefusal] = useState<Refusal>()
  const [isBusy, setBusy] = useState(false)

  const choose = async () => {
    const reply = await ask('backup.choose-file')
    if (!reply.ok) setRefusal(reply.error)
    else if (reply.value.outcome === 'chosen') setChosen(fileNamed(reply.value))
  }
  const settled = () => {
    setChosen(undefined)
    letGoOfOpened()
  }
  const adopt = async (source: BackupSource) => {
    settled()
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
        {isBusy && <UnderWay text={words.underWay} />}
        <CopyState {...copy} />
        {backups.length > 0 && (
          <BackupTable
            backups={backups}
            isBusy={isBusy || copy.act.at === 'reading'}
            acts={[
              { label: listWords.adopt, labelOf: listWords.adoptOf, onAct: (source, { at }) => setChosen({ source, name: words.ofDay(shownInstant(at)) }) },
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
      <ConfirmDialog opened={asked !== undefined} title={words.confirmTitle} confirmLabel={words.confirm} onConfirm={() => asked && void adopt(asked.source)} onClose={settled}>
        {asked && words.confirmText(asked.name)}
      </ConfirmDialog>
    </Section>
  )
}
