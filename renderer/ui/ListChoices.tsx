import { MultiSelect } from '@mantine/core'
import type { ReactNode } from 'react'

import { offeredItems } from './grid/offered-items'
import { useChoiceList } from './use-choice-list'

import { answersSearch } from '#shared/core/search-key'
import { ItemKey, type ListItem } from '#shared/domain/lists'
import { forms } from '#shared/text/forms'
import { personFile } from '#shared/text/person-file'

interface ListChoicesProps {
  readonly label: string
  readonly description?: ReactNode
  readonly error?: ReactNode
  /** A list as the association keeps it, the hidden items included. */
  readonly items: readonly ListItem[]
  /** The keys of the chosen items, in the order in which they were chosen. */
  readonly value: readonly string[]
  readonly onChange: (keys: readonly string[]) => void
}

/** Several items of a shared list; an item that is offered no more stays where it was chosen. */
export function ListChoices({ items, value, onChange, ...field }: ListChoicesProps) {
  const list = useChoiceList()
  const chosen = value.flatMap(key => {
    const parsed = ItemKey.safeParse(key)
    return parsed.success ? [parsed.data] : []
  })
  return (
    <MultiSelect
      {...field}
      data={[...offeredItems(items, chosen)]}
      value={[...value]}
      onChange={onChange}
      searchable
      {...list}
      hidePickedOptions
      openOnFocus={false} // when a form leads one here, the list would hide what is wrong
      {...(value.length === 0 && { placeholder: personFile.list.placeholder })}
      nothingFoundMessage={forms.table.noMatch}
      filter={({ options, search }) => options.filter(option => !('group' in option) && answersSearch(option.label, search))}
    />
  )
}
