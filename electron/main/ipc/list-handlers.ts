import type { Household } from './household'
import type { SavedFiles } from './saved-files'

import type { Saved, TableQuestion } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import { ok, refuse, type Result } from '#shared/core/result'
import { tabTitle } from '#shared/documents/tab-title'
import { peopleWorkbook } from '#shared/documents/people-workbook'
import type { Workbook } from '#shared/documents/workbook'
import type { Selection } from '#shared/domain/sheet'
import { listWords } from '#shared/text/sheet-page'

/** The people chosen in a list, as a workbook. */
export async function exportPeople({ store, presses, world }: Household, files: SavedFiles, selection: Selection): Promise<Result<Saved, Refusal>> {
  const book = store.read()
  if (!book) return refuse({ code: 'store/not-open' })
  const workbook = peopleWorkbook(book, selection, world.defaults, world.today())
  return files.save({ fileName: `${world.today()}_${listWords.fileNames[selection.kind]}`, format: 'xlsx', bytes: async () => ok(await presses.xlsx(workbook)) })
}

/** A table as the window has it, as a workbook. */
export const saveTable = ({ presses }: Household, files: SavedFiles, table: TableQuestion): Promise<Result<Saved, Refusal>> =>
  files.save({ fileName: table.fileName, format: 'xlsx', bytes: async () => ok(await presses.xlsx(workbookOf(table))) })

/** Columns as wide as what stands in them, within reason; in letters. */
const WIDTHS = { least: 10, most: 60 } as const

function workbookOf({ title, columns, kinds = [], rows }: TableQuestion): Workbook {
  const widthOf = (index: number, label: string) =>
    Math.min(WIDTHS.most, rows.reduce((widest, row) => Math.max(widest, String(row[index] ?? '').length), Math.max(WIDTHS.least, label.length)))
  const heads = columns.map((label, index) => ({ label, width: widthOf(index, label), kind: kinds[index] ?? 'text' }))
  return { sheets: [{ name: tabTitle(title ?? listWords.sheetName), ...(title !== undefined && { title }), columns: heads, rows }] }
}
