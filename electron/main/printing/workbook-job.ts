import { makeReport, type ReportJob } from './report-job'
import { xlsxBytes } from './xlsx-press'

import type { Casebook, Defaults } from '#shared/casebook/casebook'
import { fullExportWorkbook } from '#shared/documents/full-export/full-export-workbook'
import type { ReportStep } from '#shared/documents/report-workbook/report-workbook'
import type { IsoDate } from '#shared/domain/iso-date'

/** The workbook of everything, as it is on a day. */
export interface ExportJob {
  readonly everything: true
  readonly today: IsoDate
}

/** What the thread of workbooks makes. */
export type WorkbookJob = ReportJob | ExportJob

/** Makes one workbook of a casebook, saying how far it has come. */
export async function makeWorkbook(book: Casebook, job: WorkbookJob, defaults: Defaults, onStep: (step: ReportStep) => void = () => undefined): Promise<Uint8Array> {
  if (!('everything' in job)) return makeReport(book, job, defaults, onStep)
  onStep('sheets')
  const workbook = fullExportWorkbook(book, job.today, defaults)
  onStep('writing')
  return xlsxBytes(workbook)
}
