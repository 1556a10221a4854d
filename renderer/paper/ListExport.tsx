import { Button } from '@mantine/core'

import { ask } from '../api/ask'
import { useToday } from '../api/surroundings'
import type { ListExportProps } from '../ui/list-export'
import { ActState } from './ActState'
import { isBusy, usePaperActs } from './use-paper-acts'

import { listFileName } from '#shared/documents/file-name'
import { forms } from '#shared/text/forms'

/** Saves a list as a workbook: the rows in sight, or those that are chosen, under the heads one reads. */
export function ListExport({ chosen, list }: ListExportProps) {
  const today = useToday()
  const { act, save } = usePaperActs()
  const saved = () => {
    const { caption, columns, rows } = list()
    const question = { fileName: listFileName(today, caption), title: caption, columns: columns.map(({ label }) => label), kinds: columns.map(({ kind }) => kind), rows: rows.map(row => [...row]) }
    void save(ask('table.save-as', question))
  }
  return (
    <>
      <Button variant="default" disabled={isBusy(act)} title={forms.table.exportHint} onClick={saved}>
        {chosen > 0 ? forms.table.exportChosen(chosen) : forms.table.export}
      </Button>
      {act.at !== 'idle' && (
        <div className="data-table-outcome">
          <ActState act={act} />
        </div>
      )}
    </>
  )
}
