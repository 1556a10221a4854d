import type { Household } from './household'
import type { ReportJob } from '../printing/report-job'
import type { SavedFiles } from './saved-files'

import type { ReportQuestion, Saved } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import type { Casebook } from '#shared/casebook/casebook'
import { settingsInForce } from '#shared/casebook/content-in-force'
import { organisationOf } from '#shared/casebook/organisation-commands'
import { ok, refuse, type Result } from '#shared/core/result'
import { reportFileName } from '#shared/documents/report-workbook/report-file-name'

/** The workbook of a period, made in a thread of its own once a place is chosen. */
export async function saveReport(household: Household, files: SavedFiles, question: ReportQuestion): Promise<Result<Saved, Refusal>> {
  const { store, world, reports } = household
  const book = store.read()
  if (!book) return refuse({ code: 'store/not-open' })
  const { yearStart } = settingsInForce(book, 'statistics', world.defaults)
  return files.save({ fileName: reportFileName(question, yearStart), format: 'xlsx', bytes: async () => reports.make(book, await jobOf(household, book, question)) })
}

/** Lets the thread begin while a person still reads and chooses. */
export async function prepareReport(household: Household, question: ReportQuestion): Promise<Result<null, Refusal>> {
  const book = household.store.read()
  if (!book) return refuse({ code: 'store/not-open' })
  household.reports.prepare(book, await jobOf(household, book, question))
  return ok(null)
}

async function jobOf({ store, world }: Household, book: Casebook, question: ReportQuestion): Promise<ReportJob> {
  const logo = organisationOf(book)?.logo
  const picture = logo && (await store.readPiece(logo))
  return { question, today: world.today(), ...(picture && { logo: picture }) }
}
