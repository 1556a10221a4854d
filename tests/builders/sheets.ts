import type { Casebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import type { Block, Document, FormCell } from '#shared/documents/document'
import { plainText } from '#shared/documents/document'
import { type PrintableSheet, printSheet } from '#shared/documents/sheets'
import type { Sheet } from '#shared/domain/sheet'

import { day } from './built'

/** What a sheet is asked with, on 12 March 2026. */
export const given = { today: day('2026-03-12'), defaults }

/** A sheet as it would be printed, or the code for which it is refused. */
export const asked = (book: Casebook, sheet: Sheet) => {
  const result = printSheet(book, sheet, given)
  return result.ok ? result.value : result.error.code
}

/** The document of a sheet; the test fails where it is refused. */
export function documentFor(book: Casebook, sheet: Sheet): Document {
  const printable = asked(book, sheet)
  if (typeof printable === 'string' || printable.kind !== 'document') throw new Error(JSON.stringify(printable))
  return printable.document
}

export const fileNameOf = (printable: PrintableSheet | string): string => (typeof printable === 'string' ? printable : printable.fileName)

/** Every block of a document, in order, those that stand together among the others. */
export const blocksOf = ({ parts }: Document): readonly Block[] => parts.flatMap(({ blocks }) => flat(blocks))

const flat = (blocks: readonly Block[]): readonly Block[] => blocks.flatMap(block => (block.kind === 'together' ? flat(block.blocks) : [block]))

export const cellsOf = (document: Document): readonly FormCell[] => blocksOf(document).flatMap(block => (block.kind === 'form' ? block.rows.flat() : []))

/** The cell of a form that asks something. */
export const cellAsking = (document: Document, label: string): FormCell | undefined => cellsOf(document).find(cell => plainText(cell.label) === label)

/** Everything that stands on the pages, letterhead and foot included. */
export const wordsOn = (document: Document): string => JSON.stringify(document)
