import { pictureOf } from './picture'
import { reportBytes } from './report-press'

import type { ReportQuestion } from '#shared/api/api'
import type { Casebook, Defaults } from '#shared/casebook/casebook'
import { publicWorkbook } from '#shared/documents/report-workbook/public-workbook'
import { reportResults, reportSource, type ReportStep, reportWorkbook } from '#shared/documents/report-workbook/report-workbook'
import type { IsoDate } from '#shared/domain/iso-date'

/** What a workbook is made of, besides the casebook. */
export interface ReportJob {
  readonly question: ReportQuestion
  readonly today: IsoDate
  /** A picture of the association; one that cannot be read is left out. */
  readonly logo?: Uint8Array
}

/** Makes the workbook of a period, saying how far it has come. It takes a second or two of one thread for ten years of pairs. */
export async function makeReport(book: Casebook, { question, today, logo }: ReportJob, defaults: Defaults, onStep: (step: ReportStep) => void = () => undefined): Promise<Uint8Array> {
  const results = reportResults(book, question.period, { defaults, today }, onStep)
  onStep('sheets')
  const source = reportSource(book, results)
  const workbook = question.edition === 'public' ? publicWorkbook(source) : reportWorkbook(source, question)
  onStep('writing')
  return reportBytes(workbook, today, logo && pictureOf(logo))
}
