import { type ComboboxItem, Select, type SelectProps } from '@mantine/core'

import { useChoiceList } from './use-choice-list'

import { answersSearch } from '#shared/core/search-key'
import { forms } from '#shared/text/forms'

interface ChoiceFieldProps extends Pick<SelectProps, 'label' | 'description' | 'error' | 'required' | 'disabled' | 'onBlur' | 'placeholder'> {
  readonly choices: readonly ComboboxItem[]
  readonly value: string
  /** Called with an empty text when the choice is taken back. */
  readonly onChange: (value: string) => void
}

/** A choice out of a list, found by typing any part of a name, accents aside. */
export function ChoiceField({ choices, value, onChange, required, ...field }: ChoiceFieldProps) {
  const list = useChoiceList()
  return (
    <Select
      {...field}
      {...(required !== undefined && { required })}
      data={choices}
      value={value === '' ? null : value}
      onChange={chosen => onChange(chosen ?? '')}
      searchable
      {...list}
      openOnFocus={false} // when a form leads one here, the list would hide what is wrong
      clearable={required !== true}
      nothingFoundMessage={forms.table.noMatch}
      filter={({ options, search }) => options.filter(option => !('group' in option) && answersSearch(option.label, search))}
    />
  )
}
