import type { WhichAmendment, WhichContract } from '#shared/api/api'
import { type AmendmentDraft, draftAmendment } from '#shared/casebook/amendment-queries'
import type { Casebook } from '#shared/casebook/casebook'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { type ContractDraft, draftContract } from '#shared/casebook/contract-queries'
import { ok, refuse, type Result } from '#shared/core/result'
import type { PieceId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { TemplateKind } from '#shared/domain/letter-template'
import { amendmentDocument } from '#shared/documents/amendment-document'
import { contractDocument } from '#shared/documents/contract-document'
import type { Document } from '#shared/documents/document'
import { amendmentFileName, contractFileName, draftAmendmentFileName, draftFileName } from '#shared/documents/file-name'
import { amendmentValues, contractValues } from '#shared/documents/template-fields/contract-values'
import type { FieldValues } from '#shared/documents/template-fields/template-field'

/** What a paper says, for the Word file of the association where it has one of this kind. */
export interface Fillable {
  readonly kind: TemplateKind
  readonly values: FieldValues
}

/** A contract or an amendment ready for the press, under the name its file would have. */
export interface PrintablePaper {
  readonly document: Document
  readonly fileName: string
  /** The pages as they were printed, for a paper that was: these, not new ones, are looked at and saved. */
  readonly pdf?: PieceId
  /** The Word file of the association as it was filled that day. */
  readonly docx?: PieceId | undefined
  /** Absent for a contract that was printed: what the association has changed since does not reach it. */
  readonly fillable?: Fillable
}

/** The contract with the version and the day that freeze with it. */
export const documentOf = ({ facts, articles, version, printedOn }: ContractDraft): Document =>
  contractDocument(facts, articles, { status: 'printed', version, printedOn })

/** What the same contract says, for the Word file of the association. */
export const fillableContract = ({ facts, articles, version, printedOn }: ContractDraft): Fillable => ({
  kind: 'contract',
  values: contractValues(facts, articles, { status: 'printed', version, printedOn }),
})

/** The amendment with the number and the day that freeze with it. */
export const amendmentOf = ({ printedOn, ...amendment }: AmendmentDraft): Document => amendmentDocument(amendment, { status: 'printed', printedOn })

/** The contract asked for: a draft while it is not printed, or else as it was printed, by the articles of that day. */
export function printableContract(book: Casebook, which: WhichContract, today: IsoDate): Result<PrintablePaper, CasebookRefusal> {
  if ('pairId' in which) {
    const draft = draftContract(book, which.pairId, today)
    if (!draft.ok) return draft
    const { facts, articles } = draft.value
    const printing = { status: 'draft' } as const
    return ok({
      document: contractDocument(facts, articles, printing),
      fileName: draftFileName(facts.reference, today),
      fillable: { kind: 'contract', values: contractValues(facts, articles, printing) },
    })
  }

  const contract = book.contracts[which.contractId]
  const articles = contract && book.articleSets[contract.articleSetId]
  if (!articles) return refuse({ code: 'casebook/unknown', id: which.contractId })
  const { facts, version, printedOn, pdf, docx } = contract
  return ok({ document: documentOf({ facts, articles, version, printedOn }), fileName: contractFileName(facts.reference, printedOn), pdf, docx })
}

/** The amendment asked for: a draft while it is not printed, or else as it was printed. */
export function printableAmendment(book: Casebook, which: WhichAmendment, today: IsoDate): Result<PrintablePaper, CasebookRefusal> {
  if ('pairId' in which) {
    const draft = draftAmendment(book, which.pairId, which.change, which.reason, today)
    if (!draft.ok) return draft
    const { reference } = draft.value.facts
    const printing = { status: 'draft' } as const
    return ok({
      document: amendmentDocument(draft.value, printing),
      fileName: draftAmendmentFileName(reference, draft.value.number, today),
      fillable: { kind: 'amendment', values: amendmentValues(draft.value, printing) },
    })
  }

  const amendment = book.amendments[which.amendmentId]
  if (!amendment) return refuse({ code: 'casebook/unknown', id: which.amendmentId })
  const { facts, number, printedOn, pdf } = amendment
  return ok({
    document: amendmentOf(amendment),
    fileName: amendmentFileName(facts.reference, number, printedOn),
    pdf,
    fillable: { kind: 'amendment', values: amendmentValues(amendment, { status: 'printed', printedOn }) },
  })
}
