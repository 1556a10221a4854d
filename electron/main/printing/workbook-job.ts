import { createHash } from 'node:crypto'

import { makeReport, type ReportJob } from './report-job'
import { xlsxBytes } from './xlsx-press'

import { type Casebook, CURRENT_FORMAT, type Defaults } from '#shared/casebook/casebook'
import { exportHeadText } from '#shared/documents/full-export/export-head-text'
import { fullExportWorkbook } from '#shared/documents/full-export/full-export-workbook'
import type { ReportStep } from '#shared/documents/report-workbook/report-workbook'
import type { PieceId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'

/** The workbook of everything, as it is on a day. */
export interface ExportJob {
  readonly everything: true
  readonly today: IsoDate
}

/** How the JSON of everything begins, up to its pieces; those that are not to be found are named in it. */
export interface ExportHeadJob {
  readonly head: true
  readonly today: IsoDate
  readonly missing: readonly PieceId[]
}

/** What the thread of workbooks makes. */
export type WorkbookJob = ReportJob | ExportJob | ExportHeadJob

/** Makes one workbook of a casebook, or the head of its JSON, saying how far it has come. */
export async function makeWorkbook(book: Casebook, job: WorkbookJob, defaults: Defaults, onStep: (step: ReportStep) => void = () => undefined): Promise<Uint8Array> {
  if ('head' in job) {
    onStep('writing')
    // Only collections come to a thread: the number of the format is none, and every open casebook has the present one.
    return new TextEncoder().encode(exportHeadText({ ...book, format: CURRENT_FORMAT }, job.today, job.missing, text => createHash('sha256').update(text).digest('hex'))) // bytes of its own, which may change threads
  }
  if (!('everything' in job)) return makeReport(book, job, defaults, onStep)
  onStep('sheets')
  const workbook = fullExportWorkbook(book, job.today, defaults)
  onStep('writing')
  return xlsxBytes(workbook)
}
