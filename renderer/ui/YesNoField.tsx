import { NativeSelect, type NativeSelectProps } from '@mantine/core'

import { entryWords } from '#shared/text/entry'

const { yesNo } = entryWords

/** Yes, no, or nobody knows; what is not known is an empty text. */
export function YesNoField(field: Pick<NativeSelectProps, 'label' | 'description' | 'error' | 'value' | 'onChange'>) {
  return <NativeSelect {...field} data={choices} />
}

const choices = [
  { value: '', label: yesNo.unknown },
  { value: 'yes', label: yesNo.yes },
  { value: 'no', label: yesNo.no },
]

/** What stands in such a field for what is known. */
export const yesNoValue = (known: boolean | undefined): string => (known === undefined ? '' : known ? 'yes' : 'no')

/** What such a field says, under its name; nothing where nobody knows. */
export const yesNoOf = <Name extends string>(name: Name, value: string): Partial<Record<Name, boolean>> => (value === '' ? {} : ({ [name]: value === 'yes' } as Record<Name, boolean>)) // a computed name is forgotten
