import { Button, TextInput } from '@mantine/core'
import { type SyntheticEvent, useState } from 'react'

import { MOST_ITEMS, newItemProblem, withNewItem } from './list-edits'

import type { ListItem } from '#shared/domain/lists'
import { listSettings as words } from '#shared/text/content-settings'

interface NewChoiceProps {
  readonly items: readonly ListItem[]
  readonly onAdd: (items: readonly ListItem[]) => void
}

/** Adds choices one after the other: Enter adds, and the field is ready for the next. */
export function NewChoice({ items, onAdd }: NewChoiceProps) {
  const [label, setLabel] = useState('')
  const [problem, setProblem] = useState<string>()
  if (items.length >= MOST_ITEMS) return <p className="form-hint">{words.mostReached(MOST_ITEMS)}</p>

  const add = (event: SyntheticEvent) => {
    event.preventDefault()
    const wrong = newItemProblem(label, items)
    setProblem(wrong)
    if (wrong !== undefined) return
    onAdd(withNewItem(items, label))
    setLabel('')
  }
  return (
    <form onSubmit={add} noValidate className="content-adder">
      <TextInput
        label={words.newItem}
        description={words.newItemHint}
        value={label}
        onChange={event => {
          setLabel(event.currentTarget.value)
          setProblem(undefined)
        }}
        error={problem}
        maxLength={120}
        autoComplete="off"
      />
      <Button type="submit" variant="light">
        {words.add}
      </Button>
    </form>
  )
}
