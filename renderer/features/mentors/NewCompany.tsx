import { Modal, NativeSelect, TextInput } from '@mantine/core'

import { useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { AddressFields } from '../../ui/AddressFields'
import { withoutBlanks } from '../../ui/blanks'
import { FormActions } from '../../ui/FormActions'
import { Problem } from '../../ui/Problem'
import { useCheckedForm } from '../../ui/use-checked-form'

import { listed } from '#shared/casebook/casebook'
import { type Company, CompanyDetails } from '#shared/domain/company'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

const { companies: words } = people

interface NewCompanyProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly onCreated: (company: Company) => void
}

/** Enters an employer without leaving the form of the mentor; the rest of its file can wait. */
export function NewCompany({ opened, onClose, onCreated }: NewCompanyProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={words.newTitle} closeButtonProps={{ 'aria-label': forms.close }}>
      <CompanyFields onClose={onClose} onCreated={onCreated} />
    </Modal>
  )
}

function CompanyFields({ onClose, onCreated }: Omit<NewCompanyProps, 'opened'>) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: 'new-company',
    schema: CompanyDetails,
    initialValues: { name: '', sector: '', address: { street: '', postcode: '', municipality: '' } },
    asked: values => ({ ...withoutBlanks(values), address: withoutBlanks(values.address), contacts: [] }),
    onSave: async (details, saved) => {
      const delta = await attempt(send('company.save', { details }))
      const [company] = listed(delta?.put.companies ?? {})
      if (!company) return
      saved()
      onCreated(company)
      onClose()
    },
  })
  return (
    <form onSubmit={onSubmit} noValidate className="page-body">
      <div className="fields">
        <TextInput className="wide" label={words.name} required autoComplete="off" data-autofocus {...form.getInputProps('name')} />
        <NativeSelect label={words.sector} data={[{ value: '', label: forms.toChoose }, ...Object.entries(words.sectors).map(([value, label]) => ({ value, label }))]} required {...form.getInputProps('sector')} />
        <AddressFields postcode={form.values.address.postcode} inputs={name => form.getInputProps(`address.${name}`)} />
      </div>
      <Problem problem={problem} />
      <FormActions busy={busy} problems={problems} onCancel={onClose} />
    </form>
  )
}
