import { Button, Group, Modal, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'

import { LONGEST_NAME, type NameProblem, nameProblem, type TableMemory } from './saved-views'

import { forms } from '#shared/text/forms'
import { savedViews as words } from '#shared/text/saved-views'

interface SaveViewProps {
  readonly opened: boolean
  readonly memory: TableMemory
  readonly onSave: (name: string) => void
  readonly onClose: () => void
}

/** Asks for the name under which a table is looked at now. */
export const SaveView = (props: SaveViewProps) => (
  <Modal opened={props.opened} onClose={props.onClose} title={words.saving.title} centered closeButtonProps={{ 'aria-label': forms.close }}>
    <NameForm {...props} />
  </Modal>
)

function NameForm({ memory, onSave, onClose }: SaveViewProps) {
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<NameProblem>()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const found = nameProblem(memory, name)
    setProblem(found)
    if (!found) onSave(name)
  }
  return (
    <form onSubmit={submit} noValidate>
      <p className="form-hint">{words.saving.text}</p>
      <TextInput
        label={words.saving.name}
        description={words.saving.example}
        value={name}
        maxLength={LONGEST_NAME}
        error={problem && words.problems[problem]}
        onChange={event => setName(event.currentTarget.value)}
        data-autofocus
      />
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose}>
          {forms.cancel}
        </Button>
        <Button type="submit">{words.saving.submit}</Button>
      </Group>
    </form>
  )
}
