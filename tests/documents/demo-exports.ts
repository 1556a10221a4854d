import { expect } from 'vitest'

import { readExportBytes } from '../../electron/main/exporting/read-export'
import { linesOf } from '../builders/workbook-lines'
import type { Demo, Reader } from './demo-folder'

import { fullExportSheets as words } from '#shared/text/full-export-sheets'

/** The file of everything gives back the casebook of the demo, and every piece of it. */
async function readExport(demo: Demo, path: string): Promise<void> {
  const found = readExportBytes(await demo.bytes(path), false)
  if (!found.ok) throw new Error(found.error.code)
  expect(found.value.book).toEqual(await demo.book())
  expect(found.value.pieces.length).toBeGreaterThan(10)
}

/** The workbook of everything has a line for each mentor, under two heads that say what stands there. */
async function readWorkbook(demo: Demo, path: string): Promise<void> {
  const bytes = await demo.bytes(path)
  const [heads = [], ...mentors] = linesOf(bytes, words.sheets.mentors)
  expect(heads).toEqual(expect.arrayContaining(['Identifiant', 'Prénom', 'Nom de famille', 'Date de naissance']))
  expect(mentors).toHaveLength(Object.keys((await demo.book()).mentors).length)
  expect(linesOf(bytes)[0]?.[0]).toContain('Export complet')
}

/** Everything, as a person takes it away. */
export const exportReaders: readonly Reader[] = [
  { what: 'everything, to take over', file: /^export-complet\.json$/, read: readExport },
  { what: 'everything, to read', file: /^export-complet\.xlsx$/, read: readWorkbook },
]
