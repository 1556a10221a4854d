import { Button, NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'

import { chosenIn, type Filter, type TableView, wholeTable } from './table-view'

import { forms } from '#shared/text/forms'

interface TableBarProps<Row> {
  readonly searchLabel: string
  readonly filters: readonly Filter<Row>[]
  readonly view: TableView
  readonly onChange: (view: TableView) => void
  readonly counted: string
  /** What can be done with the rows in sight. */
  readonly children?: ReactNode
}

/** Above a table: the search, the filters, and how many rows one sees. */
export function TableBar<Row>({ searchLabel, filters, view, onChange, counted, children }: TableBarProps<Row>) {
  const isNarrowed = view.search !== '' || Object.keys(view.chosen).length > 0
  const choose = (key: string, value: string) => {
    const { [key]: _, ...others } = view.chosen
    onChange({ ...view, chosen: value === '' ? others : { ...others, [key]: value } })
  }
  return (
    <div className="data-table-bar" role="search">
      <TextInput
        className="data-table-search"
        label={searchLabel}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={view.search}
        onChange={event => onChange({ ...view, search: event.currentTarget.value })}
      />
      {filters.map(filter => (
        <NativeSelect
          key={filter.key}
          label={filter.label}
          value={chosenIn(filter, view) ?? ''}
          onChange={event => choose(filter.key, event.currentTarget.value)}
          data={[{ value: '', label: filter.all ?? forms.table.all.masculine }, ...filter.options]}
        />
      ))}
      {isNarrowed && (
        <Button variant="subtle" onClick={() => onChange({ ...wholeTable, sort: view.sort })}>
          {forms.table.clearSearch}
        </Button>
      )}
      <span className="data-table-count" role="status">
        {counted}
      </span>
      {children}
    </div>
  )
}
