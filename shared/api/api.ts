import { z } from 'zod'

import type { Casebook } from '#shared/casebook/casebook'
import { type CommandName, commands } from '#shared/casebook/commands'
import type { Delta } from '#shared/casebook/delta'
import type { Result } from '#shared/core/result'
import { AmendmentChange } from '#shared/domain/amendment'
import { TimeOfDay } from '#shared/domain/group-session'
import { AmendmentId, ContractId, CoordinatorId, NewsletterId, PairId, PieceId } from '#shared/domain/ids'
import { IsoDate } from '#shared/domain/iso-date'
import { line, paragraphs } from '#shared/domain/line'
import { Email } from '#shared/domain/person'
import { TemplateKind } from '#shared/domain/letter-template'
import { Selection, Sheet } from '#shared/domain/sheet'
import { MAX_TEMPLATE_BYTES, type TemplateReport } from '#shared/domain/template-report'
import type { ForeignTable } from '#shared/importing/foreign-table'

import { type Answer, answer } from './answer'
import { backups } from './backups'
import { batch } from './batch'
import { past } from './past'
import { privacy } from './privacy'
import { HowToOpen, protection } from './protection'
import type { Refusal } from './refusal'
import { retention } from './retention'
import type { StoreState } from './store-refusal'

/** A picture of at most 5 MB. */
const MAX_PIECE_BYTES = 5 * 1024 * 1024

const Bytes = z.instanceof(Uint8Array).refine(bytes => bytes.length > 0 && bytes.length <= MAX_PIECE_BYTES)

export const Format = z.enum(['pdf', 'docx'])
export type Format = z.infer<typeof Format>

/** A foreign file of at most 25 MB. */
export const MAX_IMPORT_BYTES = 25 * 1024 * 1024

const ForeignBytes = z.instanceof(Uint8Array).refine(bytes => bytes.length <= MAX_IMPORT_BYTES)

/** An export of at most 400 MB: a longer text than about 500 million characters cannot be read again. */
export const MAX_EXPORT_BYTES = 400 * 1024 * 1024

const ExportBytes = z.instanceof(Uint8Array).refine(bytes => bytes.length <= MAX_EXPORT_BYTES)

/** A mail as the window wrote it; recipients among themselves stay unknown when they stand in `bcc`. */
export const MailQuestion = z.strictObject({
  /** What the file will be called, before its extension: never a person's name. */
  fileName: line(100),
  subject: line(300),
  body: paragraphs(20_000),
  to: z.array(Email).max(50),
  bcc: z.array(Email).max(2000),
  /** A sheet to join, as PDF. */
  attachment: Sheet.optional(),
})
export type MailQuestion = z.infer<typeof MailQuestion>

/** A plain table to be saved as a workbook, such as the lines of a file that were refused. */
export const TableQuestion = z.strictObject({
  fileName: line(100),
  /** On the tab, and above the head. */
  title: line(200).optional(),
  columns: z.array(z.string().max(300)).min(1).max(256),
  /** One for each column; text without them. Days come as `2026-03-12`; a `decimal` is shown with two decimals. */
  kinds: z.array(z.enum(['text', 'date', 'number', 'decimal'])).max(256).optional(),
  rows: z.array(z.array(z.union([z.string().max(32_000), z.number()])).max(256)).max(20_000),
})
export type TableQuestion = z.infer<typeof TableQuestion>

/** An appointment for a calendar program; without an hour it takes the whole day, without minutes an hour and a half. */
export const CalendarEvent = z.strictObject({
  /** Stays the same for the same appointment: a second import moves it. */
  uid: line(200),
  /** Holds no more of a person than a first name. */
  title: line(200),
  on: IsoDate,
  at: TimeOfDay.optional(),
  minutes: z.int().min(5).max(1440).optional(),
  place: line(300).optional(),
  description: paragraphs(2000).optional(),
})
export type CalendarEvent = z.infer<typeof CalendarEvent>

export const CalendarQuestion = z.strictObject({ fileName: line(100), events: z.array(CalendarEvent).min(1).max(2000) })
export type CalendarQuestion = z.infer<typeof CalendarQuestion>

/** A contract to look at or to save: as it would be printed today, or as it was printed. */
export const WhichContract = z.union([z.strictObject({ pairId: PairId }), z.strictObject({ contractId: ContractId })])
export type WhichContract = z.infer<typeof WhichContract>

/** An amendment to be prepared: what it changes in the contract of a pair, and why. */
export const AmendmentQuestion = z.strictObject({ pairId: PairId, change: AmendmentChange, reason: line(300) })
export type AmendmentQuestion = z.infer<typeof AmendmentQuestion>

/** An amendment to look at or to save: as it would be printed today, or as it was printed. */
export const WhichAmendment = z.union([AmendmentQuestion, z.strictObject({ amendmentId: AmendmentId })])
export type WhichAmendment = z.infer<typeof WhichAmendment>

