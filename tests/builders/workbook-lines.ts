import { read, utils } from 'xlsx'

/** The lines of a sheet of a workbook, read by another library than the one that wrote it; of the first where none is named. */
export function linesOf(bytes: Uint8Array | undefined, name?: string): readonly (readonly unknown[])[] {
  const { Sheets, SheetNames } = read(bytes)
  const sheet = Sheets[name ?? SheetNames[0] ?? '']
  return sheet ? utils.sheet_to_json(sheet, { header: 1, blankrows: false }) : []
}
