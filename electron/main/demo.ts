import { realpathSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { type DemoFile, filesIn } from './demo-files'
import { accessDemo } from './demo-access'
import { demoLists, demoNote, demoSheets } from './demo-sheets'
import { demoContract, demoTemplate } from './demo-templates'
import { fullExportBytes } from './exporting/full-export-file'
import { type Presses, setUpPresses } from './printing/presses'
import { amendmentOf, documentOf, printableAmendment, printableContract, type PrintablePaper } from './printing/printer'
import { makeReport } from './printing/report-job'
import { openableStore } from './store/openable-store'
import type { Store } from './store/store'

import type { ReportQuestion } from '#shared/api/api'
import type { Casebook } from '#shared/casebook/casebook'
import { newsletterRecipients } from '#shared/casebook/newsletters'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, type Result } from '#shared/core/result'
import { defaults } from '#shared/defaults/defaults'
import type { Document } from '#shared/documents/document'
import { fullExportWorkbook } from '#shared/documents/full-export/full-export-workbook'
import { meetingEvent } from '#shared/documents/meeting-event'
import { letterOf } from '#shared/documents/newsletter-letter'
import { peopleWorkbook } from '#shared/documents/people-workbook'
import { progressMail } from '#shared/documents/progress-note'
import { printSheet } from '#shared/documents/sheets'
import { timetableEvents } from '#shared/documents/timetable'
import type { PieceId } from '#shared/domain/ids'
import { IsoDate } from '#shared/domain/iso-date'
import type { Selection, Sheet } from '#shared/domain/sheet'
import { playSample } from '#shared/sample/play-sample'
import { SAMPLE_TODAY } from '#shared/sample/programme'
import { shownAmendment, shownContracts, shownMeetings, shownNewsletters } from '#shared/sample/shown'

/** The picture that stands for the logo of the invented association; as far from the built file as from this one. */
const LOGO = join(import.meta.dirname, '../../resources/icon.png')

/** The store and the presses, once the sample programme has been lived. */
interface Played {
  readonly store: Store
  readonly presses: Presses
  readonly book: Casebook
}

interface DemoDocument {
  readonly file: string
  readonly what: string
  readonly write: (played: Played) => Promise<Uint8Array>
}

/** Every document the product can make; a new one is one more line. */
const documents: readonly DemoDocument[] = [
  ...frozen('contrat-tripartite', 'contrat tripartite, mentor volontaire', book => printableContract(book, { contractId: shownContracts.volunteer }, given.today)),
  ...frozen('contrat-tripartite-2', 'contrat tripartite, mentor sur son temps de travail', book => printableContract(book, { contractId: shownContracts.workingTime }, given.today)),
  ...frozen('avenant', 'avenant qui prolonge un contrat', book => printableAmendment(book, { amendmentId: shownAmendment }, given.today)),
  { file: 'modele-contrat.docx', what: 'modèle de contrat de l’association, avec ses champs', write: ({ presses, book }) => demoTemplate(presses, book, given.today) },
  { file: 'contrat-selon-modele.docx', what: 'le premier contrat, dans ce modèle', write: ({ presses, book }) => demoContract(presses, book, given.today, shownContracts.volunteer) },
  ...demoSheets.flatMap(({ file, what, sheet }) => [
    { file: `${file}.pdf`, what, write: asPdf(sheet) },
    ...(sheet.kind === 'labels' ? [] : [{ file: `${file}.docx`, what: 'le même, pour Word', write: asWord(sheet) }]),
  ]),
  { file: 'note-partenaire.eml', what: 'la même note, en brouillon d’e-mail', write: asMail },
  { file: 'prochaine-rencontre.ics', what: 'la prochaine rencontre d’un binôme, pour l’agenda', write: asAppointment },
  { file: 'calendrier.ics', what: 'un an d’échéances et de rendez-vous, pour l’agenda', write: ({ presses, book }) => presses.ics(timetableEvents(book, given.today)) },
  { file: 'infolettre.eml', what: 'l’infolettre, en brouillon d’e-mail', write: asLetterMail },
  { file: 'infolettre.html', what: 'l’infolettre, en page web', write: ({ presses, book }) => presses.newsletterPage(sure(letterOf(book, shownNewsletters.draft, given))) },
  { file: 'liste-mentors.xlsx', what: 'liste de mentors, pour Excel', write: asWorkbook(demoLists.mentors) },
  { file: 'rapport-annuel-2025.xlsx', what: 'rapport annuel 2025, avec ses formules et ses listes sans noms, pour Excel', write: asReport('internal') },
  { file: 'rapport-annuel-2025-public.xlsx', what: 'le même, à publier : sans formules, sans listes, sans petits nombres', write: asReport('public') },
  { file: 'liste-mentees.xlsx', what: 'liste de mentees, pour Excel', write: asWorkbook(demoLists.mentees) },
  ...accessDemo.map(({ file, what, bytesOf }): DemoDocument => ({ file, what, write: ({ presses, book }) => bytesOf(presses, book) })),
  { file: 'export-complet.json', what: 'tout le dossier, à reprendre dans un Binôme vide', write: ({ store, book }) => fullExportBytes({ book, today: given.today, pieceBytes: store.readPiece }) },
  { file: 'export-complet.xlsx', what: 'tout le dossier, une feuille par type de fiche, pour Excel', write: ({ presses, book }) => presses.xlsx(fullExportWorkbook(book, given.today, defaults)) },
]

