import { useDeferredValue, useMemo } from 'react'

import { rowsInView, type Column, type Filter, type TableView } from '../../ui/table-view'
import { TableBar } from '../../ui/TableBar'
import { TableFrame } from '../../ui/TableFrame'
import { draftStore } from './draft-store'
import type { ImportDraft } from './import-draft'
import { PlannedLine } from './PlannedLine'
import { type AnyRow, nameOfRow, whyLeft } from './row-words'

import { forms } from '#shared/text/forms'
import type { ImportPlan } from '#shared/importing/import-plan'
import { importPages } from '#shared/text/importing'

const words = importPages.check

/** How many lines one sees at a time. */
const SHOWN = 100

/** What a search looks through. */
const columns: readonly Column<AnyRow>[] = [
  { key: 'line', label: words.line, value: ({ line }) => line },
  { key: 'who', label: '', value: nameOfRow },
  { key: 'why', label: words.why, value: whyLeft },
  { key: 'original', label: '', value: ({ original }) => original.join(' ') },
]

const filters: readonly Filter<AnyRow>[] = [
  {
    key: 'outcome',
    label: words.outcome,
    options: Object.entries(words.filters).map(([value, label]) => ({ value, label })),
    matches: ({ outcome, warnings, additions }, value) => {
      if (value === 'to-read') return outcome === 'create' && warnings.length > 0
      return value === 'completable' ? additions !== undefined : outcome === value
    },
  },
]

interface PlannedRowsProps {
  readonly plan: ImportPlan
  readonly draft: ImportDraft
}

/** What would become of each line: whom it is about, and why it is left aside. */
export function PlannedRows({ plan, draft: { view, choices } }: PlannedRowsProps) {
  const wanted = useDeferredValue(view) // typing goes before the thousands of lines
  const found = useMemo(() => rowsInView(plan.rows, columns, filters, wanted), [plan, wanted])
  const shown = found.slice(0, SHOWN)
  const setView = (next: TableView) => draftStore.change(before => ({ ...before, view: next }))
  return (
    <div>
      <TableBar searchLabel={words.search} filters={filters} view={view} onChange={setView} counted={words.counted(found.length, plan.rows.length)} />
      {shown.length === 0 ? (
        <div className="data-table-empty">{forms.table.noMatch}</div>
      ) : (
        <TableFrame caption={words.caption}>
          <table className="data-table import-lines">
            <caption>{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col" className="numeric">
                  {words.line}
                </th>
                <th scope="col">{words.who[plan.target]}</th>
                <th scope="col">{words.outcome}</th>
                <th scope="col">{words.why}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(row => (
                <PlannedLine key={row.line} row={row} target={plan.target} choice={choices.get(row.line)} />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      {found.length > SHOWN && <p className="form-hint">{words.others(found.length - SHOWN)}</p>}
    </div>
  )
}
