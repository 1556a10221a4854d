import { z } from 'zod'

import { Address } from './address'
import { CompanyNumber } from './company-number'
import { ArticleSetId, ContractId, PairId, PieceId } from './ids'
import { IsoDate } from './iso-date'
import { Insurance, LegalForm, OrganisationDetails, Representative } from './organisation'
import { Agreement } from './person'
import { Terms } from './terms'

/** The three who sign, in the order of the frames on the last page. */
export const PARTIES = ['mentor', 'mentee', 'association'] as const
export const Party = z.enum(PARTIES)
export type Party = z.infer<typeof Party>

const text = z.string().min(1)
const reachable = { email: text.optional(), phone: text.optional() }

const ContractStaff = z.strictObject({ name: text, role: text.optional(), presence: text.optional(), ...reachable })

/** Everything a printed contract says, frozen the day it is printed: a later change of name or date does not reach it. */
export const ContractFacts = z.strictObject({
  reference: text,
  sample: z.boolean(),
  organisation: z.strictObject({
    name: text,
    legalForm: LegalForm,
    companyNumber: CompanyNumber,
    address: Address,
    representative: Representative.optional(),
    placeOfSignature: text.optional(),
    insurance: Insurance.optional(),
    expenses: OrganisationDetails.shape.expenses,
    privacyContact: text.optional(),
    logo: PieceId.optional(),
    supportLogo: PieceId.optional(),
    ...reachable,
  }),
  coordinator: ContractStaff,
  substitute: ContractStaff.optional(),
  mentor: z.strictObject({
    agreement: Agreement,
    givenName: text,
    familyName: text,
    minor: z.boolean(),
    jobTitle: text.optional(),
    /** The employer or the activity, as one reads it. */
    activity: text.optional(),
    frame: z.enum(['working-time', 'own-time', 'self-employed', 'company-head', 'pensioner', 'job-seeker']),
    /** The day the employer agreed, for a mentor on working time. */
    employerAgreedOn: IsoDate.optional(),
    /** The day a volunteer received the information note. */
    informationNoteOn: IsoDate.optional(),
    ...reachable,
  }),
  mentee: z.strictObject({
    agreement: Agreement,
    givenName: text,
    familyName: text,
    minor: z.boolean(),
    municipality: text.optional(),
    partner: text.optional(),
    referent: text.optional(),
    ...reachable,
  }),
  terms: Terms,
})
export type ContractFacts = Readonly<z.infer<typeof ContractFacts>>

/**
 * A tripartite contract that was printed. It is complete when all three have signed;
 * it is void once a later version was printed for the same pair, or the pair withdrew.
 */
export const Contract = z.strictObject({
  id: ContractId,
  pairId: PairId,
  /** 1 for the first printing of a pair, then 2 … */
  version: z.int().positive(),
  printedOn: IsoDate,
  articleSetId: ArticleSetId,
  facts: ContractFacts,
  /** The PDF of the three originals, as it was printed. */
  pdf: PieceId,
  /** The same in the Word file of the association, where it has one of its own. */
  docx: PieceId.optional(),
  signatures: z.strictObject({ mentor: IsoDate.optional(), mentee: IsoDate.optional(), association: IsoDate.optional() }),
  voidedOn: IsoDate.optional(),
})
export type Contract = Readonly<z.infer<typeof Contract>>

/** Who has not signed yet, in the order of the frames. */
export const missingSignatures = ({ signatures }: Pick<Contract, 'signatures'>): readonly Party[] =>
  PARTIES.filter(party => signatures[party] === undefined)

/** The day of the third signature, or nothing while one is missing. */
export function completedOn(contract: Contract): IsoDate | undefined {
  const days = PARTIES.flatMap(party => contract.signatures[party] ?? []).sort()
  return days.length === PARTIES.length ? days.at(-1) : undefined
}
