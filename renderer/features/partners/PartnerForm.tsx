import { NativeSelect, TextInput } from '@mantine/core'
import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { useAttempt } from '../../api/use-attempt'
import { AddressFields } from '../../ui/AddressFields'
import { filledFrom, withoutBlanks } from '../../ui/blanks'
import { DuplicateNotice } from '../../ui/DuplicateNotice'
import { FormActions } from '../../ui/FormActions'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { PhoneField } from '../../ui/PhoneField'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { bearerOfSameName } from '../../ui/same-name'
import { Section } from '../../ui/Section'
import { useCheckedForm } from '../../ui/use-checked-form'

import { listed } from '#shared/casebook/casebook'
import { type Partner, PartnerDetails } from '#shared/domain/partner'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

const { partners: words, sections } = people

const blank = {
  name: '',
  kind: 'forem',
  address: { street: '', postcode: '', municipality: '' },
  contactName: '',
  contactRole: '',
  contactEmail: '',
  contactPhone: '',
}

/** Enters a partner, or corrects one. */
export function PartnerForm({ partnerId }: { readonly partnerId?: string }) {
  const { partners } = useCasebook()
  const partner = partnerId === undefined ? undefined : entityAt(partners, partnerId)
  return partnerId !== undefined && !partner ? <NotFound title={words.unknown} /> : <Form partner={partner} />
}

function Form({ partner }: { readonly partner: Partner | undefined }) {
  const book = useCasebook()
  const send = useSend()
  const [, navigate] = useLocation()
  const { problem, attempt } = useAttempt()

  const { form, busy, onSubmit, problems } = useCheckedForm({
    schema: PartnerDetails,
    initialValues: filledFrom(blank, partner ?? {}),
    asked: values => ({ ...withoutBlanks(values), address: withoutBlanks(values.address) }),
    onSave: async (details, saved) => {
      const delta = await attempt(send('partner.save', { ...(partner && { id: partner.id }), details }))
      if (!delta) return
      saved()
      const id = partner?.id ?? Object.keys(delta.put.partners ?? {})[0]
      navigate(id === undefined ? places.partners : places.partner(id))
    },
  })
  const twin = bearerOfSameName(listed(book.partners), each => [each.name], [form.values.name], partner?.id)

  return (
    <Page title={partner ? words.editTitle(partner.name) : words.newTitle} lead={partner ? people.editLead : people.createdLead}>
      <form onSubmit={onSubmit} noValidate className="page-body">
        <p className="form-hint">{forms.requiredMark}</p>
        <DuplicateNotice href={twin && places.partner(twin.id)} />
        <Section title={sections.identity}>
          <div className="fields">
            <TextInput className="wide" label={words.name} required autoComplete="off" {...form.getInputProps('name')} />
            <NativeSelect label={words.kind} required data={kinds} {...form.getInputProps('kind')} />
            <AddressFields postcode={form.values.address.postcode} inputs={name => form.getInputProps(`address.${name}`)} />
          </div>
        </Section>
        <Section title={words.contact}>
          <div className="fields">
            <TextInput label={words.contactName} autoComplete="off" {...form.getInputProps('contactName')} />
            <TextInput label={words.contactRole} autoComplete="off" {...form.getInputProps('contactRole')} />
            <TextInput label={words.contactEmail} inputMode="email" autoComplete="off" {...form.getInputProps('contactEmail')} />
            <PhoneField label={words.contactPhone} {...form.getInputProps('contactPhone')} value={form.values.contactPhone} />
          </div>
        </Section>
        <Problem problem={problem} />
        <FormActions sticky busy={busy} problems={problems} onCancel={() => navigate(partner ? places.partner(partner.id) : places.partners)} />
      </form>
    </Page>
  )
}

const kinds = Object.entries(words.kinds).map(([value, label]) => ({ value, label }))
