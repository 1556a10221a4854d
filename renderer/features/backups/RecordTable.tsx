import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'

import { MoreRows } from '../../ui/MoreRows'
import { WideTable } from '../../ui/WideTable'

import type { RecordChange } from '#shared/casebook/compare'
import { answersSearch } from '#shared/core/search-key'
import { backupWords, collectionTitle, fieldTitles, recordTitle } from '#shared/text/backups'

const { compare: words } = backupWords

const AT_ONCE = 200

/** Names a record among all. */
export const recordKey = ({ collection, id }: Pick<RecordChange, 'collection' | 'id'>): string => `${collection} ${id}`

interface RecordTableProps {
  readonly changes: readonly RecordChange[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

/** What differs, record by record; what the copy holds can be chosen. */
export function RecordTable({ changes, chosen, onChoose }: RecordTableProps) {
  const [search, setSearch] = useState('')
  const [drawn, setDrawn] = useState(AT_ONCE)
  const rows = changes.map(change => ({ ...change, key: recordKey(change), title: recordTitle(change.name, change.collection) }))
  const shown = search.trim() === '' ? rows : rows.filter(({ title, collection }) => answersSearch(`${title} ${collectionTitle(collection)}`, search))
  const toggle = (key: string) => onChoose(chosen.has(key) ? new Set([...chosen].filter(each => each !== key)) : new Set([...chosen, key]))
  return (
    <div>
      <TextInput label={words.search} value={search} onChange={event => setSearch(event.currentTarget.value)} mb="sm" maw="26rem" />
      <WideTable caption={words.caption} columns={Object.values(words.columns)} more={shown.length > drawn && <MoreRows key={drawn} left={shown.length - drawn} onDraw={() => setDrawn(drawn + AT_ONCE)} />}>
            {shown.slice(0, drawn).map(({ key, title, collection, kind, fields }) => (
              <tr key={key}>
                <td>{kind === 'removed' ? title : <Checkbox label={title} checked={chosen.has(key)} onChange={() => toggle(key)} />}</td>
                <td>{collectionTitle(collection)}</td>
                <td>{words.kinds[kind]}</td>
                <td>{fieldTitles(fields)}</td>
              </tr>
            ))}
      </WideTable>
    </div>
  )
}
