import { read, type WorkBook } from 'xlsx'

import type { ForeignSheet } from '#shared/importing/foreign-table'

import { CannotRead } from './cannot-read'
import { htmlLetters } from './html-letters'
import { cellsOfSheet } from './sheet-cells'
import { containers } from './sheetjs'

/** `dense` and no styles of pages: a list of people is all that is wanted. Stubs tell the formulas that have no result. */
const READING = { dense: true, cellNF: true, cellHTML: false, cellStyles: true, sheetStubs: true } as const

/** The sheets of a workbook in any format that SheetJS knows. Throws `CannotRead` on one that is locked, damaged or no workbook. */
export function sheetsOfWorkbook(bytes: Buffer): readonly ForeignSheet[] {
  return reading(() => sheetsOf(read(bytes, { ...READING, type: 'buffer' })))
}

/** The tables of a web page, which many programs name .xls; everything in it stays text. */
export function sheetsOfHtml(text: string): readonly ForeignSheet[] {
  return reading(() => sheetsOf(read(htmlLetters(text), { ...READING, type: 'string', raw: true })))
}

/** Refuses a container that Office encrypted: the workbook within is out of reach. */
export function checkOle(bytes: Buffer): void {
  const container = reading(() => containers.read(bytes, { type: 'buffer' }))
  if (containers.find(container, 'EncryptedPackage')) throw new CannotRead({ code: 'import/encrypted' })
}

function sheetsOf(book: WorkBook): readonly ForeignSheet[] {
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name]
    // SheetJS leaves out a sheet that it could not read; to us that is a file that could not be read.
    if (!sheet) throw new CannotRead({ code: 'import/unreadable' })
    const { notes, ...cells } = cellsOfSheet(sheet, date1904)
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0
    return { name, ...cells, notes: hidden ? [{ kind: 'hidden-sheet' }, ...notes] : notes }
  })
}

/** SheetJS speaks of what it cannot read by throwing, and hands over cells that are none where it could not tell. */
function reading<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (fault) {
    if (fault instanceof CannotRead) throw fault
    const words = fault instanceof Error ? fault.message : String(fault)
    throw new CannotRead({ code: /encrypt|password/i.test(words) ? 'import/encrypted' : 'import/unreadable' })
  }
}
