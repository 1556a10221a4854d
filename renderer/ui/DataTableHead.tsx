import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'

import { type Column, marksOf } from './data-table-column'
import type { TableView } from './table-view'

import { selection as words } from '#shared/text/selection'

interface ChoiceHeadProps {
  readonly isAll: boolean
  readonly isSome: boolean
  /** In pixels, once the columns are measured. */
  readonly width?: number | undefined
  readonly onChoose: () => void
}

/** The box above the boxes: chooses all the rows in sight. */
export function ChoiceHead({ isAll, isSome, width, onChoose }: ChoiceHeadProps) {
  return (
    <th scope="col" className="data-table-choice" {...styled(width)}>
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
  /** In pixels, once the columns are measured. */
  readonly width?: number | undefined
  readonly onSort: () => void
}

/** A column that the window is too narrow for was measured as nothing. */
const styled = (width: number | undefined) => (width ? { style: { width } } : {})

/** The name of a column, by which one sorts. */
export function ColumnHead<Row>({ column, view: { sort }, width, onSort }: HeadProps<Row>) {
  const { key, label } = column
  const sorted = sort?.key === key ? (sort.descending ? 'descending' : 'ascending') : undefined
  return (
    <th scope="col" {...styled(width)} {...marksOf(column)} {...(sorted && { 'aria-sort': sorted })}>
      <button type="button" className="data-table-sort" onClick={onSort}>
        {label}
        {sorted === 'ascending' && <IconArrowUp size={14} aria-hidden="true" />}
        {sorted === 'descending' && <IconArrowDown size={14} aria-hidden="true" />}
      </button>
    </th>
  )
}