/** Lives the sample programme in a store of this empty folder, with the real presses, and writes every document beside it. */
export async function playDemo(folder: string, fontsFolder: string): Promise<readonly DemoFile[]> {
  // The clock and the machine are fixed, so that two demos write the same store.
  const store = openableStore({ folder, now: () => new Date(`${SAMPLE_TODAY}T16:00:00.000Z`), hostname: 'demo' })
  try {
    const played = await lived(store, fontsFolder)
    for (const { file, write } of documents) await writeFile(join(folder, file), await write(played))
    await store.close() // the lock is no file to show
    return await filesIn(folder, documents, played.book)
  } finally {
    await store.close()
  }
}

async function lived(store: Store, fontsFolder: string): Promise<Played> {
  const blank = sure(await store.open())
  const presses = setUpPresses({ fontsFolder, pieceBytes: pieceOf(store) })
  const kept = async (document: Document) => sure(await store.keepPiece(await presses.pdf(document)))
  const logo = sure(await store.keepPiece(await readFile(LOGO)))
  const sample = await playSample({
    ...{ book: blank, defaults, logo, picture: logo },
    press: { contract: draft => kept(documentOf(draft)), amendment: draft => kept(amendmentOf(draft)) },
  })
  const book = sure(sample)
  sure(await store.commit(() => ok(book), { by: 'demo', act: 'sample.load' }))
  return { store, presses, book }
}

/** A paper as its pages were frozen the day it was printed, and for Word. */
function frozen(file: string, what: string, paperIn: (book: Casebook) => Result<PrintablePaper, CasebookRefusal>): readonly DemoDocument[] {
  return [
    {
      ...{ file: `${file}.pdf`, what },
      write: async ({ store, book }) => {
        const { pdf, fileName } = sure(paperIn(book))
        if (!pdf) throw new Error(`${fileName} was never printed`)
        return pieceOf(store)(pdf)
      },
    },
    { file: `${file}.docx`, what: 'le même, pour Word', write: async ({ presses, book }) => presses.docx(sure(paperIn(book)).document) },
  ]
}

const given = { today: IsoDate.parse(SAMPLE_TODAY), defaults }

function asPdf(sheet: Sheet): DemoDocument['write'] {
  return async ({ presses, book }) => {
    const printable = sure(printSheet(book, sheet, given))
    return printable.kind === 'labels' ? presses.labels(printable.sheet) : presses.pdf(printable.document)
  }
}

function asWord(sheet: Sheet): DemoDocument['write'] {
  return async ({ presses, book }) => {
    const printable = sure(printSheet(book, sheet, given))
    if (printable.kind === 'labels') throw new Error('Labels are not written for Word')
    return presses.docx(printable.document)
  }
}

/** The note to a partner as the window would send it, with its pages. */
async function asMail(played: Played): Promise<Uint8Array> {
  const note: Sheet = { kind: 'progress-note', menteeId: demoNote }
  const { fileName } = sure(printSheet(played.book, note, given))
  const bytes = await asPdf(note)(played)
  const draft = sure(progressMail(played.book, demoNote, given))
  return played.presses.eml({ ...draft, date: given.today, attachments: [{ fileName: `${fileName}.pdf`, bytes }] })
}

/** The newsletter as it goes to those who agreed, in blind copies; to the association itself. */
async function asLetterMail({ presses, book }: Played): Promise<Uint8Array> {
  const letter = sure(letterOf(book, shownNewsletters.draft, given))
  const { name, email } = letter.sender
  const bcc = newsletterRecipients(book).reached.map(({ email: address }) => ({ address }))
  return presses.newsletterMail(letter, { to: email ? [{ name, address: email }] : [], bcc, date: given.today })
}

/** The next meeting of the pair that is shown. */
async function asAppointment({ presses, book }: Played): Promise<Uint8Array> {
  const meeting = book.meetings[shownMeetings.next]
  const pair = meeting && book.pairs[meeting.pairId]
  if (!pair) throw new Error('The next meeting is missing')
  return presses.ics([meetingEvent(book, pair, meeting)])
}

function asWorkbook(selection: Selection): DemoDocument['write'] {
  return ({ presses, book }) => presses.xlsx(peopleWorkbook(book, selection, defaults, given.today))
}

/** Without a thread: nobody waits in a window. */
function asReport(edition: ReportQuestion['edition']): DemoDocument['write'] {
  return async ({ store, book }) => {
    const logo = book.organisation.organisation?.logo
    const question: ReportQuestion = { period: { from: IsoDate.parse('2025-01-01'), to: IsoDate.parse('2025-12-31') }, edition, names: false }
    return makeReport(book, { question, today: given.today, ...(logo && { logo: await pieceOf(store)(logo) }) }, defaults)
  }
}

const pieceOf = (store: Store) => async (id: PieceId) => {
  const bytes = await store.readPiece(id)
  if (!bytes) throw new Error(`The piece ${id} is missing`)
  return bytes
}

/** In a demonstration nothing may be refused: it stops at the first refusal. */
function sure<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const size = (bytes: number) => `${(bytes / 1024).toLocaleString('fr-BE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} Ko`

async function demo(): Promise<void> {
  const folder = join(import.meta.dirname, '../demo')
  await rm(folder, { recursive: true, force: true })
  const files = await playDemo(folder, join(import.meta.dirname, 'fonts'))
  for (const { path, bytes, what } of files) console.log(`${path}  ${size(bytes)}  ${what}`)
  console.log(`\n${files.length} fichiers dans ${folder}`)
}

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) await demo()
