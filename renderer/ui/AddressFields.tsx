import { TextInput, type TextInputProps } from '@mantine/core'

import { isUnusualPostcode } from '#shared/domain/address'
import { provinceOf } from '#shared/domain/province'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'

interface AddressFieldsProps {
  readonly postcode: string
  /** What ties each of the three fields to its form. */
  readonly inputs: (name: 'street' | 'postcode' | 'municipality') => TextInputProps
}

/** Street, postcode and town; the province is read from the postcode, and an unusual postcode is pointed out and kept. */
export function AddressFields({ postcode, inputs }: AddressFieldsProps) {
  return (
    <>
      <TextInput className="wide" label={people.fields.street} placeholder={people.fields.streetExample} autoComplete="off" {...inputs('street')} />
      <TextInput label={people.fields.postcode} autoComplete="off" description={postcodeNote(postcode.trim())} {...inputs('postcode')} />
      <TextInput label={people.fields.municipality} autoComplete="off" {...inputs('municipality')} />
    </>
  )
}

function postcodeNote(postcode: string): string | undefined {
  if (/^\d{1,3}$/.test(postcode)) return forms.warning.shortPostcode
  if (postcode.length < 4) return undefined
  const province = provinceOf(postcode.replace(/^B\s*-\s*/i, ''))
  if (province) return forms.warning.province(people.provinces[province])
  return isUnusualPostcode(postcode) ? forms.warning.postcode : undefined
}
