import { readFile } from 'node:fs/promises'

import { unzipSync } from 'fflate'
import { read, utils, type WorkSheet } from 'xlsx'

import { reportWorkbook } from '#shared/text/sheets/report-workbook'

/** A figure of a workbook, as another program reads it. */
export type ReadFigure = Readonly<Record<'value' | 'top' | 'bottom' | 'unknown', unknown>>

/** A workbook as another program than ours reads it. */
export interface ReadWorkbook {
  readonly sheets: readonly string[]
  /** The figures of its period by their codes, from every sheet on which they stand. */
  readonly figures: ReadonlyMap<string, readonly ReadFigure[]>
  readonly formulas: number
  readonly charts: number
}

/** Reads a workbook from the disk by the reader of people’s lists. */
export async function workbookAt(path: string): Promise<ReadWorkbook> {
  const bytes = await readFile(path)
  const { Sheets, SheetNames } = read(bytes)
  const sheets = SheetNames.map(name => Sheets[name]).filter(sheet => sheet !== undefined)
  const figures = new Map<string, readonly ReadFigure[]>()
  const { [reportWorkbook.tabs.evolution]: _, ...ofPeriod } = Sheets // there the years stand side by side
  for (const [code, , value, top, bottom, unknown] of Object.values(ofPeriod).flatMap(linesOf)) {
    if (typeof code === 'string' && /^[A-H]\d[a-g]?$/.test(code)) figures.set(code, [...(figures.get(code) ?? []), { value, top, bottom, unknown }])
  }
  return {
    sheets: SheetNames,
    figures,
    formulas: sheets.flatMap(cellsOf).filter(cell => typeof cell === 'object' && cell !== null && 'f' in cell).length,
    charts: Object.keys(unzipSync(bytes)).filter(part => /^xl\/charts\/chart[^/]*\.xml$/.test(part)).length,
  }
}

const linesOf = (sheet: WorkSheet): readonly (readonly unknown[])[] => utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: false })

const cellsOf = (sheet: WorkSheet): readonly unknown[] => Object.entries(sheet).flatMap(([address, cell]: [string, unknown]) => (address.startsWith('!') ? [] : [cell]))

/** Whether a cell holds what a person reads on the screen: the number in its own unit, to the last decimal shown, or no number at all. */
export function agrees(shown: string, cell: unknown): boolean {
  const plain = shown.replace(/\s/g, '').replace('−', '-')
  const hours = /^(\d+)h(\d\d)?$/.exec(plain)
  if (hours) return isNear(cell, Number(hours[1]) + Number(hours[2] ?? 0) / 60, 1 / 120)
  const number = /^(-?\d+)(?:,(\d+))?(%|€|jours?)?$/.exec(plain)
  if (!number) return typeof cell !== 'number'
  const [, whole, decimals = '', unit] = number
  const scale = unit === '%' ? 100 : 1
  return isNear(cell, Number(`${whole}.${decimals}`) / scale, 0.5 / 10 ** decimals.length / scale)
}

const isNear = (cell: unknown, value: number, by: number): boolean => typeof cell === 'number' && Math.abs(cell - value) <= by + 1e-9
