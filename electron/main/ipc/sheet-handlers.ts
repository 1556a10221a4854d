import type { Household } from './household'
import type { SavedFiles } from './saved-files'
import { inTemplate, templateFor } from './template-handlers'

import type { Format, Saved } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import { ok, refuse, type Result, whenOk } from '#shared/core/result'
import type { Document } from '#shared/documents/document'
import { sourceOf } from '#shared/documents/sheet-source'
import { type PrintableSheet, printSheet } from '#shared/documents/sheets'
import { sheetValues, templateKindOf } from '#shared/documents/template-fields/sheet-values'
import type { FieldValues } from '#shared/documents/template-fields/template-field'
import type { PieceId } from '#shared/domain/ids'
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
  const own = ownWord(household, sheet, value)
  if (own) return own.ok ? saveFilled(household, files, value.fileName, own.value) : own
  return files.save({ fileName: value.fileName, format, bytes: async () => ok(await household.presses.docx(value.document)) })
}

/** The Word file of the association, and what goes into it for each person the sheet is for. */
interface OwnWord {
  readonly piece: PieceId
  readonly parts: readonly FieldValues[]
}

/** Nothing where the association has no file of its own for such a sheet. */
function ownWord(household: Household, sheet: Sheet, printable: Extract<PrintableSheet, { kind: 'document' }>): Result<OwnWord, Refusal> | undefined {
  const { store, world } = household
  const book = store.read()
  const kind = book && templateKindOf(book, sheet)
  const template = kind && templateFor(household, kind)
  return template && whenOk(sourceOf(book, { today: world.today(), defaults: world.defaults }), source => ok({ piece: template.piece, parts: sheetValues(source, sheet, printable.document) }))
}

/** One file for each person; the path of the first is told. */
async function saveFilled(household: Household, files: SavedFiles, fileName: string, { piece, parts }: OwnWord): Promise<Result<Saved, Refusal>> {
  const saved = await files.saveAll({
    fileName,
    format: 'docx',
    all: async () => {
      const filled: Uint8Array[] = []
      for (const values of parts) {
        const one = await inTemplate(household, piece, values)
        if (!one.ok) return one
        filled.push(one.value)
      }
      return ok(filled)
    },
  })
  return whenOk(saved, done => ok(done.outcome === 'saved' ? { outcome: 'saved', path: done.paths[0] ?? fileName } : done))
}

/** A sheet as a document, under the name of its file. Labels are none. */
export const documentOfSheet = (household: Household, sheet: Sheet): Result<{ readonly fileName: string; readonly document: Document }, Refusal> =>
  whenOk(printableSheet(household, sheet), printable => (printable.kind === 'document' ? ok(printable) : refuse({ code: 'batch/not-drawn' })))

function printableSheet({ store, world }: Household, sheet: Sheet): Result<PrintableSheet, Refusal> {
  const book = store.read()
  const state = store.state()
  return book ? printSheet(book, sheet, { today: world.today(), defaults: world.defaults, isProtected: state.at === 'open' && state.isProtected }) : refuse({ code: 'store/not-open' })
}

const inPdf = ({ presses }: Household, printable: PrintableSheet): Promise<Uint8Array> =>
  printable.kind === 'labels' ? presses.labels(printable.sheet) : presses.pdf(printable.document)
