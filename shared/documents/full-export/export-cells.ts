import type { ExportCodes } from './export-codes'
import type { ExportColumn } from './export-columns'

import { fullExportSheets as words } from '#shared/text/full-export-sheets'

export type ExportCell = string | number | undefined

/** What stands in the cell of an entity: a key by its label, a list of short values side by side, what is deeper as JSON. */
export function exportCell(entity: object, { path, kind }: ExportColumn, codes?: ExportCodes): ExportCell {
  const value = valueAt(entity, path)
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && codes) return codes.label(value, familyBeside(entity, path))
  if (typeof value === 'number' || typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (Array.isArray(value) && kind === 'values') return value.map((each: unknown) => (typeof each === 'string' && codes ? codes.label(each) : String(each))).join(words.between)
  // The parts of a value that has columns of its own stand in those.
  return kind === 'json' ? JSON.stringify(value) : undefined
}

/** The family that a situation says next to its kind. */
function familyBeside(entity: object, path: readonly string[]): string | undefined {
  const family = valueAt(entity, [...path.slice(0, -1), 'family'])
  return typeof family === 'string' ? family : undefined
}

const valueAt = (entity: object, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined), entity) // plain data, walked by its own keys

/** No cell of a spreadsheet holds more; the measure is that of Excel, less a little. */
export const LONGEST_CELL = 32_000

/** A text too long for a cell, in pieces that follow each other. */
export const cutToCells = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / LONGEST_CELL) }, (_, index) => text.slice(index * LONGEST_CELL, (index + 1) * LONGEST_CELL))
