import { Button, Group } from '@mantine/core'
import { useState } from 'react'

import { shownInstant } from '../../api/explain'
import { MoreRows } from '../../ui/MoreRows'
import { WideTable } from '../../ui/WideTable'

import type { BackupFacts, BackupSource } from '#shared/api/backups'
import { backupWords } from '#shared/text/backups'

/** A backup with the place it lies in. */
export interface PlacedBackup extends BackupFacts {
  readonly from: 'here' | 'elsewhere'
}

interface BackupTableProps {
  readonly backups: readonly PlacedBackup[]
  readonly acts: readonly { readonly label: string; readonly labelOf: (when: string) => string; readonly onAct: (source: BackupSource, backup: PlacedBackup) => void }[]
  readonly isBusy: boolean
}

const { list: words } = backupWords

const AT_ONCE = 10

/** The backups, the newest first, each with what can be done with it. */
export function BackupTable({ backups, acts, isBusy }: BackupTableProps) {
  const [drawn, setDrawn] = useState(AT_ONCE)
  if (backups.length === 0) return <div className="data-table-empty">{words.none}</div>
  return (
    <WideTable caption={words.caption} columns={Object.values(words.columns)} more={backups.length > drawn && <MoreRows key={drawn} left={backups.length - drawn} onDraw={() => setDrawn(drawn + AT_ONCE)} />}>
          {backups.slice(0, drawn).map(backup => (
            <tr key={`${backup.from} ${backup.name}`}>
              <td>{shownInstant(backup.at)}</td>
              <td>{words.reasons[backup.reason]}</td>
              <td>{words[backup.from]}</td>
              <td className="numeric">{words.size(backup.bytes)}</td>
              <td>{backup.head === 'sound' ? (backup.isProtected ? words.protected : words.clear) : words.heads[backup.head]}</td>
              <td>
                {backup.head === 'sound' && (
                  <Group gap="xs" wrap="nowrap">
                    {acts.map(({ label, labelOf, onAct }) => (
                      <Button key={label} variant="default" size="compact-sm" disabled={isBusy} aria-label={labelOf(shownInstant(backup.at))} onClick={() => onAct({ from: backup.from, name: backup.name }, backup)}>
                        {label}
                      </Button>
                    ))}
                  </Group>
                )}
              </td>
            </tr>
          ))}
    </WideTable>
  )
}

/** The backups of both places, the newest first. */
export const inOneList = (here: readonly BackupFacts[], elsewhere: readonly BackupFacts[]): readonly PlacedBackup[] =>
  [...here.map(each => ({ ...each, from: 'here' as const })), ...elsewhere.map(each => ({ ...each, from: 'elsewhere' as const }))].toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
