import { Button, TextInput } from '@mantine/core'
import { type SyntheticEvent, useState } from 'react'

import { addedSection, MOST_SECTIONS } from './grid-edits'
import type { GridEditor } from './use-grid-editor'

import { gridSettings } from '#shared/text/content-settings'

const words = gridSettings.section

/** Adds a section at the end of a grid. */
export function NewSection({ editor }: { readonly editor: GridEditor }) {
  const [title, setTitle] = useState('')
  if (editor.edits.sections.length >= MOST_SECTIONS) return <p className="form-hint">{words.mostReached(MOST_SECTIONS)}</p>

  const add = (event: SyntheticEvent) => {
    event.preventDefault()
    const typed = title.trim()
    if (typed === '') return
    const key = editor.keyFor(typed)
    editor.edit(addedSection(editor.edits, { key, title: typed, questions: [] }))
    editor.goTo(key, key)
    setTitle('')
  }
  return (
    <form onSubmit={add} noValidate className="content-adder">
      <TextInput label={words.newTitle} value={title} onChange={event => setTitle(event.currentTarget.value)} maxLength={120} autoComplete="off" />
      <Button type="submit" variant="light">
        {words.add}
      </Button>
    </form>
  )
}
