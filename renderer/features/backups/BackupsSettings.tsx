import { Button, Group } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'

import { ask } from '../../api/ask'
import { letGoOfOpened, useOpenedBackup } from '../../api/opened-backup'
import { useAttempt } from '../../api/use-attempt'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { BackupsState } from './BackupsState'
import { BackupTable, inOneList } from './BackupTable'
import { CompareView } from './CompareView'
import { CopyState } from './CopyState'
import { SecondPlaceSection } from './SecondPlaceSection'
import { useBackups } from './use-backups'
import { useCopy } from './use-copy'

import type { StoreState } from '#shared/api/store-refusal'
import { backupWords } from '#shared/text/backups'

const { list: words, compare } = backupWords

/** The backups: how they stand, a second place, and the way back from one, whole or record by record. */
export function BackupsSettings() {
  const { list, refresh } = useBackups()
  const copy = useCopy()
  const state = useStoreState()
  const [done, setDone] = useState<'restored' | 'taken'>()
  useOpened(copy)
  if (!list) return null
  const isProtected = state?.at === 'open' && state.isProtected

  if (copy.act.at === 'looked') {
    const finish = (what?: 'restored' | 'taken') => {
      setDone(what)
      copy.close()
      refresh()
    }
    return <CompareView key={copy.act.looked.id} looked={copy.act.looked} isProtectedHere={isProtected} onDone={finish} onBack={() => finish()} />
  }

  return (
    <>
      {done && (
        <Notice tone="good" title={done === 'restored' ? compare.restored : compare.taken}>
          {compare.undoHint}
        </Notice>
      )}
      <p className="form-hint">{backupWords.lead}</p>
      <BackupsState list={list} onMade={refresh} />
      <SecondPlaceSection second={list.second} isProtected={isProtected} onChange={refresh} />
      <Section title={words.title} actions={<ChooseFile copy={copy} />}>
        <div className="page-body">
          <p className="form-hint">{words.lead}</p>
          <CopyState {...copy} />
          <BackupTable
            backups={inOneList(list.here, list.elsewhere)}
            isBusy={copy.act.at === 'reading'}
            acts={[
              { label: words.compare, labelOf: words.compareOf, onAct: source => void copy.open(source, 'compare') },
              { label: words.rehearse, labelOf: words.rehearseOf, onAct: source => void copy.open(source, 'rehearse') },
            ]}
          />
        </div>
      </Section>
      {state?.at === 'open' && state.conflictCopies.length > 0 && <Conflicts names={state.conflictCopies} copy={copy} />}
    </>
  )
}

/** Looks at the backup that a person opened with the system. */
function useOpened(copy: ReturnType<typeof useCopy>) {
  const opened = useOpenedBackup()
  const show = useEffectEvent((id: string) => {
    letGoOfOpened()
    void copy.open({ from: 'file', id }, 'compare')
  })
  useEffect(() => {
    if (opened) show(opened.id)
  }, [opened])
}

function ChooseFile({ copy }: { readonly copy: ReturnType<typeof useCopy> }) {
  const { problem, attempt } = useAttempt()
  const choose = async () => {
    const chosen = await attempt(ask('backup.choose-file'))
    if (chosen?.outcome === 'chosen') await copy.open({ from: 'file', id: chosen.id }, 'compare')
  }
  return (
    <>
      <Button variant="default" onClick={() => void choose()}>
        {words.chooseFile}
      </Button>
      <Problem problem={problem} />
    </>
  )
}

/** Copies that a synchronisation set beside the casebook, each compared like a backup. */
function Conflicts({ names, copy }: { readonly names: readonly string[]; readonly copy: ReturnType<typeof useCopy> }) {
  return (
    <Section title={words.conflicts}>
      <div className="page-body">
        <p className="form-hint">{words.conflictsText}</p>
        {names.map(name => (
          <Group key={name}>
            <code>{name}</code>
            <Button variant="default" size="compact-sm" aria-label={words.compareOf(name)} onClick={() => void copy.open({ from: 'conflict', name }, 'compare')}>
              {words.compare}
            </Button>
          </Group>
        ))}
      </div>
    </Section>
  )
}

function useStoreState(): StoreState | undefined {
  const [state, setState] = useState<StoreState>()
  useEffect(() => {
    void ask('store.state').then(reply => {
      if (reply.ok) setState(reply.value)
    })
  }, [])
  return state
}
