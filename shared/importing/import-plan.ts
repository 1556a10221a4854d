import type { CompanyDetails } from '#shared/domain/company'
import type { Additions, ImportTarget } from '#shared/domain/import-record'
import type { IsoDate } from '#shared/domain/iso-date'
import type { MenteeDetails } from '#shared/domain/mentee'
import type { MentorDetails } from '#shared/domain/mentor'

/** What a line of each kind of list becomes. */
export interface DetailsOf {
  readonly mentors: MentorDetails
  readonly mentees: MenteeDetails
  readonly companies: CompanyDetails
}

/** Why a line is not taken over. */
export type ReasonCode =
  | 'name-missing'
  | 'name-not-split'
  | 'several-people'
  | 'several-emails'
  | 'not-an-entry'
  | 'company-name-missing'
  | 'too-long'
  /** The rules of the programme refuse a field; `column` names it. */
  | 'field-refused'

/** What one should look at in a line that is taken over; the text itself is among its remarks. */
export type WarningCode =
  | 'name-order-supposed'
  /** It was written in capitals; `becomes` is how it is kept. */
  | 'name-in-capitals'
  | 'email-unreadable'
  | 'phone-unreadable'
  | 'date-unreadable'
  | 'date-in-future'
  | 'birth-implausible'
  | 'title-unknown'
  | 'gender-unknown'
  | 'label-unknown'
  | 'partner-unknown'
  | 'number-unreadable'
  | 'sector-supposed'
  | 'text-too-long'
  | 'second-value'

/** A reason or a warning with the cell it is about. */
export interface Remark<Code extends string> {
  readonly code: Code
  /** The heading of the column, or its letter where it has none. */
  readonly column?: string
  readonly text?: string
  /** What was made of the text. */
  readonly becomes?: string
}

/** By what a line was found to be there already. */
export type Likeness = 'email' | 'phone' | 'name-and-birth' | 'name' | 'company-number'

/** Whom a line repeats: a file of the book, or an earlier line (counted from 1, as in the file). One that is not sure may be someone else of the same name or household. */
export type DuplicateOf = ({ readonly kind: 'book'; readonly id: string } | { readonly kind: 'file'; readonly line: number }) & {
  readonly by: Likeness
  readonly isSure: boolean
}

/** A line completes a file only where a person decides it: the dry run by itself finds a duplicate. */
export type Outcome = 'create' | 'complete' | 'duplicate' | 'refused' | 'empty'

export interface PlannedRow<Details> {
  /** From 1, as the program that made the file counts. */
  readonly line: number
  readonly outcome: Outcome
  /** Of a line to create, and of a duplicate, should a person find that it is none. */
  readonly details?: Details
  /** The day on which a mentee was accepted, where the list tells: a decision, which is no part of the details. */
  readonly acceptedOn?: IsoDate
  readonly reasons: readonly Remark<ReasonCode>[]
  readonly warnings: readonly Remark<WarningCode>[]
  readonly duplicateOf?: DuplicateOf
  /** What the line tells and the file of the book that it repeats lacks, where there is any. */
  readonly additions?: Additions
  readonly original: readonly string[]
}

/** What would become of a file, before anything is changed. */
export interface ImportPlan<Target extends ImportTarget = ImportTarget> {
  readonly target: Target
  readonly labels: readonly string[]
  readonly rows: readonly PlannedRow<DetailsOf[Target]>[]
  readonly counts: Readonly<Record<Outcome, number>>
}
