import { TextInput } from '@mantine/core'

import { useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { useAttempt } from '../../../api/use-attempt'
import { useWorker } from '../../../api/worker'
import { withoutBlanks } from '../../../ui/blanks'
import { DateField } from '../../../ui/DateField'
import { FormActions } from '../../../ui/FormActions'
import { Problem } from '../../../ui/Problem'
import { useCheckedForm } from '../../../ui/use-checked-form'

import type { RetentionLine } from '#shared/casebook/retention'
import { KeepLonger } from '#shared/casebook/retention-commands'
import { addMonths } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import { retentionWords } from '#shared/text/registers'

const { review: words } = retentionWords

interface KeepFormProps {
  readonly line: RetentionLine
  readonly onClose: () => void
}

interface KeepValues {
  keepUntil: IsoDate | undefined
  reason: string
}

/** A year more is what one asks for most often. */
const USUAL_MONTHS = 12

/** Keeps something longer than the rule says: until which day, and why. */
export function KeepForm({ line: { who, purpose }, onClose }: KeepFormProps) {
  const [send, today] = [useSend(), useToday()]
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  const initialValues: KeepValues = { keepUntil: addMonths(today, USUAL_MONTHS), reason: '' }
  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: `keep:${who.id}:${purpose}`,
    schema: KeepLonger.pick({ keepUntil: true, reason: true }),
    initialValues,
    asked: withoutBlanks,
    nouns: words.nouns,
    onSave: async (details, saved) => {
      if (!(await attempt(send('retention.keep', { who, purpose, ...details, ...(worker && { by: worker.id }) })))) return
      saved()
      onClose()
    },
  })
  return (
    <form onSubmit={onSubmit} noValidate className="page-body">
      <div className="fields">
        <DateField label={words.keepUntil} today={today} required {...form.getInputProps('keepUntil')} />
        <TextInput className="wide" label={words.reason} description={words.reasonHelp} required autoComplete="off" maxLength={300} {...form.getInputProps('reason')} />
      </div>
      <Problem problem={problem} />
      <FormActions busy={busy} problems={problems} onCancel={onClose} />
    </form>
  )
}
