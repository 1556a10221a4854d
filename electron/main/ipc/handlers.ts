import { backupHandlers } from './backup-handlers'
import { batchHandlers } from './batch-handlers'
import { saveCalendar } from './calendar-handlers'
import { previewAmendment, previewContract, printAmendment, printContract, saveAmendmentAs, saveContractAs } from './contract-handlers'
import { exportStop, importExport, saveExport } from './export-handlers'
import { authorOf, type Household } from './household'
import { exportPeople, saveTable } from './list-handlers'
import { saveMailDraft } from './mail-handlers'
import { saveNewsletter } from './newsletter-handlers'
import { pastHandlers } from './past-handlers'
import { keepPicture, readPiece } from './piece-handlers'
import { privacyHandlers } from './privacy-handlers'
import { protectionHandlers, surroundingsOf } from './protection-handlers'
import { loadSample } from './sample-handler'
import { prepareReport, saveReport } from './report-handlers'
import { retentionHandlers } from './retention-handlers'
import { savedFiles } from './saved-files'
import type { Handlers } from './serve'
import { previewSheet, saveSheetAs } from './sheet-handlers'
import { checkAndKeep, saveExample, saveStarter } from './template-handlers'

import { commandNames } from '#shared/api/api'
import { actDetails } from '#shared/casebook/act-details'
import { changeBy, type CommandName, type QuestionOf } from '#shared/casebook/commands'
import { ok } from '#shared/core/result'

/** Each answer in one line: the laws are in `shared`, the doings behind `store`, `presses` and `desk`. */
export function handlersOf(household: Household): Handlers {
  const files = savedFiles(household.desk, () => household.store.state().at === 'locked')
  const exporting = exportStop()
  return {
    ...commandHandlers(household),
    ...protectionHandlers(household),
    ...backupHandlers(household),
    ...batchHandlers(household, files),
    ...pastHandlers(household, files),
    ...privacyHandlers(household, files),
    ...retentionHandlers(household),
    'casebook.open': how => household.store.open(how),
    'store.state': () => ok(household.store.state()),
    'surroundings.read': () => ok(surroundingsOf(household)),
    'data-folder.show': () => {
      household.desk.showDataFolder()
      return ok(null)
    },
    'worker.choose': async ({ coordinatorId }) => {
      await household.desk.rememberWorker(coordinatorId)
      return ok(null)
    },
    'history.read': async ({ about }) => ok((await household.store.history(about)).map(entry => ({ at: entry.at, by: entry.by, act: entry.act, details: actDetails(entry, about) }))),
    'sample.load': () => loadSample(household),
    'piece.put-picture': ({ bytes }) => keepPicture(household.store, bytes),
    'piece.read': ({ id }) => readPiece(household.store, id),
    'contract.preview': which => previewContract(household, which),
    'contract.print': ({ pairId }) => printContract(household, pairId),
    'contract.save-as': ({ which, format }) => saveContractAs(household, files, which, format),
    'amendment.preview': which => previewAmendment(household, which),
    'amendment.print': question => printAmendment(household, question),
    'amendment.save-as': ({ which, format }) => saveAmendmentAs(household, files, which, format),
    'sheet.preview': ({ sheet }) => previewSheet(household, sheet),
    'sheet.save-as': ({ sheet, format }) => saveSheetAs(household, files, sheet, format),
    'mail.save-draft': mail => saveMailDraft(household, files, mail),
    'newsletter.save-as': ({ newsletterId, format }) => saveNewsletter(household, files, newsletterId, format),
    'people.export': ({ selection }) => exportPeople(household, files, selection),
    'table.save-as': table => saveTable(household, files, table),
    'calendar.save-as': calendar => saveCalendar(household, files, calendar),
    'export.save-as': ({ format }) => saveExport(household, files, format, exporting.begun()),
    'export.import': question => importExport(household, question),
    'import.read': file => household.foreign.read(file),
    'import.stop': () => {
      household.foreign.stop()
      return ok(null)
    },
    'template.check-and-keep': question => checkAndKeep(household, question),
    'template.save-starter': ({ kind }) => saveStarter(household, files, kind),
    'template.save-example': ({ kind, piece }) => saveExample(household, files, kind, piece),
    'report.prepare': question => prepareReport(household, question),
    'report.save-as': question => saveReport(household, files, question),
    'job.progress': () => ok(household.reports.progress() ?? (household.copies.isReading() ? { step: 'reading' } : null)),
    'job.stop': () => {
      exporting.stop()
      household.reports.stop()
      household.copies.stop()
      files.stop()
      return ok(null)
    },
    'saved-file.open': ({ path }) => files.open(path),
    'window.print': async asked => ok({ outcome: await household.desk.print(asked?.copies ?? 1) }),
    'window.quit': () => {
      household.desk.quit()
      return ok(null)
    },
  }
}

/** One handler for every command: the store carries it out and signs it with who is working. */
function commandHandlers({ store, world, desk }: Household): Pick<Handlers, CommandName> {
  const handler = <Name extends CommandName>(act: Name) => (question: QuestionOf<Name>) =>
    store.commit(changeBy(act, question, world), { by: authorOf(desk), act })
  return Object.fromEntries(commandNames.map(name => [name, handler(name)])) as unknown as Pick<Handlers, CommandName> // `Object.fromEntries` forgets the names
}
