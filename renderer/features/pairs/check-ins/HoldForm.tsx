import { NativeSelect } from '@mantine/core'

import type { Kept } from '../../../asking/use-answers'
import { useSend } from '../../../api/mirror'
import { useTeam } from '../../../api/team'
import { useAttempt } from '../../../api/use-attempt'
import { useWorker } from '../../../api/worker'
import { withoutBlanks } from '../../../ui/blanks'
import { DateField } from '../../../ui/DateField'
import { DurationField } from '../../../ui/DurationField'
import { FormActions } from '../../../ui/FormActions'
import { focusFirstField } from '../../../ui/grid/first-problem'
import { Notice } from '../../../ui/Notice'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { useCheckedForm } from '../../../ui/use-checked-form'
import type { Contact } from './contact'

import { gridOf } from '#shared/casebook/interviews'
import { unanswered } from '#shared/grids/answers'
import { questionsOf } from '#shared/grids/grid'
import { Held, type Interview } from '#shared/grids/interview'
import { checkInWords } from '#shared/text/check-ins'

const words = checkInWords.hold

interface HoldFormProps {
  readonly contact: Contact
  readonly interview: Interview
  readonly kept: Kept
  /** One has tried to end it: what is missing is told. */
  readonly hasTried: boolean
  readonly onTry: () => void
  /** It is ended, and on the disk. */
  readonly onHeld: () => void
}

/** The end of a contact: when and by whom it was made; what the disk did not take yet is waited for. */
export function HoldForm({ contact, interview, kept, hasTried, onTry, onHeld }: HoldFormProps) {
  const { book, today, details } = contact
  const [send, team] = [useSend(), useTeam()]
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  const grid = gridOf(book, interview)
  const missing = unanswered(grid, kept.answers)
  const before = interview.heldBefore
  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: 'hold',
    schema: Held,
    initialValues: { on: before?.on ?? today, by: before?.by ?? worker?.id ?? '', minutes: before?.minutes },
    asked: withoutBlanks,
    nouns: words.nouns,
    onSave: async (held, saved) => {
      onTry()
      if (!(await kept.settled())) return
      if (missing.length > 0) {
        focusFirstField(document.querySelector<HTMLElement>(`[data-question="${missing[0] ?? ''}"]`))
        return
      }
      if (!(await attempt(send('interview.hold', { interviewId: interview.id, held })))) return
      saved()
      onHeld()
    },
  })

  return (
    <Section title={words.title}>
      <form onSubmit={onSubmit} noValidate className="page-body">
        <div className="fields">
          <DateField label={words.on} required today={today} {...form.getInputProps('on')} />
          <NativeSelect label={words.by} data={[{ value: '', label: words.nobody }, ...team]} {...form.getInputProps('by')} />
          <DurationField label={words.minutes} {...form.getInputProps('minutes')} />
        </div>
        {hasTried && missing.length > 0 && (
          <Notice tone="warning" title={words.missing(questionsOf(grid).flatMap(({ key, label }) => (missing.includes(key) ? [label] : [])))} />
        )}
        {!details.assessment && <p className="form-hint">{words.noLevel}</p>}
        <Problem problem={problem} />
        <FormActions submitLabel={words.save} busy={busy} problems={problems} />
      </form>
    </Section>
  )
}
