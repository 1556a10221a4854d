import { TextInput } from '@mantine/core'

import { filledFrom, withoutBlanks } from '../../ui/blanks'
import { FormActions } from '../../ui/FormActions'
import { PhoneField } from '../../ui/PhoneField'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { useCheckedForm } from '../../ui/use-checked-form'
import { type PartProps, useOrganisation } from './use-organisation'

import { OrganisationDetails } from '#shared/domain/organisation'
import { organisation as words } from '#shared/text/organisation'

const Contact = OrganisationDetails.pick({ email: true, phone: true, website: true, privacyContact: true })

const blank = { email: '', phone: '', website: '', privacyContact: '' }

/** How one reaches the association. */
export function ContactForm({ submitLabel, onSaved, onStuck }: PartProps) {
  const { organisation, problem, savePart } = useOrganisation()
  const { form, busy, onSubmit, problems, isSaved } = useCheckedForm({
    draft: 'contact',
    schema: Contact,
    initialValues: filledFrom(blank, organisation ?? {}),
    asked: withoutBlanks,
    onStuck,
    onSave: async ({ email, phone, website, privacyContact }, saved) => {
      if (!(await savePart({ email, phone, website, privacyContact }))) return
      saved()
      form.resetDirty()
      onSaved?.()
    },
  })
  const { contact } = words
  return (
    <form onSubmit={onSubmit} noValidate>
      <Section title={contact.title}>
        <div className="page-body">
          <p className="form-hint">{contact.lead}</p>
          <div className="fields">
            <TextInput label={contact.email} inputMode="email" autoComplete="off" {...form.getInputProps('email')} />
            <PhoneField label={contact.phone} {...form.getInputProps('phone')} value={form.values.phone} />
            <TextInput label={contact.website} autoComplete="off" {...form.getInputProps('website')} />
            <TextInput label={contact.privacy} description={contact.privacyWhy} autoComplete="off" {...form.getInputProps('privacyContact')} />
          </div>
          <Problem problem={problem} />
          <FormActions busy={busy} problems={problems} isSaved={isSaved} {...(submitLabel !== undefined && { submitLabel })} />
        </div>
      </Section>
    </form>
  )
}
