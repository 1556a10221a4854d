import { NativeSelect, TextInput } from '@mantine/core'

import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { withoutBlanks } from '../../../ui/blanks'
import { DateField } from '../../../ui/DateField'
import { DurationField } from '../../../ui/DurationField'
import { FormActions } from '../../../ui/FormActions'
import { Problem } from '../../../ui/Problem'
import { useCheckedForm } from '../../../ui/use-checked-form'

import type { PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { type PairContact, PairContactDetails } from '#shared/domain/pair-contact'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.contacts
const means = Object.entries<string>(words.meansNames).map(([value, label]) => ({ value, label }))

interface ContactFormProps {
  readonly pairId: PairId
  /** The one to put right; a new one otherwise. */
  readonly contact: PairContact | undefined
  readonly today: IsoDate
  readonly onDone: () => void
}

/** Notes a call or a message between the two. */
export function ContactForm({ pairId, contact, today, onDone }: ContactFormProps) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: `contact:${contact?.id ?? 'new'}`,
    schema: PairContactDetails,
    initialValues: { on: contact?.on, means: contact?.means ?? 'phone', minutes: contact?.minutes, note: contact?.note ?? '' },
    asked: withoutBlanks,
    nouns: words.nouns,
    onSave: async (details, saved) => {
      if (!(await attempt(send('pair-contact.save', { ...(contact && { id: contact.id }), pairId, details })))) return
      saved()
      onDone()
    },
  })
  return (
    <form onSubmit={onSubmit} noValidate className="page-body" aria-label={words.title} style={{ flex: 1 }}>
      <p className="form-hint">{words.lead}</p>
      <div className="fields">
        <DateField label={words.on} today={today} required {...form.getInputProps('on')} />
        <NativeSelect label={words.means} data={means} {...form.getInputProps('means')} />
        <DurationField label={words.minutes} {...form.getInputProps('minutes')} />
        <TextInput label={words.note} maxLength={500} autoComplete="off" {...form.getInputProps('note')} />
      </div>
      <Problem problem={problem} />
      <FormActions busy={busy} problems={problems} onCancel={onDone} />
    </form>
  )
}