/** A Word file to be checked as the template of one kind of paper; what is too big is refused by name. */
export const TemplateQuestion = z.strictObject({ kind: TemplateKind, fileName: line(255), bytes: z.instanceof(Uint8Array).refine(bytes => bytes.length <= MAX_TEMPLATE_BYTES) })
export type TemplateQuestion = z.infer<typeof TemplateQuestion>

/** What a check found; the piece is there where the file is kept. */
export interface TemplateChecked {
  readonly report: TemplateReport
  readonly piece?: PieceId
}

/** A newsletter as drafts of e-mails, or as a page of its own. */
export const NewsletterFormat = z.enum(['eml', 'html'])
export type NewsletterFormat = z.infer<typeof NewsletterFormat>

/** The workbook of a period: for the association, where people may be named on a sheet of their own, or for everybody. */
export const ReportQuestion = z.strictObject({
  period: z.strictObject({ from: IsoDate, to: IsoDate }).refine(({ from, to }) => from <= to, 'period-out-of-order'),
  edition: z.enum(['internal', 'public']),
  names: z.boolean(),
})
export type ReportQuestion = z.infer<typeof ReportQuestion>

/** What the making of a workbook is busy with. */
export interface ReportProgress {
  readonly step: 'reading' | 'results' | 'earlier' | 'sheets' | 'writing'
}

/** The files that one choice of a place made, in order. */
export type SavedFiles = { readonly outcome: 'saved'; readonly paths: readonly string[] } | { readonly outcome: 'cancelled' }

export type Saved = { readonly outcome: 'saved'; readonly path: string } | { readonly outcome: 'cancelled' }

/** One act of the past: who did it, when (ISO 8601, UTC), under which name, and what it did more closely. */
export interface PastAct {
  readonly at: string
  readonly by: string
  readonly act: string
  /** As `actDetails` tells them; empty where the name of the act says it all. */
  readonly details: readonly string[]
}

/** What the window needs to know of the machine it stands on. */
export interface Surroundings {
  readonly today: string
  readonly version: string
  readonly dataFolder: string
  /** Who was working here last, when the casebook still knows them. */
  readonly worker?: CoordinatorId
}

