import { Button, Group, Textarea } from '@mantine/core'
import { Link } from 'wouter'

import { places } from '../../../ui/places'
import { Unfolding } from '../Unfolding'
import { sheetOf, TEXT_LENGTH } from './text-edits'

import { TEXT_BLANKS } from '#shared/defaults/texts'
import type { TextKey } from '#shared/domain/programme-settings'
import { textSettings as words } from '#shared/text/content-settings'

interface TextEditorProps {
  readonly name: TextKey
  readonly text: string
  /** As the product came with it. */
  readonly original: string
  readonly isSaved: boolean
  readonly problem: string | undefined
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onChange: (text: string) => void
}

/** One text: what it serves and whose it is; once opened a large field, its sheet, and the way back to the original. */
export function TextEditor({ name, text, original, isSaved, problem, isOpen, onOpen, onChange }: TextEditorProps) {
  const title = words.names[name]
  const sheet = sheetOf[name]
  const blanks = TEXT_BLANKS[name]
  const isOriginal = text === original
  return (
    <Unfolding title={title} detail={isSaved ? words.states[isOriginal ? 'original' : 'own'] : words.states.changed} isOpen={isOpen} onOpen={onOpen}>
      <p className="form-hint">{words.uses[name]}</p>
      <Textarea
        label={title}
        value={text}
        onChange={event => onChange(event.currentTarget.value)}
        error={problem}
        maxLength={TEXT_LENGTH}
        rows={8}
        required
        {...(blanks && { description: words.blanks(blanks) })}
      />
      <Group gap="sm">
        {!isOriginal && (
          <Button variant="default" size="compact-sm" aria-label={words.toOriginalOf(title)} onClick={() => onChange(original)}>
            {words.toOriginal}
          </Button>
        )}
        {sheet && (
          <Link href={places.sheet(sheet)} aria-label={words.previewOf(title)}>
            {words.preview}
          </Link>
        )}
      </Group>
      {sheet && !isSaved && <p className="form-hint">{words.previewOfSaved}</p>}
    </Unfolding>
  )
}
