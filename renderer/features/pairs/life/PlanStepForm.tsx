import { NativeSelect, TextInput } from '@mantine/core'

import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { withoutBlanks } from '../../../ui/blanks'
import { DateField } from '../../../ui/DateField'
import { FormActions } from '../../../ui/FormActions'
import { Problem } from '../../../ui/Problem'
import { useCheckedForm } from '../../../ui/use-checked-form'

import { type PlanRow, PlanStep, rowState } from '#shared/domain/action-plan'
import type { PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.plan

interface PlanStepFormProps {
  readonly pairId: PairId
  readonly row: PlanRow
  readonly number: number
  readonly today: IsoDate
  readonly onDone: () => void
}

const states = Object.entries<string>(words.states).map(([value, label]) => ({ value, label }))

/** Notes what became of a row; one that is given up says why. */
export function PlanStepForm({ pairId, row, number, today, onDone }: PlanStepFormProps) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const now = rowState(row)
  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: `plan-step:${row.id}`,
    schema: PlanStep,
    initialValues: { state: now === 'to-do' ? 'in-progress' : now === 'in-progress' ? 'done' : now, on: today, note: '' },
    asked: withoutBlanks,
    nouns: words.nouns,
    onSave: async (step, saved) => {
      if (!(await attempt(send('plan.step', { pairId, rowId: row.id, step })))) return
      saved()
      onDone()
    },
  })
  const isGivenUp = form.values.state === 'abandoned'

  return (
    <form onSubmit={onSubmit} noValidate className="page-body" aria-label={words.stepTitle(number)}>
      <div className="fields">
        <NativeSelect label={words.stepState} data={states} autoFocus {...form.getInputProps('state')} />
        <DateField label={words.stepOn} today={today} required {...form.getInputProps('on')} />
        <TextInput
          className="wide"
          label={isGivenUp ? words.reason : words.note}
          description={isGivenUp ? words.reasonWhy : undefined}
          maxLength={500}
          autoComplete="off"
          required={isGivenUp}
          {...form.getInputProps('note')}
        />
      </div>
      <Problem problem={problem} />
      <FormActions busy={busy} problems={problems} onCancel={onDone} />
    </form>
  )
}
