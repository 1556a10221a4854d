import { List, Stack } from '@mantine/core'
import { useEffect, useState } from 'react'

import { ask } from '../../../api/ask'
import { Notice } from '../../../ui/Notice'

import type { ErasureEffects } from '#shared/casebook/erasure-effects'
import { dataRights, erasureWords } from '#shared/text/data-rights'
import { shortDay } from '#shared/text/format'

const words = dataRights.erasure

/** What goes, what stays without a name, who else names the person, and what is out of reach. */
export function ErasurePreview({ effects: { counts, leaves, isOfTeam, mentions } }: { readonly effects: ErasureEffects }) {
  const backups = useBackupDays()
  return (
    <Stack gap="sm">
      {leaves && <Notice tone="info" title={words.leaves} />}
      {isOfTeam && <Notice tone="warning" title={words.team} />}
      <Items title={words.goes} items={words.going(counts)} />
      {mentions.length > 0 && (
        <>
          <h3>{words.mentions(mentions.length)}</h3>
          <p>{words.mentionsLead(erasureWords.mention)}</p>
          <List>
            {mentions.map(({ collection, id, excerpt, sure }, index) => (
              <List.Item key={`${id} ${index}`}>
                <strong>{words.place(collection)}</strong> {excerpt} {!sure && <em>({words.unsure})</em>}
              </List.Item>
            ))}
          </List>
        </>
      )}
      <Items title={words.stays} items={words.staying(counts.sessions)} />
      <Items title={words.notReached} items={[...words.unreached, ...(backups ? [words.backups(backups)] : [])]} />
    </Stack>
  )
}

function Items({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <List>
        {items.map(item => (
          <List.Item key={item}>{item}</List.Item>
        ))}
      </List>
    </div>
  )
}

/** The days of the backups that can be seen, each once; nothing while they are not known. */
function useBackupDays(): readonly string[] | undefined {
  const [days, setDays] = useState<readonly string[]>()
  useEffect(() => {
    void ask('backup.list').then(list => {
      if (list.ok) setDays([...new Set([...list.value.here, ...list.value.elsewhere].map(({ at }) => at.slice(0, 10)))].toSorted().map(shortDay))
    })
  }, [])
  return days
}
