import { Button, Checkbox, Group, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'

import { LONGEST_NAME, type NameProblem, nameProblem, type SavedView, type TableMemory, withName, withOpened, withoutView } from './saved-views'

import { forms } from '#shared/text/forms'
import { savedViews as words } from '#shared/text/saved-views'

interface ChangeViewsProps {
  readonly opened: boolean
  readonly memory: TableMemory
  readonly onKeep: (memory: TableMemory) => void
  readonly onClose: () => void
}

const { changing, said } = words

/** The views of a table: what each is called, which one opens it, and those that are wanted no more. */
export function ChangeViews({ opened, memory, onKeep, onClose }: ChangeViewsProps) {
  const [told, setTold] = useState('')
  const keep = (next: TableMemory, sentence: string) => {
    onKeep(next)
    setTold(sentence)
  }
  return (
    <Modal opened={opened} onClose={onClose} title={changing.title} size="lg" centered closeButtonProps={{ 'aria-label': forms.close }}>
      {memory.views.length === 0 && <p>{words.none}</p>}
      {memory.views.map(saved => (
        <OneView key={saved.name} saved={saved} memory={memory} onKeep={keep} />
      ))}
      <p className="form-hint" role="status">
        {told}
      </p>
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{changing.done}</Button>
      </Group>
    </Modal>
  )
}

interface OneViewProps {
  readonly saved: SavedView
  readonly memory: TableMemory
  readonly onKeep: (memory: TableMemory, sentence: string) => void
}

function OneView({ saved: { name }, memory, onKeep }: OneViewProps) {
  const [typed, setTyped] = useState(name)
  const [problem, setProblem] = useState<NameProblem>()
  const rename = () => {
    const found = nameProblem(memory, typed, name)
    setProblem(found)
    if (!found) onKeep(withName(memory, name, typed), said.renamed(typed.trim()))
  }
  return (
    <div className="saved-view">
      <Group align="flex-end" gap="sm">
        <TextInput
          className="saved-view-name"
          label={changing.name(name)}
          value={typed}
          maxLength={LONGEST_NAME}
          error={problem && words.problems[problem]}
          onChange={event => setTyped(event.currentTarget.value)}
        />
        <Button variant="default" aria-label={changing.renameOf(name)} disabled={typed.trim() === name} onClick={rename}>
          {changing.rename}
        </Button>
        <Button variant="subtle" aria-label={changing.removeOf(name)} onClick={() => onKeep(withoutView(memory, name), said.removed(name))}>
          {changing.remove}
        </Button>
      </Group>
      <Checkbox mt="xs" label={changing.opened} aria-label={changing.openedOf(name)} checked={memory.opened === name} onChange={() => onKeep(withOpened(memory, name), '')} />
    </div>
  )
}
