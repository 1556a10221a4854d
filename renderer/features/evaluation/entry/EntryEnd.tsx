import { Button } from '@mantine/core'
import { useState } from 'react'

import { useCasebook, useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { useAttempt } from '../../../api/use-attempt'
import { useWorker } from '../../../api/worker'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import { DateField } from '../../../ui/DateField'
import { FormActions } from '../../../ui/FormActions'
import { Notice } from '../../../ui/Notice'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { useCheckedForm } from '../../../ui/use-checked-form'

import { gridOf } from '#shared/casebook/interviews'
import { type Answers, unanswered } from '#shared/grids/answers'
import { questionsOf } from '#shared/grids/grid'
import { Held, type Interview } from '#shared/grids/interview'
import { evaluationWords } from '#shared/text/evaluation'
import { enumerated } from '#shared/text/format'

const words = evaluationWords.entry

interface EntryEndProps {
  readonly interview: Interview
  readonly answers: Answers
  /** How many questions have no answer. */
  readonly blanks: number
  /** Resolves to true once all that was typed is kept. */
  readonly settled: () => Promise<boolean>
  readonly onHeld: () => void
  /** Goes back to the last question. */
  readonly onBack: () => void
}

/** The end of a questionnaire: the date that stands on it, and what is still blank. */
export function EntryEnd({ interview, answers, blanks, settled, onHeld, onBack }: EntryEndProps) {
  const [book, send, today] = [useCasebook(), useSend(), useToday()]
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  const [isLeaving, setIsLeaving] = useState(false)
  const before = interview.heldBefore
  const grid = gridOf(book, interview)
  const missing = unanswered(grid, answers)
  const labels = questionsOf(grid).flatMap(({ key, label }) => (missing.includes(key) ? [label] : []))
  const by = before?.by ?? worker?.id
  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: 'end',
    schema: Held,
    initialValues: { on: before?.on ?? today },
    asked: ({ on }) => ({ on, ...(by && { by }) }),
    nouns: words.nouns,
    onSave: async (held, saved) => {
      // What the disk did not take would be lost with the page that shows it.
      if (!(await settled())) return
      if (!(await attempt(send('interview.hold', { interviewId: interview.id, held })))) return
      saved()
      onHeld()
    },
  })

  return (
    <Section title={words.endTitle}>
      <form onSubmit={onSubmit} noValidate className="page-body">
        {missing.length > 0 ? <Notice tone="warning" title={words.missing(enumerated(labels))} /> : <p className="form-hint">{blanks === 0 ? words.complete : words.blanks(blanks)}</p>}
        <div
          data-entry-end
          role="presentation"
          onKeyDown={event => {
            if (event.key !== 'Backspace' || (event.target instanceof HTMLInputElement && event.target.value !== '')) return
            event.preventDefault()
            onBack()
          }}
        >
          <DateField label={words.on} description={words.onWhy} required today={today} {...form.getInputProps('on')} />
        </div>
        <Problem problem={problem} />
        <FormActions submitLabel={words.hold} busy={busy} problems={problems}>
          {!before && (
            <Button variant="subtle" onClick={() => setIsLeaving(true)}>
              {words.remove}
            </Button>
          )}
        </FormActions>
      </form>
      <ConfirmDialog
        opened={isLeaving}
        title={words.remove}
        confirmLabel={words.removeConfirm}
        danger
        onConfirm={() => {
          setIsLeaving(false)
          void attempt(send('interview.remove', { interviewId: interview.id }))
        }}
        onClose={() => setIsLeaving(false)}
      >
        {words.removed}
      </ConfirmDialog>
    </Section>
  )
}
