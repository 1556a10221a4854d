import { NativeSelect, TextInput } from '@mantine/core'
import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { useAttempt } from '../../api/use-attempt'
import { AddressFields } from '../../ui/AddressFields'
import { ContactsField } from '../../ui/ContactsField'
import { DuplicateNotice } from '../../ui/DuplicateNotice'
import { FormActions } from '../../ui/FormActions'
import { FreeText } from '../../ui/FreeText'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { bearerOfSameName } from '../../ui/same-name'
import { Section } from '../../ui/Section'
import { useCheckedForm } from '../../ui/use-checked-form'
import { askedOf, valuesOf } from './partner-values'

import { listed } from '#shared/casebook/casebook'
import { type Partner, PartnerDetails } from '#shared/domain/partner'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

const { partners: words, fields, sections } = people

/** Enters a partner, or corrects one. */
export function PartnerForm({ partnerId }: { readonly partnerId?: string }) {
  const { partners } = useCasebook()
  const partner = partnerId === undefined ? undefined : entityAt(partners, partnerId)
  return partnerId !== undefined && !partner ? <NotFound title={words.unknown} /> : <Form partner={partner} />
}

function Form({ partner }: { readonly partner: Partner | undefined }) {
  const [book, send] = [useCasebook(), useSend()]
  const [, navigate] = useLocation()
  const { problem, attempt } = useAttempt()

  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: 'partner',
    schema: PartnerDetails,
    initialValues: valuesOf(partner),
    asked: askedOf,
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
            <TextInput label={words.website} inputMode="url" autoComplete="off" {...form.getInputProps('website')} />
            <AddressFields postcode={form.values.address.postcode} inputs={name => form.getInputProps(`address.${name}`)} />
          </div>
        </Section>
        <Section title={words.contacts}>
          <ContactsField form={form} />
        </Section>
        <Section title={sections.notes}>
          <FreeText label={fields.notes} rows={3} {...form.getInputProps('notes')} />
        </Section>
        <Problem problem={problem} />
        <FormActions sticky busy={busy} problems={problems} onCancel={() => navigate(partner ? places.partner(partner.id) : places.partners)} />
      </form>
    </Page>
  )
}

const kinds = [{ value: '', label: forms.toChoose }, ...Object.entries(words.kinds).map(([value, label]) => ({ value, label }))]
