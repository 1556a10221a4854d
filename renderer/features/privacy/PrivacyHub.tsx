import { useEffect, useState } from 'react'

import { ask } from '../../api/ask'
import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { LinkList } from '../../ui/LinkList'
import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import { dutyRows, type HubRow, peopleRows, safetyRows } from './hub-rows'

import type { BackupState } from '#shared/api/backups'
import type { StoreState } from '#shared/api/store-refusal'
import { privacyHub as words } from '#shared/text/registers'

const looks = { good: { sign: '✓', tone: 'good' }, wait: { sign: '◔', tone: 'wait' }, bad: { sign: '!', tone: 'bad' } } as const

/** « Vie privée et sécurité »: what is in order, what is not, and where each is looked after. */
export function PrivacyHub() {
  const [book, today] = [useCasebook(), useToday()]
  const [store, setStore] = useState<StoreState>()
  const [backups, setBackups] = useState<BackupState>()

  useEffect(() => {
    let isWanted = true
    void ask('store.state').then(reply => {
      if (isWanted && reply.ok) setStore(reply.value)
    })
    void ask('backup.state').then(reply => {
      if (isWanted && reply.ok) setBackups(reply.value)
    })
    return () => {
      isWanted = false
    }
  }, [])

  return (
    <div className="page-body">
      <p className="form-hint">{words.lead}</p>
      <Matters title={words.safety} rows={safetyRows({ store, backups })} />
      <Matters title={words.people} rows={peopleRows(book)} />
      <Matters title={words.duties} rows={dutyRows(book, today)} />
    </div>
  )
}

const Matters = ({ title, rows }: { readonly title: string; readonly rows: readonly HubRow[] }) => (
  <Section title={title}>
    <LinkList rows={rows.map(({ label, href, detail, look }) => ({ ...{ key: label, href, label, detail }, ...(look && { state: <StateBadge {...looks[look]} label={words.looks[look]} /> }) }))} />
  </Section>
)
