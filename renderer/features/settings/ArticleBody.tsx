import { Button, Collapse, Group, Stack, Text, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'

import { BODY_LENGTH, inserted, placeOf } from './article-edits'
import { FieldsHelp } from './FieldsHelp'

import { articlesWords as words } from '#shared/text/settings'

interface ArticleBodyProps {
  readonly body: string
  readonly number: number
  readonly problem: string | undefined
  /** The words of the body that would not be understood. */
  readonly unknown: readonly string[]
  readonly onChange: (body: string) => void
}

/** The text of an article, with the fields one may insert at the cursor and the way to a word that is not understood. */
export function ArticleBody({ body, number, problem, unknown, onChange }: ArticleBodyProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [helping, setHelping] = useState(false)

  const select = (from: number, to: number) => {
    field.current?.focus()
    field.current?.setSelectionRange(from, to)
  }
  const show = (word: string) => {
    const [from, to] = placeOf(word, body)
    select(from, to)
  }
  const insert = (written: string) => {
    const { text, cursor } = inserted(body, written, field.current?.selectionStart ?? body.length, field.current?.selectionEnd ?? body.length)
    if (text.length > BODY_LENGTH) return
    onChange(text)
    setTimeout(() => select(cursor, cursor), 0) // once React has put the text in the field
  }

  return (
    <Stack gap="xs">
      <Textarea
        ref={field}
        label={words.body}
        description={words.bodyMeaning}
        value={body}
        onChange={event => onChange(event.currentTarget.value)}
        error={problem}
        // The article stays in black: only its frame and the words named below are wrong.
        withErrorStyles={false}
        {...(problem && { styles: { input: { borderColor: 'var(--bad-ink)' } } })}
        maxLength={BODY_LENGTH}
        rows={3}
        required
      />
      <Group gap="xs">
        {problem &&
          unknown.map(word => (
            <Button key={word} variant="light" color="red" size="compact-sm" onClick={() => show(word)}>
              {words.showWord(word)}
            </Button>
          ))}
        <Button variant="default" size="compact-sm" aria-expanded={helping} aria-label={words.helpOf(number)} onClick={() => setHelping(!helping)}>
          {words.help}
        </Button>
      </Group>
      <Collapse expanded={helping}>
        {helping && (
          <Stack gap="xs">
            <Text size="sm">{words.helpLead}</Text>
            <FieldsHelp onInsert={insert} />
          </Stack>
        )}
      </Collapse>
    </Stack>
  )
}
