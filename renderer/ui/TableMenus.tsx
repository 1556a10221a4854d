import { Button, Menu } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'

import { ChangeViews } from './ChangeViews'
import { isSameView, memoryWith, seenIn, withView } from './saved-views'
import { SaveView } from './SaveView'
import { type TableView, wholeTable } from './table-view'
import { useTableMemory } from './use-table-memory'

import { savedViews as words } from '#shared/text/saved-views'

interface TableMenusProps {
  /** Names the table: what is kept of it is kept under this. */
  readonly caption: string
  readonly columns: readonly { readonly key: string; readonly label: string }[]
  readonly view: TableView
  readonly onChange: (view: TableView) => void
}

const check = <IconCheck size={14} aria-hidden="true" />
const more = <IconChevronDown size={14} aria-hidden="true" />

/** What one keeps of a table from one day to the next: its views, and the columns one wants to see. */
export function TableMenus({ caption, columns, view, onChange }: TableMenusProps) {
  const { memory, keep } = useTableMemory(caption)
  const [asking, setAsking] = useState<'name' | 'changes'>()
  const [said, setSaid] = useState('')
  if (!keep) return null
  const { hidden = [] } = view
  const choose = (next: readonly string[]) => {
    onChange({ ...view, hidden: next })
    keep(memoryWith(memory, next))
  }
  const save = (name: string) => {
    keep(withView(memory, name, { ...view, hidden }))
    setSaid(words.said.saved(name.trim()))
    setAsking(undefined)
  }

  return (
    <>
      <Menu shadow="md" position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={more}>
            {words.open}
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={words.label(caption)}>
          {memory.views.length === 0 && <Menu.Label>{words.none}</Menu.Label>}
          {memory.views.map(saved => (
            <Menu.RadioItem key={saved.name} value={saved.name} checked={isSameView(saved.view, view)} checkIcon={check} closeMenuOnClick onChange={() => onChange(seenIn(saved))}>
              {saved.name}
              {memory.opened === saved.name && <span className="form-hint"> ({words.opensWith})</span>}
            </Menu.RadioItem>
          ))}
          <Menu.Item onClick={() => onChange({ ...wholeTable, hidden })}>{words.whole}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => setAsking('name')}>{words.save}</Menu.Item>
          {memory.views.length > 0 && <Menu.Item onClick={() => setAsking('changes')}>{words.change}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <Menu shadow="md" position="bottom-end" closeOnItemClick={false}>
        <Menu.Target>
          <Button variant="default" rightSection={more}>
            {words.columns.open}
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={words.columns.label(caption)}>
          {columns.slice(1).map(({ key, label }) => {
            const isSeen = !hidden.includes(key)
            return (
              <Menu.CheckboxItem key={key} checked={isSeen} checkIcon={check} onChange={() => choose(isSeen ? [...hidden, key] : hidden.filter(each => each !== key))}>
                {label}
              </Menu.CheckboxItem>
            )
          })}
          <Menu.Divider />
          <Menu.Item disabled={hidden.length === 0} onClick={() => choose([])}>
            {words.columns.all}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <span className="data-table-said" role="status">
        {said}
      </span>
      <SaveView opened={asking === 'name'} memory={memory} onSave={save} onClose={() => setAsking(undefined)} />
      <ChangeViews opened={asking === 'changes'} memory={memory} onKeep={keep} onClose={() => setAsking(undefined)} />
    </>
  )
}
