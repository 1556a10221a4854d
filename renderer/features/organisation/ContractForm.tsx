import { NativeSelect, TextInput } from '@mantine/core'

import { filledFrom, withoutBlanks } from '../../ui/blanks'
import { FormActions } from '../../ui/FormActions'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { useCheckedForm } from '../../ui/use-checked-form'
import { type PartProps, useOrganisation } from './use-organisation'

import { OrganisationDetails, Representative } from '#shared/domain/organisation'
import { organisation as words } from '#shared/text/organisation'

/** A contract cannot be printed without who signs and where, so that the form asks for both. */
const ForContract = OrganisationDetails.pick({ placeOfSignature: true, insurance: true, expenses: true }).extend({
  representative: Representative,
  placeOfSignature: OrganisationDetails.shape.placeOfSignature.unwrap(),
})

const blank = { representative: { name: '', role: '' }, placeOfSignature: '', insurance: { insurer: '', policyNumber: '', cover: '' }, expenses: '' }

function asked(values: typeof blank): unknown {
  const { insurance, ...others } = withoutBlanks(values)
  const isInsured = Object.keys(insurance).length > 0
  return { ...others, representative: withoutBlanks(values.representative), ...(isInsured && { insurance }) }
}

/** What the contract says of the association: who signs, where, and how volunteers are insured. */
export function ContractForm({ submitLabel, onSaved, onStuck }: PartProps) {
  const { organisation, problem, savePart } = useOrganisation()
  const { form, busy, onSubmit, problems, isSaved } = useCheckedForm({
    draft: 'contract',
    schema: ForContract,
    initialValues: filledFrom(blank, organisation ?? {}),
    asked,
    onStuck,
    onSave: async ({ representative, placeOfSignature, insurance, expenses }, saved) => {
      if (!(await savePart({ representative, placeOfSignature, insurance, expenses }))) return
      saved()
      form.resetDirty()
      onSaved?.()
    },
  })
  const { contract } = words
  return (
    <form onSubmit={onSubmit} noValidate>
      <Section title={contract.title}>
        <div className="page-body">
          <p className="form-hint">{contract.lead}</p>
          <fieldset className="group">
            <legend>{contract.representative}</legend>
            <div className="fields">
              <TextInput label={contract.representativeName} required autoComplete="off" {...form.getInputProps('representative.name')} />
              <TextInput label={contract.representativeRole} placeholder={contract.roleExample} required autoComplete="off" {...form.getInputProps('representative.role')} />
              <TextInput label={contract.place} required autoComplete="off" {...form.getInputProps('placeOfSignature')} />
            </div>
          </fieldset>
          <fieldset className="group">
            <legend>{contract.insurance}</legend>
            <div className="fields">
              <TextInput label={contract.insurer} autoComplete="off" {...form.getInputProps('insurance.insurer')} />
              <TextInput label={contract.policy} autoComplete="off" {...form.getInputProps('insurance.policyNumber')} />
              <TextInput className="wide" label={contract.cover} autoComplete="off" {...form.getInputProps('insurance.cover')} />
              <NativeSelect label={contract.expenses} data={expensesChoices} {...form.getInputProps('expenses')} />
            </div>
          </fieldset>
          <Problem problem={problem} />
          <FormActions busy={busy} problems={problems} isSaved={isSaved} {...(submitLabel !== undefined && { submitLabel })} />
        </div>
      </Section>
    </form>
  )
}

const expensesChoices = [
  { value: '', label: words.contract.expensesUnknown },
  ...Object.entries(words.contract.expensesChoices).map(([value, label]) => ({ value, label })),
]
