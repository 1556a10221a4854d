import { TextInput } from '@mantine/core'

import { useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { useWorker } from '../../api/worker'
import { filledFrom, withoutBlanks } from '../../ui/blanks'
import { FormActions } from '../../ui/FormActions'
import { AgreementField } from '../../ui/PersonFields'
import { PhoneField } from '../../ui/PhoneField'
import { Problem } from '../../ui/Problem'
import { useCheckedForm } from '../../ui/use-checked-form'

import { listed } from '#shared/casebook/casebook'
import { type Coordinator, CoordinatorDetails } from '#shared/domain/coordinator'
import { organisation as words } from '#shared/text/organisation'
import { people } from '#shared/text/people'

interface CoordinatorFormProps {
  readonly coordinator: Coordinator | undefined
  readonly onDone: () => void
  readonly onCancel?: () => void
}

const blank = { agreement: '', givenName: '', familyName: '', role: '', email: '', phone: '', presence: '' }

/** Enters a member of staff, or corrects one; the first one entered is taken to be who sits here. */
export function CoordinatorForm({ coordinator, onDone, onCancel }: CoordinatorFormProps) {
  const send = useSend()
  const { worker, choose } = useWorker()
  const { problem, attempt } = useAttempt()
  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: `coordinator:${coordinator?.id ?? 'new'}`,
    schema: CoordinatorDetails,
    initialValues: filledFrom(blank, coordinator ?? {}),
    asked: values => ({ ...withoutBlanks(values), ...(coordinator?.leftOn && { leftOn: coordinator.leftOn }) }),
    onSave: async (details, saved) => {
      const delta = await attempt(send('coordinator.save', { ...(coordinator && { id: coordinator.id }), details }))
      if (!delta) return
      saved()
      const [entered] = listed(delta.put.coordinators ?? {})
      if (entered && !worker) choose(entered.id)
      onDone()
    },
  })
  const { fields } = people
  return (
    <form onSubmit={onSubmit} noValidate className="page-body team-form">
      <div className="fields">
        <TextInput label={fields.givenName} required autoComplete="off" {...form.getInputProps('givenName')} />
        <TextInput label={fields.familyName} required autoComplete="off" {...form.getInputProps('familyName')} />
        <div className="wide">
          <AgreementField examples={words.team.examples} {...form.getInputProps('agreement')} />
        </div>
        <TextInput label={words.team.role} autoComplete="off" {...form.getInputProps('role')} />
        <TextInput label={words.team.presence} placeholder={words.team.presenceExample} autoComplete="off" {...form.getInputProps('presence')} />
        <TextInput label={fields.email} inputMode="email" autoComplete="off" {...form.getInputProps('email')} />
        <PhoneField label={fields.phone} {...form.getInputProps('phone')} value={form.values.phone} />
      </div>
      <Problem problem={problem} />
      <FormActions busy={busy} problems={problems} {...(onCancel && { onCancel })} />
    </form>
  )
}
