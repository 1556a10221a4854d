import { NativeSelect, TextInput } from '@mantine/core'

import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { withoutBlanks } from '../../../ui/blanks'
import { DateField } from '../../../ui/DateField'
import { FormActions } from '../../../ui/FormActions'
import { ListChoice } from '../../../ui/ListChoice'
import { Problem } from '../../../ui/Problem'
import { useCheckedForm } from '../../../ui/use-checked-form'

import { type ActionPlan, type PlanRow, PlanRowDetails } from '#shared/domain/action-plan'
import type { IsoDate } from '#shared/domain/iso-date'
import type { ListItem } from '#shared/domain/lists'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.plan
const { fields } = words

interface PlanRowFormProps {
  readonly plan: ActionPlan
  /** The one to put right, and its number; a new one otherwise. */
  readonly row?: PlanRow
  readonly number?: number
  readonly domains: readonly ListItem[]
  readonly today: IsoDate
  readonly onDone: () => void
}

const who = Object.entries<string>(words.who).map(([value, label]) => ({ value, label }))

/** Writes a row of the plan, or puts one right. */
export function PlanRowForm({ plan, row, number, domains, today, onDone }: PlanRowFormProps) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: `plan-row:${row?.id ?? 'new'}`,
    schema: PlanRowDetails,
    initialValues: {
      ...{ domain: row?.domain ?? '', objective: row?.objective ?? '', action: row?.action ?? '', who: row?.who ?? 'mentee' },
      ...{ due: row?.due, means: row?.means ?? '', indicator: row?.indicator ?? '' },
    },
    asked: withoutBlanks,
    nouns: words.nouns,
    onSave: async (details, saved) => {
      if (!(await attempt(send('plan.save-row', { pairId: plan.id, ...(row && { rowId: row.id }), row: details })))) return
      saved()
      onDone()
    },
  })
  const text = (field: 'objective' | 'action' | 'means' | 'indicator', max: number) => ({ label: fields[field], maxLength: max, autoComplete: 'off', ...form.getInputProps(field) })

  return (
    <form onSubmit={onSubmit} noValidate className="page-body" aria-label={number === undefined ? words.addTitle : words.editTitle(number)}>
      <div className="fields">
        <TextInput className="wide" {...text('objective', 500)} description={fields.objectiveWhy} required autoFocus />
        <TextInput className="wide" {...text('action', 500)} />
        <ListChoice label={fields.domain} items={domains} {...form.getInputProps('domain')} value={form.values.domain} />
        <NativeSelect label={fields.who} data={who} {...form.getInputProps('who')} />
        <DateField label={fields.due} today={today} {...form.getInputProps('due')} />
        <TextInput {...text('means', 300)} />
        <TextInput className="wide" {...text('indicator', 300)} description={fields.indicatorWhy} />
      </div>
      <Problem problem={problem} />
      <FormActions busy={busy} problems={problems} onCancel={onDone} />
    </form>
  )
}
