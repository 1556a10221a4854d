import { Button, Radio, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'

import { useCasebook } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { ChoiceField } from '../../ui/ChoiceField'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { asksFor, type MentorValues } from './mentor-values'
import { useEmployer } from './use-employer'

import { listed } from '#shared/casebook/casebook'
import { compareText } from '#shared/core/search-key'
import { agreementIsCurrent, agreementOf } from '#shared/domain/company'
import { people } from '#shared/text/people'

const { frame: words } = people.mentors

interface FrameFieldsProps {
  readonly form: UseFormReturnType<MentorValues>
  readonly onNewCompany: () => void
}

/** In what quality the mentor engages, and for whom they work. */
export function FrameFields({ form, onNewCompany }: FrameFieldsProps) {
  const { companies } = useCasebook()
  const today = useToday()
  const { company, choose } = useEmployer(form)
  const { kind, companyId } = form.values.frame
  const choices = listed(companies)
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((one, other) => compareText(one.label, other.label))

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
                onChange={id => choose(entityAt(companies, id))}
              />
              <Button variant="subtle" size="compact-sm" mt={6} onClick={onNewCompany}>
                {words.newCompany}
              </Button>
            </div>
          )}
          {asksFor(kind, 'employer') && companyId === '' && <TextInput label={words.employer} autoComplete="off" {...form.getInputProps('frame.employer')} />}
          {asksFor(kind, 'activity') && <TextInput label={words.activity} required autoComplete="off" {...form.getInputProps('frame.activity')} />}
          {asksFor(kind, 'formerActivity') && <TextInput label={words.formerActivity} autoComplete="off" {...form.getInputProps('frame.formerActivity')} />}
          <TextInput label={people.fields.jobTitle} autoComplete="off" {...form.getInputProps('jobTitle')} />
        </div>
        {kind === 'working-time' && company && !agreementIsCurrent(agreementOf(company), today) && <Notice tone="warning" title={words.noAgreementYet(company.name)} />}
      </Stack>
    </Section>
  )
}
