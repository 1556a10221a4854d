import { NativeSelect, Radio } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'

import { DateField } from './DateField'
import { FreeText } from './FreeText'
import type { Team } from './grid/question-props'
import { ListChoice } from './ListChoice'

import type { CoordinatorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { ListItem } from '#shared/domain/lists'
import { personFile } from '#shared/text/person-file'

const words = personFile.decision

/** What stands in the fields of a decision. */
export interface DecisionValues {
  outcome: string
  on: IsoDate | undefined
  by: string
  reason: string
  towards: string
  told: string
}

/** The fields of a decision to take: today, by who is working. */
export const newDecision = (today: IsoDate, worker: CoordinatorId | undefined): DecisionValues => ({
  ...{ outcome: '', on: today, by: worker ?? '', reason: '', towards: '', told: '' },
})

/** What may be decided; `whyNot` says why it cannot be now, before one tries. */
export interface OfferedOutcome {
  readonly value: string
  readonly label: string
  readonly meaning?: ReactNode
  readonly whyNot?: ReactNode
  /** Asks why, in words to tell the person: a reason of the list, and told words that must be there. */
  readonly asksReason?: boolean
  /** Asks towards which service the person is directed. */
  readonly asksTowards?: boolean
}

interface DecisionFieldsProps {
  readonly form: UseFormReturnType<DecisionValues>
  readonly outcomes: readonly OfferedOutcome[]
  readonly reasons: readonly ListItem[]
  readonly redirections?: readonly ListItem[]
  /** True where words told to the person are needed unless they are accepted. */
  readonly toldIsRequired?: boolean
  readonly team: Team
  readonly today: IsoDate
}

/** What was decided about a person: the outcome, its day, by whom, and for anything but a yes the reason in words one can tell them. */
export function DecisionFields({ form, outcomes, reasons, redirections = [], toldIsRequired = false, team, today }: DecisionFieldsProps) {
  const chosen = outcomes.find(({ value }) => value === form.values.outcome)
  return (
    <div className="fields">
      <div className="wide">
        <Radio.Group label={words.outcome} required {...form.getInputProps('outcome')}>
          <div className="choices">
            {outcomes.map(({ value, label, meaning, whyNot }) => (
              <Radio key={value} value={value} label={label} description={whyNot ?? meaning} disabled={whyNot !== undefined} />
            ))}
          </div>
        </Radio.Group>
      </div>
      <DateField label={words.on} required today={today} {...form.getInputProps('on')} />
      <NativeSelect label={words.by} data={[{ value: '', label: words.unknown }, ...team]} {...form.getInputProps('by')} />
      {chosen?.asksTowards && <ListChoice label={words.towards} items={redirections} {...form.getInputProps('towards')} value={form.values.towards} />}
      {chosen?.asksReason && (
        <>
          <div className="wide">
            <ListChoice label={words.reason} description={words.reasonWhy} items={reasons} {...form.getInputProps('reason')} value={form.values.reason} />
          </div>
          <FreeText className="wide" label={words.told} description={words.toldWhy} rows={2} maxLength={1000} required={toldIsRequired} {...form.getInputProps('told')} />
        </>
      )}
    </div>
  )
}

/** The question that the fields make: what the chosen outcome does not ask is left out, and so is what is blank. */
export function decisionAsked(values: DecisionValues, outcomes: readonly OfferedOutcome[]): Readonly<Record<string, unknown>> {
  const chosen = outcomes.find(({ value }) => value === values.outcome)
  const { towards, reason, told, ...always } = values
  const asked = { ...always, ...(chosen?.asksReason && { reason, told }), ...(chosen?.asksTowards && { towards }) }
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value.trim() !== ''))
}
