import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { useAttempt } from '../../api/use-attempt'
import { AddressFields } from '../../ui/AddressFields'
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
import { AgreementFields } from './AgreementFields'
import { askedOf, valuesOf } from './company-values'

import { listed } from '#shared/casebook/casebook'
import { type Company, CompanyDetails } from '#shared/domain/company'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

const { companies: words, sections } = people

/** Enters a company, or corrects one. */
export function CompanyForm({ companyId }: { readonly companyId?: string }) {
  const { companies } = useCasebook()
  const company = companyId === undefined ? undefined : entityAt(companies, companyId)
  return companyId !== undefined && !company ? <NotFound title={words.unknown} /> : <Form company={company} />
}

function Form({ company }: { readonly company: Company | undefined }) {
  const book = useCasebook()
  const send = useSend()
  const [, navigate] = useLocation()
  const { problem, attempt } = useAttempt()

  const { form, busy, onSubmit, problems } = useCheckedForm({
    schema: CompanyDetails,
    initialValues: valuesOf(company),
    asked: askedOf,
    onSave: async (details, saved) => {
      const delta = await attempt(send('company.save', { ...(company && { id: company.id }), details }))
      if (!delta) return
      saved()
      const id = company?.id ?? Object.keys(delta.put.companies ?? {})[0]
      navigate(id === undefined ? places.companies : places.company(id))
    },
  })
  const twin = bearerOfSameName(listed(book.companies), each => [each.name], [form.values.name], company?.id)

  return (
    <Page title={company ? words.editTitle(company.name) : words.newTitle} lead={company ? people.editLead : people.createdLead}>
      <form onSubmit={onSubmit} noValidate className="page-body">
        <p className="form-hint">{forms.requiredMark}</p>
        <DuplicateNotice href={twin && places.company(twin.id)} />
        <Section title={sections.identity}>
          <div className="fields">
            <TextInput className="wide" label={words.name} required autoComplete="off" {...form.getInputProps('name')} />
            <NativeSelect label={words.sector} data={sectors} required {...form.getInputProps('sector')} />
            <TextInput label={words.number} description={words.numberWhy} autoComplete="off" {...form.getInputProps('companyNumber')} />
            <AddressFields postcode={form.values.address.postcode} inputs={name => form.getInputProps(`address.${name}`)} />
            <Textarea className="wide" label={words.access} description={words.accessWhy} autosize minRows={2} {...form.getInputProps('accessInstructions')} />
          </div>
        </Section>
        <AgreementFields form={form} />
        <Section title={words.contact}>
          <div className="fields">
            <TextInput className="wide" label={words.contactName} autoComplete="off" {...form.getInputProps('contactName')} />
            <TextInput label={words.contactEmail} inputMode="email" autoComplete="off" {...form.getInputProps('contactEmail')} />
            <PhoneField label={words.contactPhone} {...form.getInputProps('contactPhone')} value={form.values.contactPhone} />
          </div>
        </Section>
        <Problem problem={problem} />
        <FormActions sticky busy={busy} problems={problems} onCancel={() => navigate(company ? places.company(company.id) : places.companies)} />
      </form>
    </Page>
  )
}

const sectors = Object.entries(words.sectors).map(([value, label]) => ({ value, label }))
