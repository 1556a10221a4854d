import { NativeSelect, TextInput } from '@mantine/core'

import { useSend } from '../../../api/mirror'
import { teamOf } from '../../../api/team'
import { useAttempt } from '../../../api/use-attempt'
import { useWorker } from '../../../api/worker'
import { withoutBlanks } from '../../../ui/blanks'
import { DateField } from '../../../ui/DateField'
import { FormActions } from '../../../ui/FormActions'
import { Problem } from '../../../ui/Problem'
import { useCheckedForm } from '../../../ui/use-checked-form'
import type { Contact } from './contact'

import { type NextStep, NextStepDetails } from '#shared/domain/next-step'
import { checkInWords } from '#shared/text/check-ins'

const words = checkInWords.steps
const whoDoes = NextStepDetails.shape.who.options.map(value => ({ value, label: checkInWords.who[value] }))

interface NextStepFormProps {
  readonly contact: Contact
  /** The one to put right; a new one otherwise. */
  readonly step?: NextStep
  readonly onDone: () => void
}

/** Writes down what was decided: what, who does it, who sees to it, until when. */
export function NextStepForm({ contact: { book, pair, today, round, side }, step, onDone }: NextStepFormProps) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const { worker } = useWorker()
  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: `next-step:${step?.id ?? 'new'}`,
    schema: NextStepDetails,
    initialValues: { what: step?.what ?? '', who: step?.who ?? 'association', by: step ? (step.by ?? '') : (worker?.id ?? ''), dueOn: step?.dueOn },
    asked: values => ({ ...withoutBlanks(values), from: step?.from ?? { kind: 'check-in', number: round.number, side }, ...(step?.doneOn && { doneOn: step.doneOn }) }),
    nouns: words.nouns,
    onSave: async (details, saved) => {
      if (!(await attempt(send('next-step.save', { ...(step && { id: step.id }), pairId: pair.id, details })))) return
      saved()
      onDone()
    },
  })
  return (
    <form onSubmit={onSubmit} noValidate className="page-body" aria-label={words.form} style={{ flex: 1 }}>
      <div className="fields">
        <TextInput className="wide" label={words.what} maxLength={300} autoComplete="off" required autoFocus {...form.getInputProps('what')} />
        <NativeSelect label={words.whoDoes} data={whoDoes} {...form.getInputProps('who')} />
        <DateField label={words.dueOn} today={today} {...form.getInputProps('dueOn')} />
        <NativeSelect label={words.by} data={[{ value: '', label: words.nobody }, ...teamOf(book, [step?.by])]} {...form.getInputProps('by')} />
      </div>
      <Problem problem={problem} />
      <FormActions submitLabel={words.save} busy={busy} problems={problems} onCancel={onDone} />
    </form>
  )
}
