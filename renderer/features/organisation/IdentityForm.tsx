import { NativeSelect, TextInput } from '@mantine/core'

import { AddressFields } from '../../ui/AddressFields'
import { filledFrom, withoutBlanks } from '../../ui/blanks'
import { FormActions } from '../../ui/FormActions'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { useCheckedForm } from '../../ui/use-checked-form'
import { type PartProps, useOrganisation } from './use-organisation'

import { shownCompanyNumber } from '#shared/domain/company-number'
import { OrganisationDetails } from '#shared/domain/organisation'
import { organisation as words } from '#shared/text/organisation'

const Identity = OrganisationDetails.pick({ name: true, legalForm: true, companyNumber: true, address: true })

const blank = { name: '', legalForm: 'asbl', companyNumber: '', address: { street: '', postcode: '', municipality: '' } }

/** Who the association is: what stands at the head of each contract. */
export function IdentityForm({ submitLabel, onSaved, onStuck }: PartProps) {
  const { organisation, problem, savePart } = useOrganisation()
  const { form, busy, onSubmit, problems, isSaved } = useCheckedForm({
    draft: 'identity',
    schema: Identity,
    initialValues: filledFrom(blank, organisation ? { ...organisation, companyNumber: shownCompanyNumber(organisation.companyNumber) } : {}),
    asked: values => ({ ...withoutBlanks(values), address: withoutBlanks(values.address) }),
    onStuck,
    onSave: async (identity, saved) => {
      if (!(await savePart(identity, identity))) return
      saved()
      form.resetDirty()
      onSaved?.()
    },
  })
  const { identity } = words
  return (
    <form onSubmit={onSubmit} noValidate>
      <Section title={identity.title}>
        <div className="page-body">
          <p className="form-hint">{identity.lead}</p>
          <div className="fields">
            <TextInput className="wide" label={identity.name} required autoComplete="off" {...form.getInputProps('name')} />
            <NativeSelect label={identity.legalForm} required data={legalForms} {...form.getInputProps('legalForm')} />
            <TextInput label={identity.companyNumber} description={identity.companyNumberWhy} required autoComplete="off" {...form.getInputProps('companyNumber')} />
            <AddressFields postcode={form.values.address.postcode} inputs={name => form.getInputProps(`address.${name}`)} />
          </div>
          <Problem problem={problem} />
          <FormActions busy={busy} problems={problems} isSaved={isSaved} {...(submitLabel !== undefined && { submitLabel })} />
        </div>
      </Section>
    </form>
  )
}

const legalForms = Object.entries(words.identity.legalForms).map(([value, label]) => ({ value, label }))
