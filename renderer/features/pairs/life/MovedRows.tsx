import { NativeSelect, TextInput } from '@mantine/core'

import { Section } from '../../../ui/Section'
import type { MeetingFieldsProps } from './meeting-fields'

import type { ActionPlan, PlanRowState } from '#shared/domain/action-plan'
import type { PlanRowId } from '#shared/domain/ids'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.meeting
const states = Object.entries<string>(pairLife.plan.states).map(([value, label]) => ({ value, label }))

interface MovedRowsProps extends Pick<MeetingFieldsProps, 'form'> {
  readonly plan: Pick<ActionPlan, 'rows'>
  /** Where a row stands apart from this meeting. */
  readonly stateOfRow: (rowId: PlanRowId) => PlanRowState
}

/** The open rows of the plan, and what the meeting told of each. */
export function MovedRows({ form, plan, stateOfRow }: MovedRowsProps) {
  const { moved } = form.values
  return (
    <Section title={words.rows}>
      {moved.length === 0 && <p className="unknown">{words.noRows}</p>}
      <div className="moved-rows">
        {moved.map(({ rowId, state }, index) => {
          const objective = plan.rows.find(({ id }) => id === rowId)?.objective ?? ''
          return (
            <div key={rowId} className="moved-row">
              <span className="plan-objective">{objective}</span>
              <NativeSelect aria-label={words.rowState(objective)} data={[{ value: '', label: words.rowNow(stateOfRow(rowId)) }, ...states]} {...form.getInputProps(`moved.${index}.state`)} />
              <TextInput
                aria-label={words.rowNote(objective)}
                placeholder={words.rowNotePlaceholder}
                maxLength={500}
                autoComplete="off"
                required={state === 'abandoned'}
                {...form.getInputProps(`moved.${index}.note`)}
              />
            </div>
          )
        })}
      </div>
    </Section>
  )
}
