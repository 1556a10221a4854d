import { authorOf, type Household } from './household'
import type { SavedFiles } from './saved-files'
import { inTemplate, templateFor } from './template-handlers'

import { amendmentOf, documentOf, type Fillable, fillableContract, printableAmendment, printableContract, type PrintablePaper } from '../printing/printer'

import type { AmendmentQuestion, Format, Saved, WhichAmendment, WhichContract } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import { recordAmendment } from '#shared/casebook/amendment-commands'
import { draftAmendment } from '#shared/casebook/amendment-queries'
import type { Casebook, World } from '#shared/casebook/casebook'
import type { Change } from '#shared/casebook/change'
import { recordPrinting } from '#shared/casebook/contract-commands'
import { draftContract } from '#shared/casebook/contract-queries'
import type { Delta } from '#shared/casebook/delta'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, refuse, type Result, whenOk } from '#shared/core/result'
import type { Document } from '#shared/documents/document'
import type { PairId, PieceId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'

/** Freezes a contract. */
export const printContract = (household: Household, pairId: PairId): Promise<Result<Delta, Refusal>> => freeze(household, 'contract.print', book => freezable(book, pairId, household.world))

/** A contract about to be frozen as it stands today. */
export const freezable = (book: Casebook, pairId: PairId, world: World): Result<Freezable, CasebookRefusal> =>
  whenOk(draftContract(book, pairId, world.today()), draft =>
    ok({ document: documentOf(draft), fillable: fillableContract(draft), record: (pdf: PieceId, docx?: PieceId) => recordPrinting(pairId, draft, pdf, world, docx) }),
  )

/** The pages of a contract: those that were printed, or a draft of those that would be today. */
export const previewContract = (household: Household, which: WhichContract): Promise<Result<Uint8Array, Refusal>> =>
  preview(household, (book, today) => printableContract(book, which, today))

export const saveContractAs = (household: Household, files: SavedFiles, which: WhichContract, format: Format): Promise<Result<Saved, Refusal>> =>
  saveAs(household, files, (book, today) => printableContract(book, which, today), format)

/** Freezes an amendment. */
export const printAmendment = (household: Household, { pairId, change, reason }: AmendmentQuestion): Promise<Result<Delta, Refusal>> =>
  freeze(household, 'amendment.print', (book, today) =>
    whenOk(draftAmendment(book, pairId, change, reason, today), draft => ok({ document: amendmentOf(draft), record: (pdf: PieceId) => recordAmendment(pairId, draft, pdf, household.world) })),
  )

/** The pages of an amendment: those that were printed, or a draft of those that would be today. */
export const previewAmendment = (household: Household, which: WhichAmendment): Promise<Result<Uint8Array, Refusal>> =>
  preview(household, (book, today) => printableAmendment(book, which, today))

export const saveAmendmentAs = (household: Household, files: SavedFiles, which: WhichAmendment, format: Format): Promise<Result<Saved, Refusal>> =>
  saveAs(household, files, (book, today) => printableAmendment(book, which, today), format)

/** Something looked up in the book as it stands today. */
type Find<Found> = (book: Casebook, today: IsoDate) => Result<Found, CasebookRefusal>

/** A paper about to be frozen, and the change that keeps it with its pages. */
interface Freezable {
  readonly document: Document
  /** Present for a paper whose Word file is kept too, where the association has its own. */
  readonly fillable?: Fillable
  readonly record: (pdf: PieceId, docx?: PieceId) => Change
}

/** Keeps the pages of a paper, then the paper: they are on the disk before the command that names them. */
async function freeze(household: Household, act: string, find: Find<Freezable>): Promise<Result<Delta, Refusal>> {
  const { store, presses, desk } = household
  const found = inBook(household, find)
  if (!found.ok) return found
  const { document, fillable, record } = found.value
  const docx = fillable && (await keptInWord(household, fillable))
  if (docx && !docx.ok) return docx
  const piece = await store.keepPiece(await presses.pdf(document))
  return piece.ok ? store.commit(record(piece.value, docx?.value), { by: authorOf(desk), act }) : piece
}

/** The paper in the Word file of the association, kept; nothing where it has none. */
export async function keptInWord(household: Household, { kind, values }: Fillable): Promise<Result<PieceId, Refusal> | undefined> {
  const template = templateFor(household, kind)
  if (!template) return undefined
  const filled = await inTemplate(household, template.piece, values)
  return filled.ok ? household.store.keepPiece(filled.value) : filled
}

async function preview(household: Household, find: Find<PrintablePaper>): Promise<Result<Uint8Array, Refusal>> {
  const paper = inBook(household, find)
  if (!paper.ok) return paper
  return pagesOf(household, paper.value)
}

async function saveAs(household: Household, files: SavedFiles, find: Find<PrintablePaper>, format: Format): Promise<Result<Saved, Refusal>> {
  const paper = inBook(household, find)
  if (!paper.ok) return paper
  const { value } = paper
  return files.save({ fileName: value.fileName, format, bytes: () => (format === 'pdf' ? pagesOf(household, value) : wordOf(household, value)) })
}

const pagesOf = async (household: Household, { pdf, document }: PrintablePaper): Promise<Result<Uint8Array, Refusal>> => (pdf ? pieceOf(household, pdf) : ok(await household.presses.pdf(document)))

/** For Word: as it was kept, or in the file of the association where it has one, or ours. */
async function wordOf(household: Household, { docx, fillable, document }: PrintablePaper): Promise<Result<Uint8Array, Refusal>> {
  if (docx) return pieceOf(household, docx)
  const template = fillable && templateFor(household, fillable.kind)
  return template ? inTemplate(household, template.piece, fillable.values) : ok(await household.presses.docx(document))
}

function inBook<Found>({ store, world }: Household, find: Find<Found>): Result<Found, Refusal> {
  const book = store.read()
  return book ? find(book, world.today()) : refuse({ code: 'store/not-open' })
}

async function pieceOf({ store }: Household, id: PieceId): Promise<Result<Uint8Array, Refusal>> {
  const bytes = await store.readPiece(id)
  return bytes ? ok(bytes) : refuse({ code: 'piece/missing' })
}
