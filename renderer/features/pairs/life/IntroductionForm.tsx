import { TextInput } from '@mantine/core'

import { useLists } from '../../../api/lists'
import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { withoutBlanks } from '../../../ui/blanks'
import { DateField } from '../../../ui/DateField'
import { FormActions } from '../../../ui/FormActions'
import { ListChoice } from '../../../ui/ListChoice'
import { Problem } from '../../../ui/Problem'
import { useCheckedForm } from '../../../ui/use-checked-form'

import type { PairId } from '#shared/domain/ids'
import { type Introduction, IntroductionDetails } from '#shared/domain/introduction'
import type { IsoDate } from '#shared/domain/iso-date'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.introductions

interface IntroductionFormProps {
  readonly pairId: PairId
  /** The one to complete or put right; a new one otherwise. */
  readonly introduction: Introduction | undefined
  readonly today: IsoDate
  readonly onDone: () => void
}

/** Notes that the mentee was introduced to someone, and later what came of it. */
export function IntroductionForm({ pairId, introduction, today, onDone }: IntroductionFormProps) {
  const [send, results] = [useSend(), useLists()('introduction-results')]
  const { problem, attempt } = useAttempt()
  const { on, organisation = '', person = '', result = '', resultOn, note = '', meetingId } = introduction ?? {}
  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: `introduction:${introduction?.id ?? 'new'}`,
    schema: IntroductionDetails,
    initialValues: { on, organisation, person, result, resultOn, note },
    asked: values => ({ ...withoutBlanks(values), ...(meetingId && { meetingId }) }),
    nouns: words.nouns,
    onSave: async (details, saved) => {
      if (!(await attempt(send('introduction.save', { ...(introduction && { id: introduction.id }), pairId, details })))) return
      saved()
      onDone()
    },
  })
  return (
    <form onSubmit={onSubmit} noValidate className="page-body" aria-label={words.add} style={{ flex: 1 }}>
      <div className="fields">
        <DateField label={words.on} today={today} required {...form.getInputProps('on')} />
        <TextInput label={words.organisation} maxLength={200} autoComplete="off" required {...form.getInputProps('organisation')} />
        <TextInput label={words.person} maxLength={200} autoComplete="off" {...form.getInputProps('person')} />
        <ListChoice label={words.result} items={results} {...form.getInputProps('result')} value={form.values.result} />
        <DateField label={words.resultOn} today={today} {...form.getInputProps('resultOn')} />
        <TextInput label={words.note} maxLength={500} autoComplete="off" {...form.getInputProps('note')} />
      </div>
      <Problem problem={problem} />
      <FormActions busy={busy} problems={problems} onCancel={onDone} />
    </form>
  )
}
