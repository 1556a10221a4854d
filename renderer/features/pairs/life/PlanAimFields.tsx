import { NativeSelect, TextInput } from '@mantine/core'

import { useSend } from '../../../api/mirror'
import { useKept } from '../../../asking/use-kept'
import { DateField } from '../../../ui/DateField'
import { Section } from '../../../ui/Section'
import { NotKept } from './NotKept'

import { type ActionPlan, PlanGoal } from '#shared/domain/action-plan'
import type { IsoDate } from '#shared/domain/iso-date'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.plan

const goals = [{ value: '', label: words.noGoal }, ...Object.entries<string>(words.goals).map(([value, label]) => ({ value, label }))]

/** What the plan is for, each field kept as it is left. */
export function PlanAimFields({ plan, today }: { readonly plan: ActionPlan; readonly today: IsoDate }) {
  const send = useSend()
  const opened = { goal: plan.goal ?? '', targetJob: plan.targetJob ?? '', due: plan.due }
  const { values, refusal, edit, flush } = useKept('aim', opened, ({ goal, targetJob, due }) =>
    send('plan.aim', { pairId: plan.id, aim: { ...(goal !== '' && { goal: PlanGoal.parse(goal) }), ...(targetJob.trim() !== '' && { targetJob }), ...(due && { due }) } }),
  )

  return (
    <Section title={words.aim}>
      <NotKept refusal={refusal} onRetry={flush} />
      <div className="fields">
        <NativeSelect
          label={words.goal}
          data={goals}
          value={values.goal}
          onChange={event => {
            const goal = event.currentTarget.value
            edit(before => ({ ...before, goal }))
            flush()
          }}
        />
        <TextInput
          label={words.targetJob}
          maxLength={200}
          autoComplete="off"
          value={values.targetJob}
          onChange={event => {
            const targetJob = event.currentTarget.value
            edit(before => ({ ...before, targetJob }))
          }}
          onBlur={flush}
        />
        <DateField
          label={words.due}
          today={today}
          value={values.due}
          onChange={due => {
            edit(before => ({ ...before, due }))
            flush()
          }}
        />
      </div>
    </Section>
  )
}
