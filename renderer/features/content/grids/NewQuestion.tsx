import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type SyntheticEvent, useState } from 'react'

import { addedQuestion, isFull, MOST_QUESTIONS } from './grid-edits'
import { newQuestion } from './new-question'
import type { GridEditor } from './use-grid-editor'

import { ListName } from '#shared/domain/lists'
import type { QuestionKind, Section } from '#shared/grids/grid'
import { gridSettings, listSettings } from '#shared/text/content-settings'
import { typeset } from '#shared/text/paper'

const words = gridSettings.question

const kinds = Object.entries(words.kinds).map(([value, label]) => ({ value: value as QuestionKind, label })) // Object.entries forgets the names
const lists = ListName.options.map(value => ({ value, label: listSettings.names[value] }))
const blank = { label: '', kind: 'text' as QuestionKind, list: 'needs' as ListName } // not the first of each union only

interface NewQuestionProps {
  readonly editor: GridEditor
  readonly section: Section
}

/** Adds a question at the end of a section: its words and the kind of its answer, which then stays; the rest is set in its row. */
export function NewQuestion({ editor, section }: NewQuestionProps) {
  const [typed, setTyped] = useState<typeof blank>()
  const [isMissing, setMissing] = useState(false)
  const title = typeset(section.title)

  if (isFull(section)) return <p className="form-hint">{words.sectionFull(MOST_QUESTIONS)}</p>
  if (!typed)
    return (
      <Button variant="light" size="compact-sm" aria-label={words.addTo(title)} onClick={() => setTyped(blank)} style={{ alignSelf: 'flex-start' }}>
        {words.add}
      </Button>
    )

  const close = () => {
    setTyped(undefined)
    setMissing(false)
  }
  const add = (event: SyntheticEvent) => {
    event.preventDefault()
    const label = typed.label.trim()
    setMissing(label === '')
    if (label === '') return
    const key = editor.keyFor(label)
    editor.edit(addedQuestion(editor.edits, section.key, newQuestion(key, label, typed.kind, typed.list)))
    editor.goTo(key, section.key)
    close()
  }

  return (
    <form onSubmit={add} noValidate className="content-panel" aria-label={words.adding}>
      <div className="fields">
        <TextInput
          className="wide"
          label={words.label}
          value={typed.label}
          onChange={event => setTyped({ ...typed, label: event.currentTarget.value })}
          error={isMissing && typed.label.trim() === '' ? words.needLabel : undefined}
          maxLength={300}
          required
          autoComplete="off"
          ref={focusOnce}
        />
        <NativeSelect label={words.kind} data={kinds} value={typed.kind} onChange={event => setTyped({ ...typed, kind: kinds.find(({ value }) => value === event.currentTarget.value)?.value ?? 'text' })} />
        {(typed.kind === 'choice' || typed.kind === 'choices') && (
          <NativeSelect label={words.list} data={lists} value={typed.list} onChange={event => setTyped({ ...typed, list: ListName.parse(event.currentTarget.value) })} />
        )}
      </div>
      <div className="form-actions">
        <Button type="submit" size="compact-sm">
          {words.addIt}
        </Button>
        <Button variant="default" size="compact-sm" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

/** The field that one has just opened. */
const focusOnce = (field: HTMLInputElement | null) => field?.focus()
