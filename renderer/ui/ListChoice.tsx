import type { ReactNode } from 'react'

import { ChoiceField } from './ChoiceField'
import { offeredItems } from './grid/offered-items'

import { ItemKey, type ListItem } from '#shared/domain/lists'
import { personFile } from '#shared/text/person-file'

interface ListChoiceProps {
  readonly label: string
  readonly description?: ReactNode
  readonly error?: ReactNode
  readonly required?: boolean
  /** A list as the association keeps it, the hidden items included. */
  readonly items: readonly ListItem[]
  /** The key of an item; empty while nothing is chosen. */
  readonly value: string
  readonly onChange: (key: string) => void
}

/** One item of a shared list; an item that is offered no more stays where it was chosen. */
export function ListChoice({ items, value, ...field }: ListChoiceProps) {
  const chosen = ItemKey.safeParse(value)
  return <ChoiceField {...field} value={value} choices={offeredItems(items, chosen.success ? [chosen.data] : [])} placeholder={personFile.list.placeholder} />
}
