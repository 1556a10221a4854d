import { TextInput, type TextInputProps } from '@mantine/core'

import { isUnusualPhone } from '#shared/domain/phone'
import { forms } from '#shared/text/forms'

/** A phone number: an unusual one is pointed out and kept. */
export function PhoneField({ value, ...field }: TextInputProps & { readonly value: string }) {
  const isUnusual = value.trim() !== '' && isUnusualPhone(value)
  return <TextInput {...field} type="tel" value={value} autoComplete="off" description={isUnusual ? forms.warning.phone : undefined} />
}
