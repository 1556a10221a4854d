import { Button, Radio, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useState } from 'react'

import { useCasebook } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { ChoiceField } from '../../ui/ChoiceField'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { asksFor, type MentorValues } from './mentor-values'
import { NewCompany } from './NewCompany'

import { listed } from '#shared/casebook/casebook'
import { compareText } from '#shared/core/search-key'
import { shownAddress } from '#shared/domain/address'
import { agreementIsCurrent, type Company } from '#shared/domain/company'
import { people } from '#shared/text/people'

const { frame: words } = people.mentors

/** In what quality the mentor engages, and for whom they work. */
export function FrameFields({ form }: { readonly form: UseFormReturnType<MentorValues> }) {
  const { companies } = useCasebook()
  const today = useToday()
  const [adding, setAdding] = useState(false)
  const { kind, companyId } = form.values.frame
  const company = entityAt(companies, companyId)
  const choices = listed(companies)
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((one, other) => compareText(one.label, other.label))

  /** The meeting place follows the company, unless a person wrote another. */
  const work = (next: Company | undefined) => {
    form.setFieldValue('frame.companyId', next?.id ?? '')
    form.clearFieldError('frame.employer')
    const { meetingPlace, accessInstructions } = form.values
    const address = next && shownAddress(next.address)
    if (address && isProposal(meetingPlace, company && shownAddress(company.address))) form.setFieldValue('meetingPlace', address)
    if (next?.accessInstructions && isProposal(accessInstructions, company?.accessInstructions)) form.setFieldValue('accessInstructions', next.accessInstructions)
  }

  return (
    <Section title={words.section}>
      <Stack gap="md">
        <Radio.Group label={words.label} description={words.why} required {...form.getInputProps('frame.kind')}>
          <div className="choices">
            {Object.entries(words.kinds).map(([value, label]) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </div>
        </Radio.Group>
        <div className="fields">
          {asksFor(kind, 'companyId') && (
            <div>
              <ChoiceField
                {...form.getInputProps('frame.companyId')}
                label={kind === 'company-head' ? words.company : words.employerCompany}
                placeholder={words.companyPlaceholder}
                required={kind === 'working-time'}
                choices={choices}
                value={companyId}
                onChange={id => work(entityAt(companies, id))}
              />
              <Button variant="subtle" size="compact-sm" mt={6} onClick={() => setAdding(true)}>
                {words.newCompany}
              </Button>
            </div>
          )}
          {asksFor(kind, 'employer') && companyId === '' && <TextInput label={words.employer} autoComplete="off" {...form.getInputProps('frame.employer')} />}
          {asksFor(kind, 'activity') && <TextInput label={words.activity} required autoComplete="off" {...form.getInputProps('frame.activity')} />}
          {asksFor(kind, 'formerActivity') && <TextInput label={words.formerActivity} autoComplete="off" {...form.getInputProps('frame.formerActivity')} />}
          <TextInput label={people.fields.jobTitle} autoComplete="off" {...form.getInputProps('jobTitle')} />
        </div>
        {kind === 'working-time' && company && !agreementIsCurrent(company.agreement, today) && <Notice tone="warning" title={words.noAgreementYet(company.name)} />}
      </Stack>
      <NewCompany opened={adding} onClose={() => setAdding(false)} onCreated={work} />
    </Section>
  )
}

const isProposal = (written: string, proposed: string | undefined) => written.trim() === '' || written === proposed
