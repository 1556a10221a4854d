import { Radio, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'

import { useToday } from '../../api/surroundings'
import { DateField } from '../../ui/DateField'
import { Section } from '../../ui/Section'
import { type CompanyValues, isAgreementState } from './company-values'

import { people } from '#shared/text/people'

const { agreement: words } = people.companies

/** How far the management agrees, with the facts that each answer brings. */
export function AgreementFields({ form }: { readonly form: UseFormReturnType<CompanyValues> }) {
  const today = useToday()
  const { state } = form.values.agreement
  return (
    <Section title={words.section}>
      <Stack gap="md">
        <Radio.Group label={words.label} description={words.why} required {...form.getInputProps('agreement.state')}>
          <div className="choices">
            {Object.entries(words.states).map(([value, label]) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </div>
        </Radio.Group>
        {isAgreementState(state) && state !== 'to-contact' && (
          <div className="fields">
            <DateField label={words.on[state]} today={today} required {...form.getInputProps('agreement.on')} />
            {state === 'granted' && (
              <>
                <TextInput label={words.signatory} required autoComplete="off" {...form.getInputProps('agreement.signatory')} />
                <DateField label={words.until} description={words.untilWhy} today={today} {...form.getInputProps('agreement.until')} />
              </>
            )}
          </div>
        )}
      </Stack>
    </Section>
  )
}
