import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'

import { useCasebook, useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { DateField } from '../../ui/DateField'
import { FormActions } from '../../ui/FormActions'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { useCheckedForm } from '../../ui/use-checked-form'

import { RecordProgress } from '#shared/casebook/progress-commands'
import { defaults } from '#shared/defaults/defaults'
import { progressText } from '#shared/documents/progress-note'
import type { Mentee } from '#shared/domain/mentee'
import type { Milestone } from '#shared/domain/progress-update'
import { progress } from '#shared/text/progress'

const words = progress.record

interface RecordNoteProps {
  readonly mentee: Mentee
  readonly milestone: Milestone
}

const means = Object.entries<string>(words.meansNames).map(([value, label]) => ({ value, label }))

interface RecordSentProps extends RecordNoteProps {
  /** The text as it was rewritten for the mail; the proposed one without it. */
  readonly own: string | undefined
  /** Told of the text that is kept now. */
  readonly onKept: (text: string) => void
}

/** Keeps in the log that the partner was told: when, how, and in the words of the mail; a letter always says what is proposed. */
export function RecordNote({ mentee, milestone, own, onKept }: RecordSentProps) {
  const [book, send, today] = [useCasebook(), useSend(), useToday()]
  const { problem, attempt } = useAttempt()
  const text = progressText(book, mentee.id, { today, defaults })
  const proposed = text.ok ? text.value : ''
  const textFor = (how: string) => (how === 'letter' ? proposed : (own ?? proposed))
  const { form, busy, onSubmit, problems, isSaved } = useCheckedForm({
    draft: 'told',
    schema: RecordProgress,
    initialValues: { on: today, done: { means: 'email' } },
    asked: ({ on, done: { means: how } }) => ({ menteeId: mentee.id, milestone, on, done: { kind: 'sent', means: how, text: textFor(how) } }),
    nouns: words.nouns,
    onSave: async (question, saved) => {
      if (!(await attempt(send('progress.record', question)))) return
      saved()
      if (question.done.kind === 'sent') onKept(question.done.text)
      form.resetDirty()
    },
  })
  return (
    <Section title={words.title}>
      <form onSubmit={onSubmit} noValidate className="page-body" aria-label={words.sent}>
        <div className="fields">
          <NativeSelect label={words.means} data={means} {...form.getInputProps('done.means')} />
          <DateField label={words.on} required today={today} {...form.getInputProps('on')} />
        </div>
        <p className="form-hint">{form.values.done.means === 'letter' && own !== undefined ? words.letterKept : words.textKept}</p>
        {form.errors['done.text'] !== undefined && <Notice tone="error" title={form.errors['done.text']} />}
        <Problem problem={problem} />
        <FormActions submitLabel={words.save} busy={busy} problems={problems} />
        {isSaved && <Notice tone="good" title={words.recorded} />}
      </form>
    </Section>
  )
}

/** Leaves a note aside, with a reason where one wants to keep it. */
export function SkipNote({ mentee, milestone }: RecordNoteProps) {
  const [send, today] = [useSend(), useToday()]
  const { problem, attempt } = useAttempt()
  const [reason, setReason] = useState('')
  const skip = async () => {
    const kept = reason.trim()
    const done = { kind: 'skipped' as const, ...(kept !== '' && { reason: kept }) }
    if (await attempt(send('progress.record', { menteeId: mentee.id, milestone, on: today, done }))) setReason('')
  }
  return (
    <Section title={words.skip}>
      <Problem problem={problem} />
      <Group align="flex-end">
        <TextInput label={words.skipReason} value={reason} maxLength={300} autoComplete="off" onChange={event => setReason(event.currentTarget.value)} style={{ flex: '1 1 20rem' }} />
        <Button variant="default" onClick={() => void skip()}>
          {words.skipSave}
        </Button>
      </Group>
    </Section>
  )
}
