import { NativeSelect, Radio, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'

import { AddressFields } from './AddressFields'
import { DateField } from './DateField'
import { FreeText } from './FreeText'
import { PhoneField } from './PhoneField'
import { Section } from './Section'

import type { IsoDate } from '#shared/domain/iso-date'
import { people } from '#shared/text/people'

/** What stands in the fields that mentors and mentees share. */
export interface PersonValues {
  agreement: string
  givenName: string
  familyName: string
  birthDate: IsoDate | undefined
  gender: string
  email: string
  phone: string
  address: { street: string; postcode: string; municipality: string }
  registeredOn: IsoDate | undefined
  notes: string
}

/** The fields of someone not entered yet. */
export const newPerson = (today: IsoDate): PersonValues => ({
  ...{ agreement: '', givenName: '', familyName: '', birthDate: undefined, gender: '', email: '', phone: '' },
  ...{ address: { street: '', postcode: '', municipality: '' }, registeredOn: today, notes: '' },
})

interface PersonFieldsProps {
  readonly form: UseFormReturnType<PersonValues>
  readonly today: IsoDate
  /** How texts agree with this person, by example. */
  readonly examples: Readonly<Record<'feminine' | 'masculine' | 'neutral', string>>
}

const { fields } = people

/** Name and identity, then how to reach the person. */
export function PersonFields({ form, today, examples }: PersonFieldsProps) {
  return (
    <>
      <Section title={people.sections.identity}>
        <div className="fields">
          <TextInput label={fields.givenName} required autoComplete="off" {...form.getInputProps('givenName')} />
          <TextInput label={fields.familyName} required autoComplete="off" {...form.getInputProps('familyName')} />
          <div className="wide">
            <AgreementField examples={examples} {...form.getInputProps('agreement')} />
          </div>
          <DateField label={fields.birthDate} today={today} {...form.getInputProps('birthDate')} />
          <NativeSelect label={fields.gender} description={fields.genderWhy} data={genders} {...form.getInputProps('gender')} />
          <DateField label={fields.registeredOn} today={today} required {...form.getInputProps('registeredOn')} />
        </div>
      </Section>
      <Section title={people.sections.contact}>
        <div className="fields">
          <TextInput label={fields.email} type="text" inputMode="email" autoComplete="off" {...form.getInputProps('email')} />
          <PhoneField label={fields.phone} {...form.getInputProps('phone')} value={form.values.phone} />
          <AddressFields postcode={form.values.address.postcode} inputs={name => form.getInputProps(`address.${name}`)} />
        </div>
      </Section>
    </>
  )
}

export function NotesField({ form }: Pick<PersonFieldsProps, 'form'>) {
  return (
    <Section title={people.sections.notes}>
      <FreeText label={fields.notes} rows={3} {...form.getInputProps('notes')} />
    </Section>
  )
}

const genders = [{ value: '', label: people.unknownGender }, ...Object.entries(people.genders).map(([value, label]) => ({ value, label }))]

interface AgreementFieldProps {
  readonly examples: PersonFieldsProps['examples']
  readonly value?: string
  readonly onChange: (value: string) => void
  readonly error?: React.ReactNode
}

/** How texts agree with a person: asked by example, since it is grammar and not civil status. */
export function AgreementField({ examples, value, onChange, error }: AgreementFieldProps) {
  return (
    <Radio.Group label={fields.agreement} description={fields.agreementWhy} required value={value ?? ''} onChange={onChange} error={error}>
      <Stack gap={6} mt={6}>
        {Object.entries(examples).map(([form, example]) => (
          <Radio key={form} value={form} label={example} />
        ))}
      </Stack>
    </Radio.Group>
  )
}
