import type { Household } from './household'
import type { SavedFiles } from './saved-files'

import type { Format, Refusal, Saved } from '#shared/api/api'
import { ok, refuse, type Result } from '#shared/core/result'
import { type PrintableSheet, printSheet } from '#shared/documents/sheets'
import type { Sheet } from '#shared/domain/sheet'

/** A sheet as PDF, with its name before the extension. */
interface PressedSheet {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** The pages of a sheet as PDF, as the book stands now. */
export async function pressSheet(household: Household, sheet: Sheet): Promise<Result<PressedSheet, Refusal>> {
  const printable = printableSheet(household, sheet)
  return printable.ok ? ok({ fileName: printable.value.fileName, bytes: await inPdf(household, printable.value) }) : printable
}

/** The same, to look at before printing. */
export async function previewSheet(household: Household, sheet: Sheet): Promise<Result<Uint8Array, Refusal>> {
  const pressed = await pressSheet(household, sheet)
  return pressed.ok ? ok(pressed.value.bytes) : pressed
}

/** Labels are saved as PDF alone: Word would move them from their places on the page. */
export async function saveSheetAs(household: Household, files: SavedFiles, sheet: Sheet, format: Format): Promise<Result<Saved, Refusal>> {
  const printable = printableSheet(household, sheet)
  if (!printable.ok) return printable
  const { value } = printable
  if (format === 'pdf') return files.save({ fileName: value.fileName, format, bytes: async () => ok(await inPdf(household, value)) })
  if (value.kind === 'labels') return refuse({ code: 'sheet/pdf-only' })
  return files.save({ fileName: value.fileName, format, bytes: async () => ok(await household.presses.docx(value.document)) })
}

function printableSheet({ store, world }: Household, sheet: Sheet): Result<PrintableSheet, Refusal> {
  const book = store.read()
  return book ? printSheet(book, sheet, { today: world.today(), defaults: world.defaults }) : refuse({ code: 'store/not-open' })
}

const inPdf = ({ presses }: Household, printable: PrintableSheet): Promise<Uint8Array> =>
  printable.kind === 'labels' ? presses.labels(printable.sheet) : presses.pdf(printable.document)
