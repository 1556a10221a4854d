import { ok, refuse, type Result } from '#shared/core/result'
import type { ForeignFile, ForeignSheet, ForeignTable, ImportRefusal } from '#shared/importing/foreign-table'

import { CannotRead } from './cannot-read'
import { kindOfFile } from './kind-of-file'
import { limits } from './limits'
import { readSeparated } from './separated-text'
import { trimmed } from './sheet-cells'
import { checkOle, sheetsOfHtml, sheetsOfWorkbook } from './workbook-sheets'
import { checkZip } from './zip-check'

/** Reads a file where it is safe to do so: in a process that may die of it. Only `readForeignTable` is for the house. */
export function readFile({ fileName, bytes }: ForeignFile): Result<ForeignTable, ImportRefusal> {
  try {
    if (bytes.length > limits.fileBytes) return refuse({ code: 'import/too-big', bytes: bytes.length, limit: limits.fileBytes })
    const sheets = sheetsIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).filter(({ rows }) => rows > 0)
    if (sheets.length === 0) return refuse({ code: 'import/nothing-in-it' })

    const vast = sheets.find(({ rows, columns }) => rows > limits.rows || columns > limits.columns)
    if (vast) return refuse({ code: 'import/too-many-rows', sheet: vast.name, rows: vast.rows, columns: vast.columns })
    if (sheets.some(({ cells }) => cells.some(row => row.some(cell => cell.length > limits.cellCharacters)))) return refuse({ code: 'import/unreadable' })
    return ok({ fileName, sheets })
  } catch (fault) {
    if (fault instanceof CannotRead) return refuse(fault.refusal)
    throw fault
  }
}

function sheetsIn(bytes: Buffer): readonly ForeignSheet[] {
  if (bytes.length === 0) return []
  const found = kindOfFile(bytes)
  switch (found.kind) {
    case 'zip':
      checkZip(bytes)
      return sheetsOfWorkbook(bytes)
    case 'ole':
      checkOle(bytes)
      return sheetsOfWorkbook(bytes)
    case 'bare-workbook':
      return sheetsOfWorkbook(bytes)
    case 'html':
      return sheetsOfHtml(found.text)
    case 'text':
      return [sheetOfText(found.text)]
    case 'unknown':
      throw new CannotRead({ code: 'import/unreadable' })
  }
}

function sheetOfText(text: string): ForeignSheet {
  const { rows, unclosedQuote } = readSeparated(text)
  return { name: '', ...trimmed(rows.map(row => row.map(withoutGuard))), notes: unclosedQuote ? [{ kind: 'unclosed-quote' }] : [] }
}

/** Some programs put an apostrophe before a text that a spreadsheet would take for a formula; the text is what stands behind it. */
const withoutGuard = (cell: string): string => (/^'[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell)