/** What the window may ask of the main process besides commands. */
const others = {
  ...protection,
  ...backups,
  ...batch,
  ...past,
  ...privacy,
  ...retention,
  /** Opens the casebook, or says why it cannot be opened; may be asked again once the cause is mended, in another manner or with a secret. */
  'casebook.open': { question: HowToOpen.optional(), ...answer<Casebook>() },
  /** How the casebook stands on the disk; the window asks now and then. */
  'store.state': { question: z.undefined(), ...answer<StoreState>() },
  'surroundings.read': { question: z.undefined(), ...answer<Surroundings>() },
  'data-folder.show': { question: z.undefined(), ...answer<null>() },
  'worker.choose': { question: z.strictObject({ coordinatorId: CoordinatorId }), ...answer<null>() },
  'history.read': { question: z.strictObject({ about: z.string().max(64) }), ...answer<readonly PastAct[]>() },
  'sample.load': { question: z.undefined(), ...answer<Delta>() },
  'piece.put-picture': { question: z.strictObject({ bytes: Bytes }), ...answer<PieceId>() },
  'piece.read': { question: z.strictObject({ id: PieceId }), ...answer<Uint8Array>() },
  /** The pages of a contract as PDF, to look at before printing. */
  'contract.preview': { question: WhichContract, ...answer<Uint8Array>() },
  /** Freezes the contract as it stands: its facts, its articles and its pages. */
  'contract.print': { question: z.strictObject({ pairId: PairId }), ...answer<Delta>() },
  'contract.save-as': { question: z.strictObject({ which: WhichContract, format: Format }), ...answer<Saved>() },
  /** The pages of an amendment as PDF, to look at before printing. */
  'amendment.preview': { question: WhichAmendment, ...answer<Uint8Array>() },
  /** Freezes the amendment as it stands: what it changes, what the contract says and its pages. */
  'amendment.print': { question: AmendmentQuestion, ...answer<Delta>() },
  'amendment.save-as': { question: z.strictObject({ which: WhichAmendment, format: Format }), ...answer<Saved>() },
  /** The pages of a sheet as PDF, to look at before printing. */
  'sheet.preview': { question: z.strictObject({ sheet: Sheet }), ...answer<Uint8Array>() },
  'sheet.save-as': { question: z.strictObject({ sheet: Sheet, format: Format }), ...answer<Saved>() },
  /** Writes a mail as a draft (.eml) that a mail program opens. */
  'mail.save-draft': { question: MailQuestion, ...answer<Saved>() },
  /** A newsletter to those who agree the moment it is written: one draft (.eml) for each lot of addresses, or one page (.html). */
  'newsletter.save-as': { question: z.strictObject({ newsletterId: NewsletterId, format: NewsletterFormat }), ...answer<SavedFiles>() },
  /** The people chosen in a list, as a workbook. */
  'people.export': { question: z.strictObject({ selection: Selection }), ...answer<Saved>() },
  'table.save-as': { question: TableQuestion, ...answer<Saved>() },
  /** Appointments as a file (.ics) that a calendar program takes in; nobody is invited by it. */
  'calendar.save-as': { question: CalendarQuestion, ...answer<Saved>() },
  /** Reads a foreign list in a process of its own, with limits. */
  'import.read': { question: z.strictObject({ fileName: line(255), bytes: ForeignBytes }), ...answer<ForeignTable>() },
  /** Ends the reading that is under way; `import.read` then answers that it was stopped. */
  'import.stop': { question: z.undefined(), ...answer<null>() },
  /** Everything, in one file: the whole casebook with its pieces and its shape (JSON), or a sheet for each collection (xlsx). */
  'export.save-as': { question: z.strictObject({ format: z.enum(['json', 'xlsx']) }), ...answer<Saved>() },
  /** Takes such a file over, only where nobody and no work stand yet; one that was changed since it was written, only where that is accepted. */
  'export.import': { question: z.strictObject({ bytes: ExportBytes, evenIfChanged: z.literal(true).optional() }), ...answer<Delta>() },
  /** Checks a Word file of the association in a process of its own, and keeps it where nothing is wrong; `template.save` then puts it to use. */
  'template.check-and-keep': { question: TemplateQuestion, ...answer<TemplateChecked>() },
  /** A Word file of ours with the fields in their places. */
  'template.save-starter': { question: z.strictObject({ kind: TemplateKind }), ...answer<Saved>() },
  /** A Word file that was kept, filled with an example. */
  'template.save-example': { question: z.strictObject({ kind: TemplateKind, piece: PieceId }), ...answer<Saved>() },
  /** Makes ready for it while a person still chooses; `job.stop` lets go of what it takes. */
  'report.prepare': { question: ReportQuestion, ...answer<null>() },
  /** The workbook of a period, made in a thread of its own; refused with `job/stopped` when it was ended. */
  'report.save-as': { question: ReportQuestion, ...answer<Saved>() },
  /** How far the workbook under way has come; nothing when there is none. */
  'job.progress': { question: z.undefined(), ...answer<ReportProgress | null>() },
  /** Ends the making of a workbook, of an export or of any file to be saved that is under way, if there is one: nothing of it is written. */
  'job.stop': { question: z.undefined(), ...answer<null>() },
  /** Opens a file saved since the window opened with the program the system has for it. */
  'saved-file.open': { question: z.strictObject({ path: z.string().max(4096) }), ...answer<null>() },
  /** Opens the system's print dialog on what the window shows for print. */
  'window.print': { question: z.strictObject({ copies: z.int().min(1).max(20) }).optional(), ...answer<{ readonly outcome: 'printed' | 'cancelled' | 'failed' }>() },
  'window.quit': { question: z.undefined(), ...answer<null>() },
}

type Others = typeof others
type OtherChannel = keyof Others

/**
 * Everything the window may ask of the main process. This table is the door:
 * what is not listed here cannot be asked.
 *
 * Questions are parsed on arrival, since a window is not to be trusted.
 * Answers come from us and are only typed: the whole book once, then what each command changed.
 */
export const questions: Readonly<Record<Channel, z.ZodType>> = { ...questionsOf(commands), ...questionsOf(others) }

export const commandNames = Object.keys(commands) as readonly CommandName[]

export type Channel = CommandName | OtherChannel

type QuestionSchema<C extends Channel> = C extends CommandName
  ? (typeof commands)[C]['question']
  : C extends OtherChannel
    ? Others[C]['question']
    : never

export type Asked<C extends Channel> = z.input<QuestionSchema<C>>
export type Heard<C extends Channel> = z.output<QuestionSchema<C>>
export type Answered<C extends Channel> = C extends CommandName ? Delta : C extends OtherChannel ? (Others[C] extends Answer<infer T> ? T : never) : never

/** The channels that answer with a delta. */
export type DeltaChannel = { [C in Channel]: Answered<C> extends Delta ? C : never }[Channel]

/** Replies travel as plain data: Electron keeps only the message of a thrown error. */
export type Reply<C extends Channel> = Result<Answered<C>, Refusal>

/** What the preload script puts on `window.bridge`. */
export interface Bridge {
  readonly ask: (channel: string, question: unknown) => Promise<Result<unknown, Refusal>>
}

export const CHANNEL_PREFIX = 'binome:'

/** The question of each entry of a table, under the same names. */
function questionsOf<Table extends Readonly<Record<string, { readonly question: z.ZodType }>>>(table: Table) {
  const found = Object.entries(table).map(([name, { question }]) => [name, question])
  return Object.fromEntries(found) as Record<keyof Table, z.ZodType> // `Object.fromEntries` forgets the names
}
