import { NativeSelect, TextInput } from '@mantine/core'

import { withoutBlanks } from './blanks'
import { DateField } from './DateField'
import { FormActions } from './FormActions'
import { FreeText } from './FreeText'
import type { Team } from './grid/question-props'
import { useCheckedForm } from './use-checked-form'

import { type Exchange, ExchangeDetails, type ExchangeWith } from '#shared/domain/exchange'
import type { CoordinatorId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { exchanges as words } from '#shared/text/exchanges'

interface ExchangeFormProps {
  readonly with: ExchangeWith
  /** The one to correct; a new one otherwise. */
  readonly exchange: Exchange | undefined
  readonly team: Team
  readonly worker?: CoordinatorId | undefined
  readonly today: IsoDate
  readonly onSave: (details: ExchangeDetails) => Promise<unknown>
  readonly onCancel: () => void
}

const means = Object.entries<string>(words.meansNames).map(([value, label]) => ({ value, label }))

/** Notes what was said: when, how, who spoke with whom. */
export function ExchangeForm({ with: other, exchange, team, worker, today, onSave, onCancel }: ExchangeFormProps) {
  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: `exchange:${exchange?.id ?? 'new'}`,
    schema: ExchangeDetails,
    initialValues: {
      on: exchange?.on ?? today,
      means: exchange?.means ?? 'phone',
      by: exchange ? (exchange.by ?? '') : (worker ?? ''),
      person: exchange?.person ?? '',
      note: exchange?.note ?? '',
    },
    asked: values => ({ ...withoutBlanks(values), with: other }),
    nouns: words.nouns,
    onSave: async (details, saved) => {
      if (await onSave(details)) saved()
    },
  })
  return (
    <form onSubmit={onSubmit} noValidate className="page-body" aria-label={exchange ? words.editTitle : words.addTitle} style={{ flex: 1 }}>
      <div className="fields">
        <DateField label={words.on} required today={today} {...form.getInputProps('on')} />
        <NativeSelect label={words.means} data={means} {...form.getInputProps('means')} />
        <NativeSelect label={words.by} data={[{ value: '', label: words.nobody }, ...team]} {...form.getInputProps('by')} />
        <TextInput label={words.person} description={words.personWhy} autoComplete="off" {...form.getInputProps('person')} />
        <FreeText className="wide" label={words.note} description={words.noteWhy} required rows={2} {...form.getInputProps('note')} />
      </div>
      <FormActions busy={busy} problems={problems} onCancel={onCancel} />
    </form>
  )
}
