import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'

import { type Column, marksOf } from './data-table-column'
import type { TableView } from './table-view'

import { selection as words } from '#shared/text/selection'

interface ChoiceHeadProps {
  readonly isAll: boolean
  readonly isSome: boolean
  readonly onChoose: () => void
}

/** The box above the boxes: chooses all the rows in sight. */
export function ChoiceHead({ isAll, isSome, onChoose }: ChoiceHeadProps) {
  return (
    <th scope="col" className="data-table-choice">
      <label title={words.keys}>
        <input
          type="checkbox"
          aria-label={words.all}
          checked={isAll}
          ref={box => {
            if (box) box.indeterminate = isSome && !isAll // no attribute says it
          }}
          onChange={onChoose}
        />
      </label>
    </th>
  )
}

interface HeadProps<Row> {
  readonly column: Column<Row>
  readonly view: TableView
  readonly onSort: () => void
}

/** The name of a column, by which one sorts. */
export function ColumnHead<Row>({ column, view: { sort }, onSort }: HeadProps<Row>) {
  const { key, label } = column
  const sorted = sort?.key === key ? (sort.descending ? 'descending' : 'ascending') : undefined
  return (
    <th scope="col" {...marksOf(column)} {...(sorted && { 'aria-sort': sorted })}>
      <button type="button" className="data-table-sort" onClick={onSort}>
        {label}
        {sorted === 'ascending' && <IconArrowUp size={14} aria-hidden="true" />}
        {sorted === 'descending' && <IconArrowDown size={14} aria-hidden="true" />}
      </button>
    </th>
  )
}
