import './imports.css'

import { VisuallyHidden } from '@mantine/core'

import { useCasebook } from '../../api/mirror'
import { ListExport } from '../../paper/ListExport'
import { ButtonLink } from '../../ui/ButtonLink'
import { exportedList } from '../../ui/exported-list'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import type { Column } from '../../ui/table-view'
import { TableFrame } from '../../ui/TableFrame'
import { UnderWay } from '../../ui/UnderWay'
import { Words } from '../../ui/Words'
import { UndoButton } from './UndoButton'
import { useUndo } from './use-undo'

import { listed } from '#shared/casebook/casebook'
import type { ImportRecord } from '#shared/domain/import-record'
import { enumerated, shortDay } from '#shared/text/format'
import { forms } from '#shared/text/forms'
import { importPages } from '#shared/text/importing'

const words = importPages.past

const columns: readonly Column<ImportRecord>[] = [
  { key: 'on', label: words.on, value: ({ on }) => on },
  { key: 'fileName', label: words.fileName, value: ({ fileName }) => fileName },
  { key: 'created', label: words.created, value: record => enumerated(broughtBy(record)) },
  { key: 'duplicates', label: words.duplicates, value: ({ duplicates }) => duplicates },
  { key: 'refused', label: words.refused, value: ({ refused }) => refused },
]

/** Every list that was imported, the latest first, and the way to take each back. */
export function PastImports() {
  const { imports } = useCasebook()
  const { problem, undone, isBusy, undo } = useUndo()
  // Those of one day stand in the order in which they came.
  const records = listed(imports).toReversed().toSorted((one, other) => other.on.localeCompare(one.on))
  return (
    <Page title={words.title} lead={words.lead} actions={<ButtonLink href={places.newImport}>{importPages.open}</ButtonLink>}>
      {undone && <Notice tone="good" title={words.undone(undone.fileName)} />}
      {isBusy && <UnderWay text={importPages.undo.underWay} />}
      <Problem problem={problem} />
      {records.length === 0 ? <div className="data-table-empty">{words.empty}</div> : <PastTable records={records} isBusy={isBusy} onUndo={undo} />}
      {records.length > 0 && <ListExport chosen={0} list={() => exportedList(words.caption, columns, records)} />}
    </Page>
  )
}

interface PastTableProps {
  readonly records: readonly ImportRecord[]
  readonly isBusy: boolean
  readonly onUndo: (record: ImportRecord) => void
}

function PastTable({ records, isBusy, onUndo }: PastTableProps) {
  return (
    <TableFrame caption={words.caption}>
      <table className="data-table import-past">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.on}</th>
            <th scope="col">{words.fileName}</th>
            <th scope="col">{words.created}</th>
            <th scope="col" className="numeric">
              {words.duplicates}
            </th>
            <th scope="col" className="numeric">
              {words.refused}
            </th>
            <th scope="col">
              <VisuallyHidden>{importPages.undo.act}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {records.map(record => (
            <tr key={record.id}>
              <td className="digits">{shortDay(record.on)}</td>
              <td>
                <Words>{record.fileName}</Words>
              </td>
              <td>{enumerated(broughtBy(record))}</td>
              <td className="numeric">{record.duplicates}</td>
              <td className="numeric">{record.refused}</td>
              <td>
                {record.undoneOn === undefined ? <UndoButton record={record} label={forms.cancel} isBusy={isBusy} onUndo={() => onUndo(record)} /> : words.undoneOn(shortDay(record.undoneOn))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  )
}

function broughtBy({ target, created, completed = [] }: ImportRecord): readonly string[] {
  return [...(created.length > 0 || completed.length === 0 ? [words.createdIn(target, created.length)] : []), ...(completed.length > 0 ? [words.completedIn(completed.length)] : [])]
}
