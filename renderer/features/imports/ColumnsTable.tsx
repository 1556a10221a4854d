import { NativeSelect } from '@mantine/core'

import { TableFrame } from '../../ui/TableFrame'
import { columnLabels } from './column-labels'
import { draftStore } from './draft-store'
import { type ImportDraft, withField } from './import-draft'
import { shownCell } from './shown-cell'

import type { ImportTarget } from '#shared/domain/import-record'
import { fieldsOf } from '#shared/importing/field'
import type { ForeignSheet } from '#shared/importing/foreign-table'
import { importing, importPages } from '#shared/text/importing'

const words = importPages.columns

/** How many lines show what the columns hold. */
const SHOWN = 8

interface ColumnsTableProps {
  readonly draft: ImportDraft
  readonly target: ImportTarget
  readonly sheet: ForeignSheet
}

/** The first lines of the list, with what each column means above it. */
export function ColumnsTable({ draft, target, sheet }: ColumnsTableProps) {
  const { firstRow } = draft.header
  const lines = sheet.cells.slice(firstRow, firstRow + SHOWN)
  const others = sheet.cells.length - firstRow - lines.length
  const options = [{ value: '', label: importing.notImported }, ...fieldsOf[target].map(field => ({ value: field, label: importing.fields[field] }))]
  const choose = (column: number, value: string) => draftStore.change(before => withField(before, column, fieldsOf[target].find(field => field === value)))

  return (
    <div>
      <TableFrame caption={words.caption}>
        <table className="data-table import-columns">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className="numeric">
                {words.line}
              </th>
              {columnLabels(draft.header, sheet.columns).map((label, column) => (
                <th key={column} scope="col" data-left={draft.mapping[String(column)] === undefined || undefined}>
                  <span className="import-heading">{label}</span>
                  <NativeSelect
                    aria-label={words.meaning(label)}
                    value={draft.mapping[String(column)] ?? ''}
                    onChange={event => choose(column, event.currentTarget.value)}
                    data={options}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((cells, index) => (
              <tr key={index}>
                <td className="numeric">{firstRow + index + 1}</td>
                {cells.map((text, column) => (
                  <td key={column} data-left={draft.mapping[String(column)] === undefined || undefined}>
                    <span className="import-cell">{shownCell(text)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {others > 0 && <p className="form-hint">{words.others(others)}</p>}
    </div>
  )
}
