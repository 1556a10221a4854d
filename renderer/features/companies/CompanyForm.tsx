import { NativeSelect, Textarea, TextInput } from '@mantine/core'
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
import { useAskedField } from '../../ui/use-asked-field'
import { useCheckedForm } from '../../ui/use-checked-form'
import { askedOf, valuesOf } from './company-values'

import { listed } from '#shared/casebook/casebook'
import { type Company, CompanyDetails } from '#shared/domain/company'
import { companyFile } from '#shared/text/company-file'
import { contactWords } from '#shared/text/contacts'
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
  const { backTo } = useAskedField()
  const { problem, attempt } = useAttempt()

  const { form, busy, onSubmit, problems } = useCheckedForm({
    draft: 'company',
    schema: CompanyDetails,
    initialValues: valuesOf(company),
    asked: askedOf,
    nouns,
    onSave: async (details, saved) => {
      const delta = await attempt(send('company.save', { ...(company && { id: company.id }), details }))
      if (!delta) return
      saved()
      const id = company?.id ?? Object.keys(delta.put.companies ?? {})[0]
      navigate(backTo ?? (id === undefined ? places.companies : places.company(id)))
    },
  })
  const twin = bearerOfSameName(listed(book.companies), each => [each.name], [form.values.name], company?.id)

  return (
    <Page title={company ? words.editTitle(company.name) : words.newTitle} lead={company ? people.editLead : people.createdLead}>
      <form onSubmit={onSubmit} noValidate className="page-body">
        <p className="form-hint">{forms.requiredMark}</p>
        <DuplicateNotice href={twin && places.company(twin.id)} />
        <Section title={companyFile.sections.employer}>
          <div className="fields">
            <TextInput className="wide" label={words.name} required autoComplete="off" {...form.getInputProps('name')} />
            <NativeSelect label={words.sector} data={sectors} required {...form.getInputProps('sector')} />
            <TextInput label={words.number} description={words.numberWhy} autoComplete="off" {...form.getInputProps('companyNumber')} />
            <NativeSelect label={companyFile.size} data={sizes} {...form.getInputProps('size')} />
            <NativeSelect label={companyFile.nace} description={companyFile.naceWhy} data={naceSections} {...form.getInputProps('nace')} />
            <TextInput label={companyFile.website} inputMode="url" autoComplete="off" {...form.getInputProps('website')} />
            <Textarea className="wide" label={companyFile.socialPolicy} description={companyFile.socialPolicyWhy} rows={2} {...form.getInputProps('socialPolicy')} />
          </div>
        </Section>
        <Section title={companyFile.sections.access}>
          <div className="fields">
            <AddressFields postcode={form.values.address.postcode} inputs={name => form.getInputProps(`address.${name}`)} />
            <Textarea className="wide" label={words.access} description={words.accessWhy} rows={2} {...form.getInputProps('accessInstructions')} />
          </div>
        </Section>
        <Section title={contactWords.title}>
          <ContactsField form={form} />
        </Section>
        <Section title={sections.notes}>
          <FreeText label={companyFile.notes} description={companyFile.notesWhy} rows={3} {...form.getInputProps('notes')} />
        </Section>
        <Problem problem={problem} />
        <FormActions sticky busy={busy} problems={problems} onCancel={() => navigate(backTo ?? (company ? places.company(company.id) : places.companies))} />
      </form>
    </Page>
  )
}

const sectors = [{ value: '', label: forms.toChoose }, ...Object.entries(words.sectors).map(([value, label]) => ({ value, label }))]

const sizes = [{ value: '', label: companyFile.sizeUnknown }, ...Object.entries(companyFile.sizes).map(([value, label]) => ({ value, label }))]

const naceSections = [
  { value: '', label: companyFile.naceUnknown },
  ...Object.entries(companyFile.naceSections).map(([value, label]) => ({ value, label: companyFile.naceShown(value, label) })),
]

/** Each contact person is asked a name; the path names which. */
const nouns = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`contacts.${index}.name`, contactWords.nouns.name]))
